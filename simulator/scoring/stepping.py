"""What is said of a session that went well: its best line, and the one small step that was left."""

from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry
from simulator.customer.persona import Register
from simulator.customer.signals import Signal
from simulator.customer.situation import Need, worded
from simulator.scoring.better import better, coming_back, foreseen, question_for, speaks_on
from simulator.scoring.case import Case
from simulator.scoring.debrief import Praise
from simulator.scoring.feedback import praise
from simulator.scoring.moment import asked_who, beyond, could_say, moment, serving, went_on
from simulator.scoring.quoting import around
from simulator.scoring.scorecard import Lead
from simulator.scoring.surface import GOODBYE, PARTS, content
from simulator.scoring.taking_back import REGRETS
from simulator.scoring.talk import TraineeLine
from simulator.scoring.telling import HURT, Lost, beginning, culprit_of, from_check, lines_of, own_line, regret, told
from simulator.scoring.wording import lower_first

Step = tuple[TraineeLine, str, str]
"""The line at which it would have fitted, why it is a step further, and what to say."""
_PLAIN = frozenset(HURT) - {
    Signal.SAYS_NO,
    Signal.VAGUE_TIME,
    Signal.ASKS_AGAIN,
    Signal.IGNORES_QUESTION,
    Signal.TRANSFER,
}
"""Faults of one line that nobody can take for something else, whatever else was in it."""
OPEN = "One step further, for what was still open:"
PASTED = 0.5
"""How canned all sentences together must be for a talk to have come off a card."""
WEIGHTY = 0.6
"""Weight from which on a need that is not required is the first thing that was left."""
SLIP = 8.0
"""Points of the mind, in all its parts, that one line may cost in a talk that went well before it is named."""


def step_on(case: Case, lost: list[Lost], well: bool = True) -> Lead:
    """It was settled, perhaps ``well``: the best line, and the one thing that would have made it better still."""
    pasted = case.pasted is not None and case.pasted >= PASTED
    good = () if pasted else praise(case, 1)
    kept = _kept(good, pasted, well)
    if (slip := _slip(case)) is not None:
        minded = (
            slip.why.removeprefix(HURT[Signal.CANNED_PHRASE][1]).strip()
            if pasted
            else f"One thing he minded. {slip.why}"
        )
        return slip.model_copy(update={"why": f"{kept}{minded}".strip()})
    if (skipped := went_on_unchecked(case)) is not None:
        return skipped.model_copy(update={"why": f"{kept}{skipped.why}"})
    best = next((t for t in lines_of(case) if good and t.turn == good[0].turn), lines_of(case)[0])
    if case.customer is not None and (step := _next(case, case.customer, best)) is not None:
        line, why, text = step
        if good and line.turn == good[0].turn:
            return Lead(turn=line.turn, words=good[0].words, better=text, why=f"That was the best of it. {why}")
        return Lead(turn=line.turn, words=beginning(line.text), better=text, why=kept + why)
    one = next((one for one in lost if own_line(case, one) is not None and _small(one)), None)
    if one is not None:
        found = from_check(case, one)
        return found.model_copy(update={"why": f"{kept}A small thing: {lower_first(found.why)}"})
    last = lines_of(case)[-1]
    why = kept + "Nothing was left but to be the one whom he can come back to."
    return Lead(turn=last.turn, words=beginning(last.text), better=coming_back(), why=why)


def _kept(good: tuple[Praise, ...], pasted: bool, well: bool) -> str:
    if pasted:
        return "He got what he came for, but off a card: hardly a line of it was made for him. "
    went = "That went well" if well else "He got what he came for"
    return f"{went}; “{good[0].words}” did most for him. " if good else f"{went}. "


def went_on_unchecked(case: Case) -> Lead | None:
    """The first line that told him something although nobody knew yet who was asking, if that was never put right."""
    customer = case.customer
    line = went_on(case, customer) if customer is not None else None
    if customer is None or line is None:
        return None
    why = "Nobody had checked who was asking, and before that nothing may be told."
    if asked_who(case, customer, line.turn):
        why = "You asked who it was, and went on before he had answered."
    return Lead(turn=line.turn, words=beginning(line.text), better=better(case, "", line).text, why=why)


