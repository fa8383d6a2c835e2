"""The sessions of before, newest first: one line each."""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from simulator.tui.wording import titled

if TYPE_CHECKING:
    from simulator.review.library import SessionRow


def line_of(row: "SessionRow") -> Content:
    """When, what, with whom, how it ended and the mark, in columns."""
    when = f"{row.started.astimezone():%d %b %H:%M}" if row.started else ""
    mark = f"{row.overall:>3.0f}" if row.overall is not None else "  –"
    about = f"{titled(row.situation or 'from elsewhere'):<26.26} {titled(row.persona or ''):<21.21}"
    ending = titled(row.ending or "")
    return Content.assemble(f"{when:<12} ", about, f" {ending:<11.11}", (mark, "bold"))


class Recent(OptionList):
    """Enter opens the score of a session, or continues one that has no end yet."""

    def __init__(self, *, id: str) -> None:
        super().__init__(markup=False, id=id)
        self.rows: dict[str, SessionRow] = {}

    def show(self, rows: list["SessionRow"]) -> None:
        """Show these sessions, newest first."""
        self.rows = {row.id: row for row in rows}
        self.clear_options()
        self.add_options([Option(line_of(row), id=row.id) for row in rows])
        if not rows:
            self.add_option(Option("None yet. Choose a customer and a situation above and press Enter.", disabled=True))

    @property
    def chosen(self) -> "SessionRow | None":
        """The highlighted session."""
        option = self.highlighted_option
        return self.rows.get(option.id or "") if option else None
