"""Two sessions beside each other: where they part, and how their marks differ."""

from dataclasses import dataclass
from itertools import zip_longest

from simulator.practice.transcript import Transcript
from simulator.scoring.scorecard import Dimension, Scorecard


def parted(first: Transcript, second: Transcript) -> int | None:
    """The first turn in which they do not say the same; None where they are the same to the end."""
    for n, (one, other) in enumerate(zip_longest(first.turns, second.turns)):
        if one is None or other is None or (one.speaker, one.text) != (other.speaker, other.text):
            return n
    return None


@dataclass(frozen=True)
class MarkBeside:
    """A mark of both, 0 to 100; None where there is none. ``name`` is a dimension or ``overall``."""

    name: str
    first: float | None
    second: float | None

    @property
    def change(self) -> float | None:
        """From the first to the second, in points."""
        return None if self.first is None or self.second is None else self.second - self.first


def marks_beside(first: Scorecard | None, second: Scorecard | None) -> list[MarkBeside]:
    """The overall mark and then all dimensions, the largest changes first; empty where neither has a score."""
    if first is None and second is None:
        return []
    marks = [MarkBeside(dimension.value, _mark(first, dimension), _mark(second, dimension)) for dimension in Dimension]
    overall = MarkBeside("overall", first.overall if first else None, second.overall if second else None)
    return [overall, *sorted(marks, key=lambda mark: -abs(mark.change or 0))]


def _mark(card: Scorecard | None, dimension: Dimension) -> float | None:
    found = card.dimensions.get(dimension) if card else None
    return found.mark if found else None
