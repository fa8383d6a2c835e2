"""A few answers beside each other, of which one is given."""

from collections.abc import Iterable

from textual.widgets import RadioButton, RadioSet

from simulator.tui.widgets.plain import plain


class Choice(RadioButton):
    """One answer; the sign changes with it, so that the choice is not told by colour alone."""

    def __init__(self, id: str, text: str, *, value: bool) -> None:
        super().__init__(plain(text), id=id, value=value)
        self.BUTTON_INNER = "●" if value else " "

    def watch_value(self) -> None:
        self.BUTTON_INNER = "●" if self.value else " "
        super().watch_value()


class Choices(RadioSet):
    """``answers`` are ids and their words; ``given`` is the one that is given at first."""

    DEFAULT_CSS = """
    Choices {
        layout: horizontal;
        width: 1fr;
        height: auto;
        border: none;
        padding: 0;
        background: transparent;
        & > Choice { width: auto; margin-right: 2; }
        & > Choice.-selected > .toggle--label { background: transparent; color: $foreground; text-style: none; }
        &:focus > Choice.-selected > .toggle--label {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
        }
    }
    """

    def __init__(self, answers: Iterable[tuple[str, str]], given: str, *, id: str) -> None:
        super().__init__(*(Choice(f"{id}-{key}", text, value=key == given) for key, text in answers), id=id)
        self.compact = True

    @property
    def given(self) -> str:
        """The id of the answer."""
        pressed = self.pressed_button
        return (pressed.id or "").removeprefix(f"{self.id}-") if pressed is not None else ""

    def give(self, answer: str) -> None:
        """Give this answer."""
        self.query_one(f"#{self.id}-{answer}", Choice).value = True
