"""The disclosure map of a session as a list: what came out when and by which question, and what stayed hidden."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.review.disclosure import DisclosureMap, Met, Uncovered
from simulator.tui.replay.known import how, may_show_all, met, price
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED


class MapScreen(ModalScreen[int | None]):
    """The result is the turn that was chosen."""

    CSS_PATH = "map.tcss"
    AUTO_FOCUS = "OptionList"
    HELP = (
        "The disclosure map. Each thing that the customer knew, and its price: what it takes to hear it. ★ is the true "
        "need. Enter goes to the turn in which it came out."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "To the turn", id="map.go", tooltip="To the turn in which this came out"),
        Binding("escape,d", "leave", "Back", id="map.leave", tooltip="Back to the replay"),
    ]

    def __init__(self, found: DisclosureMap, customer: Customer, transcript: Transcript, *, coaches: bool) -> None:
        super().__init__()
        self._map, self._customer = found, customer
        self._all = may_show_all(transcript, coaches)

    def compose(self) -> ComposeResult:
        with Vertical(id="map"):
            yield Static(self._summary(), markup=False, classes="heading")
            options: list[Option | None] = [Option(self._fact(fact)) for fact in self._map.facts]
            yield OptionList(*options, None, *(Option(self._need(need)) for need in self._map.needs), markup=False)
        yield Footer()

    def _summary(self) -> Content:
        wants = self._customer.situation.wants
        out = len(self._map.facts) - len(self._map.hidden())
        told = f"{out} of {len(self._map.facts)} things that he knew came out."
        if not self._map.kept:
            told = "What he told was not kept in this session."
        true = f" What he really wanted: {plain(self._customer.fill(wants.true))}" if self._all else ""
        return Content(told + true)

    def _fact(self, found: Uncovered) -> Content:
        sign = "★" if found.fact.true_need else "●" if found.turn is not None else "○"
        shown = found.turn is not None or self._all
        words = f"“{plain(self._customer.words(found.fact.says))}”" if shown else "(shown when the talk has ended)"
        style = "" if found.turn is not None else MUTED
        return Content.assemble((f"{sign} {words}", style), "\n  ", (f"{price(found)} · {how(found)}", MUTED))

    def _need(self, found: Met) -> Content:
        sign = "✓" if found.turn is not None else "○"
        return Content.assemble(
            f"{sign} {plain(self._customer.fill(found.need.text))}", "\n  ", (f"needed · {met(found)}", MUTED)
        )

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        both: list[Uncovered | Met] = [*self._map.facts, *self._map.needs]
        turn = both[event.option_index].turn
        if turn is None:
            self.notify("This never came out." if event.option_index < len(self._map.facts) else "This stayed open.")
        else:
            self.dismiss(turn)

    def action_choose(self) -> None:
        self.query_one(OptionList).action_select()

    def action_leave(self) -> None:
        self.dismiss(None)
