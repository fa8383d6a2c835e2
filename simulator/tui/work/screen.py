"""Set work, for coaches: what was set, done or not, and new work."""

import asyncio
from dataclasses import dataclass
from random import SystemRandom
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Static

from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.review.work import Assignment, State, Work, as_it_stands, set_work
from simulator.tui.house import House, HouseFailed
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled, today
from simulator.tui.work.form import Offer, WorkForm

NONE_YET = (
    "No work is set. Press n to give a trainee a customer, a situation, a mode and a day. It stands on top of the "
    "trainee's lobby until it is done."
)
NO_TRAINEE = "There is no trainee yet. Add a profile first: in the lobby press w, and there n."
COLUMNS = {"due": 6, "trainee": 11, "situation": 14, "customer": 12, "mode": 10, "done": 14}
"""Name and width; with the cells' padding they fill 79 columns."""
WIDE_COLUMNS = {"due": 12, "trainee": 26, "situation": 36, "customer": 28, "mode": 12, "done": 24}
WIDE = 140


class Rows(DataTable[Text]):
    """The work, a row each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Open", id="work.open", tooltip="The score of the session that was done"),
    ]


class WorkScreen(Screen[None]):
    """What was set for whom; what is still to be done stands first."""

    CSS_PATH = "work.tcss"
    AUTO_FOCUS = "DataTable"
    HELP = (
        "Set work. What coaches gave trainees to do, what is still open first. Work is done when its session has ended "
        "and was scored; Enter opens it. In assessments everybody gets another course of the talk from a pool; the "
        "number below the list lets you have the same again. The trainee does not see it."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "New", id="work.new", tooltip="Give a trainee something to do"),
        Binding("r", "replay", "Replay", id="work.replay", tooltip="Go through the session that was done"),
        Binding("delete,x", "take_back", "Take back", id="work.back", tooltip="This work is no longer to be done"),
        Binding("escape", "leave", "Back", id="work.leave", tooltip="To the lobby"),
    ]

    @dataclass
    class Opened(Message):
        """The session of some work was opened: its ``replay``, or its score."""

        session: str
        replay: bool

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._work: list[Work] = []
        self._people: dict[str, Person] = {}

    def compose(self) -> ComposeResult:
        yield Static("Set work", classes="bar title")
        yield Rows(cursor_type="row", zebra_stripes=True)
        yield Static(NONE_YET, markup=False, id="nothing")
        yield Static("Looking …", markup=False, id="about")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        table = self.query_one(DataTable)
        self._shape = WIDE_COLUMNS if self.app.size.width >= WIDE else COLUMNS
        for name, width in self._shape.items():
            table.add_column(name, width=width)

    def on_screen_resume(self) -> None:
        self._read()

    @work(exclusive=True, group="work")
    async def _read(self) -> None:
        try:
            found, people = await asyncio.to_thread(self._ask_library)
        except LibraryFailed as failed:
            self.query_one("#about", Static).update(f"! The work cannot be read: {plain(str(failed))}")
            return
        self._work, self._people = found, {person.id: person for person in people}
        table = self.query_one(DataTable)
        at = table.cursor_row
        table.clear()
        for one in found:
            table.add_row(*self._cells(one))
        table.move_cursor(row=min(at, max(0, len(found) - 1)))
        self.set_class(not found, "-empty")
        self._tell()
        self.refresh_bindings()

    def _ask_library(self) -> tuple[list[Work], list[Person]]:
        library = self._house.library
        return as_it_stands(library, None, today()), library.filed(Person)

    def _cells(self, one: Work) -> list[Text]:
        given, width = one.assignment, self._shape
        who = self._called(given.who)
        texts = [
            f"{given.due:%d %b %Y}"[: width["due"]],
            one_line(who, width["trainee"]),
            one_line(titled(given.situation), width["situation"]),
            one_line(titled(given.persona), width["customer"]),
            given.mode.value,
        ]
        return [*(Text(text) for text in texts), standing(one)]

    def _called(self, id: str) -> str:
        return plain(self._people[id].name) if id in self._people else plain(id)

    @property
    def _chosen(self) -> Work | None:
        row = self.query_one(DataTable).cursor_row
        return self._work[row] if 0 <= row < len(self._work) else None

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        """Who set it, with which word; and the seed, which only coaches see."""
        about, one = self.query_one("#about", Static), self._chosen
        if one is None:
            about.update("")
            return
        given = one.assignment
        parts = [f"Set by {self._called(given.by)} on {given.since:%d %b %Y}"]
        if given.seed is not None:
            parts.append(f"seed {given.seed} (for coaches only)")
        if given.says:
            parts.append(f"“{one_line(given.says, 200)}”")
        about.update(" · ".join(parts))
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        one = self._chosen
        if action == "replay":
            return (
                one is not None and one.assignment.session is not None and one.state not in (State.OPEN, State.OVERDUE)
            )
        return action != "take_back" or one is not None

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self._open(replay=False)

    def action_replay(self) -> None:
        self._open(replay=True)

    def _open(self, *, replay: bool) -> None:
        one = self._chosen
        if one is None or one.assignment.session is None or one.state in (State.OPEN, State.OVERDUE):
            self.notify("Nothing was said yet.", markup=False)
        else:
            self.post_message(self.Opened(one.assignment.session, replay or one.state is State.BEGUN))

    @work(exclusive=True, group="ask")
    async def action_new(self) -> None:
        try:
            offer, by = await asyncio.to_thread(self._offer)
        except (LibraryFailed, HouseFailed) as failed:
            self.notify(str(failed), title="No work can be set", severity="error", markup=False)
            return
        if not offer.trainees:
            self.notify(NO_TRAINEE, severity="warning", markup=False)
            return
        asked = await self.app.push_screen_wait(WorkForm(offer, by, today()))
        if asked is None:
            return
        try:
            await asyncio.to_thread(set_work, self._house.library, asked, SystemRandom())
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not set", severity="error", markup=False)
        self._read()

    def _offer(self) -> tuple[Offer, str]:
        house = self._house
        trainees = [(one.id, one.name) for one in house.library.filed(Person) if not one.coaches]
        customers = [(one.id, titled(one.id)) for one in house.personas()]
        situations = [(one.id, plain(one.title)) for one in house.situations()]
        return Offer(trainees, customers, situations), house.person.id

    @work(exclusive=True, group="ask")
    async def action_take_back(self) -> None:
        one = self._chosen
        if one is None:
            return
        what = f"{titled(one.assignment.situation)}, for {self._called(one.assignment.who)}"
        if await self.app.push_screen_wait(Confirm(f"Take back this work? {what}", "Take back", "Leave it")):
            try:
                await asyncio.to_thread(self._house.library.unfile, Assignment, one.assignment.id)
            except LibraryFailed as failed:
                self.notify(str(failed), title="Not taken back", severity="error", markup=False)
            self._read()

    def action_leave(self) -> None:
        self.dismiss(None)


def standing(one: Work) -> Text:
    """How far it is, in a sign and a word; the mark where there is one, and whether it is late."""
    if one.state is State.DONE:
        return Text(f"✓ {one.mark:.0f}" if one.mark is not None else "✓ done", style="bold")
    sign = "!" if one.late else "…" if one.state in (State.BEGUN, State.ENDED) else "·"
    late = ", late" if one.late and one.state is not State.OVERDUE else ""
    return Text(f"{sign} {one.state.value}{late}")
