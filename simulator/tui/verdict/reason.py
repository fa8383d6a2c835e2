"""A question for some words, which are kept while they are typed."""

import asyncio
from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Input, Label, Static

from simulator.review.library import LibraryFailed
from simulator.tui.widgets.plain import plain

PAUSE = 0.4
"""Seconds without a key after which what was typed is put on disk."""


class Reason(ModalScreen[str | None]):
    """Asks for a sentence or two; None where it was left. ``keep`` puts what is typed on disk, in a thread.

    Without words it cannot be confirmed, unless ``may_be_empty``.
    """

    CSS_PATH = "reason.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", id="reason.cancel", tooltip="Leave; what was typed is offered again"),
    ]

    def __init__(
        self, title: str, why: str, value: str, keep: Callable[[str], None], *, may_be_empty: bool = False
    ) -> None:
        super().__init__()
        self._title, self._why = title, why
        self._input = Input(value=value, compact=True)
        self._keep, self._may_be_empty = keep, may_be_empty
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Label(plain(self._title), markup=False, classes="question")
            yield self._input
            yield Static(plain(self._why), markup=False, classes="why")
            yield Static("Enter keeps it · Esc leaves it, and what you typed is offered again", classes="quiet")

    @on(Input.Changed)
    def _typed(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(PAUSE, self._save)

    @work(exclusive=True, group="draft")
    async def _save(self) -> None:
        try:
            await asyncio.to_thread(self._keep, self._input.value)
        except LibraryFailed as failed:
            self.notify(str(failed), title="What you type is not on disk", severity="warning", markup=False)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        text = self._input.value.strip()
        if text or self._may_be_empty:
            self.dismiss(text)
        else:
            self.notify("Say why in a few words: the trainee will read it.", severity="warning")

    @work
    async def action_cancel(self) -> None:
        await self._save().wait()
        self.dismiss(None)
