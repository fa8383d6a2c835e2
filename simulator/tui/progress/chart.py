"""One small chart of marks over time."""

from collections.abc import Sequence
from itertools import groupby

from textual.content import Content
from textual.widgets import Static

from simulator.review.progress import Subject
from simulator.tui.progress.plotting import Mark, plotted
from simulator.tui.progress.wording import called
from simulator.tui.widgets.tones import FAINT, MUTED

AXIS = 4
"""Columns left of the plot."""
LEAST = 2
"""Marks below which there is no line yet."""


class Chart(Static):
    """The marks of one subject; what it shows is drawn anew for every size."""

    def __init__(self, subject: Subject) -> None:
        super().__init__("", markup=False)
        self.subject = subject
        self._marks: Sequence[Mark] = ()

    def show(self, marks: Sequence[Mark]) -> None:
        """Draw these marks, oldest first."""
        self._marks = marks
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        width, height = self.content_size
        if width > AXIS + LEAST and height > LEAST:
            self.update(drawn(self.subject, self._marks, width, height))


def drawn(subject: Subject, marks: Sequence[Mark], width: int, height: int) -> Content:
    """A title, the plot between 0 and 100, and the days of the first and the last mark."""
    title = Content.assemble((called(subject), "bold"), (f"  {_counted(len(marks))}", MUTED))
    rows = height - 2
    lines = [title]
    for y, row in enumerate(plotted(marks, width - AXIS, rows)):
        label = {0: "100", rows // 2: "50" if rows > 4 else "", rows - 1: "0"}.get(y, "")
        parts = [(f"{label:>{AXIS - 1}}", MUTED), ("┤" if label else "│", FAINT)]
        runs = groupby(row, key=lambda cell: cell[1])
        told = (("".join(char for char, _ in run), "$primary" if on else MUTED) for on, run in runs)
        lines.append(Content.assemble(*parts, *told))
    lines.append(Content.assemble((_days(marks, width), MUTED)))
    return Content("\n").join(lines)


def _counted(n: int) -> str:
    return "nothing yet" if not n else "1 session" if n == 1 else f"{n} sessions"


def _days(marks: Sequence[Mark], width: int) -> str:
    if not marks:
        return ""
    years = marks[0][0].year != marks[-1][0].year
    first, last = (f"{at:%d %b %Y}" if years else f"{at:%d %b}" for at in (marks[0][0], marks[-1][0]))
    room = width - AXIS - len(first)
    return " " * AXIS + first + (f"{last:>{room}}" if first != last and room > len(last) else "")
