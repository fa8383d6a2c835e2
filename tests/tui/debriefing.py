"""The debrief of one session on a screen."""

from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed
from simulator.scoring.debrief import Debrief
from simulator.tui.debrief.screen import DebriefScreen, OnReading
from tests.tui.told_session import ToldHouse, told_debrief, told_transcript


class House(ToldHouse):
    """Gives this debrief, or this failure, and remembers what it was asked to score."""

    def __init__(self, gives: Debrief | LibraryFailed, sessions: int = 0) -> None:
        super().__init__([told_transcript(f"s{n}") for n in range(sessions)])
        self.gives = gives
        self.scored: list[Transcript] = []

    def debrief(self, transcript: Transcript) -> Debrief:
        self.scored.append(transcript)
        if isinstance(self.gives, LibraryFailed):
            raise self.gives
        return self.gives


def screen(
    house: House | None = None, transcript: Transcript | None = None, on_reading: OnReading | None = None
) -> DebriefScreen:
    return DebriefScreen(house or House(told_debrief()), transcript or told_transcript(), on_reading)
