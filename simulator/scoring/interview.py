"""The exit interview: how it was for the customer, in his own voice, pointing at what the trainee said."""

from dataclasses import dataclass
from typing import Final

from simulator.customer.customer import Customer
from simulator.customer.moves import Ending
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import clause, first_words
from simulator.scoring.feedback import ledger

_FALLBACK: Final[dict[str, tuple[str, ...]]] = {
    "settled": ("I got what I came for.", "It's sorted, and that's what I wanted."),
    "declined": ("It was a no, and I can live with it.",),
    "left": ("I went, because it was going nowhere.",),
    "escalated": ("I asked for somebody else, because we weren't getting anywhere.",),
    "transferred": ("I was passed on, and I'll have to tell it all again.",),
    "unsettled": ("It was over, and I still didn't have what I came for.",),
    "best": ("When you said “{words}”, I thought: there's somebody there.",),
    "worst": ("When you said “{words}”, I could have hung up.",),
    "back_yes": ("I'd come back, and I'd say so to a friend.",),
    "back_no": ("I wouldn't come back, and I'd tell my friends why.",),
}
_ENDED: Final = {
    Ending.SETTLED: "settled",
    Ending.DECLINED: "declined",
    Ending.LEFT: "left",
    Ending.ESCALATED: "escalated",
    Ending.TRANSFERRED: "transferred",
}
LOYAL = 0.5
"""From this loyalty on he would come back."""


@dataclass(frozen=True)
class Struck:
    """The trainee's words that did most or least, and by how much."""

    words: str
    change: float


def interview(case: Case) -> str:
    """Three to five sentences, one paragraph. Empty for a foreign transcript without a trainee's line."""
    best, worst = struck(case)
    parts = [_line(case, _ended(case), "")]
    if best is not None:
        parts.append(_line(case, "best", best.words))
    if worst is not None:
        parts.append(_line(case, "worst", worst.words))
    if still := _still_open(case):
        parts.append(still)
    parts.append(_line(case, "back_yes" if case.outcomes.loyalty >= LOYAL else "back_no", ""))
    if len(parts) < 3:
        parts.insert(1, "Nothing you said stays with me, one way or the other.")
    return " ".join(p for p in parts if p)


def _ended(case: Case) -> str:
    ending = case.talk.transcript.ending
    named = next((key for e, key in _ENDED.items() if ending == e), None)
    if named is not None:
        return named
    return "settled" if case.customer is None and case.outcomes.settled >= 0.5 else "unsettled"


def struck(case: Case) -> tuple[Struck | None, Struck | None]:
    """The words that did most for him and those that did most against, by the ledger; without one, by how his words
    changed.
    """
    sums: dict[tuple[int, str], float] = {}
    texts = {t.turn: t.text for t in case.talk.trainee}
    for entry in ledger(case):
        if entry.words and entry.words in texts.get(entry.turn, "") and entry.turn not in case.talk.aside:
            key = (entry.turn, entry.words)
            sums[key] = sums.get(key, 0.0) + entry.change
    if not sums:
        sums = _by_words(case)
    best = max(sums, key=lambda k: (sums[k], -k[0]), default=None)
    worst = min(sums, key=lambda k: (sums[k], k[0]), default=None)
    did = Struck(_short(clause(texts[best[0]], best[1])), sums[best]) if best and sums[best] > 0 else None
    hurt = Struck(_short(clause(texts[worst[0]], worst[1])), sums[worst]) if worst and sums[worst] < 0 else None
    if did and hurt and (did.words == hurt.words or (case.outcomes.settled >= 0.5 and -hurt.change < did.change / 2)):
        hurt = None  # who got what he came for does not dwell on trifles
    return did, hurt


def _by_words(case: Case) -> dict[tuple[int, str], float]:
    found = {}
    for line in case.talk.lines:
        after = case.talk.after(line)
        if after is None or line.before is None or line.turn in case.talk.aside:
            continue
        change = line.before.negativity - after.negativity
        words = line.counts[0].words if change > 0 and line.counts else first_words(line.text, 10)
        if words in line.text and abs(change) > 0.1:
            found[(line.turn, words)] = change
    return found


def _short(words: str) -> str:
    return first_words(words, 14).rstrip(",;:. ")


def _still_open(case: Case) -> str:
    """What he still wanted to hear, in his own words, when he was not served."""
    if case.customer is None or case.needs is None or case.needs.weight_met >= 1:
        return ""
    required = [n for n in case.needs.open if n.required]
    return case.customer.words(required[0].says) if required else ""


def _line(case: Case, key: str, words: str) -> str:
    customer = case.customer
    lines = (customer.book.interview.get(key) if customer else None) or _FALLBACK[key]
    chosen = _choose(customer, lines, key)
    # His words come last, so that braces in what the trainee typed are never taken for slots.
    return (customer.fill(chosen) if customer else chosen).replace("{words}", words)


def _choose(customer: Customer | None, lines: tuple[str, ...], key: str) -> str:
    return customer.chance(0, f"interview {key}").choice(lines) if customer else lines[0]
