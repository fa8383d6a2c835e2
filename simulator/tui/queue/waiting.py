"""The sessions that wait for a coach, a row each. Marks are left out: who marks blind has not seen them."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import DataTable

from simulator.review.library import SessionRow
from simulator.review.queue import why
from simulator.tui.widgets.plain import one_line
from simulator.tui.wording import titled

COLUMNS = {"when": 12, "customer": 14, "situation": 12, "why": 23, "with": 8}
"""Name and width; with the cells' padding they fill 79 columns."""
WIDE_COLUMNS = {"when": 12, "customer": 26, "situation": 32, "ending": 11, "turns": 5, "why": 40, "with": 16}
WIDE = 150


class Waiting(DataTable[Text]):
    """``rows`` are what is shown, in order."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Verdict", id="queue.verdict", tooltip="Take it, and mark it"),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(cursor_type="row", zebra_stripes=True, id="waiting")
        self.rows_shown: list[SessionRow] = []
        self._shape = COLUMNS

    def on_mount(self) -> None:
        self._shape = WIDE_COLUMNS if self.app.size.width >= WIDE else COLUMNS
        for name, width in self._shape.items():
            self.add_column(Text(name), width=width, key=name)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be taken from an empty queue; ``parameters`` do not matter."""
        del parameters
        return action != "select_cursor" or bool(self.rows_shown)

    @property
    def chosen(self) -> SessionRow | None:
        """The session under the cursor."""
        return self.rows_shown[self.cursor_row] if 0 <= self.cursor_row < len(self.rows_shown) else None

    def show(self, rows: Sequence[SessionRow], names: Mapping[str, str]) -> None:
        """Show these; the cursor stays at its place in the list."""
        at = self.cursor_row
        self.clear()
        self.rows_shown = list(rows)
        for row in rows:
            self.add_row(*cells(row, names, self._shape), key=row.id)
        self.move_cursor(row=max(0, min(at, len(rows) - 1)))


def cells(row: SessionRow, names: Mapping[str, str], columns: Mapping[str, int]) -> list[Text]:
    """The row as texts without markup."""
    claimed = row.claimed_by
    texts = {
        "when": row.started.strftime("%d %b %H:%M") if row.started else "–",
        "customer": titled(row.persona) if row.persona else row.id,
        "situation": titled(row.situation) if row.situation else "from elsewhere",
        "ending": row.ending or "–",
        "turns": str(row.turns),
        "why": why(row.needs),
        "with": names.get(claimed, claimed) if claimed else "",
    }
    return [Text(one_line(texts[name], width), no_wrap=True) for name, width in columns.items()]
