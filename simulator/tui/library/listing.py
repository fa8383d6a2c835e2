"""The list of what is kept: the first rows at once, the rest as one scrolls, how many there are a little later."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module

from textual import on, work
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Static

from simulator.review.library import LibraryFailed, Wanted
from simulator.review.narrowing import NotRead
from simulator.tui.house import House, HouseFailed
from simulator.tui.library.catalogue import Catalogue
from simulator.tui.library.columns import about, columns_for, found
from simulator.tui.library.filters import Filters
from simulator.tui.library.sessions import Sessions
from simulator.tui.widgets.plain import plain

NONE_YET = (
    "No session is kept yet. Press Escape for the lobby, choose a customer and a situation, and practise: "
    "every session is kept here as it happens."
)
NONE_FITS = "No session fits. Ask for less, or press Escape and then c to clear the search."
MOST_SHOWN = 2_000
"""Rows that are listed; who wants older ones narrows, so that a library of any size takes the same memory."""


class Listing(Screen[None]):
    """What fits the filters, newest first."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._catalogue = Catalogue(house)
        self._wanted = Wanted()
        self._complete = False
        self._in_all = ""

    def compose(self) -> ComposeResult:
        yield Static("Library", classes="bar")
        yield Filters()
        yield Sessions()
        yield Static("", markup=False, id="nothing")
        yield Static("", markup=False, id="about")
        yield Static("Looking …", markup=False, id="count")
        yield Footer()

    def on_mount(self) -> None:
        self._find()
        self._offer()

    @work(exclusive=True, group="offer")
    async def _offer(self) -> None:
        try:
            choices = await asyncio.to_thread(self._catalogue.choices)
        except (HouseFailed, LibraryFailed) as failed:
            self.notify(plain(str(failed)), title="Nothing to narrow by", severity="warning", markup=False)
            return
        self.query_one(Filters).offer(choices.personas, choices.situations, choices.trainees)

    @on(Filters.Changed)
    def _narrowed(self, event: Filters.Changed) -> None:
        try:
            self._wanted = event.filter.wanted(datetime.now(UTC).astimezone())
        except NotRead as wrong:
            self.query_one("#count", Static).update(plain(str(wrong)))
            return
        self._find()

    @on(Sessions.EndNeared)
    def _more(self) -> None:
        following = replace(self._wanted, offset=len(self.query_one(Sessions).rows_shown))
        if not self._complete and following != self._wanted and following.offset < MOST_SHOWN:
            self._wanted = following
            self._find()

    @work(exclusive=True, group="find")
    async def _find(self) -> None:
        """Find what is wanted now; the first page replaces the list, a later one is added to it."""
        wanted, sessions = self._wanted, self.query_one(Sessions)
        try:
            rows = await asyncio.to_thread(self._catalogue.find, wanted)
        except LibraryFailed as failed:
            self.query_one("#count", Static).update(plain(f"The sessions could not be read: {failed}"))
            return
        if wanted.offset == 0:
            self._begin(sessions)
        sessions.add(rows)
        self._complete = len(rows) < wanted.limit
        self._tell()
        if wanted.offset == 0 and not self._complete:
            self._count(wanted)
        if rows:  # what Enter opens next takes a tenth of a second to import
            await asyncio.to_thread(import_module, "simulator.tui.replay.screen")

    def _begin(self, sessions: Sessions) -> None:
        catalogue = self._catalogue
        self._in_all, sessions.names = "", catalogue.names
        coach = catalogue.sees_others
        if not coach:
            self.query_one(Filters).hide_trainees()
        sessions.start_over(columns_for(self.app.size.width, coach=coach, said=bool(self._wanted.text)))

    @work(exclusive=True, group="count")
    async def _count(self, wanted: Wanted) -> None:
        """How many there are in all comes when the first rows stand there."""
        try:
            self._in_all = await asyncio.to_thread(self._catalogue.count, wanted)
        except LibraryFailed:
            return  # the rows are there; that the library can be read no more is told when more is asked of it
        self._tell()

    def _tell(self) -> None:
        """How many there are, or what to do when there are none."""
        sessions = self.query_one(Sessions)
        here = len(sessions.rows_shown)
        narrowed = replace(self._wanted, offset=0) != Wanted()
        self.query_one("#nothing", Static).update(NONE_FITS if narrowed else NONE_YET)
        self.set_class(here == 0, "-empty")
        said = "1 session" if here == 1 else f"{here} sessions"
        if not self._complete:
            of = f" of {self._in_all}" if self._in_all else ""
            more = "narrow to see older ones" if here >= MOST_SHOWN else "more below"
            said = f"the newest {said}{of}, {more}"
        if sessions.picked:
            said += f" · {len(sessions.picked)} picked"
        self.query_one("#count", Static).update(said)
        self._describe()
        self.refresh_bindings()

    @on(DataTable.RowHighlighted)
    def _describe(self) -> None:
        """Where the words were said, or else what the columns have no room for."""
        row = self.query_one(Sessions).chosen
        line = self.query_one("#about", Static)
        if row is None:
            line.update("")
        elif row.hit is not None:
            line.update(found(row, self._wanted.text))
        else:
            line.update(plain(about(row, self._catalogue.names)))
