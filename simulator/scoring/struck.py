"""How a line struck him: which part of his mind fell by it and how far, and what he answered."""

import re

from simulator.customer.mind import LedgerEntry, Part
from simulator.customer.moves import MoveKind
from simulator.customer.negativity import negativity
from simulator.scoring.case import Case
from simulator.scoring.quoting import opening
from simulator.scoring.talk import TraineeLine
from simulator.scoring.tried import after, before

_FELT: dict[Part, str] = {
    Part.CALM: "It made him angrier",
    Part.TRUST: "He believed you less",
    Part.MATTERING: "He felt that he did not matter",
    Part.PATIENCE: "It used up his patience",
    Part.CLARITY: "He knew less where he stood",
}
"""What the loss of a part of the mind is to him."""
_STRUCK = frozenset(
    {MoveKind.VENT, MoveKind.OBJECT, MoveKind.TEST, MoveKind.WARN, MoveKind.MACHINE, MoveKind.LEAVE, MoveKind.ESCALATE}
)
"""What he does because of how a line struck him; whatever else he says may have nothing to do with it."""


SORE = 0.2
"""Negativity from which on a sentence by itself shows that something struck him ill."""
_TAKES = re.compile(
    r"^\W*(?:fair (?:play|enough|point)|understood|ok(?:ay)?|good|right|thanks?|thank you|yes|yeah|fine|got it|i see|"
    r"noted|agreed|excellent|lovely|efficient|works|great)\b(?! for nothing)",
    re.IGNORECASE,
)
"""How somebody takes a thing: never shown as proof of the harm that it did."""


def entries_of(case: Case, line: TraineeLine) -> list[LedgerEntry] | None:
    """What the line caused; None where no ledger was kept."""
    return case.ledger.get(line.turn, []) if case.ledger else None


def worst(case: Case, line: TraineeLine, words: str) -> Part | None:
    """The part of the mind that these words of the line cost most, and that fell in that turn."""
    costs = _costs(case, line, words)
    return min(costs, key=lambda part: (costs[part], part.value), default=None)


def _costs(case: Case, line: TraineeLine, words: str) -> dict[Part, float]:
    """What these words cost, by part of the mind; only where it did fall by the end of the turn."""
    was, left = before(case, line.turn), after(case, line)
    costs: dict[Part, float] = {}
    for e in entries_of(case, line) or ():
        theirs = e.signal is not None and bool(e.words) and _of(e.words, words)
        fell = was is None or left is None or getattr(left.mind, e.part.value) < getattr(was.mind, e.part.value)
        if theirs and fell and e.change < 0:
            costs[e.part] = costs.get(e.part, 0.0) + e.change
    return costs


def _fall(case: Case, line: TraineeLine, part: Part) -> str:
    """How far that part of the mind fell in the turn, as its meter shows it; empty where that was not kept."""
    was, left = before(case, line.turn), after(case, line)
    if was is None or left is None:
        return ""
    then, now = round(getattr(was.mind, part.value)), round(getattr(left.mind, part.value))
    return f" ({part.value} {then} to {now})" if now < then else ""


def _of(theirs: str, words: str) -> bool:
    """Whether what was heard is in the quoted words, or hardly more than they are."""
    return theirs in words or (words in theirs and 2 * len(words) >= len(theirs))


def felt(case: Case, line: TraineeLine, words: str) -> str:
    """What these words of the line did to him: from the ledger where there is one, and from his next words."""
    part, said = worst(case, line, words), _struck(case, line)
    quoted = f"“{said}”" if said.endswith((".", "!", "?", "…")) else f"“{said}”."
    if part is not None:
        cost = f"{_FELT[part]}{_fall(case, line, part)}"
        return f"{cost}, and he said: {quoted}" if said else f"{cost}."
    return f"His answer: {quoted}" if said else ""


def _struck(case: Case, line: TraineeLine) -> str:
    """How he answered, where that shows how the line struck him."""
    after_ = case.talk.after(line)
    if after_ is None or after_.unfair:
        return ""
    move = case.talk.transcript.turns[after_.turn].move
    struck = move in _STRUCK or (after_.negativity >= 0.5 and move in (None, "", MoveKind.PRESS))
    said = [opening(part) for part in after_.text.split("\n") if part.strip()] if struck else []
    return next((one for one in said if not _TAKES.match(one) and negativity(one) >= SORE), "")
