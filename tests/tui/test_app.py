"""The lobby, the briefing, and the way from one screen to the next."""

import subprocess
import sys

import pytest

from simulator.settings import Settings
from simulator.tui.lobby.screen import LobbyScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.host import settled
from tests.tui.opened import app_with, shown, where


def test_the_application_starts_without_what_it_does_not_need() -> None:
    heavy = "sqlalchemy", "langchain", "openai", "pydantic", "yaml", "simulator.customer.situation"
    found = subprocess.run(
        [sys.executable, "-c", f"import simulator.tui.app, sys; print([m for m in {heavy} if m in sys.modules])"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"


async def test_the_house_is_closed_when_the_application_is_left() -> None:
    house = FakeHouse()
    async with app_with(house).run_test() as pilot:
        await settled(pilot)
        assert not house.closed
    assert house.closed


@pytest.mark.soak
async def test_the_briefing_gives_way_to_the_talk_and_the_talk_to_the_lobby() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("s")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert where(app) == "PracticeScreen"
        await pilot.press("escape", "y")
        await settled(pilot)
        assert where(app) == "LobbyScreen"


async def test_settings_decide_theme_mode_and_keys() -> None:
    settings = Settings(theme="textual-light", mode="guided", tour_seen=True, keys={"lobby.surprise": "z"})
    house = FakeHouse(settings=settings)
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        assert app.theme == "textual-light"
        assert isinstance(app.screen, LobbyScreen)
        assert app.screen.mode == "guided"
        await pilot.press("u")
        await settled(pilot)
        assert not house.begun
        await pilot.press("z")
        await settled(pilot)
        assert house.begun


@pytest.mark.soak
async def test_the_other_theme_is_remembered_and_a_failure_to_save_is_told() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("ctrl+t")
        await settled(pilot)
        assert house.saved[-1].theme == "textual-light"
        house.refuses_settings = True
        await pilot.press("ctrl+t")
        await settled(pilot)
        assert app.theme == "textual-dark"
        assert "cannot be written" in next(iter(app._notifications)).message


@pytest.mark.soak
async def test_the_first_run_opens_the_tour_once() -> None:
    house = FakeHouse(settings=Settings(tour_seen=False, typing_delay=0))
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        assert type(app.screen).__name__ == "TourScreen"
        await pilot.press("escape")
        await settled(pilot)
        assert where(app) == "LobbyScreen"
        assert house.saved[-1].tour_seen


@pytest.mark.soak
@pytest.mark.parametrize("key", ["f1", "question_mark"])
async def test_help_lists_the_keys_as_they_are_bound(key: str) -> None:
    app = app_with(FakeHouse(settings=Settings(tour_seen=True, keys={"lobby.surprise": "z"})))
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press(key)
        await settled(pilot)
        assert where(app) == "HelpScreen"
        keys = shown(app, "#keys")
        assert "z " in keys
        assert "Any customer in any situation" in keys
        assert "Light or dark" in keys
        await pilot.press("escape")
        assert where(app) == "LobbyScreen"


@pytest.mark.soak
async def test_help_in_the_talk_lists_what_can_be_written() -> None:
    app = app_with(FakeHouse())
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("s")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press(*"/help", "enter")
        await settled(pilot)
        assert where(app) == "HelpScreen"
        assert "/refund AMOUNT" in shown(app, "#written")
        assert "Send" in shown(app, "#keys").splitlines()[0]


async def test_the_palette_offers_what_the_keys_do() -> None:
    app = app_with(FakeHouse())
    async with app.run_test() as pilot:
        await settled(pilot)
        titles = [command.title for command in app.get_system_commands(app.screen)]
        assert {"Start", "Library", "Settings", "Help", "Theme"} <= set(titles)
        assert len(titles) == len(set(titles))
