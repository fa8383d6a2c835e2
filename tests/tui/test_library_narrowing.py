"""The library narrowed: by words, marks, days and saved filters, and by who looks."""

import pytest
from textual.widgets import Input, Select

from simulator.customer.moves import Ending
from simulator.review.examples import Example
from simulator.review.narrowing import SavedFilter
from simulator.tui.library.screen import LibraryScreen
from simulator.tui.library.sessions import Sessions
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.host import SMALL, Host, seen, settled
from tests.tui.northline import WHEN
from tests.tui.shelved import COACH, TRAINEE, House, many, peopled
from tests.tui.told_session import told_transcript


async def test_words_that_were_said_are_searched() -> None:
    house = House(told_transcript("a"), told_transcript("b", extra=" zebra"))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("slash", *"zebra")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["b"]
        await pilot.press(*"xx")
        await settled(pilot)
        assert "No session fits" in seen(pilot)
        await pilot.press("escape", "c")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["a", "b"]
        assert pilot.app.screen.query_one("#text", Input).value == ""


@pytest.mark.soak
@pytest.mark.parametrize(
    ("filter", "value", "ids"),
    [
        ("persona", "impatient", ["b"]),
        ("situation", "printer-callbacks", ["a", "c"]),
        ("ending", "left", ["c"]),
    ],
)
async def test_the_list_is_narrowed(filter: str, value: str, ids: list[str]) -> None:
    other = told_transcript("b").model_copy(update={"persona": "impatient", "situation": "late-parcel"})
    house = House(told_transcript("a"), other, told_transcript("c", Ending.LEFT))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one(f"#{filter}", Select).value = value
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ids


@pytest.mark.soak
async def test_escape_leaves_the_search_and_then_the_library() -> None:
    app = Host(LibraryScreen(many(1)))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("slash", "escape")
        await settled(pilot)
        assert app.results == []
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [None]


@pytest.mark.soak
async def test_a_trainee_sees_his_own_and_a_coach_everything() -> None:
    mine, other, example = (
        told_transcript(id).model_copy(update={"trainee": who})
        for id, who in (("mine", "tom"), ("other", "eva"), ("example", "ines"))
    )
    for who, ids in ((TRAINEE, ["mine", "example"]), (COACH, ["mine", "other", "example"])):
        house = peopled(mine, other, example, at_the_keyboard=who)
        shown = {"of": "mine", "turn": 1, "persona": "p", "situation": "s", "by": "ines", "at": WHEN}
        house.asked.file(Example.model_validate({"id": "example", **shown}))
        async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
            await settled(pilot)
            assert pilot.app.screen.query_one(Sessions).ids == ids
            assert pilot.app.screen.query_one("#trainee", Select).display is (who is COACH)
            await pilot.press("down", "down", "x")
            await pilot.pause(0.1)
            assert isinstance(pilot.app.screen, Confirm) is (who is COACH)
            await pilot.press("escape")


@pytest.mark.soak
async def test_where_the_words_were_said_is_shown_and_enter_goes_there() -> None:
    house = House(told_transcript("a"))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("slash", *"saturday it", "enter")
        await settled(pilot)
        assert "turn 5: “Then Saturday it is." in seen(pilot)
        await pilot.press("enter")
        await settled(pilot)
        replay = pilot.app.screen
        assert isinstance(replay, ReplayScreen)
        assert replay.at == 5


@pytest.mark.soak
async def test_marks_and_days_narrow_and_what_cannot_be_read_is_said() -> None:
    house = many(1)
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        screen.query_one("#marks", Input).value = "40-60"
        screen.query_one("#days", Input).value = "2026-02"
        screen.query_one("#need", Select).value = "dispute"
        await settled(pilot)
        asked = house.asked.wanted[-1]
        assert (asked.lowest, asked.highest, asked.need) == (40, 60, "dispute")
        assert asked.since is not None
        assert (asked.since.year, asked.since.month, asked.since.day) == (2026, 2, 1)
        screen.query_one("#marks", Input).value = "high"
        await settled(pilot)
        assert "“high” is no range of marks. Type 40-60, <40 or >80." in seen(pilot)


@pytest.mark.soak
async def test_a_filter_is_saved_chosen_and_removed() -> None:
    house = House(told_transcript("a"), told_transcript("b", Ending.LEFT))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one("#ending", Select).value = "left"
        await settled(pilot)
        await pilot.press("s", *"lost", "enter")
        await settled(pilot)
        (saved,) = house.asked.filed(SavedFilter)
        assert (saved.name, saved.ending, saved.who) == ("lost", "left", "me")
        await pilot.press("c")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["a", "b"]
        await pilot.press("o", "enter")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["b"]
        await pilot.press("o", "x")
        await settled(pilot)
        assert house.asked.filed(SavedFilter) == []
        assert isinstance(pilot.app.screen, LibraryScreen)
