"""Two sessions side by side: every step moves both."""

import pytest

from simulator.practice.transcript import TakeOf, Transcript
from simulator.tui.compare.screen import CompareScreen
from simulator.tui.widgets.conversation import Conversation
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, foreign_transcript, told_transcript


def take(extra: str = "") -> Transcript:
    whole = told_transcript()
    turns = list(whole.turns[:6])
    turns[5] = turns[5].model_copy(update={"text": f"Let me see what I can do.{extra}"})
    of = TakeOf(session="told", turn=5, by="ines")
    return whole.model_copy(update={"id": "b", "turns": tuple(turns), "trainee": "ines", "take_of": of})


def where(screen: CompareScreen) -> list[int | None]:
    return [talk.at for talk in screen.query(Conversation)]


async def test_both_follow_and_the_shorter_one_ends() -> None:
    screen = CompareScreen(FakeHouse(), told_transcript(), take(), at=4)
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert where(screen) == [4, 4]
        await pilot.press("right", "right")
        await settled(pilot)
        assert where(screen) == [6, 5]
        text = seen(pilot)
    assert "turn 6 · cross | over · they part at turn 5" in text
    assert "take from turn 5 on · ines" in text
    assert "Let me see what I can do." in text
    assert text.count("▼ turn") == 2
    assert "overall 62→62" in text


@pytest.mark.soak
async def test_n_goes_where_they_part() -> None:
    screen = CompareScreen(FakeHouse(), told_transcript(), take())
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("n")
        assert screen.at == 5
        await pilot.press("end", "right")
        assert screen.at == 8
        await pilot.press("home", "left")
        assert screen.at == 0


async def test_a_small_terminal_shows_one_view_at_a_time() -> None:
    screen = CompareScreen(FakeHouse(), told_transcript(), take())
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "The machine stopped again." in seen(pilot)
        assert "overall" not in seen(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert "▼ turn 0: calm 24" in seen(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert "overall 62→62" in seen(pilot)
        assert "The machine" not in seen(pilot)


async def test_two_talks_from_elsewhere_have_what_they_have() -> None:
    screen = CompareScreen(FakeHouse(), foreign_transcript(), take(HOSTILE), at=5)
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        text = seen(pilot)
    assert "No mood was kept" in text
    assert "[red]x[/red]␛[2J" in text
    assert "\x1b" not in text


async def test_escape_leaves() -> None:
    app = Host(CompareScreen(FakeHouse(), told_transcript(), take()))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [None]
