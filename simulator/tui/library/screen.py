"""The library: the saved sessions, to be found, replayed, read and removed."""

import asyncio
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Input, Static

from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.tui.house import House, HouseFailed
from simulator.tui.library.filters import Filters
from simulator.tui.library.sessions import Sessions
from simulator.tui.widgets.dialogs import Confirm

NONE_YET = (
    "No session is kept yet. Press Escape for the lobby, choose a customer and a situation, and practise: "
    "every session is kept here as it happens."
)
NONE_FITS = "No session fits. Ask for less, or press Escape and then c to clear the search."


class LibraryScreen(Screen[None]):
    """All that is kept, newest first; more is fetched as one scrolls."""

    CSS_PATH = "library.tcss"
    AUTO_FOCUS = "#sessions"
    HELP = (
        "The library. Every session is kept here, newest first. Enter goes through one turn by turn, d shows its "
        "score. Type / to search for words that were said, and narrow by customer, situation or ending."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "debrief", "Debrief", id="library.debrief", tooltip="The score of this session"),
        Binding("slash", "search", "Search", id="library.search", tooltip="Search for words that were said"),
        Binding("c", "clear", "Clear", show=False, id="library.clear", tooltip="Narrow by nothing"),
        Binding("delete,x", "delete", "Delete", id="library.delete", tooltip="Remove this session for good"),
        Binding("escape", "leave", "Back", id="library.back", tooltip="From the search to the list, or back"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._wanted = Wanted()
        self._complete = False

    def compose(self) -> ComposeResult:
        yield Static("Library", classes="bar")
        yield Filters()
        yield Sessions()
        yield Static("", markup=False, id="nothing")
        yield Static("Looking …", markup=False, id="count")
        yield Footer()

    def on_mount(self) -> None:
        self._offer()
        self._find()

    @work(exclusive=True, group="offer")
    async def _offer(self) -> None:
        try:
            personas = await asyncio.to_thread(self._house.personas)
            situations = await asyncio.to_thread(self._house.situations)
        except HouseFailed as failed:
            self.notify(str(failed), title="Nothing to narrow by", severity="warning", markup=False)
            return
        self.query_one(Filters).offer((p.id for p in personas), (s.id for s in situations))

    @on(Filters.Changed)
    def _narrowed(self, event: Filters.Changed) -> None:
        self._wanted = event.wanted
        self._find()

    @on(Sessions.EndNeared)
    def _more(self) -> None:
        following = replace(self._wanted, offset=len(self.query_one(Sessions).ids))
        if not self._complete and following != self._wanted:
            self._wanted = following
            self._find()

    @work(exclusive=True, group="find")
    async def _find(self) -> None:
        """Find what is wanted now; the first page replaces the list, a later one is added to it."""
        wanted, sessions = self._wanted, self.query_one(Sessions)
        try:
            rows = await asyncio.to_thread(self._find_in_house, wanted)
        except LibraryFailed as failed:
            self.query_one("#count", Static).update(f"The sessions could not be read: {failed}")
            return
        if wanted.offset == 0:
            sessions.start_over()
        sessions.add(rows)
        self._complete = len(rows) < wanted.limit
        self._tell()

    def _find_in_house(self, wanted: Wanted) -> list[SessionRow]:
        return self._house.library.find(wanted)

    def _tell(self) -> None:
        """How many there are, or what to do when there are none."""
        found = len(self.query_one(Sessions).ids)
        narrowed = replace(self._wanted, offset=0) != Wanted()
        self.query_one("#nothing", Static).update(NONE_FITS if narrowed else NONE_YET)
        self.set_class(found == 0, "-empty")
        sessions = "1 session" if found == 1 else f"{found} sessions"
        self.query_one("#count", Static).update(sessions if self._complete else f"the newest {sessions}, more below")
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a session there is none to look at; ``parameters`` do not matter."""
        del parameters
        return action not in ("debrief", "delete") or self.query_one(Sessions).chosen is not None

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self._open(replay=True)

    def action_debrief(self) -> None:
        self._open(replay=False)

    @work(exclusive=True, group="open")
    async def _open(self, *, replay: bool) -> None:
        chosen = self.query_one(Sessions).chosen
        if chosen is None:
            return
        try:
            transcript = await asyncio.to_thread(self._load, chosen)
        except LibraryFailed as failed:
            self.notify(str(failed), title="This session cannot be opened", severity="error", markup=False)
            return
        if replay:
            from simulator.tui.replay.screen import ReplayScreen

            self.app.push_screen(ReplayScreen(self._house, transcript))
        else:
            from simulator.tui.ways import Ways

            self.post_message(Ways.DebriefWanted(transcript))

    def _load(self, session: str) -> Transcript:
        return self._house.library.load(session)

    @work(exclusive=True, group="delete")
    async def action_delete(self) -> None:
        sessions = self.query_one(Sessions)
        chosen = sessions.chosen
        if chosen is None:
            return
        said = " ".join(cell.plain for cell in sessions.get_row(chosen)[:3])
        sure = await self.app.push_screen_wait(Confirm(f"Delete {said} for good?", "Delete", "Keep"))
        if not sure:
            return
        try:
            await asyncio.to_thread(self._delete, chosen)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not deleted", severity="error", markup=False)
            return
        sessions.forget(chosen)
        self._tell()

    def _delete(self, session: str) -> None:
        self._house.library.delete(session)

    def action_search(self) -> None:
        self.query_one(Input).focus()

    def action_clear(self) -> None:
        self.query_one(Filters).clear()
        self.query_one(Sessions).focus()

    @on(Input.Submitted)
    def _searched(self) -> None:
        self.query_one(Sessions).focus()

    def action_leave(self) -> None:
        sessions = self.query_one(Sessions)
        if self.focused is not None and self.focused is not sessions and self.focused.id == "text":
            sessions.focus()
        else:
            self.dismiss(None)
