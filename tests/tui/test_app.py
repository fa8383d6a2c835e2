"""The lobby, the briefing, and the way from one screen to the next."""

import subprocess
import sys
import threading

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from simulator.customer.follow_up import Past
from simulator.customer.moves import Ending
from simulator.customer.persona import Persona
from simulator.practice.session import Session
from simulator.practice.transcript import Mode
from simulator.settings import Settings
from simulator.tui.app import SimulatorApp
from simulator.tui.house import House, HouseFailed
from simulator.tui.lobby.choice import Choice
from simulator.tui.lobby.recent import Recent
from simulator.tui.lobby.screen import LobbyScreen
from simulator.tui.practice.screen import PracticeScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.northline import long_transcript


def app_with(house: FakeHouse) -> SimulatorApp:
    real: House = house
    return SimulatorApp(real)


class SlowHouse(FakeHouse):
    """Gives out its customers when ``reads`` is set; ``fails`` is what it says instead."""

    def __init__(self, fails: str = "") -> None:
        super().__init__()
        self.reads, self.fails = threading.Event(), fails

    def personas(self) -> list[Persona]:
        self.reads.wait(5)
        if self.fails:
            raise HouseFailed(self.fails)
        return super().personas()


class SlowToBegin(FakeHouse):
    """Makes a session when ``reads`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = threading.Event()

    def begin(
        self, persona: str, situation: str, mode: Mode, seed: int | None = None, past: Past | None = None
    ) -> Session:
        self.reads.wait(5)
        return super().begin(persona, situation, mode, seed, past)


async def settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def where(app: SimulatorApp) -> str:
    return type(app.screen).__name__


def shown(app: App[None], selector: str) -> str:
    return str(app.screen.query_one(selector, Static).render())


def test_the_application_starts_without_what_it_does_not_need() -> None:
    heavy = "sqlalchemy", "langchain", "openai", "pydantic", "yaml", "simulator.customer.situation"
    found = subprocess.run(
        [sys.executable, "-c", f"import simulator.tui.app, sys; print([m for m in {heavy} if m in sys.modules])"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"


async def test_the_lobby_offers_who_and_what_and_says_which_voice() -> None:
    app = app_with(FakeHouse())
    async with app.run_test() as pilot:
        await settle(pilot)
        assert app.screen.query_one("#persona", Choice).chosen == "impatient"
        assert app.screen.query_one("#situation OptionList", OptionList).option_count == 3
        assert "no model is set up" in shown(app, "#voice")
        assert "Runs a shop alone" in shown(app, "#persona .about")
        assert not app.screen.query_one("#unfinished").display


@pytest.mark.soak
async def test_enter_enter_leads_to_a_briefing_that_does_not_tell_who_calls() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("down", "enter", "down", "m", "enter")
        await settle(pilot)
        assert where(app) == "BriefingScreen"
        session = house.begun[0]
        assert session.customer.persona.id == "relationship-seeking"
        assert session.customer.situation.id == "printer-callbacks"
        assert session.mode is Mode.ASSESSMENT
        assert house.warmed == 1
        text = "\n".join(str(widget.render()) for widget in app.screen.query(Static).results())
        assert "Northline Parcels" in text
        assert "4417, placed 29 December" in text
        assert "never: a full refund" in text
        assert "Rosa" not in text
        assert "whom she is talking to" not in text
        await pilot.press("escape")
        await settle(pilot)
        assert where(app) == "LobbyScreen"


async def test_the_house_is_closed_when_the_application_is_left() -> None:
    house = FakeHouse()
    async with app_with(house).run_test() as pilot:
        await settle(pilot)
        assert not house.closed
    assert house.closed


@pytest.mark.soak
@pytest.mark.parametrize("key", ["f5", "u"])
async def test_what_is_asked_for_before_the_lists_are_read_begins_when_they_are(key: str) -> None:
    house = SlowHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press(key)
        await pilot.pause()
        assert "as soon as they are here" in shown(app, "#voice")
        house.reads.set()
        await settle(pilot)
        assert where(app) == "BriefingScreen"


@pytest.mark.soak
async def test_who_begins_before_the_briefing_is_read_begins_when_it_is() -> None:
    house = SlowToBegin()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("f5")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert where(app) == "BriefingScreen"
        assert "as soon as everything is there" in shown(app, "#briefing")
        house.reads.set()
        await settle(pilot)
        assert where(app) == "PracticeScreen"


async def test_what_cannot_be_read_is_said_again_by_who_wants_to_start() -> None:
    house = SlowHouse(fails="personas/customers/x.yaml:3: nmae: there is no such key (did you mean name?)")
    app = app_with(house)
    house.reads.set()
    async with app.run_test() as pilot:
        await settle(pilot)
        assert shown(app, "#persona .about") == "There is nothing here."
        await pilot.press("f5")
        await pilot.pause()
        assert where(app) == "LobbyScreen"
        assert ["did you mean name?" in note.message for note in app._notifications] == [True, True]


@pytest.mark.soak
async def test_a_surprise_is_any_of_them() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert len(house.begun) == 1


@pytest.mark.soak
async def test_the_briefing_gives_way_to_the_talk_and_the_talk_to_the_lobby() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert where(app) == "PracticeScreen"
        await pilot.press("escape", "y")
        await settle(pilot)
        assert where(app) == "LobbyScreen"


@pytest.mark.soak
async def test_an_unfinished_session_is_offered_and_goes_on() -> None:
    house = FakeHouse([long_transcript(5), long_transcript(4, ending=Ending.LEFT).model_copy(update={"id": "left"})])
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert app.screen.query_one("#unfinished").display
        assert app.screen.query_one(Recent).option_count == 2
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(app.screen, PracticeScreen)
        assert len(app.screen.talk.items) == 5


@pytest.mark.soak
async def test_a_session_that_is_gone_says_so() -> None:
    house = FakeHouse([long_transcript(5)])
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        house.library.delete("long")
        await pilot.press("c")
        await settle(pilot)
        assert where(app) == "LobbyScreen"
        assert [n.message for n in app._notifications] == ["There is no session long."]


async def test_settings_decide_theme_mode_and_keys() -> None:
    settings = Settings(theme="textual-light", mode="guided", tour_seen=True, keys={"lobby.surprise": "z"})
    house = FakeHouse(settings=settings)
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert app.theme == "textual-light"
        assert isinstance(app.screen, LobbyScreen)
        assert app.screen.mode == "guided"
        await pilot.press("u")
        await settle(pilot)
        assert not house.begun
        await pilot.press("z")
        await settle(pilot)
        assert house.begun


@pytest.mark.soak
async def test_the_other_theme_is_remembered_and_a_failure_to_save_is_told() -> None:
    house = FakeHouse()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("ctrl+t")
        await settle(pilot)
        assert house.saved[-1].theme == "textual-light"
        house.refuses_settings = True
        await pilot.press("ctrl+t")
        await settle(pilot)
        assert app.theme == "textual-dark"
        assert "cannot be written" in next(iter(app._notifications)).message


@pytest.mark.soak
async def test_the_first_run_opens_the_tour_once() -> None:
    house = FakeHouse(settings=Settings(tour_seen=False, typing_delay=0))
    app = app_with(house)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert type(app.screen).__name__ == "TourScreen"
        await pilot.press("escape")
        await settle(pilot)
        assert where(app) == "LobbyScreen"
        assert house.saved[-1].tour_seen


@pytest.mark.soak
@pytest.mark.parametrize("key", ["f1", "question_mark"])
async def test_help_lists_the_keys_as_they_are_bound(key: str) -> None:
    app = app_with(FakeHouse(settings=Settings(tour_seen=True, keys={"lobby.surprise": "z"})))
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press(key)
        await settle(pilot)
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
        await settle(pilot)
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press(*"/help", "enter")
        await settle(pilot)
        assert where(app) == "HelpScreen"
        assert "/refund AMOUNT" in shown(app, "#written")
        assert "Send" in shown(app, "#keys").splitlines()[0]


async def test_the_palette_offers_what_the_keys_do() -> None:
    app = app_with(FakeHouse())
    async with app.run_test() as pilot:
        await settle(pilot)
        titles = [command.title for command in app.get_system_commands(app.screen)]
        assert {"Start", "Library", "Settings", "Help", "Theme"} <= set(titles)
        assert len(titles) == len(set(titles))
