"""The cohorts there are: made, changed, removed."""

import asyncio
from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.cohort import Cohort
from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.tui.cohort.form import CohortForm
from simulator.tui.house import House
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import MUTED


class Cohorts(OptionList):
    """A line each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Change", id="cohorts.change", tooltip="Another name, or others in it"),
    ]


class CohortsScreen(ModalScreen[None]):
    """A list of them, over whichever screen asked."""

    CSS_PATH = "cohort.tcss"
    AUTO_FOCUS = "OptionList"
    HELP = "Cohorts. Trainees who belong together, for progress and for answers side by side. Enter changes one."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "New", id="cohorts.new", tooltip="Make a cohort"),
        Binding("delete,x", "remove", "Remove", id="cohorts.remove", tooltip="Remove it; its sessions stay"),
        Binding("escape", "leave", "Back", id="cohorts.back", tooltip="Leave the list"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._cohorts: list[Cohort] = []
        self._names: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("Cohorts", classes="question")
            yield Cohorts(markup=False)
            yield Static("", markup=False, classes="why")
            yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        try:
            self._cohorts, self._names = await asyncio.to_thread(self._ask_house)
        except LibraryFailed as failed:
            self._say(f"! The cohorts cannot be read: {failed}")
            return
        options = self.query_one(OptionList)
        at = options.highlighted or 0
        options.clear_options()
        options.add_options(Option(self._line(cohort)) for cohort in self._cohorts)
        options.highlighted = min(at, len(self._cohorts) - 1) if self._cohorts else None
        self._say("" if self._cohorts else "There is none yet. Press n to make one.")
        self.refresh_bindings()

    def _ask_house(self) -> tuple[list[Cohort], dict[str, str]]:
        """The cohorts, and the trainees by id; a coach who made a take is none."""
        library = self._house.library
        people = {person.id: person for person in library.filed(Person)}
        names = {id: id for id in library.trainees()} | {id: person.name for id, person in people.items()}
        names = {id: name for id, name in names.items() if id not in people or not people[id].coaches}
        return sorted(library.filed(Cohort), key=lambda one: one.name.casefold()), names

    def _line(self, cohort: Cohort) -> Content:
        who = ", ".join(self._names.get(id, id) for id in cohort.trainees)
        return Content.assemble((one_line(cohort.name, 30), "bold"), (f"  {one_line(who, 60)}", MUTED))

    def _say(self, text: str) -> None:
        self.query_one(".why", Static).update(plain(text))

    @property
    def _chosen(self) -> Cohort | None:
        at = self.query_one(OptionList).highlighted
        return self._cohorts[at] if at is not None and at < len(self._cohorts) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action != "remove" or self._chosen is not None

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self._ask(self._chosen)

    def action_new(self) -> None:
        self._ask(None)

    @work(exclusive=True, group="ask")
    async def _ask(self, cohort: Cohort | None) -> None:
        trainees = sorted(self._names.items(), key=lambda one: one[1].casefold())
        asked = await self.app.push_screen_wait(CohortForm(trainees, cohort))
        if asked is not None:
            await self._change(lambda: self._house.library.file(asked))

    @work(exclusive=True, group="ask")
    async def action_remove(self) -> None:
        cohort = self._chosen
        if cohort is None:
            return
        sure = await self.app.push_screen_wait(Confirm(f"Remove the cohort {cohort.name}?", "Remove", "Keep"))
        if sure:
            await self._change(lambda: self._house.library.unfile(Cohort, cohort.id))

    async def _change(self, change: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(change)
        except LibraryFailed as failed:
            self._say(f"! {failed}")
        else:
            self._read()

    def action_leave(self) -> None:
        self.dismiss(None)
