"""A line that is cut off: what was shown is kept, what was not said counts as unsaid, and the session goes on."""

import asyncio
from contextlib import aclosing

import pytest

from simulator.customer.moves import Ending
from simulator.practice.events import CustomerSaid, Ended, Event, Sentence, Thinking
from simulator.practice.journal import JournalFailed
from simulator.practice.session import Session
from simulator.practice.transcript import Transcript, Turn
from tests.customers import customer
from tests.practice.talking import LOCATED, Diary, Script, opened, session, timeless_all, told, up

BOTH = "What is your postcode? What is your phone number?"
POSTCODE, PHONE = "It's HG2 7QT. ", "Ring me on 01423 496 0318."
OUTRAGE = "You are a stupid bitch, shut up."


async def cut(talk: Session, line: str, at: type[Event]) -> Turn:
    """Say the line and hang up at the first event of that kind; the last turn on record."""
    async with aclosing(talk.say(line)) as events:
        async for event in events:
            if isinstance(event, at):
                break
    return talk.transcript.turns[-1]


async def scripted(*pieces: str) -> Session:
    """A session whose customer has opened, and will say these pieces."""
    talk = await opened(customer("methodical"), voice=Script(("Where is my parcel?",)))
    return session(talk.customer, voice=Script(pieces), transcript=talk.transcript)


async def test_what_was_shown_is_kept_and_the_rest_was_not_disclosed() -> None:
    talk = await scripted(POSTCODE, PHONE)
    turn = await cut(talk, BOTH, Sentence)
    assert (turn.speaker, turn.text, turn.partial, turn.voice) == ("customer", "It's HG2 7QT.", True, "test:script")
    assert turn.said == ("postcode",)
    assert "postcode" in talk.state.disclosed
    assert "phone" not in talk.state.disclosed
    assert turn.state == talk.state
    assert up(talk) == "trainee"
    assert await told(talk.go_on()) == []


async def test_what_he_was_cut_off_from_saying_can_be_asked_again() -> None:
    talk = await scripted(POSTCODE, PHONE)
    await cut(talk, BOTH, Sentence)
    again = session(talk.customer, transcript=talk.transcript)
    await told(again.say("And your phone number?"))
    assert "phone" in again.state.disclosed
    assert "01423" in again.transcript.turns[-1].text


async def test_heard_to_its_end_a_line_is_whole() -> None:
    talk = await scripted(POSTCODE, PHONE)
    await told(talk.say(BOTH))
    turn = talk.transcript.turns[-1]
    assert turn.partial is None
    assert turn.said == ("postcode", "phone")


async def test_where_nothing_was_shown_he_answers_when_he_is_let() -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    turn = await cut(talk, LOCATED, Thinking)
    assert (turn.speaker, turn.text) == ("trainee", LOCATED)
    assert up(talk) == "customer"
    assert diary.log[-1] == "trainee 1"
    events = await told(talk.go_on())
    assert isinstance(events[-1], CustomerSaid)
    smooth = await opened()
    await told(smooth.say(LOCATED))
    assert timeless_all(talk) == timeless_all(smooth)


async def test_hung_up_before_his_first_word_he_opens_when_he_is_let() -> None:
    talk = session()
    async with aclosing(talk.go_on()) as events:
        await anext(events)
    assert talk.transcript.turns == ()
    await told(talk.go_on())
    assert timeless_all(talk) == timeless_all(await opened())


async def test_cancelled_in_mid_line_what_was_shown_is_kept() -> None:
    talk = await scripted(POSTCODE, PHONE)
    shown = asyncio.Event()
    rest = asyncio.Event()

    async def listen() -> None:
        async for event in talk.say(BOTH):
            if isinstance(event, Sentence):
                shown.set()
                await rest.wait()

    task = asyncio.create_task(listen())
    await shown.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.get_running_loop().shutdown_asyncgens()
    assert talk.transcript.turns[-1].partial is True


async def test_a_voice_that_breaks_is_kept_as_far_as_it_was_heard() -> None:
    """A bug in a voice is not swallowed, and costs nothing that was shown."""

    def breaks(n: int) -> None:
        if n:
            raise ZeroDivisionError

    talk = await opened(voice=Script(("Where is it? ",)))
    talk = session(talk.customer, voice=Script(("Where is it now? ", "I want it."), breaks), transcript=talk.transcript)
    with pytest.raises(ZeroDivisionError):
        await told(talk.say("One moment."))
    turn = talk.transcript.turns[-1]
    assert (turn.speaker, turn.text, turn.partial) == ("customer", "Where is it now?", True)


async def test_who_was_cut_off_in_his_goodbye_is_gone_all_the_same() -> None:
    diary = Diary()
    talk = await opened(customer("methodical"), journal=diary)
    turn = await cut(talk, OUTRAGE, Sentence)
    assert turn.state is not None
    assert turn.state.ending is Ending.LEFT
    assert talk.ending is Ending.LEFT
    assert diary.log[-2:] == ["event ended", "close left"]
    assert talk.transcript.events[-1].data == {"ending": "left", "by": "customer"}


@pytest.mark.parametrize("broken", ["event", "close"])
async def test_an_ending_that_could_not_be_written_is_written_later(broken: str) -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    diary.broken = broken
    with pytest.raises(JournalFailed):
        await told(talk.say(OUTRAGE))
    assert up(talk) == "customer"
    diary.broken = ""
    assert (await told(talk.go_on()))[-1] == Ended(Ending.LEFT)
    assert talk.ending is Ending.LEFT
    assert (diary.log.count("event ended"), diary.log.count("close left")) == (1, 1)


async def test_killed_between_the_goodbye_and_the_ending_the_session_still_ends() -> None:
    talk = await opened()
    await told(talk.say(OUTRAGE))
    record = talk.transcript.model_dump(mode="json") | {"ending": "unfinished", "ended": None, "events": []}
    back = session(talk.customer, transcript=Transcript.model_validate(record))
    assert up(back) == "customer"
    assert (await told(back.go_on()))[-1] == Ended(Ending.LEFT)
    assert back.transcript.ending is Ending.LEFT
