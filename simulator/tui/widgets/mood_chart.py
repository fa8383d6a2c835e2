"""The customer's mind over the turns: calm as columns beside the moods, the other parts as lines below."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from simulator.customer.mind import Part

EIGHTHS = " ▁▂▃▄▅▆▇█"
SIDE = 10
"""Columns at the left: the names of the parts, and of the moods."""
LEAST_ROWS = 5
MOODS = ((74, "warm"), (54, "level"), (32, "cross"), (0, "hot"))
"""From how much calm on a mood begins: see `simulator.customer.mind.Mind.mood`."""
Line = list[tuple[str, str]]
"""Texts with the pen (the end of a component class) that each is drawn with, "" for the widget's own."""


@dataclass(frozen=True)
class Point:
    """The mind after one turn of the customer: levels by the name of the part, 0 to 100. ``mark`` is one character
    above the column (a turning point, a fault).
    """

    turn: int
    levels: dict[str, float]
    mark: str = ""


class MoodChart(Widget, can_focus=True):
    """A column for each turn of the customer; ``playhead`` is the index of the point that is looked at."""

    DEFAULT_CSS = """
    MoodChart {
        height: 14;
        width: 1fr;
        padding: 0 1;
        &:focus { background-tint: $foreground 4%; }
        & > .mood-chart--warm { color: $success; }
        & > .mood-chart--level, & > .mood-chart--here { color: $primary; }
        & > .mood-chart--cross { color: $warning; }
        & > .mood-chart--hot { color: $error; }
        & > .mood-chart--other { color: $foreground 45%; }
        & > .mood-chart--quiet { color: $foreground 65%; }
        & > .mood-chart--mark { text-style: bold; }
    }
    """
    PENS = ("warm", "level", "cross", "hot", "here", "other", "quiet", "mark")
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"mood-chart--{pen}" for pen in PENS}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Turn before", id="chart.before", tooltip="Look at the turn before"),
        Binding("right", "step(1)", "Next turn", id="chart.next", tooltip="Look at the next turn"),
        Binding("home", "step(-100000)", "First", show=False, id="chart.first", tooltip="Look at the first turn"),
        Binding("end", "step(100000)", "Last", show=False, id="chart.last", tooltip="Look at the last turn"),
        Binding("enter", "open", "Open turn", id="chart.open", tooltip="Open this turn in the conversation"),
    ]
    playhead: reactive[int] = reactive(0)

    @dataclass
    class Moved(Message):
        """The playhead was moved to this turn by hand."""

        chart: "MoodChart"
        turn: int

        @property
        def control(self) -> "MoodChart":
            return self.chart

    @dataclass
    class Opened(Message):
        """A turn was asked for."""

        chart: "MoodChart"
        turn: int

        @property
        def control(self) -> "MoodChart":
            return self.chart

    def __init__(self, points: Sequence[Point] = (), *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._points = tuple(points)
        self._drawn: list[Strip] | None = None
        self._pens: dict[str, Style] = {}

    def show(self, points: Sequence[Point]) -> None:
        """Draw these points instead."""
        self._points = tuple(points)
        self.playhead = self.validate_playhead(self.playhead)
        self._drawn = None
        self.refresh()

    def look_at(self, turn: int) -> None:
        """Move the playhead to the last point that is not after this turn, and tell nobody."""
        self.playhead = bisect_right(self._points, turn, key=lambda point: point.turn) - 1

    def validate_playhead(self, playhead: int) -> int:
        return max(0, min(playhead, len(self._points) - 1))

    def action_step(self, by: int) -> None:
        before, self.playhead = self.playhead, self.playhead + by
        if self.playhead != before:
            self.post_message(self.Moved(self, self._points[self.playhead].turn))

    def action_open(self) -> None:
        if self._points:
            self.post_message(self.Opened(self, self._points[self.playhead].turn))

    def on_click(self, event: events.Click) -> None:
        first, wide = self._window()
        column = (event.x - self.gutter.left - SIDE) // wide
        if self._points and column >= 0:
            self.action_step(first + column - self.playhead)

    def _window(self) -> tuple[int, int]:
        """The first point shown, and how wide a column is: as wide as there is room for, with the playhead in view."""
        room = max(1, self.size.width - SIDE - 1)
        wide = max(2, min(6, room // max(1, len(self._points))))
        fits = room // wide
        first = max(0, min(self.playhead - fits // 2, len(self._points) - fits))
        return first, wide

    def on_resize(self) -> None:
        self._drawn = None

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._drawn = None
        self._pens.clear()

    def watch_playhead(self) -> None:
        self._drawn = None

    def render_line(self, y: int) -> Strip:
        if self._drawn is None:
            self._drawn = self._draw()
        return self._drawn[y] if y < len(self._drawn) else Strip.blank(self.size.width, self.rich_style)

    def _draw(self) -> list[Strip]:
        """All lines of the chart as it is now."""
        if not self._pens:
            self._pens = {name: self.get_component_rich_style(f"mood-chart--{name}") for name in self.PENS}
            self._pens[""] = self.rich_style
        width, pens = self.size.width, self._pens
        return [
            Strip([Segment(text, pens[pen]) for text, pen in joined(line)]).adjust_cell_length(width, pens[""])
            for line in self._lines()
        ]

    def _lines(self) -> list[Line]:
        if not any(point.levels for point in self._points):
            return [[("No mood was kept for this session.", "quiet")]]
        first, wide = self._window()
        room = max(1, self.size.width - SIDE - 1)
        shown = self._points[first : first + room // wide]
        others = [part for part in Part if part is not Part.CALM and any(part.value in p.levels for p in shown)]
        if self.size.height - len(others) - 3 < LEAST_ROWS:
            others = []  # their numbers are still read below
        rows = max(LEAST_ROWS, self.size.height - len(others) - 3)
        more = ("‹" if first else " ", "›" if first + len(shown) < len(self._points) else " ")
        return [
            self._marks(shown, wide, first),
            *(self._calm_row(shown, wide, first, row, rows) for row in reversed(range(rows))),
            [(f"{'turn':>{SIDE - 2}} {more[0]}{self._turns(shown, wide)}{more[1]}", "quiet")],
            *(self._part_row(part, shown, wide, first) for part in others),
            self._reading(),
        ]

    def _marks(self, shown: Sequence[Point], wide: int, first: int) -> Line:
        cells = [("▼" if i == self.playhead else point.mark or " ").ljust(wide) for i, point in enumerate(shown, first)]
        return [(f"{'calm':<{SIDE}}", ""), ("".join(cells), "mark")]

    def _calm_row(self, shown: Sequence[Point], wide: int, first: int, row: int, rows: int) -> Line:
        """One line of the columns; ``row`` counts from the bottom. The moods stand where they begin."""
        low, high = row * 100 / rows, (row + 1) * 100 / rows
        name = next((name for start, name in MOODS if low <= start < high), "")
        line: Line = [(f"{name:>{SIDE - 2}} ", "quiet"), ("┤" if name else "│", "")]
        for i, point in enumerate(shown, first):
            level = point.levels.get(Part.CALM.value)
            if level is None:
                line.append((("?" if row == 0 and point.levels else " ").ljust(wide), ""))
                continue
            eighths = max(0 if row else 1, min(8, round((level - low) * rows * 0.08)))
            line.append((EIGHTHS[eighths] * (wide - 1), _mood(level) if eighths else ""))
            line.append(("┊" if i == self.playhead and wide > 1 else " ", "quiet"))
        return line

    def _turns(self, shown: Sequence[Point], wide: int) -> str:
        every = 1 if wide > 3 else 5
        cells = [str(point.turn) if i % every == 0 else "" for i, point in enumerate(shown)]
        width = len(shown) * wide
        line = [" "] * (width + 4)
        for i, cell in enumerate(cells):
            line[i * wide : i * wide + len(cell)] = cell
        return "".join(line)[:width]

    def _part_row(self, part: Part, shown: Sequence[Point], wide: int, first: int) -> Line:
        cells = []
        for point in shown:
            level = point.levels.get(part.value)
            blank = "?" if point.levels else " "
            cell = blank if level is None else EIGHTHS[max(1, min(8, round(level / 100 * 8)))]
            cells.append(cell * (wide - 1))
        at = self.playhead - first
        before, after = "".join(f"{cell} " for cell in cells[:at]), "".join(f"{cell} " for cell in cells[at + 1 :])
        here = [(cells[at], "here"), ("┊", "quiet")]
        return [(f"{part.value:<{SIDE}}", ""), (before, "other"), *here, (after, "other")]

    def _reading(self) -> Line:
        """The numbers at the playhead, in words."""
        point = self._points[self.playhead]
        numbers = " · ".join(f"{name} {level:.0f}" for name, level in point.levels.items())
        return [("▼ ", "mark"), (f"turn {point.turn}: {numbers}", "quiet")]


def _mood(level: float) -> str:
    """The mood at so much calm."""
    for start, name in MOODS:
        if level >= start:
            return name
    return MOODS[-1][1]


def joined(line: Line) -> Line:
    """The same with as few pieces as there are pens; blanks go with any."""
    pieces: Line = []
    for text, pen in line:
        if pieces and (pen == pieces[-1][1] or not text.strip()):
            pieces[-1] = (pieces[-1][0] + text, pieces[-1][1])
        else:
            pieces.append((text, pen))
    return pieces
