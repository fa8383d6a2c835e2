"""What leads on from a replay: a take, the takes there are, two sessions side by side, the map, an example."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.screen import Screen

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.review.disclosure import DisclosureMap
from simulator.review.entries import Entry, Marker, Withdrawn
from simulator.review.examples import Example, NoExample, example_of
from simulator.review.folder import Folder
from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.review.takes import NoTake
from simulator.tui.house import House, HouseFailed
from simulator.tui.widgets.dialogs import AskText

if TYPE_CHECKING:
    from simulator.practice.session import Session


class Onward(Screen[None]):
    """A screen on one session; what of it is looked at is ``at``."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "take", "Take", id="replay.take", tooltip="Go on from here with the customer exactly as he was"),
        Binding("T", "takes", "Takes", show=False, id="replay.takes", tooltip="All takes of this session, as a tree"),
        Binding("b", "beside", "Beside", show=False, id="replay.beside", tooltip="Beside the session it was taken of"),
        Binding("D", "drill", "Drill", show=False, id="replay.drill", tooltip="Have this line said anew, as a drill"),
        Binding("d", "map", "Map", id="replay.map", tooltip="What he knew: when it came out, by which question"),
        Binding("E", "example", "Example", show=False, id="replay.example", tooltip="Make this take an example"),
        Binding("P", "against", "Against it", show=False, id="replay.against", tooltip="Practise against this example"),
    ]
    at: var[int]

    def __init__(self, house: House, transcript: Transcript) -> None:
        super().__init__()
        self._house, self._transcript = house, transcript
        self.customer: Customer | None = None
        self.map: DisclosureMap | None = None
        self.person: Person | None = None
        self.folder = Folder()
        self.example: Example | None = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What needs a customer, a take, a coach or an example is offered where there is one."""
        del parameters
        match action:
            case "take" | "map" | "drill":
                return self.customer is not None
            case "beside":
                return self._transcript.take_of is not None
            case "example":
                return self._transcript.take_of is not None and self.person is not None and self.person.coaches
            case "against":
                return self.example is not None
        return True

    def take_folder(self, entries: list[Entry]) -> None:
        """Show what people added to the session."""
        raise NotImplementedError

    @work(exclusive=True, group="take")
    async def action_take(self) -> None:
        await self._go_on("take")

    @work(exclusive=True, group="take")
    async def action_against(self) -> None:
        """From the turn at which the example goes its own way."""
        if self.example is not None:
            await self._go_on("example", self.example.turn)

    async def _go_on(self, why: str, at: int | None = None) -> None:
        from simulator.tui.ways import Ways

        try:
            session = await asyncio.to_thread(self._taken, self.at if at is None else at, why)
        except (NoTake, HouseFailed, LibraryFailed) as failed:
            self.notify(str(failed), title="No take from here", severity="warning", markup=False)
            return
        if isinstance(self.app, Ways):
            self.app.practise(session, instead=False)

    def _taken(self, at: int, why: str) -> "Session":
        return self._house.take(self._transcript, at, why)

    def action_takes(self) -> None:
        from simulator.tui.replay.takes import TakesScreen

        self.app.push_screen(TakesScreen(self._house, self._transcript))

    def action_drill(self) -> None:
        from simulator.tui.training import Training

        if isinstance(self.app, Training):
            self.app.ask_drill(self._transcript, self.at)

    def action_beside(self) -> None:
        from simulator.tui.ways import Ways

        take = self._transcript.take_of
        if take is not None and isinstance(self.app, Ways):
            self.app.open_beside(take.session, self._transcript.id, self.at)

    def action_map(self) -> None:
        from simulator.tui.replay.map import MapScreen

        if self.customer is None or self.map is None or self.person is None:
            return
        screen = MapScreen(self.map, self.customer, self._transcript, coaches=self.person.coaches)
        self.app.push_screen(screen, self._go_to)

    def _go_to(self, turn: int | None) -> None:
        if turn is not None:
            self.at = turn

    @work(exclusive=True, group="example")
    async def action_example(self) -> None:
        """Make the take an example, or take that back."""
        if self.person is None:
            return
        try:
            if self.example is not None:
                await asyncio.to_thread(self._house.library.unfile, Example, self.example.id)
                self.example = None
                self.notify("This take is no example any more.", markup=False)
            else:
                await self._make_example(self.person)
        except (NoExample, LibraryFailed) as failed:
            self.notify(str(failed), title="No example", severity="warning", markup=False)
        self.refresh_bindings()

    async def _make_example(self, person: Person) -> None:
        example = example_of(self._transcript, person)
        text = await self.app.push_screen_wait(AskText("An example of what? (one sentence, for the trainees)"))
        if text is not None:
            self.example = example.model_copy(update={"text": text.strip()})
            await asyncio.to_thread(self._house.library.file, self.example)
            self.notify("Trainees find it among the examples, and can practise against it.", markup=False)

    @work(group="mark")
    async def action_mark(self) -> None:
        """Put a marker at the turn, or take away one's own."""
        if self.person is None:
            return
        mine = [m for m in self.folder.of(Marker) if m.turn == self.at and m.by == self.person.id]
        new: list[Entry] = [Withdrawn(by=self.person.id, to=marker.id) for marker in mine]
        new = new or [Marker(by=self.person.id, turn=self.at)]
        try:
            self.take_folder(await asyncio.to_thread(self._added, new))
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)

    def _added(self, entries: list[Entry]) -> list[Entry]:
        """All entries of the session, once these are on disk."""
        for entry in entries:
            self._house.library.add_entry(self._transcript.id, entry)
        return self._house.library.entries(self._transcript.id)
