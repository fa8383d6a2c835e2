"""The library: the saved sessions, to be found, replayed, read, scored and removed."""

import asyncio
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widgets import DataTable, Input, Static

from simulator.review.library import LibraryFailed
from simulator.review.narrowing import SavedFilter
from simulator.tui.library.filters import Filters
from simulator.tui.library.listing import Listing
from simulator.tui.library.many import Done, ManyScreen
from simulator.tui.library.saved import SavedScreen
from simulator.tui.library.sessions import Sessions
from simulator.tui.opening import loaded
from simulator.tui.widgets.dialogs import AskText, Confirm
from simulator.tui.widgets.plain import plain


class LibraryScreen(Listing):
    """All that is kept and may be seen, newest first; more is fetched as one scrolls."""

    CSS_PATH = "library.tcss"
    AUTO_FOCUS = "#sessions"
    HELP = (
        "The library. Every session is kept here, newest first: ✓ is picked, ↳ a take of another one, ! in need of "
        "review. Enter goes through one turn by turn, d shows its score. Type / to search for words that were said; "
        "narrow by customer, situation, ending, trainee, review, by days (2026-01, 2026-01..2026-03, week, 3d) and by "
        "marks (40-60, <40). s keeps what is narrowed by under a name, o has it back. The space bar picks sessions, a "
        "all that were found; S scores them, X writes them into a file, b shows two of them side by side."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "debrief", "Debrief", id="library.debrief", tooltip="The score of this session"),
        Binding("V", "verdict", "Verdict", show=False, id="library.verdict", tooltip="For coaches: mark it"),
        Binding("slash", "search", "Search", id="library.search", tooltip="Search for words that were said"),
        Binding("c", "clear", "Clear", show=False, id="library.clear", tooltip="Narrow by nothing"),
        Binding("o", "open_filter", "Filters", id="library.filters", tooltip="Choose one of the saved filters"),
        Binding("s", "save", "Save filter", show=False, id="library.save", tooltip="Keep these filters under a name"),
        Binding("a", "pick_all", "All", show=False, id="library.all", tooltip="Pick all that were found, or none"),
        Binding("S", "score", "Score", id="library.score", tooltip="Score the picked sessions, or this one, again"),
        Binding("b", "beside", "Beside", show=False, id="library.beside", tooltip="Two picked sessions, side by side"),
        Binding("X", "export", "Export", id="library.export", tooltip="The picked sessions, or this one, into a file"),
        Binding("delete,x", "delete", "Delete", id="library.delete", tooltip="Remove this session for good"),
        Binding("escape", "leave", "Back", id="library.back", tooltip="From the search to the list, or back"),
    ]

    # --- saved filters ---

    @work(exclusive=True, group="filters")
    async def action_save(self) -> None:
        filter = self.query_one(Filters).filter
        name = await self.app.push_screen_wait(AskText("Under which name?", placeholder="e.g. low marks this week"))
        if not name or not name.strip():
            return
        try:
            await asyncio.to_thread(self._catalogue.save, filter, name.strip())
        except LibraryFailed as failed:
            self.notify(plain(str(failed)), title="Not saved", severity="error", markup=False)
        else:
            self.notify(plain(f"“{name.strip()}” is saved; o has it back."), markup=False)

    @work(exclusive=True, group="filters")
    async def action_open_filter(self) -> None:
        try:
            saved = await asyncio.to_thread(self._catalogue.saved)
        except LibraryFailed as failed:
            self.notify(plain(str(failed)), title="The filters cannot be read", severity="error", markup=False)
            return
        if not saved:
            self.notify("No filter is saved yet. Narrow the list, and press s.", markup=False)
            return
        chosen: SavedFilter | None = await self.app.push_screen_wait(SavedScreen(saved, self._catalogue.forget))
        if chosen is not None:
            self.query_one(Filters).restore(chosen)

    # --- with the sessions ---

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a session there is none to look at; ``parameters`` do not matter."""
        del parameters
        needs_one = action in ("debrief", "delete", "score", "export", "pick_all", "pick")
        return not needs_one or self.query_one(Sessions).chosen is not None

    @on(Sessions.Picked)
    def _picked(self) -> None:
        self._tell()

    @work(exclusive=True, group="pick")
    async def action_pick_all(self) -> None:
        sessions = self.query_one(Sessions)
        if sessions.picked:
            sessions.pick(set())
            return
        self.query_one("#count", Static).update("Picking all that were found …")
        try:
            sessions.pick(await asyncio.to_thread(self._catalogue.ids, self._wanted))
        except LibraryFailed as failed:
            self.notify(plain(str(failed)), title="Not picked", severity="error", markup=False)

    @property
    def subjects(self) -> list[str]:
        """The ids of the picked sessions, or of the one under the cursor."""
        sessions = self.query_one(Sessions)
        if sessions.picked:
            return sorted(sessions.picked)
        return [sessions.chosen.id] if sessions.chosen else []

    def action_export(self) -> None:
        from simulator.tui.exporting.screen import ExportScreen

        self.app.push_screen(ExportScreen(self._house, self.subjects))

    def action_beside(self) -> None:
        from simulator.tui.ways import Ways

        sessions = self.query_one(Sessions)
        two = sorted(
            sessions.picked | ({sessions.chosen.id} if sessions.chosen and len(sessions.picked) == 1 else set())
        )
        if len(two) == 2:
            self.post_message(Ways.BesideWanted(*two))
        else:
            self.notify("Pick two sessions with the space bar, then press b.", markup=False)

    @work(exclusive=True, group="score")
    async def action_score(self) -> None:
        ids = self.subjects
        title = "Scoring 1 session" if len(ids) == 1 else f"Scoring {len(ids)} sessions"
        done: Done | None = await self.app.push_screen_wait(ManyScreen(title, ids, self._catalogue.score))
        if done is None:
            return
        said = f"{done.done} scored" + (f", {done.left} left as they are" if done.left else "")
        if done.failed:
            said += f", {len(done.failed)} could not be: {done.failed[0]}"
        self.notify(plain(said), severity="warning" if done.failed else "information", markup=False)
        self._wanted = replace(self._wanted, offset=0)
        self._find()

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self._open(replay=True)

    def action_debrief(self) -> None:
        self._open(replay=False)

    def action_verdict(self) -> None:
        self._open(replay=False, verdict=True)

    @work(exclusive=True, group="open")
    async def _open(self, *, replay: bool, verdict: bool = False) -> None:
        chosen = self.query_one(Sessions).chosen
        if chosen is None:
            return
        if (transcript := await loaded(self, self._house, chosen.id)) is None:
            return
        if replay:
            from simulator.tui.replay.screen import ReplayScreen

            self.app.push_screen(ReplayScreen(self._house, transcript, chosen.hit or 0))
        else:
            from simulator.tui.ways import Ways

            self.post_message(Ways.VerdictWanted(transcript) if verdict else Ways.DebriefWanted(transcript))

    @work(exclusive=True, group="delete")
    async def action_delete(self) -> None:
        sessions = self.query_one(Sessions)
        chosen = sessions.chosen
        if chosen is None:
            return
        if not self._catalogue.may_remove(chosen):
            self.notify("This is an example of somebody else's: it stays.", markup=False)
            return
        said = " ".join(cell.plain for cell in sessions.get_row(chosen.id)[1:4])
        sure = await self.app.push_screen_wait(Confirm(f"Delete {said} for good?", "Delete", "Keep"))
        if not sure:
            return
        try:
            await asyncio.to_thread(self._house.library.delete, chosen.id)
        except LibraryFailed as failed:
            self.notify(plain(str(failed)), title="Not deleted", severity="error", markup=False)
            return
        sessions.forget(chosen.id)
        self._tell()

    def action_search(self) -> None:
        self.query_one("#text", Input).focus()

    def action_clear(self) -> None:
        self.query_one(Filters).clear()
        self.query_one(Sessions).focus()

    @on(Input.Submitted)
    def _searched(self) -> None:
        self.query_one(Sessions).focus()

    def action_leave(self) -> None:
        sessions = self.query_one(Sessions)
        if isinstance(self.focused, Input):
            sessions.focus()
        else:
            self.dismiss(None)
