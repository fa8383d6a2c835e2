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
from simulator.tui.library.columns import COLUMNS, Columns, cells, marks

NEAR_END = 10
"""Rows from the end at which more are asked for."""


class Sessions(DataTable[Text]):
    """A row for each session, newest first. ``picked`` are the ids of those that something is to be done with."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Replay", id="library.replay", tooltip="Go through the session turn by turn"),
        Binding("space", "pick", "Pick", id="library.pick", tooltip="Pick this session for scoring or export, or not"),
    ]

    @dataclass
    class EndNeared(Message):
        """The last rows are in view."""

        sessions: "Sessions"

        @property
        def control(self) -> "Sessions":
            return self.sessions

    @dataclass
    class Picked(Message):
        """Other sessions are picked now."""

        sessions: "Sessions"

        @property
        def control(self) -> "Sessions":
            return self.sessions

    def __init__(self) -> None:
        super().__init__(cursor_type="row", zebra_stripes=True, id="sessions")
        self.rows_shown: list[SessionRow] = []
        self.picked: set[str] = set()
        self.names: Mapping[str, str] = {}
        self._shape: Columns = {}

    def on_mount(self) -> None:
        self.start_over(COLUMNS)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without sessions there is none to pick or to open; ``parameters`` do not matter."""
        del parameters
        return action not in ("select_cursor", "pick") or bool(self.rows_shown)

    @property
    def ids(self) -> list[str]:
        """Of the rows, from the top."""
        return [row.id for row in self.rows_shown]

    @property
    def chosen(self) -> SessionRow | None:
        """The session under the cursor."""
        return self.rows_shown[self.cursor_row] if 0 <= self.cursor_row < len(self.rows_shown) else None

    def start_over(self, columns: Columns) -> None:
        """Remove all rows; those to come have these columns."""
        self.rows_shown.clear()
        self.clear(columns=columns != self._shape)
        if columns != self._shape:
            self._shape = columns
            for name, width in columns.items():
                self.add_column(Text(name), width=width, key=name)

    def add(self, rows: Sequence[SessionRow]) -> None:
        """Add these below; one that is there already stays where it is."""
        there = set(self.ids)
        for row in rows:
            if row.id not in there:
                self.add_row(*cells(row, self._shape, self.names, picked=row.id in self.picked), key=row.id)
                self.rows_shown.append(row)

    def forget(self, session: str) -> None:
        """Remove one row."""
        self.remove_row(session)
        self.rows_shown = [row for row in self.rows_shown if row.id != session]
        self.picked.discard(session)

    def pick(self, sessions: set[str]) -> None:
        """Pick these and no others."""
        changed, self.picked = self.picked ^ sessions, set(sessions)
        for row in self.rows_shown:
            if row.id in changed:
                self.update_cell(row.id, "", Text(marks(row, picked=row.id in sessions), no_wrap=True))
        self.post_message(self.Picked(self))

    def action_pick(self) -> None:
        """Pick the session under the cursor, or not, and go on to the next."""
        if self.chosen is not None:
            self.pick(self.picked ^ {self.chosen.id})
            self.action_cursor_down()

    @on(DataTable.RowHighlighted)
    def _highlighted(self, event: DataTable.RowHighlighted) -> None:
        if self.rows_shown and event.cursor_row >= len(self.rows_shown) - NEAR_END:
            self.post_message(self.EndNeared(self))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value > old_value and new_value >= self.max_scroll_y - NEAR_END:
            self.post_message(self.EndNeared(self))
