"""What stands beside the conversation in a replay: mood, causes, what is known, what was done at the desk."""

from collections.abc import Mapping, Sequence

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
        self._shown: dict[int, Block] = {}

    def compose(self) -> ComposeResult:
        yield Static(self._title, classes="heading")
        yield self._paper

    def show(self, lines: Mapping[int, Content], *, to_end: bool = False) -> None:
        """Show these lines instead, from their top; or their end, where that is what is new. What stands under the same
        number as before is not laid out again.
        """
        blocks = {n: self._block(n, line) for n, line in lines.items()}
        if blocks != self._shown:
            self._shown = blocks
            self._paper.put(list(blocks.values()), len(blocks) - 1 if to_end else None)

    def _block(self, n: int, line: Content) -> Block:
        known = self._shown.get(n)
        return known if known is not None and known.content.is_same(line) else Block(n, line)


class Panels(Vertical):
    """All below each other where there is room, one at a time under tabs where there is not."""

    def __init__(self) -> None:
        super().__init__(id="panels")
        self._customer: Customer | None = None
        self._map: DisclosureMap | None = None
        self._until: int | None = None

    async def build(self) -> None:
        """Put the panels in; before that there is but the room for them, so that the conversation need not wait."""
        tabs = Tabs(*(Tab(title, id=f"tab-{id}") for id, title in PANELS.items()))
        chart = MoodChart(id="chart")
        tabs.can_focus = chart.can_focus = False
        await self.mount(
            tabs,
            Vertical(chart, id="mood", classes="panel"),
            Panel("why", "Why"),
            Panel("known", "What he has said, and what is settled"),
            Panel("desk", "What was done so far"),
        )

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
        self.query_one("#known", Panel).show(dict(enumerate(known_by(frame.n, self._map, self._customer))))
        if self._until != frame.until:
            self._until = frame.until
            self.query_one("#desk", Panel).show(done(frame), to_end=True)


def done(frame: Frame) -> Mapping[int, Content]:
    """The latest of what was done, a line each, by its place among all of it."""
    latest = enumerate(frame.events[-LATEST:], max(0, frame.until - LATEST))
    lines = {n: Content.assemble((f"{event.after_turn:>3} ", MUTED), event_line(event)) for n, event in latest}
    return lines or {0: Content.styled("Nothing yet.", MUTED)}


def points(replay: Replay, found: dict[Stop, dict[int, str]]) -> list[Point]:
    """The mind after each of the customer's turns, for the chart, with a sign where there is something to see."""
    drawn = []
    for n, turn in enumerate(replay.transcript.turns):
        if turn.speaker == "customer":
            mind = replay.minds[n]
            sign = next((sign for kind, sign in SIGNS if n in found[kind] or n - 1 in found[kind]), "")
            drawn.append(Point(n, dict(mind.rounded()) if mind else {}, sign))
    return drawn


def why(frame: Frame) -> Mapping[int, Content]:
    """What should be known of this turn and what was heard in it (0), and what it did to the customer (1), which is the
    same in the trainee's turn and in the answer to it.
    """
    head = [Content.styled(f"! {plain(notice)}", "bold") for notice in frame.notices]
    if frame.turn.speaker == "trainee":
        head.append(Content.assemble(("Heard  ", MUTED), heard(frame.turn)))
        head.append(Content.styled("What it did", MUTED))
    if frame.ledger is None:
        causes = Content.styled("No causes were kept for this turn.", MUTED)
    else:
        causes = told(frame.ledger, levels=True) or Content.styled("Nothing moved the customer in this turn.", MUTED)
    return {0: Content("\n").join(head), 1: causes} if head else {1: causes}


def heard(turn: Turn) -> Content:
    """What was heard in a trainee's line, by name, in the order of the line."""
    if turn.heard is None:
        return Content.styled("was not kept", MUTED)
    if not turn.heard.signals:
        return Content("not understood: nothing is held against the trainee" if turn.heard.unheard else "nothing")
    return Content(", ".join(dict.fromkeys(because(signal.signal.value) for signal in turn.heard.signals)))
