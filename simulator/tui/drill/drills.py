"""The list of drills: one's own, or, for coaches, everybody's; those of one session after its debrief."""

import asyncio
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Static

from simulator.practice.transcript import Transcript
from simulator.review.drills import Drill, drills_of, keep_new
from simulator.review.library import LibraryFailed
from simulator.review.people import NOBODY, Person
from simulator.tui.drill.wording import standing
from simulator.tui.house import House, HouseFailed
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled, today

NONE_YET = "There are no drills yet. They are made of what went wrong in a session: end one, and look at its debrief."
NOTHING_WRONG = "Nothing went wrong in this session that would be worth a drill."


class Rows(DataTable[Text]):
    """The drills, a row each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Begin", id="drills.begin", tooltip="What was wrong, and then the line anew"),
    ]


class DrillsScreen(Screen[Drill | None]):
    """``session``: make the drills of this one, where there are none, and show those alone. The result is the drill to
    be done.
    """

    CSS_PATH = "drill.tcss"
    AUTO_FOCUS = "DataTable"
    HELP = (
        "Drills. Each is a line that went wrong in a session, to be said anew from the same state of mind. Enter "
        "begins one. What is due stands first; what was done comes again after 1, 3 and 7 days, and is mastered then."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("delete,x", "remove", "Remove", id="drills.remove", tooltip="This drill is not worth doing"),
        Binding("escape", "leave", "Back", id="drills.back", tooltip="Leave the drills"),
    ]

    def __init__(self, house: House, session: Transcript | None = None) -> None:
        super().__init__()
        self._house, self._session = house, session
        self._to_make = session is not None
        self._drills: list[Drill] = []
        self._people: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        title = f"Drills · {titled(self._session.situation or '')}" if self._session else "Drills"
        yield Static(title, markup=False, classes="bar title")
        yield Rows(cursor_type="row", zebra_stripes=True)
        yield Static(NOTHING_WRONG if self._session else NONE_YET, markup=False, id="nothing")
        yield Static("Looking …", markup=False, id="about")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        wide = self.app.size.width >= 140
        table = self.query_one(DataTable)
        table.add_column("standing", width=34 if wide else 24)
        table.add_column("situation", width=34 if wide else 16)
        self._room = 74 if wide else 30
        table.add_column("what was said", width=self._room)

    def on_screen_resume(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        try:
            drills, self._people = await asyncio.to_thread(self._ask_house)
        except (LibraryFailed, HouseFailed) as failed:
            self.query_one("#about", Static).update(plain(f"! The drills cannot be read: {failed}"))
            return
        now = today()
        self._drills = sorted(drills, key=lambda drill: (drill.due is None, drill.due or now, drill.id))
        table = self.query_one(DataTable)
        at = table.cursor_row
        table.clear()
        for drill in self._drills:
            sign = "! " if drill.is_due(now) else ""
            cells = sign + standing(drill, now), titled(drill.situation), one_line(drill.words, self._room)
            table.add_row(*(Text(cell) for cell in cells))
        table.move_cursor(row=min(at, max(0, len(self._drills) - 1)))
        self.set_class(not self._drills, "-empty")
        self._tell()

    def _ask_house(self) -> tuple[list[Drill], dict[str, str]]:
        library, here = self._house.library, self._house.person
        people = {person.id: person.name for person in library.filed(Person)}
        if self._session is None:
            return library.filed(Drill, None if here.coaches else here.id), people
        make, self._to_make = self._to_make, False
        return drills_from(self._house, self._session, make=make), people

    @property
    def _chosen(self) -> Drill | None:
        row = self.query_one(DataTable).cursor_row
        return self._drills[row] if 0 <= row < len(self._drills) else None

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        drill, about = self._chosen, self.query_one("#about", Static)
        if drill is None:
            about.update("")
            return
        whose = f"{plain(self._people.get(drill.who, drill.who))}: " if len({d.who for d in self._drills}) > 1 else ""
        coach = f"Set by {plain(self._people.get(drill.by, drill.by))}. " if drill.by else ""
        says = f"“{one_line(drill.says, 160)}” " if drill.says else ""
        about.update(f"{whose}{coach}{says}{one_line(drill.why, 300)}\nWith {titled(drill.persona)}.")
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action != "remove" or self._chosen is not None

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        if self._chosen is not None:
            self.dismiss(self._chosen)

    @work(exclusive=True, group="ask")
    async def action_remove(self) -> None:
        drill = self._chosen
        if drill is None:
            return
        if await self.app.push_screen_wait(Confirm("Remove this drill, with its tries?", "Remove", "Keep")):
            try:
                await asyncio.to_thread(self._house.library.unfile, Drill, drill.id)
            except LibraryFailed as failed:
                self.notify(str(failed), title="Not removed", severity="error", markup=False)
            self._read()

    def action_leave(self) -> None:
        self.dismiss(None)


def drills_from(house: House, session: Transcript, *, make: bool = True) -> list[Drill]:
    """The drills of a session, to ``make`` and file where there are none yet; for whoever practised it.

    Raises `LibraryFailed`, `HouseFailed`. None come of a talk from elsewhere, nor of a drill.
    """
    who = session.trainee or NOBODY
    made = [drill for drill in house.library.filed(Drill, who) if drill.session == session.id]
    if made or not make or (session.take_of and session.take_of.why == "drill"):
        return made
    customer = house.customer_of(session)
    if customer is None:
        return []
    card = house.library.score_of(session.id) or house.debrief(session).card
    return keep_new(house.library, drills_of(session, customer, card, who, today()))
