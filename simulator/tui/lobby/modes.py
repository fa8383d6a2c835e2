"""Which of the three modes is chosen, and what it means."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widgets import Button, Static

MODES = {"guided": "mood, free hints", "practice": "a few hints", "assessment": "no help"}


class Modes(Horizontal):
    """A button for each, and a few words on the chosen one."""

    mode = reactive("practice")

    def compose(self) -> ComposeResult:
        for mode in MODES:
            yield Button(mode, id=mode, classes="mode", compact=True)
        yield Static(id="mode-means", classes="quiet")

    def watch_mode(self) -> None:
        """Show which mode is chosen, and what it means."""
        for button in self.query("Button.mode").results(Button):
            chosen = button.id == self.mode
            button.label = f"{'●' if chosen else '○'} {button.id}"
            button.set_class(chosen, "-chosen")
        self.query_one("#mode-means", Static).update(MODES[self.mode])

    @on(Button.Pressed, ".mode")
    def _choose(self, event: Button.Pressed) -> None:
        event.stop()
        self.mode = event.button.id or self.mode

    def choose_next(self) -> None:
        """The next mode, after the last the first."""
        modes = list(MODES)
        self.mode = modes[(modes.index(self.mode) + 1) % len(modes)]
