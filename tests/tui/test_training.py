"""Who is here, set work, drills, and what is due in the lobby."""

from datetime import timedelta
from random import Random

import pytest
from textual.widgets import Input, OptionList, Select

from simulator.practice.transcript import Mode
from simulator.review.people import Person, Role
from simulator.review.work import Assignment, set_work
from simulator.tui.lobby.due import Due
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
from tests.tui.northline import WHEN, long_transcript
from tests.tui.opened import app_with
from tests.tui.training import HOSTILE, asked, house_of, offered


def work(mode: Mode = Mode.ASSESSMENT, days: int = -1, **more: object) -> Assignment:
    given = {"who": "tom", "by": "ines", "persona": "impatient", "situation": "late-parcel", "mode": mode, **more}
    return Assignment.model_validate({**given, "due": today() + timedelta(days), "since": today()})


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
