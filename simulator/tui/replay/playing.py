"""Playing a replay: on by itself, at a pace, until it is stopped or over."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.timer import Timer

from simulator.practice.transcript import Transcript
from simulator.review.replay import Replay
from simulator.tui.house import House
from simulator.tui.notes.predicted import Predicting
from simulator.tui.replay.pace import Pace


class Playing(Predicting):
    """A screen whose playhead ``at`` moves on with the times of the session."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "play", "Play", id="replay.play", tooltip="Play from here, or stop"),
        Binding("plus,equals_sign", "speed(1)", "Faster", show=False, id="replay.faster", tooltip="The next speed"),
        Binding("minus", "speed(-1)", "Slower", show=False, id="replay.slower", tooltip="The speed before"),
        Binding("o", "pauses", "Pauses", show=False, id="replay.pauses", tooltip="Pauses as they were, or shortened"),
    ]
    pace: var[Pace] = var(Pace(), init=False)

    def __init__(self, house: House, transcript: Transcript) -> None:
        super().__init__(house, transcript)
        self._replay: Replay | None = None
        self._timer: Timer | None = None

    def tell(self) -> None:
        """Say where the playhead stands, and how it moves."""
        raise NotImplementedError

    def stand_still(self) -> None:
        """Play no further."""
        if self.pace.playing:
            self.pace = self.pace.toggled()

    def watch_pace(self) -> None:
        self.tell()
        self.wait()

    def wait(self) -> None:
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

    def action_play(self) -> None:
        if not self.pace.playing and self.at + 1 >= len(self._transcript.turns):
            self.at = 0
        self.pace = self.pace.toggled()

    def action_speed(self, by: int) -> None:
        self.pace = self.pace.faster(by)

    def action_pauses(self) -> None:
        self.pace = self.pace.with_pauses_toggled()
