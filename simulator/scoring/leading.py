"""The one thing to tell the trainee first: what cannot stand, else the turn that hurt most, else one small step on."""

from dataclasses import dataclass

from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry
from simulator.customer.signals import Signal
from simulator.scoring.better import AFTERWARDS, better, moment, question_for, serving
from simulator.scoring.case import Case
from simulator.scoring.feedback import ledger, praise
from simulator.scoring.quoting import around, opening
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Lead
from simulator.scoring.surface import GOODBYE, PARTS
from simulator.scoring.talk import TraineeLine
from simulator.scoring.wording import lower_first

REACTIONS = frozenset(
    {"want.settled", "want.first_contact", "treatment.eased", "ideal_self.came_down", "mattering.felt"}
)
"""What followed from the lines rather than a thing to do differently: never the one thing to do better."""
WENT_WELL = 68.0
"""From this score on, with the matter settled, only a small next step is shown."""
SMALL = 4.0
"""Points of the mind that a line may cost and still not be the one that hurt."""
_HURT: dict[Signal, tuple[str, str]] = {
    Signal.ABUSIVE: ("ideal_self.civil", "That was abusive, and nothing you say after it counts for him."),
    Signal.RUDE: ("ideal_self.civil", "That was rude, and he had done nothing but ask."),
    Signal.CALM_DOWN: ("ideal_self.no_policing", "You told him how to feel. That makes anybody angrier."),
    Signal.BLAMES_CUSTOMER: ("mattering.no_blame", "You put it on him."),
    Signal.BLAMES_OTHERS: ("ownership.owned", "You put it on somebody else; to him you are the house."),
    Signal.PREMATURE_UNDERSTANDING: (
        "personality.no_stock_sympathy",
        "You said that you understood before you had shown that you did.",
    ),
    Signal.CANNED_PHRASE: ("personality.own_words", "Read off a card: anybody could have been told this."),
    Signal.GUSH: ("personality.own_words", "Gush: he came for help, not for a fan."),
    Signal.FLATTERY: ("personality.own_words", "Flattery: he came for help, not for praise."),
    Signal.IGNORES_QUESTION: ("want.answered", "He had asked you something, and this was no answer to it."),
    Signal.ASKS_AGAIN: ("mattering.no_repeating", "You asked for what he had already told you."),
    Signal.VAGUE_TIME: ("clarity.time", "A time so loose that nobody can be held to it."),
    Signal.TRANSFER: ("ownership.kept_it", "You sent him on with what you could have done yourself."),
    Signal.SAYS_NO: ("fair_value.no_said_well", "A no, with nothing beside it that he could have instead."),
    Signal.INSTRUCTS_SIMULATOR: ("want.on_the_matter", "That was said past him, and he was waiting."),
    Signal.OFF_TOPIC: ("want.on_the_matter", "That had nothing to do with his matter."),
}
"""What a signal means to him when it hurt, and the check that a better line has to make good."""


@dataclass(frozen=True)
class Lost:
    """A check that was not met, and how much it cost the whole (in points)."""

    rule: CheckRule
    check: Check
    cost: float


def lead(case: Case, rubric: Rubric, dimensions: dict[Dimension, DimensionScore], overall: float | None) -> Lead | None:
    """The one thing to do better; None if the trainee said nothing."""
    if not case.talk.trainee:
        return None
    lost = losses(rubric, dimensions)
    fatal = next((one for one in lost if one.rule.critical and _own(case, one) is not None), None)
    if fatal is not None:
        return _from_check(case, fatal)
    if case.outcomes.settled >= 0.5 and (overall or 0.0) >= WENT_WELL:
        return _step_on(case, lost)
    return _hurt_most(case) or _worst_check(case, lost) or _open_matter(case)


def losses(rubric: Rubric, dimensions: dict[Dimension, DimensionScore]) -> list[Lost]:
    """The checks not met in full, the dearest first; what merely followed from the lines is left out."""
    found = []
    for which, scored in dimensions.items():
        asked = sum(rubric.by_id[c.check].weight for c in scored.checks if c.met is not None) or 1.0
        for check in scored.checks:
            rule = rubric.by_id[check.check]
            if check.share is None or check.share >= 0.75 or rule.id in REACTIONS:
                continue
            cost = (1 - check.share) * rule.weight / asked * rubric.dimensions[which].weight * scored.confidence
            found.append(Lost(rule, check, cost * (3 if rule.critical else 1)))
    return sorted(found, key=lambda one: (-one.cost, one.rule.id))


def _lines(case: Case) -> list[TraineeLine]:
    return [t for t in case.talk.lines if t.turn not in case.talk.aside] or list(case.talk.trainee)


def _own(case: Case, lost: Lost) -> TraineeLine | None:
    """The trainee's line in which the evidence of the check stands."""
    if not lost.check.words:
        return None
    return next((t for t in _lines(case) if t.turn == lost.check.turn), None)


