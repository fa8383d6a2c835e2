"""What is said of a session that went well: its best line, and the one small step that was left."""

import re

from simulator.customer.customer import Customer
from simulator.customer.matter import match
from simulator.customer.mind import LedgerEntry
from simulator.customer.persona import Register
from simulator.customer.signals import Signal
from simulator.customer.situation import worded
from simulator.scoring.better import better, coming_back, moment, question_for, serving
from simulator.scoring.case import Case
from simulator.scoring.feedback import praise
from simulator.scoring.quoting import around
from simulator.scoring.scorecard import Lead
from simulator.scoring.surface import GOODBYE, PARTS, content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.telling import HURT, Lost, beginning, culprit_of, from_check, lines_of, own_line, told
from simulator.scoring.tried import before
from simulator.scoring.wording import lower_first

_UNASKED = re.compile(r"^(?:no|not)\b|\b(?:can't|cannot|won't|refund|money|compensat\w*|credit|free)\b", re.IGNORECASE)
"""What nobody brings up of his own accord: a no to what was not asked, and money."""
_PLAIN = frozenset(HURT) - {
    Signal.SAYS_NO,
    Signal.VAGUE_TIME,
    Signal.ASKS_AGAIN,
    Signal.IGNORES_QUESTION,
    Signal.TRANSFER,
}
"""Faults of one line that nobody can take for something else, whatever else was in it."""
SLIP = 8.0
"""Points of the mind, in all its parts, that one line may cost in a talk that went well before it is named."""


def step_on(case: Case, lost: list[Lost]) -> Lead:
    """It went well: the best line, and the one thing that would have made it better still."""
    good = praise(case, 1)
    best = next((t for t in lines_of(case) if good and t.turn == good[0].turn), lines_of(case)[0])
    kept = f"That went well; “{good[0].words}” did most for him. " if good else "That went well. "
    if (slip := _slip(case)) is not None:
        return slip.model_copy(update={"why": f"{kept}The one thing that he minded: {lower_first(slip.why)}"})
    if case.customer is not None and (step := _next(case, case.customer, best)) is not None:
        line, why, text = step
        if good and line.turn == good[0].turn:
            return Lead(turn=line.turn, words=good[0].words, better=text, why=f"That was the best of it. {why}")
        return Lead(turn=line.turn, words=beginning(line.text), better=text, why=kept + why)
    one = next((one for one in lost if own_line(case, one) is not None and _small(one)), None)
    if one is not None:
        found = from_check(case, one)
        return found.model_copy(update={"why": f"{kept}A small thing: {lower_first(found.why)}"})
    if case.customer is not None and (ahead := _ahead(case, case.customer)) is not None:
        line, why, text = ahead
        return Lead(turn=line.turn, words=beginning(line.text), better=text, why=kept + why)
    last = lines_of(case)[-1]
    why = kept + "One step further: be the one whom he can come back to."
    return Lead(turn=last.turn, words=beginning(last.text), better=coming_back(case.customer), why=why)


def _ahead(case: Case, customer: Customer) -> tuple[TraineeLine, str, str] | None:
    """What he might have asked next, and nobody told him before he had to; said where all else had been said."""
    own = [t.text for t in case.talk.trainee]
    end = before(case, len(case.talk.transcript.turns))
    put = {*end.put, *end.answered} if end is not None else set()
    for q in sorted(customer.situation.questions, key=lambda q: not q.must):
        line = customer.situation.lines.get(q.id)
        if line and q.id not in put and not any(match(q.met.told, text) for text in own) and not _UNASKED.search(line):
            asks = customer.fill(worded(q.says, Register.PLAIN))
            why = f"One step ahead: people ask next “{asks}” It is good to be told before one has to ask."
            return lines_of(case)[-1], why, customer.fill(line)
    return None


def _plain(case: Case, line: TraineeLine, entry: LedgerEntry) -> bool:
    """Thanks or sympathy in a sentence that names something of the matter may have been meant."""
    stock = entry.signal in (Signal.CANNED_PHRASE, Signal.PREMATURE_UNDERSTANDING, Signal.FLATTERY)
    return not stock or not content(around(line.text, entry.words)) & case.particulars


def _slip(case: Case) -> Lead | None:
    """In a talk that went well, the line that he minded all the same, where something is plainly wrong with it."""
    causes = case.ledger
    found: list[tuple[float, int]] = []
    for line in lines_of(case):
        own = [
            e for e in causes if e.turn == line.turn and e.signal in _PLAIN and e.change < 0 and _plain(case, line, e)
        ]
        cost = sum(e.change for e in own)
        if cost <= -SLIP and case.talk.after(line) is not None:
            found.append((cost, line.turn))
    if not found:
        return None
    turn = min(found)[1]
    line = next(t for t in lines_of(case) if t.turn == turn)
    culprit = culprit_of(line, [e for e in causes if e.turn == turn and e.signal in _PLAIN])
    return told(case, line, culprit, better(case, HURT[culprit[0]][0] if culprit[0] else "", line))


_MINOR = frozenset(
    {
        "treatment.length",
        "treatment.style",
        "treatment.choice",
        "treatment.asked_first",
        "personality.own_words",
        "personality.particular",
        "fair_value.plain_answer",
    }
)
"""Too small, or too much a matter of the whole talk, to be named of one line in a session that went well."""


def _small(lost: Lost) -> bool:
    """A fault that is worth a word even in a session that went well."""
    return lost.rule.id not in _MINOR and (lost.check.share or 0.0) < 0.5


def _next(case: Case, customer: Customer, best: TraineeLine) -> tuple[TraineeLine, str, str] | None:
    """What was left: the question that nobody asked, else the need that nobody served; where it would have fitted."""
    lines = [t for t in lines_of(case) if not GOODBYE.search(t.text) and not PARTS.search(t.plain.text)] or lines_of(
        case
    )
    end = moment(case, customer, len(case.talk.transcript.turns))
    if question := question_for(customer, end):
        early = next(
            (t for t in lines if t.before is not None and t.before.negativity < 0.5 and "?" not in t.text), best
        )
        behind = customer.fill(customer.situation.wants.true)
        return early, f"One step further: you never asked what was behind it. {behind}", question
    still = [n for n in customer.situation.needs if n.id not in end.met]
    if still:
        first = max(still, key=lambda n: (n.required, n.weight))
        return (
            best,
            f"One step further, for what was still open: {lower_first(first.text)}",
            serving(customer, first, end),
        )
    return None
