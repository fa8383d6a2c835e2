"""Small forms over the talk: the arguments of an action, and the style that the customer seems to have."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, OptionList, Select, Static
from textual.widgets.option_list import Option

from simulator.customer.desk import Action, ActionArgument
from simulator.customer.persona import Style
from simulator.tui.practice.items import STYLES
from simulator.tui.widgets.plain import plain


class ActionForm(ModalScreen[None]):
    """Asks for the arguments of an action. ``attempt`` does it and says what is wrong, or nothing when it is done."""

    CSS_PATH = "forms.tcss"
    AUTO_FOCUS = "Input, Select"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Cancel", id="form.cancel", tooltip="Back; nothing is done"),
        Binding("ctrl+s", "do", "Do it", id="form.do", tooltip="Do it with these"),
    ]

    def __init__(self, action: Action, title: str, attempt: Callable[[dict[str, str]], str]) -> None:
        super().__init__()
        self._action, self._title, self._attempt = action, title, attempt

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Label(self._title, markup=False, classes="question")
            for argument in self._action.arguments:
                yield Label(plain(_asked(argument)), markup=False, classes="label")
                if argument.kind == "choice":
                    choices = [(plain(choice), choice) for choice in argument.choices]
                    yield Select(choices, allow_blank=argument.optional, compact=True, name=argument.name)
                else:
                    yield Input(name=argument.name, compact=True, placeholder=_example(argument))
            yield Static(markup=False, id="wrong")
            with Horizontal(classes="buttons"):
                yield Button("Do it (Enter)", variant="primary", id="do", compact=True)
                yield Button("Cancel (Esc)", id="cancel", compact=True)

    @on(Input.Submitted)
    def action_do(self) -> None:
        """Try; stay open with the reason when it cannot be done."""
        given = {field.name or "": field.value.strip() for field in self.query(Input)}
        given |= {field.name or "": str(field.value) for field in self.query(Select) if not field.is_blank()}
        missing = [_named(a) for a in self._action.arguments if not a.optional and not given.get(a.name)]
        wrong = f"Please fill in: {', '.join(missing)}." if missing else ""
        wrong = wrong or self._attempt({name: value for name, value in given.items() if value})
        if wrong:
            self.query_one("#wrong", Static).update(plain(wrong))
        else:
            self.dismiss()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "do":
            self.action_do()
        else:
            self.dismiss()


class StyleForm(ModalScreen[Style | None]):
    """How does this customer like to be served?"""

    CSS_PATH = "forms.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel", id="style.cancel", tooltip="Say nothing"),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Label("How does this customer like to be served?", classes="question")
            rows = [Option(Content.assemble((f"{s:<11}", "bold"), about), id=s) for s, about in STYLES.items()]
            yield OptionList(*rows, markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(Style(event.option_id or ""))


def _named(argument: ActionArgument) -> str:
    return argument.name.replace("_", " ")


def _asked(argument: ActionArgument) -> str:
    optional = ", optional" if argument.optional else ""
    name = _named(argument).capitalize()
    if argument.kind == "money" and argument.most is not None:
        return f"{name} ({argument.least or 0:.2f} to {argument.most:.2f}{optional})"
    return f"{name}{f' ({optional[2:]})' if optional else ''}"


def _example(argument: ActionArgument) -> str:
    return {"money": "24.90", "time": "today 16:00"}.get(argument.kind, "")
