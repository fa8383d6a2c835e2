"""What came of a session: settled, left, loyalty, satisfaction and effort, from the words of both sides and the desk.

No credit for what the trainee claims unless the customer or the desk confirms it; faults are counted, not their shares,
so that padding dilutes nothing. Weights by hand, after a trial on genuine support chats.
"""

from dataclasses import dataclass
from math import exp, log

from simulator.customer.moves import Ending
from simulator.scoring.canned import sentences
from simulator.scoring.listening import listening, personal
from simulator.scoring.needs import Needs
from simulator.scoring.scorecard import Outcomes
from simulator.scoring.surface import (
    BARE,
    ELSEWHERE,
    GLAD,
    GOODBYE,
    NO_MORE,
    PARTS,
    PUSHES,
    QUESTION,
    REFUSES,
    STOCK,
    TAKES_UP,
    THANKS,
    WAITED,
    content,
)
from simulator.scoring.talk import CustomerLine, Talk, TraineeLine


@dataclass(frozen=True)
class Course:
    """How the talk went for the customer, in numbers: levels 0 to 1, the rest counts.

    ``personal`` is how far it was about himself and nothing at a desk, ``listening`` how much he was listened to,
    ``taken_up`` whether he says in the end that it did him good or that he will try it, ``engaged`` how much he said
    at a time (a logarithm, 0 for twelve words), ``stubs`` the share of the other's lines that are hardly any.
    """

    overall: float = 0.0
    early: float = 0.0
    late: float = 0.0
    last: float = 0.0
    worst: float = 0.0
    thanked: bool = False
    said_goodbye: bool = False
    open_question: bool = False
    stock_answer: bool = False
    asked_in_vain: bool = False
    gave_up: bool = False
    pushes: int = 0
    refusals: int = 0
    elsewhere: int = 0
    turns: int = 0
    personal: float = 0.0
    listening: float = 0.5
    taken_up: bool = False
    engaged: float = 0.0
    stubs: float = 0.0


