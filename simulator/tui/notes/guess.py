"""A question about the customer, asked before the replay shows the answer."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.predicting import CHOICES, Question
from simulator.tui.widgets.plain import one_line, plain


class Guess(ModalScreen[str | None]):
    """The result is the id of the answer; None where one wants to be asked no more."""

    CSS_PATH = "notes.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(n), f"give({n - 1})", f"Answer {n}", show=False, id=f"guess.{n}", tooltip=f"Give answer {n}")
            for n in range(1, CHOICES + 1)
        ),
        Binding("escape", "stop", "No more", id="guess.stop", tooltip="Replay without questions"),
    ]

    def __init__(self, question: Question, line: str) -> None:
        super().__init__()
        self._question, self._line = question, line

    def compose(self) -> ComposeResult:
        with Vertical(classes="form"):
            yield Static(f"Turn {self._question.turn}: {self._question.text}", markup=False, classes="question")
            yield Static(f"“{one_line(self._line, 160)}”", markup=False, classes="said")
            answers = self._question.choices.values()
            yield OptionList(*(Option(f"{n}  {plain(text)}") for n, text in enumerate(answers, 1)), markup=False)
        yield Footer()

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.action_give(event.option_index)

    def action_give(self, n: int) -> None:
        ids = list(self._question.choices)
        if n < len(ids):
            self.dismiss(ids[n])

    def action_stop(self) -> None:
        self.dismiss(None)
