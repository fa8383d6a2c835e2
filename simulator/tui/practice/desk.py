"""The desk beside the talk: the record, the policy, what can be done, whom one can ask."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static, TabbedContent, TabPane
from textual.widgets.option_list import Option

from simulator.practice.desk import usage
from simulator.tui.briefing.page import RecordTable, policy_of
from simulator.tui.wording import filled

if TYPE_CHECKING:
    from simulator.customer.customer import Customer


class Desk(Vertical):
    """Four tabs. Enter on an action or a colleague asks the screen to go on with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "tab('record')", "Record", show=False, id="desk.record", tooltip="What the company knows"),
        Binding("2", "tab('policy')", "Policy", show=False, id="desk.policy", tooltip="What may be promised"),
        Binding("3", "tab('actions')", "Actions", show=False, id="desk.actions", tooltip="What you can do"),
        Binding("4", "tab('colleagues')", "Ask", show=False, id="desk.colleagues", tooltip="Whom you can ask"),
    ]

    @dataclass
    class ActionChosen(Message):
        """An action is to be done."""

        action: str

    @dataclass
    class ColleagueChosen(Message):
        """A colleague is to be asked."""

        colleague: str

    def __init__(self, customer: "Customer", *, id: str) -> None:
        super().__init__(id=id)
        self._situation, self._slots = customer.situation, customer.slots

    def compose(self) -> ComposeResult:
        situation, slots = self._situation, self._slots
        with TabbedContent(initial="record"):
            with TabPane("1 Record", id="record"), VerticalScroll():
                yield RecordTable(situation.record, slots)
            with TabPane("2 Policy", id="policy"), VerticalScroll():
                yield Static(policy_of(situation.policy, slots))
            with TabPane("3 Actions", id="actions"):
                options = [self._option(a.id, filled(a.title, slots), usage(a)) for a in situation.actions]
                yield OptionList(*options, markup=False, id="action-list")
            with TabPane("4 Ask", id="colleagues"):
                options = [self._option(c.id, c.name, filled(c.about, slots)) for c in situation.colleagues]
                yield OptionList(*options, markup=False, id="colleague-list")

    @staticmethod
    def _option(id: str, name: str, about: str) -> Option:
        return Option(Content.assemble((name, "bold"), "\n", f"  {about}"), id=id)

    def action_tab(self, tab: str) -> None:
        """Show this tab and give it the focus."""
        self.query_one(TabbedContent).active = tab
        self.call_after_refresh(self.take_focus)

    def take_focus(self) -> None:
        """The focus to what stands in the tab that is shown."""
        pane = self.query_one(TabbedContent).active_pane
        if pane is not None:
            pane.query("OptionList, VerticalScroll").first().focus()

    @on(OptionList.OptionSelected, "#action-list")
    def _act(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.ActionChosen(event.option_id or ""))

    @on(OptionList.OptionSelected, "#colleague-list")
    def _ask(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.ColleagueChosen(event.option_id or ""))
