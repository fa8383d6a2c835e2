"""Export by key: how, for whom, where to; nothing is replaced without a yes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.screen import Screen
from textual.widgets import Button, Checkbox, Input, Select

from simulator.review.copies import Audience, Order
from simulator.tui.debrief.screen import DebriefScreen
from simulator.tui.exporting.screen import ExportScreen
from simulator.tui.house import HouseFailed
from simulator.tui.library.screen import LibraryScreen
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import told_transcript


def dialog(*sessions: str) -> tuple[FakeHouse, Host]:
    house = FakeHouse()
    return house, Host(ExportScreen(house, sessions))


@pytest.mark.soak
@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_enter_writes_a_page_where_it_says(size: tuple[int, int]) -> None:
    house, app = dialog("s/1 x")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        for part in ("Export this session", "a page to read", "me: all that I may see", "s-1-x.html", "Cancel (Esc)"):
            assert part in seen(pilot)
        await pilot.press("enter")
        await settled(pilot)
    path = str(Path.cwd() / "s-1-x.html")
    assert house.files == {path: Order(("s/1 x",), "html", path)}
    assert app.results == [path]


async def test_format_reader_and_mask_are_chosen_and_the_name_follows() -> None:
    house, app = dialog("a", "b")
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one("#format", Select).value = "jsonl"
        pilot.app.screen.query_one("#reader", Select).value = "trainee"
        pilot.app.screen.query_one(Checkbox).value = True
        await settled(pilot)
        assert pilot.app.screen.query_one(Input).value.endswith("2-sessions-masked.jsonl")
        pilot.app.screen.query_one(Input).value = "mine.txt"
        pilot.app.screen.query_one("#format", Select).value = "csv"
        await settled(pilot)
        assert pilot.app.screen.query_one(Input).value == "mine.txt"
        pilot.app.screen.query_one("#go", Button).press()
        await settled(pilot)
    assert list(house.files.values()) == [Order(("a", "b"), "csv", "mine.txt", Audience.TRAINEE, masked=True)]


@pytest.mark.soak
async def test_what_is_there_is_replaced_only_after_a_yes() -> None:
    house, app = dialog("a")
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        path = pilot.app.screen.query_one(Input).value
        house.files[path] = before = Order((), "md", path)
        for answer, kept in (("n", before), ("y", Order(("a",), "html", path, over=True))):
            await pilot.press("enter")
            await pilot.pause()
            while not isinstance(pilot.app.screen, Confirm):
                await pilot.pause()
            await pilot.press(answer)
            await settled(pilot)
            assert house.files[path] == kept
    assert app.results == [path]


async def test_a_failure_is_told_and_the_dialog_stays() -> None:
    house, app = dialog("a")

    def fails(order: Order, told: Callable[[int], object]) -> str:
        raise HouseFailed("[b]/no[/b] cannot be written: no such folder.")

    house.export = fails  # type: ignore[method-assign]
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "[b]/no[/b] cannot be written: no such folder." in seen(pilot)
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [None]


async def test_escape_stops_a_long_one_and_nothing_is_written() -> None:
    house, app = dialog(*map(str, range(500)))

    def slowly(order: Order, told: Callable[[int], object]) -> str:
        told(1)
        app.call_from_thread(app.screen.query_one("#cancel", Button).press)
        while order.sessions:
            told(1)
        return ""

    house.export = slowly  # type: ignore[method-assign]
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "Stopped; nothing was written." in seen(pilot)
    assert house.files == {}


@pytest.mark.soak
@pytest.mark.parametrize("screen", [LibraryScreen, ReplayScreen, DebriefScreen])
async def test_x_exports_from_library_replay_and_debrief(screen: Callable[..., Screen[Any]]) -> None:
    session = told_transcript("one")
    house = FakeHouse([session])
    async with Host(screen(house) if screen is LibraryScreen else screen(house, session)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("X")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ExportScreen)
        await pilot.press("enter")
        await settled(pilot)
    assert [order.sessions for order in house.files.values()] == [("one",)]
