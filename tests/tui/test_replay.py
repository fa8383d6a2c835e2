"""The replay: everything follows the playhead, forward and truly backward."""

import pytest
from textual.widgets import Static

from simulator.practice.transcript import Transcript
from simulator.tui.replay.pace import SPEEDS, Pace
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.conversation import KEPT, Conversation
from simulator.tui.widgets.mood_chart import MoodChart
from tests.tui.fake_house import FakeHouse, long_transcript
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, foreign_transcript, told_transcript


class Foreign(FakeHouse):
    def customer_of(self, transcript: Transcript) -> None:
        return None


def screen(transcript: Transcript | None = None, at: int = 0, house: FakeHouse | None = None) -> ReplayScreen:
    return ReplayScreen(house or FakeHouse(), transcript or told_transcript(), at)


def shown(replay: ReplayScreen) -> list[int]:
    return list(replay.query_one(Conversation).shown)


async def test_the_conversation_stands_up_to_the_playhead() -> None:
    replay = screen(at=2)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert shown(replay) == [0, 1, 2]
        await pilot.press("right")
        await settled(pilot)
        assert shown(replay) == [0, 1, 2, 3]
        await pilot.press("left", "left")
        await settled(pilot)
        assert shown(replay) == [0, 1]


async def test_back_and_forth_shows_the_same() -> None:
    replay = screen()
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        there = []
        for _ in range(9):
            there.append(seen(pilot))
            await pilot.press("right")
            await settled(pilot)
        back = []
        for n in reversed(range(9)):
            replay.at = n
            await settled(pilot)
            back.append(seen(pilot))
    assert back[::-1] == there
    assert len(set(there)) == 9


async def test_causes_facts_and_desk_follow_the_playhead() -> None:
    replay = screen(at=3)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        before = seen(pilot)
        await pilot.press("right")
        await settled(pilot)
        after = seen(pilot)
    assert "It's 4417." not in before
    assert "Courier booked" not in before
    assert "“What do you need it for” an open question  → trust 40→49 ▲ +9" in after
    assert "It's 4417." in after
    assert after.count("Courier booked for tomorrow-9.") == 2
    assert "turn 4 of 8 · 1:20 · cross" in after


async def test_the_chart_has_the_playhead_and_a_click_moves_it() -> None:
    replay = screen()
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        chart = replay.query_one(MoodChart)
        await pilot.click(chart, offset=(1 + 10 + 6 * 3 + 1, 4))
        await settled(pilot)
        assert replay.at == 6
        assert chart.playhead == 3


async def test_home_end_and_their_limits() -> None:
    replay = screen(at=99)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert replay.at == 8
        await pilot.press("home", "left")
        assert replay.at == 0
        await pilot.press("end", "right")
        assert replay.at == 8


async def test_turning_points_are_jumped_to_and_named() -> None:
    replay = screen()
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("n")
        await settled(pilot)
        assert replay.at == 2
        assert "◆ trust rose most here" in seen(pilot)
        await pilot.press("n", "n")
        assert replay.at == 8
        await pilot.press("p", "p")
        assert replay.at == 2


@pytest.mark.parametrize(("typed", "at"), [("5", 5), ("99", 8), ("", 0)])
async def test_a_turn_is_gone_to_by_its_number(typed: str, at: int) -> None:
    replay = screen()
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("g")
        await pilot.pause()
        await pilot.press(*typed, "enter")
        await settled(pilot)
        assert replay.at == at


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


async def test_a_long_session_keeps_few_turns_mounted() -> None:
    replay = screen(long_transcript(300), at=299)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert shown(replay) == list(range(300 - KEPT, 300))
        await pilot.press("left")
        await settled(pilot)
        assert shown(replay) == list(range(299 - KEPT, 299))


async def test_a_narrow_terminal_shows_one_panel_at_a_time() -> None:
    replay = screen(at=2)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "▼ turn 2: calm 33" in seen(pilot)
        assert "acknowledges feeling" not in seen(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert "▼ turn 2" not in seen(pilot)
        assert "acknowledges feeling" in seen(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert "○ open: where it is" in seen(pilot)


async def test_a_foreign_session_has_what_it_has() -> None:
    replay = screen(foreign_transcript(), at=1, house=Foreign())
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        text = seen(pilot)
    assert "No mood was kept" in text
    assert "No causes were kept for this turn." in text
    assert "The customer of this session is not known here." in text


async def test_a_session_without_a_word_says_so() -> None:
    async with Host(screen(Transcript(id="empty"))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("right", "space", "n", "home", "end")
        await settled(pilot)
        assert "Nothing was said in this session." in str(pilot.app.screen.query_one("#status", Static).content)


async def test_what_people_wrote_is_text() -> None:
    async with Host(screen(told_transcript(extra=HOSTILE))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        text = seen(pilot)
    assert "[red]x[/red]␛[2J" in text
    assert "\x1b" not in text


async def test_escape_leaves() -> None:
    app = Host(screen())
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [None]


@pytest.mark.parametrize(("speed", "waits"), [(0.5, 8), (1, 4), (2, 2), (4, 1), (None, 0.05)])
def test_a_pace_shortens_the_pauses(speed: float | None, waits: float) -> None:
    assert Pace(speed=speed).wait(4) == waits


def test_speeds_end_at_their_ends() -> None:
    pace = Pace()
    for _ in SPEEDS:
        pace = pace.faster(1)
    assert pace.speed is None
    for _ in SPEEDS:
        pace = pace.faster(-1)
    assert pace.speed == 0.5
    assert str(pace.toggled()) == "▶ playing 0.5×"