def course(talk: Talk) -> Course:
    """Read the course of a talk. Turns with a grave fault of the voice are left out."""
    his = [c for c in talk.customers if not c.unfair] or list(talk.customers)
    if not his:
        return Course()
    levels = [c.negativity for c in his]
    third = max(1, round(len(levels) / 3))
    last = his[-1]
    answers = [t for t in talk.trainee if t.turn > last.turn]
    asked = QUESTION.search(last.text) is not None
    ends = his[-2:]
    return Course(
        overall=sum(levels) / len(levels),
        early=sum(levels[:third]) / third,
        late=sum(levels[-third:]) / third,
        last=levels[-1],
        worst=max(levels),
        thanked=any(THANKS.search(c.text) and c.negativity < 0.5 for c in ends),
        said_goodbye=any(_parts(talk, c) for c in ends),
        open_question=asked and not any(_answers(t, last) for t in answers),
        stock_answer=bool(answers) and all(_stock(t) for t in answers),
        asked_in_vain=any(_asks(t) for t in answers),
        gave_up=bool(answers) and any(WAITED.search(t.plain.text) for t in answers),
        pushes=sum(1 for c in his[1:] if PUSHES.search(c.text) and not BARE.match(c.text)),
        refusals=sum(1 for t in talk.lines if REFUSES.search(t.plain.text)),
        elsewhere=sum(t.turn > his[(len(his) - 1) // 2].turn and bool(ELSEWHERE.search(t.worth)) for t in talk.lines),
        turns=len(his),
        personal=personal([t.spoken for t in talk.trainee]) if talk.customer is None else 0.0,
        listening=listening([t.spoken for t in talk.trainee], [c.text for c in talk.customers]),
        taken_up=any(TAKES_UP.search(c.text) for c in his[-3:]),
        engaged=log(1 + sum(len(c.text.split()) for c in his) / len(his)) - log(13),
        stubs=_stubs(talk),
    )


def _stubs(talk: Talk) -> float:
    """The share of lines that are hardly any; a line that holds nothing but what earns nothing is neither."""
    told = [t for t in talk.trainee if t.worth.strip() or len(content(t.plain.text)) < 2]
    return sum(len(content(t.worth)) < 2 for t in told) / max(1, len(told))


def _answers(line: TraineeLine, his: CustomerLine) -> bool:
    """Whether there is something in the line for his question: a word of his, or a good deal of content."""
    told = content(line.worth)
    return len(told) >= 6 or (len(told) >= 2 and bool(told & content(his.text)))


def _parts(talk: Talk, his: CustomerLine) -> bool:
    """He says goodbye, is glad, or says “no” to “anything else?”."""
    if GOODBYE.search(his.text) or GLAD.search(his.text):
        return True
    before = next((t for t in reversed(talk.trainee) if t.turn < his.turn), None)
    return NO_MORE.match(his.text) is not None and before is not None and PARTS.search(before.plain.text) is not None


def _asks(line: TraineeLine) -> bool:
    return any("?" in s and not PARTS.search(s) for s in sentences(line.plain.text))


def _stock(line: TraineeLine) -> bool:
    return len(content(line.worth)) < 6 and (not line.worth.strip() or STOCK.search(line.worth) is not None)


def _chance(z: float) -> float:
    return 1 / (1 + exp(-z))


def outcomes(talk: Talk, needs: Needs | None, c: Course) -> Outcomes:
    """All five. ``needs`` tells what was met where the situation is known."""
    settled = settled_z(c)
    left = 0.6 - 0.2 * settled - 1.2 * c.thanked - 1.0 * c.said_goodbye + 1.2 * c.gave_up + 0.8 * c.asked_in_vain
    left += 0.4 * c.open_question + 0.8 * c.last - 0.3 * log(1 + c.turns)
    chance, gone = _chance(settled), _chance(left)
    if needs is not None:
        chance, gone = _known(chance, gone, needs, talk)
    pleased = _pleased(c, needs)
    effort = _effort(talk, c, needs)
    loyal = 0.45 * pleased + 0.4 * chance + 0.15 * (1 - effort)
    if needs is not None and needs.betrayed:
        loyal = min(loyal, 0.1 + 0.2 * pleased)
    return Outcomes(
        settled=round(chance, 4),
        loyalty=round(loyal, 4),
        satisfaction=round(pleased * (0.5 + 0.5 * chance), 4),
        effort=round(effort, 4),
        left=round(gone, 4),
    )


def settled_z(c: Course) -> float:
    """The log-odds that the customer has what he came for, from the words alone."""
    z = 1.4 - 2.4 * c.late - 1.2 * c.last - 0.8 * c.overall - 1.0 * c.gave_up - 0.4 * c.open_question
    z -= 0.4 * c.stock_answer + 0.3 * log(1 + c.pushes) + 0.5 * log(1 + c.refusals) + 0.1 * min(2, c.elsewhere)
    z += 1.1 * c.thanked + 0.8 * c.said_goodbye - 0.3 * c.asked_in_vain
    return z + c.personal * (0.8 * c.taken_up + 0.8 * c.engaged - 0.8 * c.stubs)


def _known(chance: float, gone: float, needs: Needs, talk: Talk) -> tuple[float, float]:
    """The same, where record, policy and ending are known: these weigh more than how it sounded."""
    ending = talk.transcript.ending
    done = {Ending.SETTLED: 0.95, Ending.DECLINED: 0.85}.get(Ending(ending)) if ending in list(Ending) else None
    if done is not None:
        level = done if not needs.betrayed else 0.25
        return 0.75 * level * needs.weight_met + 0.25 * chance, 0.05
    if ending in (Ending.LEFT, Ending.ESCALATED):
        return 0.3 * chance * needs.weight_met, 0.9
    return (0.25 * chance + 0.35) * needs.weight_met, gone


def _pleased(c: Course, needs: Needs | None) -> float:
    change = c.early - c.late
    level = 0.75 - 0.75 * c.late - 0.15 * c.worst + 0.3 * change + 0.12 * c.thanked + 0.05 * c.said_goodbye
    if needs is not None:
        level -= 0.25 * (1 - needs.weight_met)
    return min(1.0, max(0.0, level))


def _effort(talk: Talk, c: Course, needs: Needs | None) -> float:
    asked_again = len(needs.asked_again) if needs is not None else 0
    words = sum(len(t.text.split()) for t in talk.customers)
    z = -2.2 + 0.5 * log(1 + c.turns) + 0.2 * log(1 + words / 20) + 0.6 * min(3, c.pushes) + 0.5 * c.elsewhere
    return _chance(z + 0.6 * asked_again + 0.4 * c.refusals * (c.late > 0.4))
