"""Drills and examples: offered, done, judged and listed."""

from datetime import timedelta

import pytest

from simulator.customer.moves import Ending
from simulator.practice.transcript import TakeOf, Transcript, Turn
from simulator.review.drills import Drill, Try
from simulator.review.examples import Example
from simulator.tui.debrief.screen import DebriefScreen
from simulator.tui.drill.drills import DrillsScreen
from simulator.tui.drill.result import DrilledScreen
from simulator.tui.lobby.due import untried
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.wording import today
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.northline import WHEN, long_transcript, mind
from tests.tui.opened import app_with
from tests.tui.training import HOSTILE, asked, house_of, offered


def drill(**more: object) -> Drill:
    made = {"id": "d", "who": "tom", "session": "long", "turn": 3, "since": today(), "words": "line 3"}
    about = {"persona": "impatient", "situation": "late-parcel", "why": "It is a number.", "better": "By noon."}
    return Drill.model_validate({**made, **about, "quality": 0.3, **more})


async def test_the_drill_of_the_day_leads_over_the_line_to_a_take_from_the_same_state() -> None:
    house = house_of(transcripts=[long_transcript(7, ending=Ending.SETTLED)])
    house.library.file(drill(by="ines", says=HOSTILE))
    app = app_with(house)
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "drill of the day" in seen(pilot)
        await pilot.press("d")
        await settled(pilot)
        shown = seen(pilot)
        assert "Set by Ines" in shown
        assert "[red]no[/red]" in shown
        assert "\x1b" not in shown
        assert "By noon." not in shown
        await pilot.press("b", "enter")
        await settled(pilot)
        take = house.begun[0].transcript
        assert take.take_of == TakeOf(session="long", turn=3, why="drill", by="tom", drill="d")
        assert len(take.turns) == 3


def taken(line: str, calm: float, by: str = "tom") -> Transcript:
    """The take of the drill, with a line said and an answer to it."""
    begun = long_transcript(3)
    answer = Turn(speaker="customer", text="ok then", at=WHEN, mind=dict(mind(calm).rounded()))
    turns = (*begun.turns, Turn(speaker="trainee", text=line, at=WHEN), answer)
    of = TakeOf(session="long", turn=3, why="drill", by=by, drill="d")
    return begun.model_copy(update={"id": "t", "turns": turns, "take_of": of, "ending": Ending.UNSETTLED})


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_after_a_drill_both_lines_stand_side_by_side_and_the_try_is_kept(size: tuple[int, int]) -> None:
    house = house_of(transcripts=[long_transcript(7, ending=Ending.SETTLED)])
    house.library.file(drill())
    house.library.file(drill(id="other", turn=5))
    app = Host(DrilledScreen(house, taken("[i]By noon[/i]", 60)))
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        shown = seen(pilot)
        assert "line 3" in shown
        assert "[i]By noon[/i]" in shown
        assert "calm 40 → 60" in shown
        assert "Not yet" in shown  # the fake house knows no line to be better
        [kept] = [one for one in house.library.filed(Drill) if one.id == "d"]
        assert [one.session for one in kept.tries] == ["t"]
        assert kept.due == today() + timedelta(1)
        await pilot.press("n")
        await settled(pilot)
        assert [one.id for one in app.results] == ["other"]


async def test_a_coach_who_tries_a_drill_does_not_do_it_for_the_trainee() -> None:
    house = house_of("ines", [long_transcript(7, ending=Ending.SETTLED)])
    house.library.file(drill())
    app = Host(DrilledScreen(house, taken("By noon.", 60, by="ines")))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert house.library.filed(Drill)[0].tries == ()


async def test_a_drill_that_is_gone_is_said_to_be() -> None:
    app = Host(DrilledScreen(house_of(), taken("By noon.", 60)))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "not among the drills any more" in seen(pilot)


async def test_the_list_of_drills_says_what_is_due_and_what_is_mastered() -> None:
    house = house_of()
    done = [Try(session=str(n), day=today() - timedelta(30 - n), done=True, why="") for n in (0, 3, 10)]
    house.library.file(drill(id="old", words=HOSTILE, since=today() - timedelta(30), tries=tuple(done)))
    house.library.file(drill(id="eves", who="eve", words="hers"))
    house.library.file(drill())
    app = Host(DrillsScreen(house))
    async with app.run_test(size=LARGE) as pilot:
        await settled(pilot)
        shown = seen(pilot)
        assert "new, due today" in shown
        assert "mastered, due" in shown or "mastered, again" in shown
        assert "hers" not in shown
        assert "\x1b" not in shown
        await pilot.press("x")
        await asked(pilot, Confirm)
        await pilot.press("y")
        await settled(pilot)
        assert len(house.library.filed(Drill, "tom")) == 1
        await pilot.press("enter")
        await settled(pilot)
        assert len(app.results) == 1


@pytest.mark.soak
async def test_an_example_is_offered_until_somebody_practised_against_it() -> None:
    take = long_transcript(7, ending=Ending.SETTLED)
    house = house_of(transcripts=[take])
    about = {"of": "first", "turn": 3, "persona": "impatient", "situation": "late-parcel", "by": "ines", "at": WHEN}
    house.library.file(Example.model_validate({"id": "long", "text": "[b]First when[/b]", **about}))
    app = app_with(house)
    async with app.run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "by Ines: “[b]First when[/b]”" in seen(pilot)
        against = TakeOf(session="long", turn=3, why="example", by="tom")
        house.library.take_in(take.model_copy(update={"id": "mine", "take_of": against, "trainee": "tom"}))
        assert untried(house.library, house.person) == []


@pytest.mark.soak
async def test_the_debrief_offers_drills_of_a_session_that_was_had_here() -> None:
    for talk, has in ((long_transcript(7, ending=Ending.SETTLED), True), (long_transcript(7), False)):
        app = Host(DebriefScreen(FakeHouse(), talk))
        async with app.run_test(size=SMALL) as pilot:
            assert ("debrief.drill" in await offered(pilot)) is has
