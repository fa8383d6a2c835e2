"""The dialog that writes sessions into a file."""

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, Input, Label, Select, Static

from simulator.review.copies import Audience, Order
from simulator.review.export import FORMATS
from simulator.review.library import LibraryFailed
from simulator.tui.house import FileThere, House, HouseFailed
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import plain

READERS = {
    Audience.ME: "me: all that I may see",
    Audience.COACHES: "coaches: without my private notes",
    Audience.TRAINEE: "the trainee: what was sent to him",
}
EXPLAINED = "What was typed, felt and marked, with the notes for these eyes. Only you can read the file."


class Masked(Checkbox):
    """Whether people's data is masked; the sign changes with it, so that it is not told by colour alone."""

    BUTTON_INNER = " "

    def watch_value(self) -> None:
        self.BUTTON_INNER = "✓" if self.value else " "
        super().watch_value()


class _Stopped(Exception):
    """It was cancelled while it was being written."""


class ExportScreen(ModalScreen[str | None]):
    """Asks how, and writes the sessions out. The result is the path, or None when it was left."""

    CSS_PATH = "exporting.tcss"
    AUTO_FOCUS = "#path"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "export", "Export", id="export.go", tooltip="Write the file"),
        Binding("escape", "leave", "Cancel", id="export.cancel", tooltip="Leave, or stop what is being written"),
    ]

    def __init__(self, house: House, sessions: Sequence[str]) -> None:
        super().__init__()
        self._house, self._sessions = house, tuple(sessions)
        self._offered = ""
        self._stop: Event | None = None

    def compose(self) -> ComposeResult:
        many = len(self._sessions)
        with Vertical(classes="dialog"):
            yield Static(f"Export {'this session' if many == 1 else f'{many} sessions'}", classes="question")
            with Horizontal():
                yield Label("Format")
                formats = [(f"{words} (.{format})", format) for format, words in FORMATS.items()]
                yield Select[str](formats, value="html", allow_blank=False, compact=True, id="format")
            with Horizontal():
                yield Label("For")
                readers = [(words, reader.value) for reader, words in READERS.items()]
                yield Select[str](readers, value=Audience.ME.value, allow_blank=False, compact=True, id="reader")
            with Horizontal():
                yield Label("Mask")
                yield Masked("names, addresses and numbers of people", compact=True, id="masked")
            with Horizontal():
                yield Label("File")
                yield Input(compact=True, id="path")
            yield Static(EXPLAINED, markup=False, id="told")
            with Horizontal(classes="buttons"):
                yield Button("Export (Enter)", variant="primary", id="go", compact=True)
                yield Button("Cancel (Esc)", id="cancel", compact=True)

    @on(Select.Changed, "#format")
    @on(Checkbox.Changed)
    def _offer(self) -> None:
        """Offer a name that fits, unless another was typed."""
        path = self.query_one("#path", Input)
        if path.value not in ("", self._offered):
            return
        name = self._sessions[0] if len(self._sessions) == 1 else f"{len(self._sessions)}-sessions"
        masked = "-masked" if self.query_one(Checkbox).value else ""
        plain_name = re.sub(r"[^\w-]+", "-", name)[:80].strip("-") or "session"
        self._offered = str(Path.cwd() / f"{plain_name}{masked}.{self.query_one('#format', Select).value}")
        path.value = self._offered
        path.cursor_position = len(path.value)

    def on_mount(self) -> None:
        self._offer()

    @on(Input.Submitted)
    @on(Button.Pressed, "#go")
    def action_export(self) -> None:
        if self._stop is None:
            self._export()

    @on(Button.Pressed, "#cancel")
    def action_leave(self) -> None:
        if self._stop is None:
            self.dismiss(None)
        else:
            self._stop.set()

    @work(group="export")
    async def _export(self) -> None:
        order = self._order()
        if not order.path:
            self._tell("Name a file.", wrong=True)
            return
        self._stop = Event()
        try:
            await self._write(order, self._stop)
        finally:
            self._stop = None

    async def _write(self, order: Order, stop: Event) -> None:
        """Write it; where something is there already, only after a yes."""
        try:
            path = await asyncio.to_thread(self._house.export, order, self._counting(stop))
        except FileThere as there:
            if await self.app.push_screen_wait(Confirm(str(there), "Replace", "Keep")):
                await self._write(replace(order, over=True), stop)
        except (HouseFailed, LibraryFailed) as failed:
            self._tell(str(failed), wrong=True)
        except _Stopped:
            self._tell("Stopped; nothing was written.", wrong=False)
        else:
            self.app.notify(plain(path), title="Written to", markup=False)
            self.dismiss(path)

    def _order(self) -> Order:
        return Order(
            self._sessions,
            str(self.query_one("#format", Select).value),
            self.query_one("#path", Input).value.strip(),
            Audience(str(self.query_one("#reader", Select).value)),
            self.query_one("#masked", Checkbox).value,
        )

    def _counting(self, stop: Event) -> Callable[[int], None]:
        """Called in the thread after each session: tells how many are done, or stops the work where that is wanted."""
        done = 0

        def counted(more: int) -> None:
            nonlocal done
            if stop.is_set():
                raise _Stopped
            done += more
            if len(self._sessions) > 1:
                said = f"{done} of {len(self._sessions)} (Esc stops)"
                self.app.call_from_thread(self._tell, said, wrong=False)

        return counted

    def _tell(self, text: str, *, wrong: bool) -> None:
        told = self.query_one("#told", Static)
        told.update(plain(text))
        told.set_class(wrong, "-wrong")
