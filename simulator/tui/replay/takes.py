"""All takes of a session as a tree: one is opened, or put beside the session that one came from."""

import asyncio
from collections.abc import Iterator
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed, SessionRow
from simulator.review.takes import Branch, family
from simulator.tui.house import House
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import MUTED


class TakesScreen(Screen[None]):
    """The session that was first, and under each session its takes."""

    CSS_PATH = "takes.tcss"
    AUTO_FOCUS = "OptionList"
    HELP = (
        "The takes of this session. Each stands under the session that it was taken of. Enter goes through one turn by "
        "turn; b puts it beside the session that you came from."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Replay", id="takes.open", tooltip="Go through this take turn by turn"),
        Binding("b", "beside", "Beside", id="takes.beside", tooltip="Beside the session that you came from"),
        Binding("escape,T", "leave", "Back", id="takes.leave", tooltip="Back to the replay"),
    ]

    def __init__(self, house: House, transcript: Transcript) -> None:
        super().__init__()
        self._house, self._transcript = house, transcript
        self._listed: list[tuple[int, SessionRow]] = []

    def compose(self) -> ComposeResult:
        yield Static("Takes", classes="bar")
        yield OptionList(markup=False)
        yield Static("Looking …", markup=False, id="count")
        yield Footer()

    def on_mount(self) -> None:
        self._find()

    @work(exclusive=True, group="find")
    async def _find(self) -> None:
        try:
            found = await asyncio.to_thread(family, self._house.library, self._transcript)
        except LibraryFailed as failed:
            self.query_one("#count", Static).update(one_line(f"The takes could not be read: {failed}", 300))
            return
        self._listed = list(_flat(found, 0))
        options = self.query_one(OptionList)
        options.add_options(Option(self._line(depth, row)) for depth, row in self._listed)
        here = next((i for i, (_, row) in enumerate(self._listed) if row.id == self._transcript.id), 0)
        options.highlighted = here
        takes = len(self._listed) - 1
        none = "No take was made of this session yet: in the replay, t goes on from the turn that is shown."
        self.query_one("#count", Static).update(f"{takes} take{'s' * (takes != 1)}" if takes else none)

    def _line(self, depth: int, row: SessionRow) -> Content:
        when = row.started.strftime("%d %b %H:%M") if row.started else "–"
        what = f"from turn {row.take_at} on" if row.take_at is not None and depth else "the session"
        parts = [when, row.trainee or "", f"{row.turns} turns", row.ending or "not finished yet"]
        parts += [f"mark {row.overall:.0f}"] if row.overall is not None else []
        here = "  ◂ you came from here" if row.id == self._transcript.id else ""
        branch = "   " * (depth - 1) + "└─ " if depth else ""
        told = " · ".join(plain(part) for part in parts if part)
        return Content.assemble((branch, MUTED), what, (f"  {told}", MUTED), (here, "$accent"))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        from simulator.tui.ways import Ways

        _, row = self._listed[event.option_index]
        if row.id == self._transcript.id:
            self.dismiss(None)
        elif isinstance(self.app, Ways):
            self.app.open_saved(row.id, True, row.take_at or 0)

    def action_choose(self) -> None:
        self.query_one(OptionList).action_select()

    def action_beside(self) -> None:
        from simulator.tui.ways import Ways

        chosen = self.query_one(OptionList).highlighted
        if chosen is None or not isinstance(self.app, Ways):
            return
        _, row = self._listed[chosen]
        if row.id == self._transcript.id:
            self.notify("Choose another one to put beside it.", markup=False)
        else:
            self.app.open_beside(self._transcript.id, row.id, row.take_at or 0)

    def action_leave(self) -> None:
        self.dismiss(None)


def _flat(branch: Branch, depth: int) -> Iterator[tuple[int, SessionRow]]:
    yield depth, branch.row
    for take in branch.takes:
        yield from _flat(take, depth + 1)
