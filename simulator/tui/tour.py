"""The tour: what is where, in three minutes, with a picture of each room. It can be left at any moment."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Center, Horizontal, Vertical, VerticalScroll
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Button, Footer, Static

from simulator.tui.tour_steps import STEPS


class TourScreen(Screen[bool]):
    """One step at a time; the result is True when it was seen to its end, False when it was skipped."""

    CSS_PATH = "tour.tcss"
    AUTO_FOCUS = ""
    HELP = "The tour. Enter or right goes on, left goes back, Escape leaves it at once."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,enter,space", "step(1)", "Next", id="tour.on", tooltip="The next step"),
        Binding("left,backspace", "step(-1)", "Before", id="tour.back", tooltip="The step before"),
        Binding("escape", "skip", "Skip", id="tour.skip", tooltip="Leave the tour; it is in the lobby if wanted again"),
    ]
    n: reactive[int] = reactive(0)

    def compose(self) -> ComposeResult:
        with VerticalScroll(can_focus=False), Center(), Vertical(id="step"):
            yield Static("", markup=False, id="title")
            yield Static("", markup=False, id="picture")
            yield Static("", markup=False, id="text")
            with Horizontal(id="buttons"):
                yield Button("Next", variant="primary", id="on", compact=True)
                yield Button("Skip (Esc)", id="skip", compact=True)
                yield Static("", markup=False, id="where")
        yield Footer()

    def on_mount(self) -> None:
        for button in self.query(Button):
            button.can_focus = False  # the keys are the screen's; a button rests a moment after each press

    def watch_n(self) -> None:
        step = STEPS[self.n]
        self.query_one("#title", Static).update(step.title)
        self.query_one("#picture", Static).update(step.picture.strip("\n"))
        self.query_one("#text", Static).update(step.text)
        self.query_one("#where", Static).update(f"{'●' * (self.n + 1)}{'○' * (len(STEPS) - self.n - 1)}")
        last = self.n == len(STEPS) - 1
        self.query_one("#on", Button).label = "To the lobby" if last else "Next"

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        if event.button.id == "on":
            self.action_step(1)
        else:
            self.action_skip()

    def action_step(self, by: int) -> None:
        if self.n + by >= len(STEPS):
            self.dismiss(True)
        else:
            self.n = max(0, self.n + by)

    def action_skip(self) -> None:
        self.dismiss(False)
