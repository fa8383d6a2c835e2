"""The settings, from the voice to who is here. Keys of providers are neither asked for nor shown."""

import asyncio
import os
from collections.abc import Sequence
from typing import ClassVar

from pydantic import ValidationError
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Footer, Input, Label, Select, Static

from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.settings import Settings, SettingsWrong, config_path
from simulator.tui.house import House
from simulator.tui.settings_fields import FIELDS, Field, key_note, meant, shown, wrong
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line

Choices = Sequence[tuple[str, str]]
"""What can be chosen: how it is called, and the value."""


class Row(Horizontal):
    """One setting: its name, its control, and beside it what it means or what is wrong with it."""

    def __init__(self, field: Field, text: str, choices: Choices) -> None:
        super().__init__(id=f"row-{field.key}")
        self.field = field
        self._control = control(field, text, choices)

    def compose(self) -> ComposeResult:
        yield Label(self.field.title)
        yield self._control
        yield Static(self.field.meaning, markup=False, classes="meaning")

    @property
    def text(self) -> str:
        """What the control holds now."""
        return str(self._control.value)

    def judge(self) -> bool:
        """Whether the value is right; if not, say beside it what is wrong."""
        fault = wrong(self.field.key, self.text)
        self.say(fault)
        return not fault

    def say(self, fault: str) -> None:
        """Show this fault beside the control, or the meaning where there is none."""
        self.set_class(bool(fault), "-wrong")
        self.query_one(".meaning", Static).update(f"✗ {fault}" if fault else self.field.meaning)


def control(field: Field, text: str, choices: Choices) -> "Input | Select[str]":
    """What the setting is changed with: a list or a line."""
    if not choices:
        return Input(text, placeholder=field.example, id=field.key, compact=True)
    known = text if text in [value for _, value in choices] else choices[0][1]
    options = [(Content(one_line(name, 40)), value) for name, value in choices]
    return Select[str](options, value=known, allow_blank=False, id=field.key, compact=True)


class SettingsScreen(Screen[bool]):
    """Shows the settings and keeps them in their file. The result says whether they were saved."""

    CSS_PATH = "settings.tcss"
    AUTO_FOCUS = "Select"
    HELP = (
        "The settings. They are kept in a file that you can edit as well. A theme is shown at once. The key of a "
        "provider is never asked for: it stays in the environment, under the name that stands below."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "Save", id="settings.save", tooltip="Keep these settings"),
        Binding("escape", "leave", "Back", id="settings.back", tooltip="Leave without saving"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._theme = ""

    def compose(self) -> ComposeResult:
        settings = self._house.settings
        yield Static("Settings", classes="bar")
        with VerticalScroll(can_focus=False):
            for field in FIELDS:
                yield Row(field, shown(getattr(settings, field.key)), self._choices(field))
            yield Static(key_note(settings.model), markup=False, id="keys")
            yield Static(f"All of this is kept in {config_path(os.environ)}", markup=False, id="where")
            yield Static("", markup=False, id="fault")
            with Horizontal(id="buttons"):
                yield Button("Save (Ctrl+S)", variant="primary", id="save", compact=True)
                yield Button("Back (Esc)", id="back", compact=True)
        yield Footer()

    def _choices(self, field: Field) -> Choices:
        if field.key == "profile":
            return self._profiles()
        values = sorted(self.app.available_themes) if field.key == "theme" else field.choices
        return [(value, value) for value in values]

    def _profiles(self) -> Choices:
        """Nobody in particular, and everybody who is known; the one who is here in any case."""
        here = self._house.settings.profile
        try:
            known = {person.id: person.name for person in self._house.library.filed(Person)}
        except LibraryFailed:  # the lobby has said it already
            known = {}
        known |= {here: known.get(here, here)} if here else {}
        return [("nobody in particular", ""), *((name, id) for id, name in known.items())]

    def on_mount(self) -> None:
        self._theme = self.app.theme

    @on(Select.Changed, "#theme")
    def _themed(self, event: Select.Changed) -> None:
        self.app.theme = str(event.value)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        for row in self.query(Row):
            if row.field.key == event.input.id:
                row.judge()
        if event.input.id == "model":
            self.query_one("#keys", Static).update(key_note(event.value))

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "save":
            self.action_save()
        else:
            self.action_leave()

    def _changed(self) -> bool:
        settings = self._house.settings
        return any(row.text != shown(getattr(settings, row.field.key)) for row in self.query(Row))

    @work(exclusive=True, group="save")
    async def action_save(self) -> None:
        faulty = [row for row in self.query(Row) if not row.judge()]
        if faulty:
            faulty[0].query(".meaning").first().scroll_visible()
            self.query_one(f"#{faulty[0].field.key}").focus()
            return
        try:
            changes = {row.field.key: meant(row.field.key, row.text) for row in self.query(Row)}
            settings = Settings.model_validate({**self._house.settings.model_dump(), **changes})
            await asyncio.to_thread(self._house.save_settings, settings)
        except ValidationError as error:
            self._show(error)
        except SettingsWrong as failed:
            self.query_one("#fault", Static).update(f"✗ Not saved: {failed}")
        else:
            self.dismiss(True)

    def _show(self, error: ValidationError) -> None:
        for fault in error.errors():
            key = str(fault["loc"][0])
            for row in self.query(Row):
                if row.field.key == key:
                    row.say(fault["msg"])

    @work(exclusive=True, group="leave")
    async def action_leave(self) -> None:
        if self._changed():
            leave = Confirm("Leave without saving what you changed?", "Leave", "Stay")
            if not await self.app.push_screen_wait(leave):
                return
        self.app.theme = self._theme
        self.dismiss(False)
