"""The replay: everything follows the playhead, forward and truly backward."""

from random import Random

import pytest
from textual.geometry import Offset
from textual.selection import Selection
from textual.widgets import Static

from simulator.practice.transcript import Transcript
from simulator.review.stops import Stop
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.conversation import KEPT, Conversation
from simulator.tui.widgets.mood_chart import MoodChart
from simulator.tui.widgets.paper import Paper
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.northline import long_transcript
from tests.tui.replaying import screen
from tests.tui.told_session import HOSTILE, foreign_transcript, told_transcript


class Foreign(FakeHouse):
    def customer_of(self, transcript: Transcript) -> None:
        return None


def shown(replay: ReplayScreen) -> list[int]:
    return list(replay.query_one(Conversation).shown)


@pytest.mark.soak
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


@pytest.mark.soak
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


@pytest.mark.soak
async def test_home_end_and_their_limits() -> None:
    replay = screen(at=99)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert replay.at == 8
        await pilot.press("home", "left")
        assert replay.at == 0
        await pilot.press("end", "right")
        assert replay.at == 8


@pytest.mark.soak
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


@pytest.mark.soak
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


@pytest.mark.soak
async def test_a_long_session_keeps_few_turns_mounted() -> None:
    replay = screen(long_transcript(300), at=299)
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert shown(replay) == list(range(300 - KEPT, 300))
        await pilot.press("left")
        await settled(pilot)
        assert shown(replay) == list(range(299 - KEPT, 299))


@pytest.mark.soak
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


@pytest.mark.soak
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


@pytest.mark.soak
async def test_steps_to_and_fro_show_the_same_text() -> None:
    replay = screen()
    random = Random(7)
    shown_at: dict[int, str] = {}
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        papers = list(replay.query(Paper))
        for _ in range(60):
            replay.at = random.randrange(9)
            text = "\n".join(paper.text for paper in papers) + str(replay.query_one("#status", Static).content)
            assert shown_at.setdefault(replay.at, text) == text
    assert len(set(shown_at.values())) == 9


@pytest.mark.soak
async def test_n_and_p_go_where_j_says() -> None:
    replay = screen()
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("right", "right", "right", "m")
        await settled(pilot)
        assert "⚑ marked" in seen(pilot)
        await pilot.press("home", "j", "n")
        await settled(pilot)
        assert replay.at == 3
        assert "n/p: markers" in seen(pilot)
        await pilot.press("m")
        await settled(pilot)
        assert "⚑ marked" not in seen(pilot)
        await pilot.press("j", "j", "j", "n")
        assert (replay.among, replay.at) == (Stop.DESK, 4)


async def test_what_was_selected_is_what_stands_there() -> None:
    replay = screen(at=2)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        talk = replay.query_one(Conversation)
        selected = talk.get_selection(Selection(Offset(2, 1), None))
        assert selected is not None
        assert selected[0].startswith("The machine stopped again.")
        assert "No. You did not." in selected[0]
