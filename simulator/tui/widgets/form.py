"""A small form over a screen: questions, a button that keeps the answers, and one that leaves."""

from datetime import date, timedelta
from typing import TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from simulator.tui.widgets.plain import plain

Kept = TypeVar("Kept")


class Form(ModalScreen[Kept | None]):
    """Dismissed with what was asked for, or with None when it was left. Below the questions stands ``.why``."""

    def buttons(self, keep: str) -> ComposeResult:
        """The two buttons; ``keep`` is what the first one says."""
        with Horizontal(classes="buttons"):
            yield Button(keep, variant="primary", id="ok", compact=True)
            yield Button("Cancel (Esc)", id="cancel", compact=True)

    def tell(self, text: str) -> None:
        """Say something below the questions: what is missing, or what follows from an answer."""
        self.query_one(".why", Static).update(plain(text))

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "ok":
            self.action_keep()
        else:
            self.action_cancel()

    def action_keep(self) -> None:
        """Keep the answers, or say what is missing."""
        raise NotImplementedError

    def action_cancel(self) -> None:
        self.dismiss(None)


def day_of(text: str, today: date) -> date | None:
    """A day as it is written, or in so many days; None where it is neither, or lies in the past."""
    text = text.strip().removeprefix("+")
    try:
        day = today + timedelta(int(text)) if text.isdecimal() and len(text) <= 3 else date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= today else None
