"""The tour: short, with pictures that fit, and left at once."""

import re

import pytest

from simulator.tui.tour import TourScreen
from simulator.tui.tour_steps import STEPS
from tests.tui.host import SMALL, Host, seen, settled

WORDS_A_MINUTE = 200


def test_it_takes_three_minutes_at_most() -> None:
    words = sum(len(re.findall(r"[\w']+", f"{step.title} {step.picture} {step.text}")) for step in STEPS)
    assert 6 <= len(STEPS) <= 8
    assert words / WORDS_A_MINUTE <= 3


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.title[:20])
def test_pictures_fit(step: object) -> None:
    lines = getattr(step, "picture", "").strip("\n").splitlines()
    assert len(lines) <= 8
    assert max(map(len, lines)) <= 66


@pytest.mark.soak
async def test_every_step_is_shown_whole_and_the_last_ends_it() -> None:
    app = Host(TourScreen())
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        for step in STEPS:
            text = " ".join(seen(pilot).split())
            assert step.title in text
            assert " ".join(step.text.split()) in text
            await pilot.press("enter")
            await settled(pilot)
    assert app.results == [True]


async def test_one_can_go_back() -> None:
    async with Host(TourScreen()).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("right", "right", "left", "left", "left")
        await settled(pilot)
        assert STEPS[0].title in seen(pilot)


async def test_it_can_be_skipped_at_once() -> None:
    app = Host(TourScreen())
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [False]
