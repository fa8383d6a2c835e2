"""Two sessions side by side: both talks turn by turn, both moods one above the other, and how the marks differ."""

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import var
from textual.screen import Screen
from textual.widgets import Footer, Static

from simulator.practice.transcript import Transcript
from simulator.review.beside import MarkBeside, marks_beside, parted
from simulator.review.library import LibraryFailed
from simulator.review.replay import Replay
from simulator.scoring.scorecard import Scorecard
from simulator.tui.house import House, HouseFailed
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.mood_chart import MoodChart, Point
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import titled

SIDES = ("first", "second")
VIEWS = ("talk", "moods", "marks")
"""What a small terminal shows, one at a time."""


@dataclass(frozen=True)
class Side:
    """One of the two, and what the house knows of it."""

    replay: Replay
    name: str
    card: Scorecard | None

    @property
    def last(self) -> int:
        return len(self.replay) - 1


class CompareScreen(Screen[None]):
    """Every step moves both; ``at`` is the turn to begin at, the same in both."""

    CSS_PATH = "compare.tcss"
    AUTO_FOCUS = ""
    HELP = (
        "Two sessions side by side, turn by turn: a take beside what it was taken of, or any two. Left and right move "
        "both, n goes to the turn at which they part. Above: both moods. Below: the marks, largest difference first."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Before", id="compare.back", tooltip="One turn back in both", priority=True),
        Binding("right", "step(1)", "Next", id="compare.on", tooltip="One turn on in both", priority=True),
        Binding("home", "go(0)", "First", show=False, id="compare.first", tooltip="To the first turn"),
        Binding("end", "go(-1)", "Last", show=False, id="compare.last", tooltip="To the last turn of the longer one"),
        Binding("n", "parted", "Where they part", id="compare.parted", tooltip="To the turn at which they part"),
        Binding("1", "replay(0)", "Replay left", id="compare.left", tooltip="Replay the left one from here"),
        Binding("2", "replay(1)", "Replay right", id="compare.right", tooltip="Replay the right one from here"),
        Binding("v", "view", "View", id="compare.view", tooltip="Another of the talk, the moods and the marks"),
        Binding("escape", "leave", "Back", id="compare.leave", tooltip="Leave the two"),
    ]
    at: var[int] = var(0, init=False)

    def __init__(self, house: House, first: Transcript, second: Transcript, at: int = 0) -> None:
        super().__init__()
        self._house, self._both, self._begin = house, (first, second), at
        self._sides: list[Side] = []
        self._parted = parted(first, second)

    def compose(self) -> ComposeResult:
        yield Static("Side by side", classes="bar")
        with Vertical(id="moods"):
            for side in SIDES:
                chart = MoodChart(id=f"{side}-mood")
                chart.can_focus = False
                yield chart
        with Horizontal(id="talk"):
            for side, transcript in zip(SIDES, self._both, strict=True):
                with Vertical(classes="side"):
                    yield Static(_title(transcript), markup=False, classes="heading")
                    yield Conversation(id=side)
        yield Static("Reading both …", markup=False, id="marks")
        yield Static("", markup=False, id="status")
        yield Footer()

    def on_mount(self) -> None:
        self.add_class("-talk")
        self._open()

    @work(exclusive=True, group="open")
    async def _open(self) -> None:
        try:
            self._sides = [await asyncio.to_thread(self._side, transcript) for transcript in self._both]
        except (HouseFailed, LibraryFailed) as failed:
            self.query_one("#marks", Static).update(one_line(f"These cannot be compared: {failed}", 300))
            return
        for side, id, drawn in zip(self._sides, SIDES, points([side.replay for side in self._sides]), strict=True):
            transcript = side.replay.transcript
            self.query_one(f"#{id}", Conversation).talk(transcript.turns, transcript.events, side.name)
            self.query_one(f"#{id}-mood", MoodChart).show(drawn)
        marks = marks_beside(self._sides[0].card, self._sides[1].card)
        self.query_one("#marks", Static).update(told(marks))
        self.set_reactive(CompareScreen.at, self.validate_at(self._begin))
        self.watch_at()

    def _side(self, transcript: Transcript) -> Side:
        """With its score: the kept one, or for a talk that has ended a new one."""
        customer = self._house.customer_of(transcript)
        name = f"{customer.persona.name.first} {customer.persona.name.last}" if customer else "customer"
        card = self._house.library.score_of(transcript.id)
        if card is None and transcript.turns and str(transcript.ending or "unfinished") != "unfinished":
            card = self._house.debrief(transcript).card
        return Side(Replay(transcript, customer), name, card)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where there is room for everything there is no view to choose; ``parameters`` do not matter."""
        del parameters
        return action != "view" or self.has_class("-narrow")

    def on_resize(self) -> None:
        self.refresh_bindings()

    def validate_at(self, at: int) -> int:
        return max(0, min(at, max((side.last for side in self._sides), default=0)))

    def watch_at(self) -> None:
        """Let both follow the playhead."""
        for id, side in zip(SIDES, self._sides, strict=False):
            if side.last >= 0:
                self.query_one(f"#{id}", Conversation).show(min(self.at, side.last))
                self.query_one(f"#{id}-mood", MoodChart).look_at(self.at)
        self.query_one("#status", Static).update(self._status(), layout=False)

    def _status(self) -> str:
        parts = [f"turn {self.at}"]
        for side in self._sides:
            mood = side.replay.frame(self.at).mood if self.at <= side.last else None
            parts.append(mood.value if mood else "over" if self.at > side.last else "mood not known")
        where = "the same to the end" if self._parted is None else f"they part at turn {self._parted}"
        return " · ".join([parts[0], " | ".join(parts[1:]), where])

    @on(MoodChart.Moved)
    def _moved(self, event: MoodChart.Moved) -> None:
        event.stop()
        self.at = event.turn

    def action_step(self, by: int) -> None:
        self.at += by

    def action_go(self, to: int) -> None:
        self.at = to if to >= 0 else max((side.last for side in self._sides), default=0)

    def action_parted(self) -> None:
        if self._parted is None:
            self.notify("They are the same to the end.", markup=False)
        else:
            self.at = self._parted

    def action_replay(self, which: int) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        self.app.push_screen(ReplayScreen(self._house, self._both[which], self.at))

    def action_view(self) -> None:
        shown = next(view for view in VIEWS if self.has_class(f"-{view}"))
        self.remove_class(f"-{shown}")
        self.add_class(f"-{VIEWS[(VIEWS.index(shown) + 1) % len(VIEWS)]}")

    def action_leave(self) -> None:
        self.dismiss(None)


def _title(transcript: Transcript) -> str:
    take = transcript.take_of
    what = f"take from turn {take.turn} on" if take else "session"
    names = [titled(id) for id in (transcript.persona, transcript.situation) if id]
    who = [one_line(transcript.trainee, 30)] if transcript.trainee else []
    return " · ".join([what, *who, *(names or [one_line(transcript.id, 40)])])


def points(replays: list[Replay]) -> list[list[Point]]:
    """The moods of both, column under column: where one has no turn of the customer's, its column is empty."""
    turns = sorted(
        {n for replay in replays for n, turn in enumerate(replay.transcript.turns) if turn.speaker == "customer"}
    )
    return [[Point(n, _levels(replay, n)) for n in turns] for replay in replays]


def _levels(replay: Replay, n: int) -> dict[str, float]:
    mind = replay.minds[n] if n < len(replay) else None
    return dict(mind.rounded()) if mind else {}


def told(marks: list[MarkBeside]) -> Content:
    """The marks of both and the difference, in words that need no colour."""
    if not marks:
        return Content.styled("Neither has a score yet.", MUTED)
    return Content("  ").join(_told(mark) for mark in marks)


def _told(mark: MarkBeside) -> Content:
    first, second = ("–" if level is None else f"{level:.0f}" for level in (mark.first, mark.second))
    change = mark.change
    style = MUTED if not change else "$text-success" if change > 0 else "$text-error"
    by = f" {'▲ +' if change > 0 else '▼ −'}{abs(change):.0f}" if change else ""
    return Content.assemble((mark.name.replace("_", " "), "bold"), f" {first}→{second}", (by, style))
