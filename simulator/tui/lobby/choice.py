"""A list to choose one of, with a word on the one that is chosen below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option


@dataclass(frozen=True)
class Choosable:
    """One entry: its id, its name in the list, and what is said about it while it is chosen."""

    id: str
    name: str
    about: str


class ClickChooses(OptionList):
    """A list in which a click only moves the highlight; Enter or a second click says yes to it."""

    def on_click(self, event: events.Click) -> None:
        event.prevent_default()
        clicked = event.style.meta.get("option")
        if clicked is not None:
            self.highlighted = clicked
            if event.chain > 1:
                self.action_select()


class Choice(Vertical):
    """One of several things, chosen by the highlight."""

    @dataclass
    class Confirmed(Message):
        """Enter was pressed on an entry, or it was clicked twice."""

        choice: "Choice"
        chosen: str

        @property
        def control(self) -> "Choice":
            return self.choice

    def __init__(self, title: str, *, id: str) -> None:
        super().__init__(id=id)
        self._title = title
        self._entries: dict[str, Choosable] = {}

    def compose(self) -> ComposeResult:
        yield Static(self._title, classes="title")
        yield ClickChooses(markup=False)
        yield Static("Reading …", markup=False, classes="about quiet")

    @property
    def chosen(self) -> str | None:
        """The id of the highlighted entry; None before the entries are known."""
        options = self.query_one(OptionList)
        return options.highlighted_option.id if options.highlighted_option else None

    @property
    def ids(self) -> list[str]:
        return list(self._entries)

    def show(self, entries: Sequence[Choosable]) -> None:
        """Offer these; what was chosen stays chosen if it is still there."""
        before = self.chosen
        self._entries = {entry.id: entry for entry in entries}
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(entry.name, id=entry.id) for entry in entries])
        if entries:
            options.highlighted = self.ids.index(before) if before in self._entries else 0
        else:
            self.query_one(".about", Static).update("There is nothing here.")

    @on(OptionList.OptionHighlighted)
    def _say_more(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if event.option_id in self._entries:
            self.query_one(".about", Static).update(self._entries[event.option_id].about)

    @on(OptionList.OptionSelected)
    def _confirm(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id is not None:
            self.post_message(self.Confirmed(self, event.option_id))
