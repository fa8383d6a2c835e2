"""What narrows the list of sessions: words that were said, the customer, the situation, the ending."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Select

from simulator.customer.moves import Ending
from simulator.review.library import Wanted
from simulator.tui.wording import titled


class Filters(Horizontal):
    """Every change is told at once; what is left empty does not narrow."""

    @dataclass
    class Changed(Message):
        """Something else is wanted now."""

        filters: "Filters"
        wanted: Wanted

        @property
        def control(self) -> "Filters":
            return self.filters

    def compose(self) -> ComposeResult:
        yield Input(placeholder="said …", id="text", compact=True)
        yield Select[str]([], prompt="customer", id="persona", compact=True)
        yield Select[str]([], prompt="situation", id="situation", compact=True)
        endings = [(ending.value, ending.value) for ending in Ending]
        yield Select[str](endings, prompt="ending", id="ending", compact=True)

    def offer(self, personas: Iterable[str], situations: Iterable[str]) -> None:
        """Offer these ids to choose from."""
        for name, ids in (("persona", personas), ("situation", situations)):
            select: Select[str] = self.query_one(f"#{name}", Select)
            with select.prevent(Select.Changed):
                select.set_options([(titled(id), id) for id in ids])

    @property
    def wanted(self) -> Wanted:
        """What is wanted now, from the newest on."""
        return Wanted(
            text=self.query_one(Input).value.strip(),
            persona=self._chosen("persona"),
            situation=self._chosen("situation"),
            ending=self._chosen("ending"),
        )

    def _chosen(self, name: str) -> str | None:
        value = self.query_one(f"#{name}", Select).value
        return value if isinstance(value, str) else None

    def clear(self) -> None:
        """Narrow by nothing."""
        with self.prevent(Input.Changed, Select.Changed):
            self.query_one(Input).value = ""
            for select in self.query(Select):
                select.clear()
        self._tell()

    @on(Input.Changed)
    @on(Select.Changed)
    def _changed(self, event: Input.Changed | Select.Changed) -> None:
        event.stop()
        self._tell()

    def _tell(self) -> None:
        self.post_message(self.Changed(self, self.wanted))
