"""Around the talk on the practice screen: the clock, the pause, what a mode shows, how it begins and the ways out."""

import pytest
from textual.widgets import Static

from simulator.customer.moves import Ending
from simulator.practice.transcript import EventKind, Mode, TakeOf
from simulator.settings import Settings
from simulator.tui.practice.waiting import Waiting
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_session import FakeSession
from tests.tui.host import settled
from tests.tui.northline import long_transcript
from tests.tui.practising import CUSTOMER, OneScreen, now, practising, write


@pytest.mark.soak
async def test_the_clock_counts_what_the_customer_waits_and_not_the_pause() -> None:
    at = [100.0]
    session = FakeSession(CUSTOMER)
    async with practising(session, waiting=Waiting(lambda: at[0])) as (pilot, screen):
        at[0] += 12
        await pilot.press("f8")
        await settled(pilot)
        at[0] += 600
        await write(pilot, screen, "too early")
        await settled(pilot)
        assert "paused" in now(screen)
        screen.lines.load_text("")
        await pilot.press("f8")
        await settled(pilot)
        at[0] += 3
        await write(pilot, screen, "At Harwell")
        await settled(pilot)
        assert session.said_elapsed == [15.0]
        assert session.transcript.events_of(EventKind.PAUSE)[0].data["seconds"] == 600


async def test_with_the_clock_off_nothing_is_counted() -> None:
    at = [100.0]
    session = FakeSession(CUSTOMER)
    settings = Settings(typing_delay=0, clock=False)
    async with practising(session, settings, waiting=Waiting(lambda: at[0])) as (pilot, screen):
        at[0] += 12
        assert "waiting" not in str(screen.query_one("Heading", Static).render())
        await write(pilot, screen, "At Harwell")
        await settled(pilot)
        assert session.said_elapsed == [0.0]


@pytest.mark.soak
@pytest.mark.parametrize(("mode", "shown"), [(Mode.GUIDED, True), (Mode.PRACTICE, False)])
async def test_the_mood_is_shown_in_guided_mode_only(mode: Mode, shown: bool) -> None:
    async with practising(FakeSession(CUSTOMER, mode)) as (_, screen):
        assert screen.query_one(".mood-line").display is shown


async def test_there_is_no_hint_in_an_assessment() -> None:
    session = FakeSession(CUSTOMER, Mode.ASSESSMENT)
    async with practising(session) as (pilot, screen):
        await pilot.press("f3")
        await write(pilot, screen, "/hint")
        await settled(pilot)
        assert not session.transcript.events
        assert "no hint" in now(screen)


@pytest.mark.soak
async def test_the_end_is_told_and_enter_leads_on() -> None:
    session = FakeSession(CUSTOMER, answers=[["hi"], ["thx. bye"]])
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "Done.")
        await settled(pilot)
        assert screen.whose_turn == "nobody"
        assert "settled" in str(screen.query_one("#over", Static).render())
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app, OneScreen)
        assert pilot.app.finished == 1


@pytest.mark.soak
async def test_who_was_still_writing_when_it_ended_is_not_swept_on() -> None:
    session = FakeSession(CUSTOMER, answers=[["hi"], ["thx. bye"]])
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "Done.")
        await settled(pilot)
        await pilot.press(*"and", "enter")
        await settled(pilot)
        assert isinstance(pilot.app, OneScreen)
        assert pilot.app.finished == 0
        assert "not sent" in str(screen.query_one("#over", Static).render())
        await pilot.press("enter")
        await settled(pilot)
        assert pilot.app.finished == 1


async def test_wrap_up_keeps_a_note_and_abandon_asks_first() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "/abandon")
        await settled(pilot)
        await pilot.press("n")
        await settled(pilot)
        assert not session.transcript.events
        await write(pilot, screen, "/wrapup call back at nine")
        await settled(pilot)
        assert session.transcript.ending is Ending.UNSETTLED
        assert session.transcript.events_of(EventKind.NOTE)[0].data["text"] == "call back at nine"
        assert "not settled" in str(screen.query_one("#over", Static).render())


async def test_where_nothing_was_said_one_leaves_without_a_question() -> None:
    session = FakeSession(CUSTOMER, transcript=long_transcript(5))
    async with practising(session) as (pilot, screen):
        screen.lines.load_text("a draft")
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("n")
        await settled(pilot)
        screen.lines.load_text("")
        await pilot.press("escape")
        await settled(pilot)
        assert not screen.is_attached


async def test_a_take_says_that_it_begins_with_what_is_said() -> None:
    take = long_transcript(5).model_copy(update={"take_of": TakeOf(session="first", turn=5)})
    session = FakeSession(CUSTOMER, transcript=take)
    async with practising(session) as (pilot, screen):
        assert now(screen) == "A take from turn 5 on. It begins with what you say; Esc leaves no trace."
        await write(pilot, screen, "At Harwell")
        await settled(pilot)
        assert now(screen) == ""
