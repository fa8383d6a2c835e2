"""Marks over time as lines of characters: each session a dot, and the mean of the newest as a line between them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from statistics import mean

from simulator.review.progress import RECENT

Mark = tuple[datetime, float]
DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bits of a Braille cell, by row and column."""
BRAILLE = 0x2800
WIDE, HIGH = 2, 4
"""Dots in a cell."""
FULL = 100.0


class Cells:
    """A plane of dots, drawn as Braille cells."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self._bits: dict[tuple[int, int], int] = {}

    def dot(self, x: int, y: int) -> None:
        """``x`` from the left, ``y`` from the top, in dots."""
        cell = y // HIGH, x // WIDE
        self._bits[cell] = self._bits.get(cell, 0) | DOTS[y % HIGH][x % WIDE]

    def line(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
        for n in range(steps + 1):
            x, y = (round(a + (b - a) * n / steps) for a, b in zip(start, end, strict=True))
            self.dot(x, y)

    def bits(self, row: int, column: int) -> int:
        return self._bits.get((row, column), 0)


def plotted(marks: Sequence[Mark], columns: int, rows: int) -> list[list[tuple[str, bool]]]:
    """Rows of characters, each with whether it belongs to the line. ``marks`` are 0 to 100, oldest first."""
    line, dots = Cells(columns, rows), Cells(columns, rows)
    places = list(_places(marks, columns * WIDE - 1, rows * HIGH - 1))
    for place in places:
        dots.dot(*place)
    means = [(at, mean(mark for _, mark in marks[max(0, n - RECENT + 1) : n + 1])) for n, (at, _) in enumerate(marks)]
    for start, end in pairwise(_places(means, columns * WIDE - 1, rows * HIGH - 1)):
        line.line(start, end)
    few = len(marks) <= columns // 2
    return [[_drawn(line.bits(y, x), dots.bits(y, x), few=few) for x in range(columns)] for y in range(rows)]


def _places(marks: Sequence[Mark], right: int, bottom: int) -> Iterator[tuple[int, int]]:
    """Where each mark stands, in dots: by its time, or, where all have the same, one after the other."""
    if not marks:
        return
    first, last = marks[0][0], marks[-1][0]
    span = (last - first).total_seconds()
    for n, (at, mark) in enumerate(marks):
        share = (at - first).total_seconds() / span if span else n / max(1, len(marks) - 1)
        yield round(share * right), round((1 - min(FULL, max(0.0, mark)) / FULL) * bottom)


def _drawn(line: int, dots: int, *, few: bool) -> tuple[str, bool]:
    if dots and few:
        return "•", bool(line)
    if line:
        return chr(BRAILLE + (line | dots)), True
    return (chr(BRAILLE + dots), False) if dots else (" ", False)
