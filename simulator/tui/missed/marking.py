"""Says what was missed in a line: which signal, and in which words."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Footer, Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from simulator.customer.signals import Signal
from simulator.review.wording import because
from simulator.tui.notes.words import Words
from simulator.tui.widgets.plain import plain

TO_MISS = tuple(sorted((s for s in Signal if s is not Signal.INSTRUCTS_SIMULATOR), key=lambda s: because(s.value)))
"""What a line can be said to hold, in the order of its words on the screen."""


class MarkMissed(ModalScreen[tuple[Signal, str] | None]):
    """A signal from the list, narrowed by typing, and its words; with no words, the whole line."""

    CSS_PATH = "../notes/notes.tcss"
    AUTO_FOCUS = "#narrow"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep", id="missed.keep", tooltip="Say that this was missed"),
        Binding("down", "list", "To the list", show=False, id="missed.list", tooltip="To the list of signals"),
        Binding("escape", "leave", "Back", id="missed.leave", tooltip="Leave everything as it is"),
    ]

    def __init__(self, title: str, line: str, signal: str | None = None, words: str = "") -> None:
        super().__init__()
        self._title, self._line, self._words = title, line, words
        self._signal = next((known for known in TO_MISS if known.value == signal), None)
        self._listed: list[Signal] = []

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="form", can_focus=False):
            yield Static(plain(self._title), markup=False, classes="question")
            yield Words(self._line, self._words)
            yield Label("What was said there")
            yield Input(placeholder="type to narrow the list", id="narrow", compact=True)
            yield OptionList(id="signals", markup=False)
            with Horizontal(classes="buttons"):
                yield Button("Keep (Ctrl+S)", variant="primary", id="keep", compact=True)
                yield Button("Back (Esc)", id="back", compact=True)
        yield Footer()

    def on_mount(self) -> None:
        self._list("")

    @on(Input.Changed, "#narrow")
    def _narrowed(self, event: Input.Changed) -> None:
        self._list(event.value)

    def _list(self, typed: str) -> None:
        """List the signals that hold what is typed; the one that was chosen stays so where it is listed."""
        listed = self.query_one("#signals", OptionList)
        self._listed = [s for s in TO_MISS if typed.strip().lower() in f"{because(s.value)} {s.value}".lower()]
        listed.clear_options()
        listed.add_options([Option(because(signal.value)) for signal in self._listed])
        if self._listed:
            listed.highlighted = self._listed.index(self._signal) if self._signal in self._listed else 0

    @on(OptionList.OptionSelected, "#signals")
    @on(Input.Submitted, "#narrow")
    def _chosen(self) -> None:
        self.action_keep()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    def action_list(self) -> None:
        self.query_one("#signals", OptionList).focus()

    def action_keep(self) -> None:
        at = self.query_one("#signals", OptionList).highlighted
        words = self.query_one(Words)
        if at is None or not self._listed:
            self.notify("Choose what was said in the line.", severity="warning", markup=False)
        elif words.unknown:
            self.notify("These words are not in the line.", severity="warning", markup=False)
        else:
            self.dismiss((self._listed[at], words.chosen[0] if words.chosen else self._line))

    def action_leave(self) -> None:
        self.dismiss(None)
