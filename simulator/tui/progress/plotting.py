"""Marks over time in characters that every font has: a dot for each session, a line for the mean of the newest."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime
from statistics import fmean as mean

from simulator.review.progress import RECENT

Mark = tuple[datetime, float]
Place = tuple[float, float]
"""From the left and from the top, in columns and rows."""
FULL = 100.0
DOT = "•"


def plotted(marks: Sequence[Mark], columns: int, rows: int) -> list[list[tuple[str, bool]]]:
    """Rows of characters, each with whether it belongs to the line. ``marks`` are 0 to 100, oldest first."""
    cells = [[(" ", False)] * columns for _ in range(rows)]
    means = [(at, mean(mark for _, mark in marks[max(0, n - RECENT + 1) : n + 1])) for n, (at, _) in enumerate(marks)]
    if len(marks) > 1:
        for row, column, char in _line(list(_places(means, columns, rows)), columns):
            cells[row][column] = (char, True)
    for x, y in _places(marks, columns, rows):
        row, column = round(y), round(x)
        cells[row][column] = (DOT, cells[row][column][1])
    return cells


def _places(marks: Sequence[Mark], columns: int, rows: int) -> Iterator[Place]:
    """Where each mark stands: by its time, or, where all have the same, one after the other."""
    if not marks:
        return
    first, last = marks[0][0], marks[-1][0]
    span = (last - first).total_seconds()
    for n, (at, mark) in enumerate(marks):
        share = (at - first).total_seconds() / span if span else n / max(1, len(marks) - 1)
        yield share * (columns - 1), (1 - min(FULL, max(0.0, mark)) / FULL) * (rows - 1)


def _line(places: Sequence[Place], columns: int) -> Iterator[tuple[int, int, str]]:
    """The row, column and character of every cell of a line through these places."""
    heights = [round(_height(places, column)) for column in range(columns)]
    for column, (y, before) in enumerate(zip(heights, heights[:1] + heights, strict=False)):
        if y == before:
            yield y, column, "─"
            continue
        rises = y < before
        yield before, column, "╯" if rises else "╮"
        yield y, column, "╭" if rises else "╰"
        for between in range(min(y, before) + 1, max(y, before)):
            yield between, column, "│"


def _height(places: Sequence[Place], column: int) -> float:
    """How far down the line is in a column, straight between two places."""
    after = min(bisect_left(places, float(column), key=lambda place: place[0]), len(places) - 1)
    (x0, y0), (x1, y1) = places[max(0, after - 1)], places[after]
    share = (column - x0) / (x1 - x0) if x1 > x0 else 1.0
    return y0 + (y1 - y0) * min(1.0, max(0.0, share))
