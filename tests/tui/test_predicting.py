"""Foretelling turning points in the replay."""

import pytest

from simulator.review.entries import Predicted
from simulator.review.folder import folder_of
from simulator.tui.notes.guess import Guess
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.mood_chart import MoodChart
from tests.tui.host import LARGE, SMALL, Host, settled
from tests.tui.noting import TOM, house_of, session


async def test_predicting_stops_before_the_mood_is_shown() -> None:
    house = house_of(TOM)
    replay = ReplayScreen(house, session(), 0)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("y", "end")
        await settled(pilot)
        assert replay.at == 2
        assert isinstance(pilot.app.screen, Guess)
        assert len(replay.query_one(MoodChart)._points) == 1
        assert "cross" not in str(replay.query_one("#status").visible and "")
        assert not replay.query_one("#panels").visible
        await pilot.press("2")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Guess)
        await pilot.press("1")
        await settled(pilot)
        assert replay.query_one("#panels").visible
        assert len(replay.query_one(MoodChart)._points) > 1
    guesses = folder_of(house.library.entries("told"), "tom").of(Predicted)
    assert [(guess.turn, guess.question) for guess in guesses] == [(2, "felt"), (2, "needed")]
    assert (guesses[0].answer, guesses[0].right) == ("cross", True)


@pytest.mark.soak
async def test_when_all_is_answered_it_tells_how_it_went() -> None:
    house = house_of(TOM)
    replay = ReplayScreen(house, session(), 0)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("y")
        for _ in range(12):
            await pilot.press("end")
            await settled(pilot)
            if isinstance(pilot.app.screen, Guess):
                await pilot.press("enter")
                await settled(pilot)
        assert replay.asked is None
        assert replay.at == 8
        said = [notice.message for notice in pilot.app._notifications]
    assert any("You read the customer right in" in text for text in said)


@pytest.mark.soak
async def test_who_wants_no_more_questions_sees_everything() -> None:
    replay = ReplayScreen(house_of(TOM), session(), 0)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("y", "end")
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert replay.query_one("#panels").visible
        await pilot.press("end")
        await settled(pilot)
        assert replay.at == 8
