"""The replay: everything follows the playhead, forward and truly backward."""

from random import Random

import pytest
from textual.geometry import Offset
from textual.selection import Selection
from textual.widgets import Static

from simulator.practice.transcript import TakeOf, Transcript
from simulator.review.examples import Example
from simulator.review.library import Wanted
from simulator.review.people import Person, Role
from simulator.review.stops import Stop
from simulator.tui.replay.pace import SPEEDS, Pace
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.conversation import KEPT, Conversation
from simulator.tui.widgets.mood_chart import MoodChart
from simulator.tui.widgets.paper import Paper
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.northline import long_transcript
from tests.tui.told_session import HOSTILE, foreign_transcript, told_transcript


class Foreign(FakeHouse):
    def customer_of(self, transcript: Transcript) -> None:
        return None


def screen(transcript: Transcript | None = None, at: int = 0, house: FakeHouse | None = None) -> ReplayScreen:
    return ReplayScreen(house or FakeHouse(), transcript or told_transcript(), at)


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


@pytest.mark.soak
async def test_the_map_shows_every_fact_and_goes_to_its_turn() -> None:
    replay = screen()
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("d")
        await settled(pilot)
        text = seen(pilot)
        assert "1 of 1 things that he knew came out." in text
        assert "“It's 4417.”" in text
        assert "turn 4, asked in turn 3: “What do you need it for this week?”" in text
        assert "open to the end" in text
        await pilot.press("enter")
        await settled(pilot)
        assert replay.at == 4


@pytest.mark.soak
async def test_a_take_begins_where_one_stands_and_is_found_in_the_tree() -> None:
    house = FakeHouse([told_transcript()])
    replay = screen(at=5, house=house)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("t")
        await settled(pilot)
        assert not house.library.find(Wanted(take_of="told"))  # nothing was said in it yet
        await anext(house.begun[-1].say("We shall ring you."))
        (take,) = house.library.find(Wanted(take_of="told"))
        assert take.take_at == 5
        await pilot.press("T")
        await settled(pilot)
        text = seen(pilot)
        assert "◂ you came from here" in text
        assert "└─ from turn 5 on" in text


async def test_why_there_is_no_take_is_told() -> None:
    house = FakeHouse()
    replay = screen(foreign_transcript(), house=house)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("t")
        await settled(pilot)
        (told,) = pilot.app._notifications
        assert "there is no customer behind it to go on with" in told.message


async def test_a_coachs_take_becomes_an_example_by_a_key() -> None:
    take = told_transcript().model_copy(update={"id": "b", "take_of": TakeOf(session="told", turn=3)})
    house = FakeHouse([told_transcript(), take])
    house.be(Person(id="ines", name="Ines", role=Role.COACH))
    async with Host(screen(take, house=house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("E")
        await pilot.pause()
        await pilot.press(*"See", "enter")
        await settled(pilot)
        (example,) = house.library.filed(Example)
        assert (example.id, example.turn, example.text) == ("b", 3, "See")
        await pilot.press("P")
        await settled(pilot)
        taken = house.begun[-1].transcript.take_of
        assert taken is not None
        assert (taken.session, taken.turn, taken.why) == ("b", 3, "example")


async def test_what_was_selected_is_what_stands_there() -> None:
    replay = screen(at=2)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        talk = replay.query_one(Conversation)
        selected = talk.get_selection(Selection(Offset(2, 1), None))
        assert selected is not None
        assert selected[0].startswith("The machine stopped again.")
        assert "No. You did not." in selected[0]


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
