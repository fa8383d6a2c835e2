"""The texts that one writes often, to choose from."""

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.library import Library, LibraryFailed
from simulator.review.notes import Template, templates
from simulator.review.people import Person
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED


class PickTemplate(ModalScreen[Template | None]):
    """One's own templates, then those that come with the program."""

    CSS_PATH = "notes.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("delete,x", "remove", "Remove", id="templates.remove", tooltip="Remove one of your own"),
        Binding("escape", "leave", "Back", id="templates.back", tooltip="Leave without a text"),
    ]

    def __init__(self, library: Library, person: Person) -> None:
        super().__init__()
        self._library, self._person = library, person
        self._offered: list[Template] = []

    def compose(self) -> ComposeResult:
        with Vertical(classes="form"):
            yield Static("Templates", classes="question")
            yield OptionList(markup=False)
        yield Footer()

    def on_mount(self) -> None:
        self._offer()

    @work(exclusive=True, group="templates")
    async def _offer(self) -> None:
        try:
            self._offered = await asyncio.to_thread(templates, self._library, self._person)
        except LibraryFailed as failed:
            self.notify(str(failed), title="No templates", severity="error", markup=False)
            return
        listed = self.query_one(OptionList)
        listed.clear_options()
        for template in self._offered:
            own = " · yours" if template.who else ""
            text = Content.assemble((f"{template.note.value}{own}\n", MUTED), plain(template.text))
            listed.add_option(Option(text))
        listed.highlighted = 0

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._offered[event.option_index])

    @work(exclusive=True, group="templates")
    async def action_remove(self) -> None:
        at = self.query_one(OptionList).highlighted
        if at is None or not self._offered[at].who:
            self.notify("Those that come with the program stay.", severity="warning", markup=False)
            return
        try:
            await asyncio.to_thread(self._library.unfile, Template, self._offered[at].id)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not removed", severity="error", markup=False)
        else:
            self._offer()

    def action_leave(self) -> None:
        self.dismiss(None)
