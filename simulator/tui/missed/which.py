"""Asks in which of the trainee's lines something was missed."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.practice.transcript import Transcript, Turn
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED

LONGEST = 300


class WhichLine(ModalScreen[int | None]):
    """The number of the turn; None when it was left. The cursor is on the line that is nearest to turn ``near``."""

    CSS_PATH = "../notes/notes.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", id="which.leave", tooltip="Leave everything as it is"),
    ]

    def __init__(self, transcript: Transcript, near: int = 0) -> None:
        super().__init__()
        self._lines = [(n, turn) for n, turn in enumerate(transcript.turns) if turn.speaker == "trainee"]
        self._near = near

    def compose(self) -> ComposeResult:
        with Vertical(classes="form"):
            yield Static("In which of the lines was something missed?", classes="question")
            yield OptionList(*(Option(self._line(*line)) for line in self._lines), markup=False)
            yield Static("! the program understood nothing in this line", classes="quiet")
            yield Footer(show_command_palette=False)

    def _line(self, n: int, turn: Turn) -> Content:
        unheard = turn.heard is not None and turn.heard.unheard
        return Content.assemble((f"{'!' if unheard else ' '} {n:>3}  ", MUTED), one_line(turn.text, LONGEST))

    def on_mount(self) -> None:
        if self._lines:
            nearest = min(range(len(self._lines)), key=lambda at: abs(self._lines[at][0] - self._near))
            self.query_one(OptionList).highlighted = nearest

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._lines[event.option_index][0])

    def action_leave(self) -> None:
        self.dismiss(None)
