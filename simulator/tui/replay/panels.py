"""What stands beside the conversation in a replay: mood, causes, what is known, what was done at the desk."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static, Tab, Tabs

from simulator.customer.customer import Customer
from simulator.practice.transcript import Turn
from simulator.review.replay import Frame
from simulator.review.wording import because
from simulator.tui.widgets.causes import Causes, told
from simulator.tui.widgets.happened import event_line
from simulator.tui.widgets.mood_chart import MoodChart, Point
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

PANELS = {"mood": "Mood", "why": "Why", "known": "Known", "desk": "Desk"}


class Panel(VerticalScroll):
    """A titled text that scrolls."""

    def __init__(self, id: str, title: str) -> None:
        super().__init__(id=id, classes="panel", can_focus=False)
        self._title, self._text = title, Static(markup=False)

    def compose(self) -> ComposeResult:
        yield Static(self._title, classes="heading")
        yield self._text

    def show(self, content: Content) -> None:
        """Show this instead."""
        self._text.update(content)


class Panels(Vertical):
    """All four below each other where there is room, one at a time under tabs where there is not."""

    def __init__(self) -> None:
        super().__init__(id="panels")
        self._customer: Customer | None = None

    def compose(self) -> ComposeResult:
        tabs = Tabs(*(Tab(title, id=f"tab-{id}") for id, title in PANELS.items()))
        tabs.can_focus = False
        yield tabs
        chart = MoodChart(id="chart")
        chart.can_focus = False
        with Vertical(id="mood", classes="panel"):
            yield chart
        with Vertical(id="why", classes="panel"):
            yield Static("Why", classes="heading")
            yield Causes()
        yield Panel("known", "What he has said, and what is settled")
        yield Panel("desk", "What was done so far")

    @on(Tabs.TabActivated)
    def _tab(self, event: Tabs.TabActivated) -> None:
        event.stop()
        for panel in self.query(".panel"):
            panel.set_class(f"tab-{panel.id}" == event.tab.id, "-current")

    def next_panel(self) -> None:
        """Show the panel under the next tab."""
        self.query_one(Tabs).action_next_tab()

    def begin(self, points: Sequence[Point], customer: Customer | None) -> None:
        """The mood of the whole session, and whose it is."""
        self._customer = customer
        self.query_one(MoodChart).show(points)

    def show(self, frame: Frame) -> None:
        """Everything as it stood after this turn."""
        self.query_one(MoodChart).look_at(frame.n)
        self.query_one(Causes).tell(why(frame))
        self.query_one("#known", Panel).show(self._known(frame))
        done = [Content.assemble((f"{e.after_turn:>3} ", MUTED), event_line(e)) for e in frame.events]
        self.query_one("#desk", Panel).show(_lines(done, "Nothing yet."))

    def _known(self, frame: Frame) -> Content:
        if self._customer is None:
            return Content.styled("The customer of this session is not known here.", MUTED)
        customer, situation = self._customer, self._customer.situation
        said = [
            Content.assemble(("“", MUTED), plain(customer.words(fact.says)), ("”", MUTED))
            for fact in situation.facts
            if fact.id in (frame.disclosed or ())
        ]
        needs = [
            Content.assemble("✓ met: " if need.id in (frame.met or ()) else "○ open: ", plain(customer.fill(need.text)))
            for need in situation.needs
        ]
        return _lines([*said, *needs], "Nothing yet.")


def why(frame: Frame) -> Content:
    """What should be known of this turn, what was heard in it, and what it did to the customer."""
    parts = [Content.styled(f"! {plain(notice)}", "bold") for notice in frame.notices]
    if frame.turn.speaker == "trainee":
        parts.append(Content.assemble(("Heard  ", MUTED), heard(frame.turn)))
        parts.append(Content.styled("What it did", MUTED))
    if frame.ledger is None:
        parts.append(Content.styled("No causes were kept for this turn.", MUTED))
    else:
        parts.append(told(frame.ledger) or Content.styled("Nothing moved the customer in this turn.", MUTED))
    return Content("\n").join(parts)


def heard(turn: Turn) -> Content:
    """What was heard in a trainee's line, by name, in the order of the line."""
    if turn.heard is None:
        return Content.styled("was not kept", MUTED)
    if not turn.heard.signals:
        return Content("not understood: nothing is held against the trainee" if turn.heard.unheard else "nothing")
    return Content(", ".join(dict.fromkeys(because(signal.signal.value) for signal in turn.heard.signals)))


def _lines(lines: Sequence[Content], nothing: str) -> Content:
    return Content("\n").join(lines) if lines else Content.styled(nothing, MUTED)
