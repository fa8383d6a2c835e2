"""The list of sessions, which asks for more as its end comes into view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import DataTable

from simulator.review.library import SessionRow
from simulator.tui.widgets.plain import one_line
from simulator.tui.wording import titled

NEAR_END = 10
"""Rows from the end at which more are asked for."""
COLUMNS = {"when": 12, "customer": 16, "situation": 20, "ending": 10, "mark": 4, "turns": 5}
"""Name and width; with the cells' padding they fill 79 columns."""
WIDE_COLUMNS = {
    "when": 12,
    "customer": 26,
    "situation": 30,
    "mode": 10,
    "voice": 24,
    "ending": 11,
    "mark": 4,
    "turns": 5,
}
WIDE = 140


class Sessions(DataTable[Text]):
    """A row for each session, newest first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Replay", id="library.replay", tooltip="Go through the session turn by turn"),
    ]

    @dataclass
    class EndNeared(Message):
        """The last rows are in view."""

        sessions: "Sessions"

        @property
        def control(self) -> "Sessions":
            return self.sessions

    def __init__(self) -> None:
        super().__init__(cursor_type="row", zebra_stripes=True, id="sessions")
        self.ids: list[str] = []
        self._shape = COLUMNS

    def on_mount(self) -> None:
        self._shape = WIDE_COLUMNS if self.app.size.width >= WIDE else COLUMNS
        for name, width in self._shape.items():
            self.add_column(Text(name), width=width, key=name)

    @property
    def chosen(self) -> str | None:
        """The id of the session under the cursor."""
        return self.ids[self.cursor_row] if 0 <= self.cursor_row < len(self.ids) else None

    def start_over(self) -> None:
        """Remove all rows."""
        self.clear()
        self.ids.clear()

    def add(self, rows: Sequence[SessionRow]) -> None:
        """Add these below."""
        for row in rows:
            self.add_row(*cells(row, self._shape), key=row.id)
            self.ids.append(row.id)

    def forget(self, session: str) -> None:
        """Remove one row."""
        self.remove_row(session)
        self.ids.remove(session)

    @on(DataTable.RowHighlighted)
    def _highlighted(self, event: DataTable.RowHighlighted) -> None:
        if self.ids and event.cursor_row >= len(self.ids) - NEAR_END:
            self.post_message(self.EndNeared(self))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value > old_value and new_value >= self.max_scroll_y - NEAR_END:
            self.post_message(self.EndNeared(self))


def cells(row: SessionRow, columns: Mapping[str, int]) -> list[Text]:
    """The row as texts without markup; what is not known is a dash."""
    when = row.started.strftime("%d %b %H:%M") if row.started else "–"
    texts = {
        "when": when,
        "customer": titled(row.persona) if row.persona else row.id,
        "situation": titled(row.situation) if row.situation else "from elsewhere",
        "mode": row.mode or "–",
        "voice": row.voice or "–",
        "ending": row.ending or "–",
        "mark": f"{row.overall:.0f}" if row.overall is not None else "–",
        "turns": str(row.turns),
    }
    right = ("mark", "turns")
    return [
        Text(one_line(texts[name], width), justify="right" if name in right else "left", no_wrap=True)
        for name, width in columns.items()
    ]