def _plain(case: Case, line: TraineeLine, entry: LedgerEntry) -> bool:
    """Thanks or sympathy in a sentence that names something of the matter may have been meant."""
    stock = entry.signal in (Signal.CANNED_PHRASE, Signal.PREMATURE_UNDERSTANDING, Signal.FLATTERY)
    return not stock or not content(around(line.text, entry.words)) & case.particulars


def _slip(case: Case) -> Lead | None:
    """In a talk that went well, the line that he minded all the same, where something is plainly wrong with it."""
    found: list[tuple[float, int]] = []
    for line in (t for t in lines_of(case) if regret(case, t) is None):
        causes = case.ledger.get(line.turn, ())
        own = [e for e in causes if e.signal in _PLAIN and e.change < 0 and _plain(case, line, e)]
        cost = sum(e.change for e in own)
        if cost <= -SLIP and case.talk.after(line) is not None:
            found.append((cost, line.turn))
    if not found:
        return None
    lines = {t.turn: t for t in lines_of(case)}
    turn = min([one for one in found if speaks_on(case, lines[one[1]])] or found)[1]
    line = next(t for t in lines_of(case) if t.turn == turn)
    culprit = culprit_of(line, [e for e in case.ledger.get(turn, ()) if e.signal in _PLAIN])
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


def _next(case: Case, customer: Customer, best: TraineeLine) -> Step | None:
    """What was left: the question that nobody asked, the need that nobody served, a step beyond both, what he might ask
    next; each at the line where it would have fitted.
    """
    at = moment(case, customer, len(case.talk.transcript.turns))
    if question := question_for(customer, at):
        return _never_asked(case, customer, best, question)
    needs = [(n, text) for n in customer.situation.needs if (text := serving(customer, n, at))]
    for need, text in sorted(needs, key=lambda one: (-one[0].required, -one[0].weight)):
        if need.required or need.weight >= WEIGHTY:
            return (
                _where(case, customer, need, best),
                f"One step further, for what was still open: {lower_first(need.text)}",
                text,
            )
    why, text = beyond(customer, at)
    if text:
        return lines_of(case)[-1], f"One step further. {why}", text
    for q, line in foreseen(case, customer, at):
        asks = customer.fill(worded(q.says, Register.PLAIN))
        return (
            lines_of(case)[-1],
            f"One step ahead: people ask next “{asks}” It is good to be told before one asks.",
            line,
        )
    return next(((_where(case, customer, n, best), f"{OPEN} {lower_first(n.text)}", t) for n, t in needs), None)


def _where(case: Case, customer: Customer, need: Need, best: TraineeLine) -> TraineeLine:
    """The line at which it would have fitted: the best, if it could be said there; else the first later one."""
    lines = [best, *(t for t in lines_of(case) if t.turn > best.turn)]
    return next((t for t in lines if serving(customer, need, moment(case, customer, t.turn))), lines[-1])


def _never_asked(case: Case, customer: Customer, best: TraineeLine, question: str) -> Step:
    """Where the question behind it all would have fitted: after what he did say of it, else at the first calm line."""
    behind = customer.fill(customer.situation.wants.true)
    purpose = {f.id for f in customer.situation.facts if "purpose" in f.answers and not f.true_need}
    turns = case.talk.transcript.turns
    told_at = next((n for n, t in enumerate(turns) if purpose & set(t.said or ())), None)
    later = next((t for t in lines_of(case) if told_at is not None and t.turn > told_at), None)
    if later is not None:
        return (
            later,
            f"One question further: what is behind it never came out. {behind}",
            question,
        )
    parts = (GOODBYE, PARTS, REGRETS)
    lines = [t for t in lines_of(case) if not any(part.search(t.plain.text) for part in parts)]
    lines = [t for t in lines if could_say(moment(case, customer, t.turn), question)] or lines_of(case)[-1:]
    calm = (t for t in lines if t.before is not None and t.before.negativity < 0.5 and "?" not in t.text)
    fits = best if best in lines else lines[0]
    return next(calm, fits), f"One question further: what is behind it never came out. {behind}", question
