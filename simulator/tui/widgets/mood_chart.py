"""The customer's mind over the turns: calm as columns beside the moods, the other parts as lines below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from simulator.customer.mind import Part
from simulator.tui.widgets.tones import MUTED

EIGHTHS = " ▁▂▃▄▅▆▇█"
SIDE = 10
"""Columns at the left: the names of the parts, and of the moods."""
LEAST_ROWS = 5
MOODS = ((74, "warm"), (54, "level"), (32, "cross"), (0, "hot"))
"""From how much calm on a mood begins: see `simulator.customer.mind.Mind.mood`."""
STYLES = {"warm": "$success", "level": "$primary", "cross": "$warning", "hot": "$error"}


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
    }
    """
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

    def show(self, points: Sequence[Point]) -> None:
        """Draw these points instead."""
        self._points = tuple(points)
        self.playhead = self.validate_playhead(self.playhead)
        self.refresh()

    def look_at(self, turn: int) -> None:
        """Move the playhead to the last point that is not after this turn, and tell nobody."""
        self.playhead = max((i for i, point in enumerate(self._points) if point.turn <= turn), default=0)

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

    def render(self) -> Content:
        if not any(point.levels for point in self._points):
            return Content.styled("No mood was kept for this session.", MUTED)
        first, wide = self._window()
        room = max(1, self.size.width - SIDE - 1)
        shown = self._points[first : first + room // wide]
        others = [part for part in Part if part is not Part.CALM and any(part.value in p.levels for p in shown)]
        if self.size.height - len(others) - 3 < LEAST_ROWS:
            others = []  # their numbers are still read below
        rows = max(LEAST_ROWS, self.size.height - len(others) - 3)
        more = ("‹" if first else " ", "›" if first + len(shown) < len(self._points) else " ")
        lines = [self._marks(shown, wide, first)]
        lines += [self._calm_row(shown, wide, first, row, rows) for row in reversed(range(rows))]
        lines.append(Content.styled(f"{'turn':>{SIDE - 2}} {more[0]}{self._turns(shown, wide)}{more[1]}", MUTED))
        lines += [self._part_row(part, shown, wide, first) for part in others]
        lines.append(self._reading())
        return Content("\n").join(lines)

    def _marks(self, shown: Sequence[Point], wide: int, first: int) -> Content:
        cells = []
        for i, point in enumerate(shown, first):
            cells.append(("▼" if i == self.playhead else point.mark or " ").ljust(wide))
        return Content.assemble(f"{'calm':<{SIDE}}", ("".join(cells), "bold"))

    def _calm_row(self, shown: Sequence[Point], wide: int, first: int, row: int, rows: int) -> Content:
        """One line of the columns; ``row`` counts from the bottom. The moods stand where they begin."""
        low, high = row * 100 / rows, (row + 1) * 100 / rows
        name = next((name for start, name in MOODS if low <= start < high), "")
        parts: list[Content | str | tuple[str, str]] = [(f"{name:>{SIDE - 2}} ", MUTED), "┤" if name else "│"]
        for i, point in enumerate(shown, first):
            level = point.levels.get(Part.CALM.value)
            if level is None:
                parts.append(("?" if row == 0 else " ").ljust(wide))
                continue
            eighths = round(max(0.0, min(1.0, (level - low) / (high - low))) * 8)
            if row == 0:
                eighths = max(1, eighths)
            style = STYLES[next(name for start, name in MOODS if level >= start)]
            parts.append((EIGHTHS[eighths] * (wide - 1), style))
            parts.append(("┊" if i == self.playhead and wide > 1 else " ", MUTED))
        return Content.assemble(*parts)

    def _turns(self, shown: Sequence[Point], wide: int) -> str:
        every = 1 if wide > 3 else 5
        cells = [str(point.turn) if i % every == 0 else "" for i, point in enumerate(shown)]
        width = len(shown) * wide
        line = [" "] * (width + 4)
        for i, cell in enumerate(cells):
            line[i * wide : i * wide + len(cell)] = cell
        return "".join(line)[:width]

    def _part_row(self, part: Part, shown: Sequence[Point], wide: int, first: int) -> Content:
        parts: list[Content | str | tuple[str, str]] = [f"{part.value:<{SIDE}}"]
        for i, point in enumerate(shown, first):
            level = point.levels.get(part.value)
            cell = "?" if level is None else EIGHTHS[max(1, min(8, round(level / 100 * 8)))]
            parts.append((cell * (wide - 1), "$primary" if i == self.playhead else "$foreground 45%"))
            parts.append(("┊" if i == self.playhead else " ", MUTED))
        return Content.assemble(*parts)

    def _reading(self) -> Content:
        """The numbers at the playhead, in words."""
        if not self._points:
            return Content("")
        point = self._points[self.playhead]
        numbers = " · ".join(f"{name} {level:.0f}" for name, level in point.levels.items())
        return Content.assemble(("▼ ", "bold"), (f"turn {point.turn}: {numbers}", MUTED))
