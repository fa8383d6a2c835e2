"""What to tell the trainee: the one thing that would have changed most, with a better line, and what went well."""

from dataclasses import dataclass

from simulator.customer.mind import LedgerEntry
from simulator.customer.signals import Signal
from simulator.scoring.better import better
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import clause, first_words
from simulator.scoring.debrief import Praise
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Lead
from simulator.scoring.talk import TraineeLine

REACTIONS = frozenset(
    {"want.settled", "want.first_contact", "treatment.eased", "ideal_self.came_down", "mattering.felt"}
)
"""What followed from the lines rather than a thing to do differently: never the one thing to do better."""
_CAUSED = {
    "want.needs": "He had come for this, and it was still open when you were done.",
    "want.true_need": "You would have known what to work for.",
}


@dataclass(frozen=True)
class Lost:
    """A check that was not met, and how much it cost the whole (in points)."""

    rule: CheckRule
    check: Check
    cost: float


def lead(case: Case, rubric: Rubric, dimensions: dict[Dimension, DimensionScore]) -> Lead | None:
    """The one thing to do better: the check that cost most and that the trainee could have met; None if he said
    nothing.
    """
    if not case.talk.trainee:
        return None
    lost = losses(rubric, dimensions)
    worst = lost[0] if lost else None
    line = _line(case, worst)
    words = _words(worst, line)
    id = worst.rule.id if worst else ""
    why = " ".join(part for part in (worst.check.why if worst else "", _felt(case, line), _CAUSED.get(id, "")) if part)
    if not why:
        why = "That went well. One step further back would be to ask what happens if it goes wrong after all."
    return Lead(turn=line.turn, words=words, better=better(case, id, line), why=why)


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


def _line(case: Case, lost: Lost | None) -> TraineeLine:
    """The trainee's line that the loss hangs on; without one, the line of least quality that he answered an upset
    customer with.
    """
    lines = [t for t in case.talk.lines if t.turn not in case.talk.aside] or list(case.talk.trainee)
    if lost is not None and lost.check.turn is not None and lost.check.words:
        at = lost.check.turn
        own = next((t for t in case.talk.trainee if t.turn == at), None)
        before = [t for t in lines if t.turn < at]
        if own is not None:
            return own
        if before:
            return before[-1]
    hurt = _hurt(case, lines)
    if hurt is not None:
        return hurt
    return min(lines, key=lambda t: (case.quality.get(t.turn, 1.0), t.turn))


def _hurt(case: Case, lines: list[TraineeLine]) -> TraineeLine | None:
    """The line that cost most in his mind, where there is a ledger."""
    costs: dict[int, float] = {}
    for entry in ledger(case):
        if entry.signal is not None and entry.change < 0:
            costs[entry.turn] = costs.get(entry.turn, 0.0) + entry.change
    worst = min(lines, key=lambda t: (costs.get(t.turn, 0.0), t.turn), default=None)
    return worst if worst is not None and costs.get(worst.turn, 0.0) < -4 else None


def ledger(case: Case) -> list[LedgerEntry]:
    """Every cause of every change, in order; each under the trainee's turn that it follows from."""
    found: list[LedgerEntry] = []
    before = -1
    for n, turn in enumerate(case.talk.transcript.turns):
        if turn.speaker == "trainee":
            before = n
        elif before >= 0:
            found.extend(entry.model_copy(update={"turn": before}) for entry in turn.ledger or ())
    return found


def _words(lost: Lost | None, line: TraineeLine) -> str:
    if lost is not None and lost.check.turn == line.turn and lost.check.words:
        return clause(line.text, lost.check.words)
    bad = next((h.words for h in line.heard.signals if h.signal in _BAD and h.words in line.text), "")
    return clause(line.text, bad) if bad else first_words(line.text)


_BAD = frozenset(
    {
        Signal.CALM_DOWN,
        Signal.BLAMES_CUSTOMER,
        Signal.PREMATURE_UNDERSTANDING,
        Signal.CANNED_PHRASE,
        Signal.GUSH,
        Signal.ASKS_AGAIN,
        Signal.RUDE,
    }
)


def _felt(case: Case, line: TraineeLine) -> str:
    """What the line did to him: from the ledger where there is one, else from his next words."""
    entries = [e for e in ledger(case) if e.turn == line.turn and e.change < 0 and e.signal is not None]
    after = case.talk.after(line)
    if entries:
        worst = min(entries, key=lambda e: e.change)
        said = f" (“{first_words(after.text, 10)}”)" if after is not None and not after.unfair else ""
        return f"It cost him {abs(worst.change):.0f} points of {worst.part.value}{said}."
    if after is not None and after.negativity >= 0.5 and not after.unfair:
        return f"His answer: “{first_words(after.text, 10)}”"
    return ""


_GOOD: dict[Signal, str] = {
    Signal.TAKES_OWNERSHIP: "You owned it, in plain words.",
    Signal.ACKNOWLEDGES_FEELING: "You named what had happened to him, not feelings in general.",
    Signal.WAY_BACK: "You let him keep his face.",
    Signal.PRAISES_EFFORT: "You saw what he had done.",
    Signal.GIVES_TIME: "A time that he could hold you to.",
    Signal.GIVES_NEXT_STEP: "He knew what happens next.",
    Signal.EXPLAINS_CAUSE: "A straight reason.",
    Signal.OFFERS_ALTERNATIVE: "There was something to choose when the first thing could not be.",
    Signal.PARAPHRASES: "You gave it back in your own words, so he knew that he had been heard.",
    Signal.ASKS_OPEN: "An open question, and he told you more.",
    Signal.SETS_BOUNDARY: "A fair limit, decently set.",
    Signal.HONEST_UNKNOWN: "You said that you did not know, and he could believe the rest.",
}


def praise(case: Case, most: int = 3) -> tuple[Praise, ...]:
    """What went well, best first: weighed by the ledger where there is one, else by how the customer took it."""
    gains: dict[tuple[int, Signal], float] = {}
    for entry in ledger(case):
        if entry.signal is not None:
            key = (entry.turn, entry.signal)
            gains[key] = gains.get(key, 0.0) + entry.change
    found: list[tuple[float, int, Praise]] = []
    untrue = [j.promise.words for j in case.promises if j.grave]
    for line in case.talk.lines:
        if line.turn in case.talk.aside:
            continue
        for h in line.counts:
            if h.signal not in _GOOD or h.words not in line.text or any(h.words in words for words in untrue):
                continue
            after = case.talk.after(line)
            took = (line.before.negativity if line.before else 0.5) - (after.negativity if after else 0.5)
            worth = gains.get((line.turn, h.signal), 0.0) + 5 * took
            found.append((-worth, line.turn, Praise(line.turn, clause(line.text, h.words), _GOOD[h.signal])))
    found.sort(key=lambda one: (one[0], one[1], one[2].words))
    return _distinct([p for worth, _, p in found if worth <= 0], most)


def _distinct(found: list[Praise], most: int) -> tuple[Praise, ...]:
    """One for each reason and no words twice."""
    seen: set[str] = set()
    kept = []
    for one in found:
        if one.why not in seen and one.words not in seen:
            seen |= {one.why, one.words}
            kept.append(one)
    return tuple(kept[:most])
