"""The machine's marks beside the coach's, each to be accepted, adjusted or rejected."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.entries import Blind, Decision
from simulator.review.verdicts import DIMENSIONS, check_of, standing, to_decide
from simulator.tui.verdict.opened import Opened
from simulator.tui.verdict.rows import HEAD, detail, row

STEPS = range(6)


class Deciding(Horizontal):
    """All marks, the biggest difference first; the cursor stays where it is while verdicts come in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "decide('accept')", "Accept", id="verdict.accept", tooltip="The machine's mark is right"),
        Binding("0", "adjust(0)", "Adjust", key_display="0–5", id="verdict.0", tooltip="To 0 of 100, or not met"),
        *(
            Binding(f"{n}", f"adjust({n * 20})", f"Adjust to {n * 20}", show=False, id=f"verdict.{n}")
            for n in STEPS[1:]
        ),
        Binding("n", "decide('adjust')", "To a number", show=False, id="verdict.number", tooltip="Adjust to 0 to 100"),
        Binding("m", "mine", "Mine", id="verdict.mine", tooltip="Adjust to the mark that you gave blind"),
        Binding("r", "decide('reject')", "Reject", id="verdict.reject", tooltip="This mark counts for nothing"),
        Binding("u", "undo", "Undo", id="verdict.undo", tooltip="What stood before, by a later verdict"),
        Binding("j", "next(1)", show=False),
        Binding("k", "next(-1)", show=False),
        Binding("J,right_square_bracket", "leap(1)", "Next dimension", show=False, id="verdict.down"),
        Binding("K,left_square_bracket", "leap(-1)", "Dimension before", show=False, id="verdict.up"),
    ]

    @dataclass
    class Decided(Message):
        """A verdict was given on a mark; ``mark`` is None where it is still to be asked for, or none is needed."""

        of: "Deciding"
        about: str
        decision: Decision
        mark: float | None

        @property
        def control(self) -> "Deciding":
            return self.of

    @dataclass
    class Undone(Message):
        """The last verdict on a mark is to be followed by one that takes it back."""

        of: "Deciding"
        about: str

        @property
        def control(self) -> "Deciding":
            return self.of

    @dataclass
    class LookedAt(Message):
        """The cursor came to a mark; ``turn`` is what it rests on."""

        of: "Deciding"
        turn: int | None

        @property
        def control(self) -> "Deciding":
            return self.of

    def __init__(self, opened: Opened, blind: Blind) -> None:
        super().__init__()
        self._opened, self._blind = opened, blind
        self._order = to_decide(opened.card, blind, opened.folder)
        self._last = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="marks"):
            yield Static(HEAD, markup=False, classes="head")
            yield OptionList(*(Option("", id=about) for about in self._order), markup=False, id="abouts")
        with VerticalScroll(id="detail", can_focus=False):
            yield Static("", markup=False)

    def on_mount(self) -> None:
        self.show(self._opened)
        self.options.highlighted = 0

    @property
    def options(self) -> OptionList:
        return self.query_one("#abouts", OptionList)

    @property
    def about(self) -> str:
        """The check or dimension under the cursor."""
        return self._order[self.options.highlighted or 0]

    @property
    def disputed(self) -> str | None:
        """The first mark that the trainee disputes and nobody has answered for."""
        waiting = {dispute.about for dispute in self._opened.folder.open_disputes()}
        return next((about for about in self._order if about in waiting), None)

    def show(self, opened: Opened) -> None:
        """Show all marks as they stand now."""
        self._opened = opened
        now = standing(opened.card, opened.folder)
        disputed = {dispute.about for dispute in opened.folder.open_disputes()}
        for n, about in enumerate(self._order):
            line = row(about, now, self._blind, disputed=about in disputed)
            self.options.replace_option_prompt_at_index(n, line)
        self._detail()

    def _detail(self) -> None:
        opened = self._opened
        now = standing(opened.card, opened.folder)
        scroll = self.query_one("#detail", VerticalScroll)
        scroll.query_one(Static).update(detail(self.about, now, opened.rubric, opened.folder, opened.names))
        scroll.scroll_home(animate=False)

    @on(OptionList.OptionHighlighted)
    def _looked(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._detail()
        check = check_of(self._opened.card, self.about)
        self.post_message(self.LookedAt(self, check.turn if check else None))

    @on(OptionList.OptionSelected)
    def _onwards(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_next(1)

    def to(self, about: str) -> None:
        """Bring the cursor to this mark."""
        if about in self._order:
            self.options.highlighted = self._order.index(about)

    def action_decide(self, decision: str) -> None:
        self._decide(Decision(decision), None)

    def action_adjust(self, mark: float) -> None:
        self._decide(Decision.ADJUST, mark)

    def _decide(self, decision: Decision, mark: float | None) -> None:
        """Say so, and go on at once: whoever types fast means the next mark with the next key."""
        self._last = self.about
        self.post_message(self.Decided(self, self.about, decision, mark))
        self.action_next(1)

    def action_mine(self) -> None:
        """What the coach said blind; where he said that it did not apply, it counts for nothing."""
        if self.about not in self._blind.marks:
            self.notify("A check has no mark of your own; only a dimension has.", markup=False)
            return
        own = self._blind.marks[self.about]
        self._decide(Decision.REJECT if own is None else Decision.ADJUST, own)

    def action_undo(self) -> None:
        """Undo what was decided on this mark; where nothing was, what was decided last."""
        if self.about not in self._opened.folder.verdicts():
            self.to(self._last)
        self.post_message(self.Undone(self, self.about))

    def action_next(self, by: int) -> None:
        """The mark below or above."""
        self.options.highlighted = max(0, min(len(self._order) - 1, (self.options.highlighted or 0) + by))

    def action_leap(self, by: int) -> None:
        """The next dimension, or the one before."""
        at = self.options.highlighted or 0
        heads = [n for n, about in enumerate(self._order) if about in DIMENSIONS and (n > at if by > 0 else n < at)]
        if heads:
            self.options.highlighted = heads[0] if by > 0 else heads[-1]
