"""What narrows the list of sessions: words that were said, who, about what, how it ended, marks, days, needs."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, Select

from simulator.customer.moves import Ending
from simulator.review.narrowing import ANY, SavedFilter
from simulator.review.queue import WHY
from simulator.tui.widgets.plain import one_line
from simulator.tui.wording import titled

TYPED = ("text", "marks", "days")
CHOSEN = ("persona", "situation", "ending", "trainee", "need")


class Filters(Vertical):
    """Every change is told at once; what is left empty does not narrow."""

    @dataclass
    class Changed(Message):
        """Something else is wanted now."""

        filters: "Filters"
        filter: SavedFilter

        @property
        def control(self) -> "Filters":
            return self.filters

    def __init__(self) -> None:
        super().__init__()
        self._offered: dict[str, set[str]] = {name: set() for name in CHOSEN}
        self._offered |= {"ending": {ending.value for ending in Ending}, "need": {ANY, *WHY}}

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Input(placeholder="said …", id="text", compact=True)
            yield Select[str]([], prompt="customer", id="persona", compact=True)
            yield Select[str]([], prompt="situation", id="situation", compact=True)
            endings = [(ending.value, ending.value) for ending in Ending]
            yield Select[str](endings, prompt="ending", id="ending", compact=True)
        with Horizontal():
            yield Input(placeholder="days, e.g. week", id="days", compact=True)
            yield Input(placeholder="marks, e.g. 40-60", id="marks", compact=True)
            yield Select[str]([], prompt="trainee", id="trainee", compact=True)
            needs = [("needs review", ANY), *((why, need) for need, why in WHY.items())]
            yield Select[str](needs, prompt="review", id="need", compact=True)

    def offer(self, personas: Iterable[str], situations: Iterable[str], trainees: Iterable[tuple[str, str]]) -> None:
        """Offer these to choose from: ids, and for trainees their names before them."""
        offered = {
            "persona": [(titled(id), id) for id in personas],
            "situation": [(titled(id), id) for id in situations],
            "trainee": [(one_line(name, 30), id) for name, id in trainees],
        }
        for name, options in offered.items():
            self._offered[name] = {id for _, id in options}
            select = self._select(name)
            with select.prevent(Select.Changed):
                select.set_options(options)

    def hide_trainees(self) -> None:
        """There is only one whose sessions can be seen."""
        self._select("trainee").display = False

    @property
    def filter(self) -> SavedFilter:
        """What is chosen and typed now, without a name of its own."""
        typed = {name: self.query_one(f"#{name}", Input).value.strip() for name in TYPED}
        values = {name: self._select(name).value for name in CHOSEN}
        chosen = {name: value for name, value in values.items() if isinstance(value, str)}
        return SavedFilter.model_validate({"id": "now", "name": "now", **typed, **chosen})

    def restore(self, filter: SavedFilter) -> None:
        """Choose and type what the filter says; what is no more to be chosen is left out."""
        with self.prevent(Input.Changed, Select.Changed):
            for name in TYPED:
                self.query_one(f"#{name}", Input).value = getattr(filter, name)
            for name in CHOSEN:
                select, value = self._select(name), getattr(filter, name)
                if value in self._offered[name]:
                    select.value = value
                else:
                    select.clear()
        self._tell()

    def clear(self) -> None:
        """Narrow by nothing."""
        self.restore(SavedFilter(id="none", name="none"))

    def _select(self, name: str) -> Select[str]:
        return self.query_one(f"#{name}", Select)

    @on(Input.Changed)
    @on(Select.Changed)
    def _changed(self, event: Input.Changed | Select.Changed) -> None:
        event.stop()
        self._tell()

    def _tell(self) -> None:
        self.post_message(self.Changed(self, self.filter))
