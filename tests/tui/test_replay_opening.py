"""A replay opens with the conversation, whatever the house still has to look up, and a step costs the same in any."""

import gc
import sys
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from threading import Event
from types import FrameType

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.tui.house import HouseFailed
from simulator.tui.replay.aside import LONG, set_aside, take_back
from simulator.tui.replay.panels import Panels
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.conversation import Conversation
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import long_told, told_transcript


class Slow(FakeHouse):
    """Looks up nobody before ``answers`` is set; ``asked`` is set when it was asked to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.answer = Event(), Event()

    def customer_of(self, transcript: Transcript) -> Customer | None:
        self.asked.set()
        self.answer.wait(10)
        return super().customer_of(transcript)


@asynccontextmanager
async def opening(
    house: Slow, at: int = 0, size: tuple[int, int] = SMALL
) -> AsyncGenerator[tuple[Pilot[None], ReplayScreen]]:
    """A replay that waits for the house to look up the customer."""
    replay = ReplayScreen(house, told_transcript(), at)
    async with Host(replay).run_test(size=size) as pilot:
        while not house.asked.is_set():
            await pilot.pause()
        yield pilot, replay


class Failing(FakeHouse):
    def customer_of(self, transcript: Transcript) -> Customer | None:
        raise HouseFailed("rules.yaml: there is no such file")


async def test_what_was_said_is_seen_before_anything_was_looked_up() -> None:
    house = Slow()
    async with opening(house, 2) as (pilot, _):
        before = seen(pilot)
        await pilot.press("right")
        await pilot.pause()
        stepped = seen(pilot)
        house.answer.set()
        await settled(pilot)
        after = seen(pilot)
    assert "2 · customer" in before
    assert "No. You did not." in before
    assert "Looking up the customer" in before
    assert "From now on you deal with me." in stepped
    assert "turn 3 of 8" in after
    assert "2 · customer" not in after
    assert "→ Next" in after


async def test_a_house_that_fails_leaves_the_conversation_and_a_way_out() -> None:
    app = Host(ReplayScreen(Failing(), told_transcript(), 2))
    async with app.run_test(size=LARGE) as pilot:
        await settled(pilot)
        text = seen(pilot)
        assert "No. You did not." in text
        assert "The replay cannot be opened: rules.yaml: there is no such file" in text
        assert "esc Back" in text
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [None]


async def test_leaving_while_it_opens_is_no_fault() -> None:
    house = Slow()
    async with opening(house) as (pilot, replay):
        await replay.query("#body, #foot, #status").remove()  # as when the application ends
        house.answer.set()
        await settled(pilot)
        assert replay.is_current


async def test_notes_that_come_too_late_are_no_fault() -> None:
    replay = ReplayScreen(FakeHouse(), told_transcript())
    async with Host(replay).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await replay.query("#body").remove()
        replay.begin_notes()
        await settled(pilot)
        assert replay.is_current


async def test_all_panels_follow_what_was_stepped_to_meanwhile() -> None:
    house = Slow()
    async with opening(house, size=LARGE) as (pilot, replay):
        assert not replay.query(Panels).first().children
        await pilot.press("right", "right", "right", "right")
        house.answer.set()
        await settled(pilot)
        text = seen(pilot)
    assert "▼ turn 4: calm 39" in text
    assert "It's 4417." in text
    assert "turn 4 of 8 · 1:20 · cross" in text


@pytest.mark.soak
async def test_a_step_costs_no_more_in_a_long_session() -> None:
    short, long = [await _calls_of_a_step(turns) for turns in (100, 1000)]
    assert long <= short * 1.02


async def _calls_of_a_step(turns: int) -> int:
    """How many functions are called in twenty steps, drawing left out."""
    replay = ReplayScreen(FakeHouse(), long_told(turns), turns // 2)
    calls = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        for _ in range(20):
            sys.setprofile(count)
            replay.action_step(1)
            sys.setprofile(None)
            await settled(pilot)
        assert str(replay.query_one("#status", Static).content).startswith(f"turn {turns // 2 + 20} of")
        assert len(replay.query_one(Conversation).shown) < 50
    return calls


@pytest.fixture
def thawed() -> Iterator[None]:
    """Nothing is set aside yet, whatever ran in this process before (scoring many sets all aside that there is)."""
    gc.unfreeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("thawed")
def test_a_long_session_is_set_aside_while_it_is_looked_at() -> None:
    assert gc.get_freeze_count() == 0
    set_aside(LONG)
    assert gc.get_freeze_count() > 0
    take_back(LONG)
    assert gc.get_freeze_count() == 0


@pytest.mark.usefixtures("thawed")
async def test_and_taken_back_when_it_is_left() -> None:
    async with Host(ReplayScreen(FakeHouse(), long_told(LONG))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert gc.get_freeze_count() > 0
        await pilot.press("escape")
        await settled(pilot)
        assert gc.get_freeze_count() == 0


@pytest.mark.usefixtures("thawed")
def test_a_short_session_is_not() -> None:
    set_aside(LONG - 1)
    assert gc.get_freeze_count() == 0
    take_back(LONG - 1)
