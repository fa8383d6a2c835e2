"""“Who is here?”: choose a profile, add one, give one another name."""

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.library import LibraryFailed
from simulator.review.people import NOBODY, Person, new_person
from simulator.settings import SettingsWrong
from simulator.tui.house import House
from simulator.tui.people.form import LONGEST, PersonForm
from simulator.tui.widgets.dialogs import AskText
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED


class WhoIsHere(ModalScreen[Person | None]):
    """The result is who is here now; None where that has not changed."""

    CSS_PATH = "people.tcss"
    AUTO_FOCUS = "OptionList"
    HELP = (
        "Who is here? Everything that is practised, noted and decided is signed with the profile chosen here. Coaches "
        "find their rooms in the lobby: the queue, set work, everybody's progress."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "New", id="people.new", tooltip="Add a profile: a name and a role"),
        Binding("e", "rename", "Rename", id="people.rename", tooltip="Another name for the chosen profile"),
        Binding("escape", "cancel", "Back", id="people.back", tooltip="Leave it as it is"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._known: dict[str, Person] = {}
        self._here = Person(id=NOBODY, name="You")

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("Who is here?", classes="question")
            yield OptionList(markup=False)
            yield Static("", markup=False, classes="why")
            with Horizontal(classes="buttons"):
                yield Button("New (n)", id="new", compact=True)
                yield Button("Rename (e)", id="rename", compact=True)
                yield Button("Back (Esc)", id="cancel", compact=True)

    async def on_mount(self) -> None:
        self._read()

    @work(exclusive=True, group="people")
    async def _read(self, choose: str = "") -> None:
        """Show who is known, with the one who is here, or ``choose``, under the highlight."""
        try:
            known = await asyncio.to_thread(self._house.library.filed, Person)
            self._here = await asyncio.to_thread(lambda: self._house.person)
        except LibraryFailed as failed:
            self._say(f"! The profiles cannot be read: {failed}")
            return
        self._known = {person.id: person for person in known}
        self._known.setdefault(self._here.id, self._here)
        options = self.query_one(OptionList)
        options.clear_options()
        people = sorted(self._known.values(), key=lambda person: person.name.casefold())
        options.add_options([Option(self._line(person), id=person.id) for person in people])
        options.highlighted = [person.id for person in people].index(choose or self._here.id)
        self._say("" if known else "Without a profile you are “You”, a trainee. Press n to add one.")

    def _line(self, person: Person) -> Content:
        here = " · here now" if person.id == self._here.id else ""
        return Content.assemble((one_line(person.name, 34), "bold"), (f"  {person.role.value}{here}", MUTED))

    def _say(self, text: str) -> None:
        self.query_one(".why", Static).update(text)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        if event.option_id in self._known:
            self._be(self._known[event.option_id])

    @work(exclusive=True, group="people")
    async def _be(self, person: Person) -> None:
        if person.id == self._here.id:
            self.dismiss(None)
            return
        try:
            await asyncio.to_thread(self._house.be, person)
        except (LibraryFailed, SettingsWrong) as failed:
            self._say(f"! {failed}")
        else:
            self.dismiss(person)

    @work(exclusive=True, group="ask")
    async def action_new(self) -> None:
        asked = await self.app.push_screen_wait(PersonForm())
        if asked is not None:
            self._be(new_person(*asked, self._known.values()))

    @work(exclusive=True, group="ask")
    async def action_rename(self) -> None:
        """Another name; the id, with which all is signed, stays."""
        option = self.query_one(OptionList).highlighted_option
        person = self._known.get(option.id or "") if option else None
        if person is None:
            return
        name = await self.app.push_screen_wait(AskText("Another name", value=person.name))
        name = " ".join((name or "").split())[:LONGEST]
        if not name or name == person.name:
            return
        renamed = person.model_copy(update={"name": name})
        try:
            await asyncio.to_thread(self._house.be if person.id == self._here.id else self._house.library.file, renamed)
        except (LibraryFailed, SettingsWrong) as failed:
            self._say(f"! {failed}")
        else:
            self._read(person.id)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        {"new": self.action_new, "rename": self.action_rename}.get(event.button.id or "", self.action_cancel)()

    def action_cancel(self) -> None:
        self.dismiss(None)
