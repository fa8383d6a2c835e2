"""The replay plays on by itself, at a pace."""

import pytest

from simulator.tui.replay.pace import SPEEDS, Pace
from tests.tui.host import SMALL, Host, settled
from tests.tui.replaying import screen


@pytest.mark.soak
async def test_it_plays_to_the_end_and_stops() -> None:
    replay = screen(at=6)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("plus", "plus", "plus", "plus")
        assert str(replay.pace) == "‖ stopped max"
        replay.action_play()
        for _ in range(200):
            if not replay.pace.playing:
                break
            await pilot.pause(0.02)
        assert replay.at == 8
        assert not replay.pace.playing
        await pilot.press("minus", "minus", "space")
        assert replay.at == 0


async def test_it_stops_where_one_stops_it() -> None:
    replay = screen(at=1)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("space", "right", "space")
        await settled(pilot)
        assert (replay.at, replay.pace) == (2, Pace(playing=False, speed=1))
        assert replay._timer is None


@pytest.mark.parametrize(("speed", "waits"), [(0.5, 8), (1, 4), (2, 2), (4, 1), (None, 0.05)])
def test_a_pace_shortens_the_pauses(speed: float | None, waits: float) -> None:
    assert Pace(speed=speed).wait(4) == waits


def test_long_pauses_are_shortened_on_wish() -> None:
    pace = Pace().with_pauses_toggled()
    assert (pace.wait(60), pace.wait(1)) == (3, 1)
    assert Pace().wait(60) == 60
    assert pace.with_pauses_toggled() == Pace()
    assert "short pauses" in str(pace)


def test_speeds_end_at_their_ends() -> None:
    pace = Pace()
    for _ in SPEEDS:
        pace = pace.faster(1)
    assert pace.speed is None
    for _ in SPEEDS:
        pace = pace.faster(-1)
    assert pace.speed == 0.5
    assert str(pace.toggled()) == "▶ playing 0.5×"
