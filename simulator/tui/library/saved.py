"""The filters that somebody saved: choose one, or remove it."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.library import LibraryFailed
from simulator.review.narrowing import ANY, SavedFilter
from simulator.review.queue import WHY
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled


class SavedScreen(ModalScreen[SavedFilter | None]):
    """Dismissed with the chosen one; ``remove`` is called, in a thread, with the one to be forgotten."""

    CSS_PATH = "many.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("delete,x", "remove", "Remove", id="saved.remove", tooltip="Remove this filter"),
        Binding("escape", "dismiss(None)", "Back", id="saved.leave", tooltip="Leave without choosing"),
    ]

    def __init__(self, filters: Sequence[SavedFilter], remove: Callable[[SavedFilter], None]) -> None:
        super().__init__()
        self._filters, self._remove = list(filters), remove

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("Saved filters", markup=False, classes="question")
            yield OptionList(*(Option(_line(one), id=one.id) for one in self._filters))
            yield Static("Enter chooses · x removes · Escape leaves", markup=False, classes="why")

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._filters[event.option_index])

    def action_remove(self) -> None:
        options = self.query_one(OptionList)
        if options.highlighted is None:
            return
        gone = self._filters.pop(options.highlighted)
        options.remove_option(gone.id)
        self._forget(gone)
        if not self._filters:
            self.dismiss(None)

    @work(thread=True)
    def _forget(self, gone: SavedFilter) -> None:
        try:
            self._remove(gone)
        except LibraryFailed as failed:
            said = plain(str(failed))
            self.app.call_from_thread(self.app.notify, said, title="Not removed", severity="error", markup=False)


def _line(filter: SavedFilter) -> Text:
    line = Text(one_line(filter.name, 24), style="bold", no_wrap=True, overflow="ellipsis")
    return line.append("  " + one_line(summary(filter), 60), style="not bold")


def summary(filter: SavedFilter) -> str:
    """What a filter asks for, in a few words."""
    review = "needs review" if filter.need == ANY else WHY.get(filter.need or "", filter.need or "")
    parts = [
        f"“{filter.text}”" if filter.text else "",
        *(titled(id) for id in (filter.persona, filter.situation) if id),
        filter.ending or "",
        filter.trainee or "",
        f"marks {filter.marks}" if filter.marks else "",
        filter.days,
        review,
    ]
    return ", ".join(part for part in parts if part)
