"""The mood over the turns, with the causes of the turn that is looked at."""

from collections.abc import Sequence
from itertools import pairwise

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from simulator.practice.transcript import Transcript
from simulator.scoring.scorecard import Scorecard
from simulator.tui.widgets.causes import Causes
from simulator.tui.widgets.mood_chart import MoodChart, Point


class Story(Vertical):
    """The chart, and below it what moved the customer in the turn under the playhead."""

    def __init__(self, transcript: Transcript, card: Scorecard | None) -> None:
        super().__init__()
        self._transcript = transcript
        self._points, self._read = points(transcript, card)

    def compose(self) -> ComposeResult:
        if self._read:
            yield Static("No mind was kept for this session: calm is read from the customer's words.", classes="why")
        yield MoodChart(self._points)
        yield Causes()

    def on_mount(self) -> None:
        if self._points:
            turn = self._turning()
            self.query_one(MoodChart).look_at(turn)
            self.show(turn)

    def _turning(self) -> int:
        """The turn in which calm changed most: there is most to see."""
        calm = [point.levels.get("calm", 0.0) for point in self._points]
        changes = [abs(after - before) for before, after in pairwise(calm)]
        return self._points[1 + changes.index(max(changes))].turn if changes else self._points[0].turn

    @on(MoodChart.Moved)
    def _moved(self, event: MoodChart.Moved) -> None:
        event.stop()
        self.show(event.turn)

    def show(self, turn: int) -> None:
        """Show the causes of this turn."""
        self.query_one(Causes).show(self._transcript.turns[turn].ledger)


def points(transcript: Transcript, card: Scorecard | None) -> tuple[Sequence[Point], bool]:
    """One point for each of the customer's turns; True where they were read from his words, no mind being kept."""
    customer = [(n, turn) for n, turn in enumerate(transcript.turns) if turn.speaker == "customer"]
    if any(turn.mind for _, turn in customer):
        return [
            Point(n, turn.mind or {}, "!" if any(f.shown for f in turn.faults or ()) else "") for n, turn in customer
        ], False
    negativity = {t.turn: t.negativity for t in card.turns if t.negativity is not None} if card else {}
    return [Point(n, {"calm": 100 * (1 - negativity[n])}) for n, _ in customer if n in negativity], bool(negativity)