def _from_check(case: Case, lost: Lost) -> Lead:
    line = _own(case, lost)
    assert line is not None
    words = around(line.text, lost.check.words)
    words = words if len(words.split()) > 2 else opening(line.text)
    why = " ".join(part for part in (lost.check.why, felt(case, line)) if part)
    return Lead(turn=line.turn, words=words, better=better(case, lost.rule.id, line), why=why)


def _hurt_most(case: Case) -> Lead | None:
    """The line that cost most in his mind, by what was heard in it; without a ledger, by how he took it."""
    causes = ledger(case)
    costs = {t.turn: sum(min(0.0, e.change) for e in causes if e.turn == t.turn and e.signal) for t in _lines(case)}
    if not causes:
        costs = {t.turn: 10 * _soured(case, t) for t in _lines(case)}
    worst = min(_lines(case), key=lambda t: (costs[t.turn], t.turn))
    if costs[worst.turn] > -SMALL:
        return None
    signal, words = _culprit(worst, [e for e in causes if e.turn == worst.turn])
    check, why = _HURT.get(signal, ("", "")) if signal else ("", "")
    why = why or "It took him no step nearer to what he had come for."
    said = around(worst.text, words) if words in worst.text and words else ""
    said = said if len(said.split()) > 2 else opening(worst.text)
    whole = " ".join(part for part in (why, felt(case, worst)) if part)
    return Lead(turn=worst.turn, words=said, better=better(case, check, worst), why=whole)


def _soured(case: Case, line: TraineeLine) -> float:
    """How much lower he was after the line and how weak it was, as a number below zero; better words are above."""
    after = case.talk.after(line)
    change = 0.0 if after is None or line.before is None else line.before.negativity - after.negativity
    return (
        change - (1 - case.quality.get(line.turn, 1.0)) if any(h.signal in _HURT for h in line.heard.signals) else 0.0
    )


def _culprit(line: TraineeLine, entries: list[LedgerEntry]) -> tuple[Signal | None, str]:
    """The signal that cost most in this line, and its words; without a ledger the gravest that was heard."""
    sums: dict[tuple[Signal, str], float] = {}
    for e in entries:
        if e.signal in _HURT and e.change < 0:
            key = (Signal(e.signal), e.words)
            sums[key] = sums.get(key, 0.0) + e.change
    if sums:
        return min(sums, key=lambda k: (sums[k], k))
    order = list(_HURT)
    heard = sorted((h for h in line.heard.signals if h.signal in _HURT), key=lambda h: order.index(h.signal))
    return (heard[0].signal, heard[0].words) if heard else (None, "")


def _worst_check(case: Case, lost: list[Lost]) -> Lead | None:
    """The dearest check that a line of his own is the evidence for."""
    one = next((one for one in lost if _own(case, one) is not None), None)
    return _from_check(case, one) if one is not None else None


def _open_matter(case: Case) -> Lead:
    """Nothing stood out and it still led nowhere: the weakest line, and what was open there."""
    line = min(_lines(case), key=lambda t: (case.quality.get(t.turn, 1.0), t.turn))
    why = felt(case, line) or "Here was the moment to go one step further."
    return Lead(turn=line.turn, words=opening(line.text), better=better(case, "", line), why=why)


def felt(case: Case, line: TraineeLine) -> str:
    """What the line did to him: from the ledger where there is one, else from his next words."""
    entries = [e for e in ledger(case) if e.turn == line.turn and e.change < 0 and e.signal is not None]
    after = case.talk.after(line)
    said = opening(after.text.split("\n")[0]) if after is not None and not after.unfair else ""
    if entries:
        worst = min(entries, key=lambda e: (e.change, e.part.value))
        cost = f"It cost {abs(worst.change):.0f} points of {worst.part.value}"
        return f"{cost}, and he said: “{said}”" if said else f"{cost}."
    if said and after is not None and after.negativity >= 0.5:
        return f"His answer: “{said}”"
    return ""


def _step_on(case: Case, lost: list[Lost]) -> Lead:
    """It went well: the best line, and the one thing that would have made it better still."""
    good = praise(case, 1)
    best = next((t for t in _lines(case) if good and t.turn == good[0].turn), _lines(case)[0])
    kept = f"That went well; “{good[0].words}” did most for him. " if good else "That went well. "
    if case.customer is not None and (step := _next(case, case.customer, best)) is not None:
        line, why, text = step
        if good and line.turn == good[0].turn:
            return Lead(turn=line.turn, words=good[0].words, better=text, why=f"That was the best of it. {why}")
        return Lead(turn=line.turn, words=opening(line.text), better=text, why=kept + why)
    one = next((one for one in lost if _own(case, one) is not None and _small(one)), None)
    if one is not None:
        found = _from_check(case, one)
        return found.model_copy(update={"why": f"{kept}A small thing: {lower_first(found.why)}"})
    words = good[0].words if good else opening(best.text)
    why = kept + "One step further: say what he can do if it goes wrong after all."
    return Lead(turn=best.turn, words=words, better=AFTERWARDS, why=why)


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
    lines = [t for t in _lines(case) if not GOODBYE.search(t.text) and not PARTS.search(t.plain.text)] or _lines(case)
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
