"""What stands beside the conversation in a replay: mood, causes, what is known, what was done at the desk."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static, Tab, Tabs

from simulator.customer.customer import Customer
from simulator.practice.transcript import Turn
from simulator.review.disclosure import DisclosureMap
from simulator.review.replay import Frame, Replay
from simulator.review.stops import Stop
from simulator.review.wording import because
from simulator.tui.replay.known import known_by
from simulator.tui.widgets.causes import told
from simulator.tui.widgets.happened import event_line
from simulator.tui.widgets.mood_chart import MoodChart, Point
from simulator.tui.widgets.paper import Block, Paper
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

LATEST = 40
"""Events that are listed; what was done long before is in the conversation."""
SIGNS = ((Stop.TURNING, "◆"), (Stop.MARKER, "⚑"), (Stop.FAULT, "!"), (Stop.NOTE, "✎"))
"""What stands above a column of the chart; the first that is there."""
PANELS = {"mood": "Mood", "why": "Why", "known": "Known", "desk": "Desk"}


class Panel(Vertical):
    """A titled text that scrolls."""

    def __init__(self, id: str, title: str) -> None:
        super().__init__(id=id, classes="panel")
        self._title, self._paper = title, Paper()
        self._shown: Content | None = None

    def compose(self) -> ComposeResult:
        yield Static(self._title, classes="heading")
        yield self._paper

    def show(self, content: Content, *, to_end: bool = False) -> None:
        """Show this instead, from its top; or its end, where that is what is new."""
        if self._shown is None or not content.is_same(self._shown):
            self._shown = content
            blocks = [Block(n, line) for n, line in enumerate(content.split("\n", allow_blank=True))]
            self._paper.put(blocks, len(blocks) - 1 if to_end else None)


class Panels(Vertical):
    """All below each other where there is room, one at a time under tabs where there is not."""

    def __init__(self) -> None:
        super().__init__(id="panels")
        self._customer: Customer | None = None
        self._map: DisclosureMap | None = None

    def compose(self) -> ComposeResult:
        tabs = Tabs(*(Tab(title, id=f"tab-{id}") for id, title in PANELS.items()))
        tabs.can_focus = False
        yield tabs
        chart = MoodChart(id="chart")
        chart.can_focus = False
        with Vertical(id="mood", classes="panel"):
            yield chart
        yield Panel("why", "Why")
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

    def begin(self, points: Sequence[Point], customer: Customer | None, found: DisclosureMap | None) -> None:
        """The mood of the whole session, whose it is, and what became of all that he knew."""
        self._customer, self._map = customer, found
        self.query_one(MoodChart).show(points)

    def show(self, frame: Frame) -> None:
        """Everything as it stood after this turn."""
        self.query_one(MoodChart).look_at(frame.n)
        self.query_one("#why", Panel).show(why(frame))
        self.query_one("#known", Panel).show(known_by(frame.n, self._map, self._customer))
        done = [Content.assemble((f"{e.after_turn:>3} ", MUTED), event_line(e)) for e in frame.events[-LATEST:]]
        self.query_one("#desk", Panel).show(
            Content("\n").join(done) if done else Content.styled("Nothing yet.", MUTED), to_end=True
        )


def points(replay: Replay, found: dict[Stop, dict[int, str]]) -> list[Point]:
    """The mind after each of the customer's turns, for the chart, with a sign where there is something to see."""
    drawn = []
    for n, turn in enumerate(replay.transcript.turns):
        if turn.speaker == "customer":
            mind = replay.minds[n]
            sign = next((sign for kind, sign in SIGNS if n in found[kind] or n - 1 in found[kind]), "")
            drawn.append(Point(n, dict(mind.rounded()) if mind else {}, sign))
    return drawn


def why(frame: Frame) -> Content:
    """What should be known of this turn, what was heard in it, and what it did to the customer."""
    parts = [Content.styled(f"! {plain(notice)}", "bold") for notice in frame.notices]
    if frame.turn.speaker == "trainee":
        parts.append(Content.assemble(("Heard  ", MUTED), heard(frame.turn)))
        parts.append(Content.styled("What it did", MUTED))
    if frame.ledger is None:
        parts.append(Content.styled("No causes were kept for this turn.", MUTED))
    else:
        parts.append(
            told(frame.ledger, levels=True) or Content.styled("Nothing moved the customer in this turn.", MUTED)
        )
    return Content("\n").join(parts)


def heard(turn: Turn) -> Content:
    """What was heard in a trainee's line, by name, in the order of the line."""
    if turn.heard is None:
        return Content.styled("was not kept", MUTED)
    if not turn.heard.signals:
        return Content("not understood: nothing is held against the trainee" if turn.heard.unheard else "nothing")
    return Content(", ".join(dict.fromkeys(because(signal.signal.value) for signal in turn.heard.signals)))
