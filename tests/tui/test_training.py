"""Who is here, set work, drills, and what is due in the lobby."""

from datetime import timedelta
from random import Random
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList, Select

from simulator.customer.moves import Ending
from simulator.practice.transcript import Mode, TakeOf, Transcript, Turn
from simulator.review.drills import Drill, Try
from simulator.review.examples import Example
from simulator.review.people import Person, Role
from simulator.review.work import Assignment, set_work
from simulator.settings import Settings
from simulator.tui.app import SimulatorApp
from simulator.tui.debrief.screen import DebriefScreen
from simulator.tui.drill.drills import DrillsScreen
from simulator.tui.drill.result import DrilledScreen
from simulator.tui.house import House
from simulator.tui.lobby.due import Due, untried
from simulator.tui.lobby.screen import LobbyScreen
from simulator.tui.people.form import PersonForm
from simulator.tui.people.screen import WhoIsHere
from simulator.tui.widgets.dialogs import AskText, Confirm
from simulator.tui.widgets.form import day_of
from simulator.tui.wording import today
from simulator.tui.work.form import WorkForm
from simulator.tui.work.screen import WorkScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.northline import WHEN, long_transcript, mind

HOSTILE = "[red]no[/red] \x1b[31m\u202e🙂" + "long " * 400


def house_of(who: str = "tom", transcripts: list[Transcript] | None = None) -> FakeHouse:
    house = FakeHouse(transcripts, Settings(typing_delay=0, tour_seen=True, profile=who))
    for person in (Person(id="ines", name="Ines", role=Role.COACH), Person(id="tom", name="Tom")):
        house.library.file(person)
    return house


def app_with(house: FakeHouse) -> SimulatorApp:
    real: House = house
    return SimulatorApp(real)


def work(mode: Mode = Mode.ASSESSMENT, days: int = -1, **more: object) -> Assignment:
    given = {"who": "tom", "by": "ines", "persona": "impatient", "situation": "late-parcel", "mode": mode, **more}
    return Assignment.model_validate({**given, "due": today() + timedelta(days), "since": today()})


def drill(**more: object) -> Drill:
    made = {"id": "d", "who": "tom", "session": "long", "turn": 3, "since": today(), "words": "line 3"}
    about = {"persona": "impatient", "situation": "late-parcel", "why": "It is a number.", "better": "By noon."}
    return Drill.model_validate({**made, **about, "quality": 0.3, **more})


async def asked(pilot: Pilot[None], dialog: type[Screen[Any]]) -> None:
    """Until this dialog is there; whoever asked waits for its answer, so nothing settles before."""
    for _ in range(2000):
        await pilot.pause()
        if isinstance(pilot.app.screen, dialog) and pilot.app.screen.focused is not None:
            return
    raise AssertionError(f"no {dialog.__name__}")


async def offered(pilot: Pilot[None]) -> set[str]:
    """The ids of what the keys do now."""
    await settled(pilot)
    return {one.binding.id or "" for one in pilot.app.screen.active_bindings.values() if one.enabled}


@pytest.mark.soak
async def test_who_is_new_is_added_and_is_here_from_then_on() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Service simulator · You" in seen(pilot)
        await pilot.press("w")
        await settled(pilot)
        await pilot.press("n")
        await asked(pilot, PersonForm)
        await pilot.press("enter")
        await pilot.pause()
        assert "Write a name first" in seen(pilot)
        app.screen.query_one("#name", Input).value = "[b]Ines[/b]"
        app.screen.query_one("#role", Select).value = Role.COACH
        await pilot.press("enter")
        await settled(pilot)
        await settled(pilot)
        assert isinstance(app.screen, LobbyScreen)
        assert (house.person.name, house.person.coaches) == ("[b]Ines[/b]", True)
        assert "[b]Ines[/b], coach" in seen(pilot)


async def test_another_name_keeps_the_id_and_somebody_else_can_be_chosen() -> None:
    house = house_of("ines")
    app = Host(WhoIsHere(house))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("e")
        await asked(pilot, AskText)
        app.screen.query_one(Input).value = "Inês"
        await pilot.press("enter")
        await settled(pilot)
        assert house.person == Person(id="ines", name="Inês", role=Role.COACH)
        app.screen.query_one(OptionList).highlighted = 1
        await pilot.press("enter")
        await settled(pilot)
        assert house.person.id == "tom"
        assert app.results == [Person(id="tom", name="Tom")]


@pytest.mark.soak
async def test_the_rooms_of_coaches_are_offered_to_coaches_alone() -> None:
    for who, coaches in (("tom", False), ("ines", True)):
        async with app_with(house_of(who)).run_test(size=SMALL) as pilot:
            assert ("lobby.work" in await offered(pilot)) is coaches


async def test_what_is_overdue_stands_on_top_and_enter_begins_it_with_all_fixed() -> None:
    house = house_of()
    given = set_work(house.library, work(says=HOSTILE), Random(1))
    app = app_with(house)
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "overdue since" in seen(pilot)
        assert str(given.seed) not in seen(pilot)
        assert "\x1b" not in seen(pilot)
        await pilot.press("o", "enter")
        await settled(pilot)
        begun = house.begun[0]
        assert (begun.mode, begun.customer.seed) == (Mode.ASSESSMENT, given.seed)
        await pilot.press("enter")
        await settled(pilot)
        [kept] = house.library.filed(Assignment)
        assert kept.session == begun.transcript.id


@pytest.mark.soak
async def test_set_work_that_was_begun_is_gone_on_with_and_nobody_elses_is_shown() -> None:
    house = house_of(transcripts=[long_transcript(5)])
    set_work(house.library, work(session="long", days=2), Random(1))
    set_work(house.library, work(who="eve", days=1), Random(1))
    app = app_with(house)
    async with app.run_test(size=LARGE) as pilot:
        await settled(pilot)
        due = app.screen.query_one(Due)
        assert len(due.todos) == 1
        assert ", begun" in seen(pilot)
        await pilot.press("o", "enter")
        await settled(pilot)
        assert house.begun[0].transcript.id == "long"


@pytest.mark.soak
async def test_a_coach_sets_work_and_sees_how_far_it_is() -> None:
    house = house_of("ines")
    app = Host(WorkScreen(house))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "No work is set" in seen(pilot)
        await pilot.press("n")
        await asked(pilot, WorkForm)
        app.screen.query_one("#mode", Select).value = "assessment"
        app.screen.query_one("#due", Input).value = "yesterday"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "! Due" in seen(pilot)
        app.screen.query_one("#due", Input).value = "3"
        app.screen.query_one("#says", Input).value = "[b]Listen[/b]"
        await pilot.press("ctrl+s")
        await settled(pilot)
        await settled(pilot)
        [given] = house.library.filed(Assignment)
        assert (given.who, given.by, given.mode) == ("tom", "ines", Mode.ASSESSMENT)
        assert given.due == today() + timedelta(3)
        assert "· to do" in seen(pilot)
        assert f"seed {given.seed}" in seen(pilot)
        assert "[b]Listen[/b]" in seen(pilot)
        await pilot.press("x")
        await asked(pilot, Confirm)
        await pilot.press("y")
        await settled(pilot)
        assert house.library.filed(Assignment) == []


@pytest.mark.parametrize(
    ("text", "days"), [("0", 0), ("7", 7), ("+3", 3), (" 2026-03-05 ", 3), ("2026-03-01", None), ("soon", None)]
)
def test_a_day_can_be_written_or_counted(text: str, days: int | None) -> None:
    day = WHEN.date().replace(month=3, day=2)
    assert day_of(text, day) == (None if days is None else day + timedelta(days))


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
