"""The lobby and the briefing: who calls about what, however fast one begins."""

import threading

import pytest
from textual.widgets import OptionList, Static

from simulator.customer.follow_up import Past
from simulator.customer.moves import Ending
from simulator.customer.persona import Persona
from simulator.practice.session import Session
from simulator.practice.transcript import Mode
from simulator.tui.house import HouseFailed
from simulator.tui.lobby.choice import Choice
from simulator.tui.lobby.recent import Recent
from simulator.tui.practice.screen import PracticeScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.host import settled
from tests.tui.northline import long_transcript
from tests.tui.opened import app_with, shown, where


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


async def test_the_lobby_offers_who_and_what_and_says_which_voice() -> None:
    app = app_with(FakeHouse())
    async with app.run_test() as pilot:
        await settled(pilot)
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
        await settled(pilot)
        await pilot.press("down", "enter", "down", "m", "enter")
        await settled(pilot)
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
        await settled(pilot)
        assert where(app) == "LobbyScreen"


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
        await settled(pilot)
        assert where(app) == "BriefingScreen"


@pytest.mark.soak
async def test_who_begins_before_the_briefing_is_read_begins_when_it_is() -> None:
    house = SlowToBegin()
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("f5")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert where(app) == "BriefingScreen"
        assert "as soon as everything is there" in shown(app, "#briefing")
        house.reads.set()
        await settled(pilot)
        assert where(app) == "PracticeScreen"


async def test_what_cannot_be_read_is_said_again_by_who_wants_to_start() -> None:
    house = SlowHouse(fails="personas/customers/x.yaml:3: nmae: there is no such key (did you mean name?)")
    app = app_with(house)
    house.reads.set()
    async with app.run_test() as pilot:
        await settled(pilot)
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
        await settled(pilot)
        await pilot.press("u")
        await settled(pilot)
        assert len(house.begun) == 1


@pytest.mark.soak
async def test_an_unfinished_session_is_offered_and_goes_on() -> None:
    house = FakeHouse([long_transcript(5), long_transcript(4, ending=Ending.LEFT).model_copy(update={"id": "left"})])
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        assert app.screen.query_one("#unfinished").display
        assert app.screen.query_one(Recent).option_count == 2
        await pilot.press("c")
        await settled(pilot)
        assert isinstance(app.screen, PracticeScreen)
        assert len(app.screen.talk.items) == 5


@pytest.mark.soak
async def test_a_session_that_is_gone_says_so() -> None:
    house = FakeHouse([long_transcript(5)])
    app = app_with(house)
    async with app.run_test() as pilot:
        await settled(pilot)
        house.library.delete("long")
        await pilot.press("c")
        await settled(pilot)
        assert where(app) == "LobbyScreen"
        assert [n.message for n in app._notifications] == ["There is no session long."]
