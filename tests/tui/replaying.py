"""The replay of one session on a screen."""

from simulator.practice.transcript import Transcript
from simulator.tui.replay.screen import ReplayScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.told_session import told_transcript


def screen(transcript: Transcript | None = None, at: int = 0, house: FakeHouse | None = None) -> ReplayScreen:
    return ReplayScreen(house or FakeHouse(), transcript or told_transcript(), at)
