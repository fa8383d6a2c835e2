"""The exit interview: how it was for the customer, in his own voice, pointing at what the trainee said."""

from dataclasses import dataclass
from typing import Final

from simulator.customer.customer import Customer
from simulator.customer.moves import Ending
from simulator.customer.persona import Style
from simulator.customer.signals import Signal
from simulator.scoring.case import Case
from simulator.scoring.feedback import gained, worthy
from simulator.scoring.quoting import around, opening

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
_KIND = frozenset(
    {
        Signal.ACKNOWLEDGES_FEELING,
        Signal.WAY_BACK,
        Signal.PRAISES_EFFORT,
        Signal.LIGHT_TOUCH,
        Signal.APOLOGY,
        Signal.THANKS,
        Signal.USES_NAME,
        Signal.GREETING,
    }
)
TELLS = 5.0
"""Points of the mind from which on a sentence is worth remembering."""


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
    """The sentence that did most for him and the one that did most against, by the ledger; without one, by how his
    words changed.
    """
    texts = {t.turn: t.text for t in case.talk.trainee}
    ups, downs = _by_ledger(case, texts) if case.ledger else _by_words(case)
    loose = {line.turn for line, _ in case.talk.has(Signal.VAGUE_TIME)}
    ups = {key: gain for key, gain in ups.items() if case.outcomes.settled >= 0.5 or key[0] not in loose}
    best = max(ups, key=lambda k: (ups[k], -k[0]), default=None)
    worst = min(downs, key=lambda k: (downs[k], k[0]), default=None)
    did = Struck(_said(best[1]), ups[best]) if best and ups[best] >= TELLS else None
    hurt = Struck(_said(worst[1]), downs[worst]) if worst and downs[worst] <= -TELLS else None
    if did and hurt and (did.words == hurt.words or (case.outcomes.settled >= 0.5 and -hurt.change < did.change)):
        hurt = None  # who got what he came for does not dwell on trifles
    gone = case.talk.transcript.ending in (Ending.LEFT, Ending.ESCALATED)
    if did and case.outcomes.settled < 0.5 and (gone or (hurt and did.change < -hurt.change)):
        did = None  # nor does who went without it remember a kind word
    return did, hurt


def _by_ledger(case: Case, texts: dict[int, str]) -> tuple[dict[tuple[int, str], float], dict[tuple[int, str], float]]:
    """What each sentence gave and cost him; only what counts gives."""
    _, whole = gained(case)
    heard = [(t.turn, h.signal, w) for t in case.talk.lines if whole.get(t.turn, 0.0) > 0 for h, w in worthy(case, t)]
    soft = _KIND | {Signal.TAKES_OWNERSHIP, Signal.PARAPHRASES} if case.liked is Style.TECHNICAL else _KIND
    hard = {(turn, words) for turn, signal, words in heard if signal not in soft}
    # Who does not like it warm remembers what he was told; a kind word only where there was nothing else.
    warm = case.liked is Style.WARM or (case.customer is not None and case.upset and case.liked is Style.BRIEF)
    good = {(turn, words) for turn, _, words in heard} if warm or not hard else hard
    ups: dict[tuple[int, str], float] = {}
    downs: dict[tuple[int, str], float] = {}
    for turn, entry in ((turn, entry) for turn, entries in case.ledger.items() for entry in entries):
        text = texts.get(turn, "")
        if not entry.words or entry.words not in text or turn in case.talk.aside or entry.signal is None:
            continue
        key = (turn, around(text, entry.words))
        if entry.change < 0:
            downs[key] = downs.get(key, 0.0) + entry.change
        elif key in good:
            ups[key] = ups.get(key, 0.0) + entry.change
    return ups, downs


def _by_words(case: Case) -> tuple[dict[tuple[int, str], float], dict[tuple[int, str], float]]:
    ups: dict[tuple[int, str], float] = {}
    downs: dict[tuple[int, str], float] = {}
    for line in case.talk.lines:
        after = case.talk.after(line)
        if after is None or line.before is None or line.turn in case.talk.aside:
            continue
        change = line.before.negativity - after.negativity
        if change > 0.1:
            ups.update({(line.turn, words): 40 * change for _, words in worthy(case, line)[:1]})
        elif change < -0.1:
            downs[(line.turn, opening(line.text))] = 40 * change
    return ups, downs


def _said(words: str) -> str:
    return words.rstrip(",;:. \n")


def _still_open(case: Case) -> str:
    """What he said that he needed and did not get, in the very words in which he had said it."""
    if case.customer is None or case.needs is None or case.needs.weight_met >= 1:
        return ""
    his = [c.text for c in case.talk.customers if not c.unfair]
    for need in (n for n in case.needs.open if n.required):
        for wording in need.says.values():
            text = case.customer.fill(wording)
            for said in his:
                at = said.casefold().find(text.casefold().rstrip(".!?"))
                if at >= 0:
                    words = said[at : at + len(text)].rstrip(".!")
                    return f"I said “{words}”, and I could say it again now."
    return ""


def _line(case: Case, key: str, words: str) -> str:
    customer = case.customer
    lines = (customer.book.interview.get(key) if customer else None) or _FALLBACK[key]
    chosen = _choose(customer, lines, key)
    # His words come last, so that braces in what the trainee typed are never taken for slots.
    return (customer.fill(chosen) if customer else chosen).replace("{words}", words)


def _choose(customer: Customer | None, lines: tuple[str, ...], key: str) -> str:
    return customer.chance(0, f"interview {key}").choice(lines) if customer else lines[0]
