"""The two questions, asked before the score is shown: what he wanted, how he wanted to be treated, and which style."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.widgets import Button, Label, RadioButton, RadioSet, Static, TextArea

from simulator.customer.persona import Style
from simulator.tui.debrief.words import STYLES


class StyleButton(RadioButton):
    """A style to choose; the sign changes with it, so that the choice is not told by colour alone."""

    def __init__(self, style: Style) -> None:
        super().__init__(STYLES[style], id=style.value)
        self.BUTTON_INNER = " "

    def watch_value(self) -> None:
        self.BUTTON_INNER = "●" if self.value else " "
        super().watch_value()


class Questions(VerticalScroll):
    """A form that may be left empty, in part or whole."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "answer", "Show the score", id="questions.answer", tooltip="Keep these answers and go on"),
        Binding("escape", "skip", "Skip", id="questions.skip", tooltip="Go straight to the score"),
    ]

    @dataclass
    class Answered(Message):
        """The trainee answered; texts may be empty, the style may be None."""

        questions: "Questions"
        want: str
        treatment: str
        style: Style | None

        @property
        def control(self) -> "Questions":
            return self.questions

    @dataclass
    class Skipped(Message):
        """The trainee wanted the score at once."""

        questions: "Questions"

        @property
        def control(self) -> "Questions":
            return self.questions

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, can_focus=False)

    def compose(self) -> ComposeResult:
        yield Static("Before the score: how did you read the customer?", classes="heading")
        yield Label("What did the customer want?")
        yield TextArea(id="want", tab_behavior="focus", compact=True)
        yield Label("How did the customer want to be treated?")
        yield TextArea(id="treatment", tab_behavior="focus", compact=True)
        yield Label("Which style was it, most of all?")
        with RadioSet(id="style", compact=True):
            for style in STYLES:
                yield StyleButton(style)
        with Horizontal(classes="buttons"):
            yield Button("Show the score (Ctrl+S)", variant="primary", id="answer", compact=True)
            yield Button("Skip (Esc)", id="skip", compact=True)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        if event.button.id == "answer":
            self.action_answer()
        else:
            self.action_skip()

    def action_answer(self) -> None:
        want, treatment = (self.query_one(f"#{id}", TextArea).text.strip() for id in ("want", "treatment"))
        pressed = self.query_one(RadioSet).pressed_button
        style = Style(pressed.id) if pressed is not None and pressed.id else None
        if want or treatment or style:
            self.post_message(self.Answered(self, want, treatment, style))
        else:
            self.action_skip()

    def action_skip(self) -> None:
        self.post_message(self.Skipped(self))
