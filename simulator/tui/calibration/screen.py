"""The rounds of calibration: begun, gone through, and what came of them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Static

from simulator.review.calibration import Given, Round, given_in, left_over, may_see_results
from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.review.people import Person
from simulator.tui.calibration.form import RoundForm
from simulator.tui.calibration.results import ResultsScreen
from simulator.tui.house import House
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled

NONE_YET = (
    "There is no round yet. In a round several coaches mark the same sessions, each by himself; then all see how far "
    "they agree, who is strict and who is lenient, and the machine as one of them. Press n to begin one."
)
ALONE = "Calibration takes two coaches or more. Add their profiles in the lobby first (w)."
UNSCORED = "There is no scored session to mark yet."
OFFERED = 60
"""Sessions to choose from, the newest."""


@dataclass(frozen=True)
class Held:
    """A round as it stands: what was given so far, and which sessions the coach at the keyboard has left."""

    round: Round
    given: list[Given]
    left: list[str]
    open: bool

    def done(self) -> int:
        """Coaches who have marked everything."""
        return sum(not left_over(self.round, coach, self.given) for coach in self.round.coaches)


class Rounds(DataTable[Text]):
    """A row each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Go on", id="calibration.go", tooltip="Mark what is left; or see what came"),
    ]


class CalibrationScreen(Screen[None]):
    """Enter goes on with a round, or, once all of one's own marks are given, shows what came of it."""

    CSS_PATH = "calibration.tcss"
    AUTO_FOCUS = "DataTable"
    HELP = (
        "Calibration. Enter goes through the sessions of a round: you mark each blind. When you have given all of your "
        "marks, Enter shows how far the coaches agree; until then nobody else's are shown to you. n begins a round."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "New round", id="calibration.new", tooltip="Several coaches mark the same sessions"),
        Binding("r", "results", "Results", id="calibration.results", tooltip="How far the coaches agree"),
        Binding("delete,x", "remove", "Remove", id="calibration.remove", tooltip="Remove the round; the marks stay"),
        Binding("escape", "leave", "Back", id="calibration.back", tooltip="Leave"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._held: list[Held] = []
        self._names: dict[str, str] = {}
        self._here: Person | None = None

    def compose(self) -> ComposeResult:
        yield Static("Calibration", markup=False, classes="bar title")
        yield Rounds(cursor_type="row", zebra_stripes=True)
        yield Static(NONE_YET, markup=False, id="nothing")
        yield Static("Looking …", markup=False, id="about")
        yield Footer()

    def on_mount(self) -> None:
        wide = self.app.size.width >= 120
        table = self.query_one(DataTable)
        for name, width in (("round", 50 if wide else 26), ("until", 12), ("yours", 14), ("coaches done", 14)):
            table.add_column(name, width=width)

    def on_screen_resume(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self, to: str = "") -> None:
        """Show the rounds as they stand; the cursor goes ``to`` one, or stays."""
        try:
            self._here, self._names, self._held = await asyncio.to_thread(self._ask_house)
        except LibraryFailed as failed:
            self._say(f"! The rounds cannot be read: {failed}")
            return
        table = self.query_one(DataTable)
        at = next((n for n, held in enumerate(self._held) if held.round.id == to), table.cursor_row)
        table.clear()
        for held in self._held:
            table.add_row(*(Text(cell) for cell in self._cells(held)))
        table.move_cursor(row=min(at, max(0, len(self._held) - 1)))
        self.set_class(not self._held, "-empty")
        self._tell()

    def _ask_house(self) -> tuple[Person, dict[str, str], list[Held]]:
        library, here = self._house.library, self._house.person
        names = {person.id: person.name for person in (*library.filed(Person), here)}
        rounds = sorted(library.filed(Round), key=lambda one: one.since, reverse=True)
        return here, names, [self._hold(one, here.id) for one in rounds]

    def _hold(self, round: Round, coach: str) -> Held:
        given = given_in(self._house.library, round)
        return Held(round, given, left_over(round, coach, given), may_see_results(round, coach, given))

    def _cells(self, held: Held) -> tuple[str, ...]:
        all_, left = len(held.round.sessions), len(held.left)
        mine = self._here is not None and self._here.id in held.round.coaches
        yours = ("all marked" if not left else f"{all_ - left} of {all_}") if mine else "–"
        coaches = f"{held.done()} of {len(held.round.coaches)}"
        return one_line(held.round.name, 50), f"{held.round.until:%d %b %Y}", yours, coaches

    @property
    def _chosen(self) -> Held | None:
        row = self.query_one(DataTable).cursor_row
        return self._held[row] if 0 <= row < len(self._held) else None

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        held = self._chosen
        if held is None:
            self._say("")
        else:
            who = ", ".join(self._names.get(coach, coach) for coach in held.round.coaches)
            enter = "Enter shows the results." if held.open else "Enter goes on marking; the others' marks come after."
            self._say(f"{len(held.round.sessions)} sessions, marked by {who}. {enter}")
        self.refresh_bindings()

    def _say(self, text: str) -> None:
        self.query_one("#about", Static).update(plain(text))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        del parameters
        held, here = self._chosen, self._here
        if action == "new":
            return here is not None and here.coaches
        if action == "results":
            return held is not None and held.open and here is not None and here.coaches
        return action != "remove" or (held is not None and here is not None and held.round.by == here.id)

    # --- going through ---

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        held = self._chosen
        if held is None or self._here is None or not self._here.coaches:
            return
        if held.open:
            self.action_results()
        else:
            self._go_through(held.round, held.left)

    @work(exclusive=True, group="marking")
    async def _go_through(self, round: Round, left: list[str]) -> None:
        """One session after the other, until all are marked or the coach leaves."""
        from simulator.tui.verdict.screen import VerdictScreen

        done = len(round.sessions) - len(left)
        for n, session in enumerate(left, done + 1):
            try:
                transcript = await asyncio.to_thread(self._house.library.load, session)
            except LibraryFailed as failed:
                self.notify(str(failed), title="This session cannot be marked", severity="error", markup=False)
                continue
            place = f"{one_line(round.name, 30)}, {n} of {len(round.sessions)}"
            if not await self.app.push_screen_wait(VerdictScreen(self._house, transcript, round.id, place)):
                return
        if left:
            self.notify("All of yours are given. Enter shows how far the coaches agree.", markup=False)

    def action_results(self) -> None:
        held = self._chosen
        if held is not None and held.open:
            self.app.push_screen(ResultsScreen(self._house, held.round))

    # --- rounds ---

    @work(exclusive=True, group="ask")
    async def action_new(self) -> None:
        try:
            coaches, rows = await asyncio.to_thread(self._offered)
        except LibraryFailed as failed:
            self._say(f"! No round can begin: {failed}")
            return
        if len(coaches) < 2 or not rows:
            self._say(f"! {ALONE if len(coaches) < 2 else UNSCORED}")
            return
        today, by = datetime.now().astimezone().date(), self._here.id if self._here else ""
        form = RoundForm(coaches, [(row.id, _row(row)) for row in rows], by, today, SystemRandom())
        round = await self.app.push_screen_wait(form)
        if round is not None:
            await self._change(lambda: self._house.library.file(round), to=round.id)

    def _offered(self) -> tuple[list[tuple[str, str]], list[SessionRow]]:
        library = self._house.library
        coaches = {p.id: p.name for p in (*library.filed(Person), self._house.person) if p.coaches}
        return list(coaches.items()), [r for r in library.find(Wanted(limit=OFFERED)) if r.overall is not None]

    @work(exclusive=True, group="ask")
    async def action_remove(self) -> None:
        held = self._chosen
        if held is None:
            return
        sure = await self.app.push_screen_wait(Confirm(f"Remove the round {held.round.name}?", "Remove", "Keep"))
        if sure:
            await self._change(lambda: self._house.library.unfile(Round, held.round.id))

    async def _change(self, change: Callable[[], None], to: str = "") -> None:
        try:
            await asyncio.to_thread(change)
        except LibraryFailed as failed:
            self._say(f"! {failed}")
        else:
            self._read(to)

    def action_leave(self) -> None:
        self.dismiss(None)


def _row(row: SessionRow) -> str:
    """A session as it is offered: nothing of its marks, nor of whose it is."""
    when = f"{row.started:%d %b %Y}" if row.started else "–"
    what = f"{titled(row.persona or '?')} · {titled(row.situation or 'from elsewhere')}"
    return f"{when} · {row.turns} turns · {what}"
