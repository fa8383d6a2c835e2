"""The replay of one session: everything on the screen follows the playhead."""

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Static

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.review.replay import Replay
from simulator.tui.house import House
from simulator.tui.replay.pace import Pace
from simulator.tui.replay.panels import Panels
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.dialogs import AskText
from simulator.tui.widgets.mood_chart import MoodChart, Point
from simulator.tui.widgets.plain import one_line
from simulator.tui.wording import clocked, titled


class ReplayScreen(Screen[None]):
    """Steps and plays through a session; ``at`` is the turn to begin at (from 0)."""

    CSS_PATH = "replay.tcss"
    AUTO_FOCUS = ""
    HELP = (
        "The replay. Left and right go turn by turn, the space bar plays. The chart shows the whole session, ◆ marks "
        "where it turned; a click on a column goes there. Beside it: why the customer felt as he did after this turn, "
        "what he had said by then, and what was done at the desk."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Before", id="replay.back", tooltip="One turn back", priority=True),
        Binding("right", "step(1)", "Next", id="replay.on", tooltip="One turn on", priority=True),
        Binding("home", "go(0)", "First", show=False, id="replay.first", tooltip="To the first turn", priority=True),
        Binding("end", "go(-1)", "Last", show=False, id="replay.last", tooltip="To the last turn", priority=True),
        Binding("space", "play", "Play", id="replay.play", tooltip="Play from here, or stop"),
        Binding("plus,equals_sign", "speed(1)", "Faster", show=False, id="replay.faster", tooltip="The next speed"),
        Binding("minus", "speed(-1)", "Slower", show=False, id="replay.slower", tooltip="The speed before"),
        Binding("n", "turning(1)", "To ◆", id="replay.next", tooltip="To the next turning point"),
        Binding(
            "p",
            "turning(-1)",
            "To ◆ before",
            show=False,
            id="replay.before",
            tooltip="To the turning point before",
        ),
        Binding("g", "ask_turn", "Go to", show=False, id="replay.go", tooltip="To a turn by its number"),
        Binding("v", "panel", "View", id="replay.view", tooltip="Another of mood, why, known and desk"),
        Binding("escape", "leave", "Back", id="replay.leave", tooltip="Leave the replay"),
    ]
    at: reactive[int] = reactive(0, init=False)
    pace: reactive[Pace] = reactive(Pace(), init=False)

    def __init__(self, house: House, transcript: Transcript, at: int = 0) -> None:
        super().__init__()
        self._house, self._transcript = house, transcript
        self._begin = at
        self._replay: Replay | None = None
        self._turning: dict[int, str] = {}
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        what = [titled(id) for id in (self._transcript.persona, self._transcript.situation) if id]
        what = what or [one_line(self._transcript.id, 60)]
        yield Static(" · ".join(["Replay", *what]), markup=False, classes="bar")
        with Horizontal(id="body"):
            yield Conversation()
            yield Panels()
        yield Static("Looking up the customer …", markup=False, id="status")
        yield Footer()

    def on_mount(self) -> None:
        self.query_one(Conversation).can_focus = False
        self._open()

    @work(exclusive=True, group="open")
    async def _open(self) -> None:
        if not self._transcript.turns:
            self.query_one("#status", Static).update("Nothing was said in this session.")
            return
        customer = await asyncio.to_thread(self._house.customer_of, self._transcript)
        self._replay = Replay(self._transcript, customer)
        self._turning = turned(self._replay)
        self.query_one(Conversation).talk(self._transcript.turns, self._transcript.events, _name(customer))
        self.query_one(Panels).begin(points(self._replay, self._turning), customer)
        self.set_reactive(ReplayScreen.at, self.validate_at(self._begin))
        await self.watch_at()
        self.refresh_bindings()

    def on_resize(self) -> None:
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where all panels are in view there is none to choose; ``parameters`` do not matter."""
        del parameters
        return action != "panel" or self.has_class("-narrow")

    def validate_at(self, at: int) -> int:
        return max(0, min(at, len(self._transcript.turns) - 1))

    async def watch_at(self) -> None:
        """Let everything follow the playhead."""
        if self._replay is None:
            return
        self.query_one(Panels).show(self._replay.frame(self.at))
        self._tell()
        self._wait()
        await self.query_one(Conversation).show(self.at)

    def watch_pace(self) -> None:
        self._tell()
        self._wait()

    def _tell(self) -> None:
        if self._replay is None:
            return
        frame = self._replay.frame(self.at)
        parts = [f"turn {self.at} of {len(self._transcript.turns) - 1}"]
        if frame.seconds is not None:
            parts.append(clocked(frame.seconds))
        if frame.mood is not None:
            parts.append(frame.mood.value)
        parts.append(str(self.pace))
        if self.at in self._turning:
            parts.append(f"◆ {self._turning[self.at]}")
        self.query_one("#status", Static).update(" · ".join(parts))

    def _wait(self) -> None:
        """Set the clock for the next turn, if it is to play on by itself."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if self._replay is None or not self.pace.playing:
            return
        if self.at + 1 >= len(self._transcript.turns):
            self.pace = self.pace.toggled()
            return
        self._timer = self.set_timer(self.pace.wait(self._replay.pauses[self.at + 1]), self._advance)

    def _advance(self) -> None:
        self.at += 1

    @on(MoodChart.Moved)
    def _moved(self, event: MoodChart.Moved) -> None:
        event.stop()
        self.at = event.turn

    def action_step(self, by: int) -> None:
        self.at += by

    def action_go(self, to: int) -> None:
        self.at = to if to >= 0 else len(self._transcript.turns) - 1

    def action_play(self) -> None:
        if not self.pace.playing and self.at + 1 >= len(self._transcript.turns):
            self.at = 0
        self.pace = self.pace.toggled()

    def action_speed(self, by: int) -> None:
        self.pace = self.pace.faster(by)

    def action_turning(self, by: int) -> None:
        later = sorted(n for n in self._turning if (n > self.at if by > 0 else n < self.at))
        if later:
            self.at = later[0] if by > 0 else later[-1]
        else:
            self.notify("There is no turning point further on." if by > 0 else "There is none before.", markup=False)

    @work(exclusive=True, group="ask")
    async def action_ask_turn(self) -> None:
        last = len(self._transcript.turns) - 1
        wanted = await self.app.push_screen_wait(AskText(f"To which turn? (0 to {last})", only=r"\d*"))
        if wanted:
            self.at = int(wanted)

    def action_panel(self) -> None:
        self.query_one(Panels).next_panel()

    def action_leave(self) -> None:
        self.dismiss(None)


def _name(customer: Customer | None) -> str:
    return f"{customer.persona.name.first} {customer.persona.name.last}" if customer else "customer"


def turned(replay: Replay) -> dict[int, str]:
    """The turns at which the session turned, and why, in one text each."""
    found: dict[int, list[str]] = {}
    for point in replay.turning_points():
        found.setdefault(point.n, []).append(point.why)
    return {n: ", ".join(whys) for n, whys in found.items()}


def points(replay: Replay, turning: dict[int, str]) -> list[Point]:
    """The mind after each of the customer's turns, for the chart."""
    frames = [replay.frame(n) for n in range(len(replay))]
    return [
        Point(frame.n, dict(frame.mind.rounded()) if frame.mind else {}, "◆" if frame.n in turning else "")
        for frame in frames
        if frame.turn.speaker == "customer"
    ]
