"""The way of a line on the practice screen: what the trainee writes reaches the session and is never lost."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Static

from simulator.practice.journal import JournalFailed
from simulator.settings import Settings
from simulator.tui.practice.screen import PracticeScreen
from tests.tui.fake_session import FakeSession
from tests.tui.host import settled
from tests.tui.northline import long_transcript
from tests.tui.practising import CUSTOMER, OneScreen, now, practising, texts, write


async def test_the_customer_speaks_first_and_answers_what_is_said() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        assert texts(screen) == ["order 4417. was due friday. where is it"]
        await pilot.press(*"At Harwell", "enter")
        await settled(pilot)
        assert texts(screen)[1] == "At Harwell"
        assert texts(screen)[2].startswith("and why does nobody")
        assert screen.lines.text == ""
        assert screen.whose_turn == "trainee"


async def test_enter_does_not_overtake_what_was_typed_just_before() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        for character in "tomorrow by twelve":
            pilot.app.post_message(Key(character if character != " " else "space", character))
        pilot.app.post_message(Key("enter", "\r"))
        await settled(pilot)
        await settled(pilot)
        assert session.transcript.turns[1].text == "tomorrow by twelve"
        assert screen.lines.text == ""


@pytest.mark.soak
async def test_a_line_that_cannot_be_kept_stays_in_the_composer() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        session.fails = JournalFailed("The disk is full. Free some space and press Enter again.")
        await write(pilot, screen, "At Harwell")
        await settled(pilot)
        assert screen.lines.text == "At Harwell"
        assert "disk is full" in now(screen)
        assert len(texts(screen)) == 1
        await pilot.press("enter")
        await settled(pilot)
        assert texts(screen)[1] == "At Harwell"
        assert screen.lines.text == ""


@asynccontextmanager
async def while_he_speaks(
    session: FakeSession,
) -> AsyncGenerator[tuple[Pilot[None], PracticeScreen, asyncio.Event]]:
    """He has said one sentence in answer to "At Harwell", and says the next when the gate is open."""
    async with practising(session) as (pilot, screen):
        session.gate = asyncio.Event()
        await write(pilot, screen, "At Harwell")
        await pilot.pause()
        yield pilot, screen, session.gate


@pytest.mark.soak
async def test_escape_interrupts_the_customer_and_loses_nothing() -> None:
    session = FakeSession(CUSTOMER)
    async with while_he_speaks(session) as (pilot, screen, _):
        screen.lines.insert("and the next thing")
        await pilot.press("escape")
        await settled(pilot)
        assert [text.strip() for text in texts(screen)][1:] == ["At Harwell", "and why does nobody tell me."]
        assert session.transcript.turns[-1].partial
        assert screen.lines.text == "and the next thing"
        assert screen.whose_turn == "trainee"


async def test_what_is_sent_while_the_customer_speaks_is_said_in_one_turn_when_he_has_finished() -> None:
    session = FakeSession(CUSTOMER)
    async with while_he_speaks(session) as (pilot, screen, gate):
        wide = screen.talk.size.width
        await write(pilot, screen, "That is on us")
        await write(pilot, screen, "//depot is what you type")
        await pilot.pause()
        assert screen.talk.size.width == wide
        assert screen.lines.text == ""
        assert screen.unsaid.display
        assert "That is on us\n/depot is what you type\nSaid when" in str(screen.unsaid.render())
        assert not any(turn.text.startswith("That") for turn in session.transcript.turns)
        gate.set()
        await settled(pilot)
        assert session.transcript.turns[3].text == "That is on us\n/depot is what you type"
        shown = [item for item in screen.talk.items if item.kind == "trainee"]
        assert [(item.text, item.follows) for item in shown] == [
            ("At Harwell", False),
            ("That is on us", False),
            ("/depot is what you type", True),
        ]
        assert (screen.unsaid.messages, screen.whose_turn) == ([], "trainee")


@pytest.mark.soak
async def test_who_interrupts_the_customer_says_at_once_what_he_had_sent() -> None:
    session = FakeSession(CUSTOMER)
    async with while_he_speaks(session) as (pilot, screen, gate):
        await write(pilot, screen, "You have it tomorrow")
        gate.set()
        await pilot.press("escape")
        await settled(pilot)
        assert session.transcript.turns[3].text == "You have it tomorrow"
        assert not screen.unsaid.messages


@pytest.mark.soak
async def test_up_takes_back_what_has_not_been_said_yet() -> None:
    session = FakeSession(CUSTOMER)
    async with while_he_speaks(session) as (pilot, screen, gate):
        await write(pilot, screen, "one")
        await write(pilot, screen, "two")
        await pilot.press("up")
        assert screen.lines.text == "two"
        assert screen.unsaid.messages == ["one"]
        gate.set()
        await settled(pilot)
        assert session.transcript.turns[3].text == "one"
        assert screen.lines.text == "two"


@pytest.mark.soak
async def test_what_waits_when_a_line_cannot_be_kept_or_all_is_over_stands_in_the_composer_again() -> None:
    session = FakeSession(CUSTOMER, answers=[["hi"], ["where. ", "is it"], ["thx. bye"]])
    async with while_he_speaks(session) as (pilot, screen, gate):
        await write(pilot, screen, "one")
        await write(pilot, screen, "two")
        session.fails = JournalFailed("The disk is full.")
        screen.lines.insert("three")
        gate.set()
        await settled(pilot)
        assert screen.lines.text == "one\ntwo\nthree"
        assert "disk is full" in now(screen)
        session.answers[-1] = ["thx. ", "bye"]
        gate.clear()
        await pilot.press("enter")
        await pilot.pause()
        await write(pilot, screen, "four")
        gate.set()
        await settled(pilot)
        assert session.transcript.turns[3].text == "one\ntwo\nthree"
        assert screen.whose_turn == "nobody"
        await pilot.press("enter")
        assert "not sent" in str(screen.query_one("#over", Static).render())


@pytest.mark.soak
async def test_typing_takes_its_time_and_escape_does_not_wait_for_it() -> None:
    session = FakeSession(CUSTOMER, answers=[["a" * 500], ["b" * 500], ["c"]])
    async with practising_slowly(session) as (pilot, screen):
        assert "typing" in now(screen)
        await pilot.press("escape")
        await settled(pilot)
        assert not screen.saying.busy


@asynccontextmanager
async def practising_slowly(session: FakeSession) -> AsyncGenerator[tuple[Pilot[None], PracticeScreen]]:
    screen = PracticeScreen(session, Settings(typing_delay=3))
    async with OneScreen(screen).run_test() as pilot:
        await pilot.pause()
        yield pilot, screen


async def test_a_customer_who_was_cut_off_before_he_spoke_speaks_on_enter() -> None:
    session = FakeSession(CUSTOMER, transcript=long_transcript(4))
    async with practising(session) as (_, screen):
        assert session.transcript.turns[-1].speaker == "customer"
        assert screen.whose_turn == "trainee"


@pytest.mark.soak
async def test_two_slashes_are_said_as_one() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "//depot is what you type on our page")
        await settled(pilot)
        assert session.transcript.turns[1].text.startswith("/depot")


@pytest.mark.soak
async def test_up_brings_back_what_was_said_and_down_the_draft() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await write(pilot, screen, "one")
        await settled(pilot)
        await pilot.press(*"draft", "up")
        assert screen.lines.text == "one"
        await pilot.press("down")
        assert screen.lines.text == "draft"


async def test_a_new_line_is_not_a_send() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await pilot.press("a", "ctrl+j", "b")
        assert screen.lines.text == "a\nb"
