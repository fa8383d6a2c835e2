"""One session: whose turn it is, and what is on disk when."""

from dataclasses import replace

import pytest

from simulator.practice.desk import Wrong
from simulator.practice.events import CustomerSaid, Sentence, Thinking, TraineeSaid
from simulator.practice.session import Session
from tests.customers import customer
from tests.practice.talking import LOCATED, Diary, last, opened, session, told, up


async def written(talk: Session, diary: Diary, line: str) -> list[str]:
    """What was written and what was told, in one row."""
    diary.log.clear()
    async for event in talk.say(line):
        name = type(event).__name__
        if not diary.log or diary.log[-1] != name:
            diary.log.append(name)
    return diary.log


async def test_the_trainees_line_is_on_disk_before_anything_of_the_customer() -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    assert diary.log == ["open", "customer 0"]
    row = await written(talk, diary, LOCATED)
    assert row == ["trainee 1", "TraineeSaid", "Thinking", "Sentence", "customer 2", "CustomerSaid"]
    assert diary.turns[1].text == LOCATED


async def test_the_sentences_are_the_turn() -> None:
    talk = await opened(customer("relationship-seeking"))
    events = await told(talk.say("Can you tell me what it is for, and what the postcode is?"))
    spoken = "".join(e.text for e in events if isinstance(e, Sentence))
    said = next(e for e in events if isinstance(e, CustomerSaid))
    assert spoken.strip() == said.turn.text == last(talk).text
    assert [type(events[0]), type(events[1]), type(events[-1])] == [TraineeSaid, Thinking, CustomerSaid]
    assert {e.n for e in events if isinstance(e, Sentence)} == {said.n} == {2}


async def test_he_opens_where_the_situation_says_so() -> None:
    talk = session()
    assert up(talk) == "customer"
    await told(talk.go_on())
    assert up(talk) == "trainee"
    assert last(talk).move == "open"
    assert await told(talk.go_on()) == []


async def test_the_trainee_opens_where_the_situation_says_so() -> None:
    who = customer()
    who = replace(who, situation=who.situation.model_copy(update={"opens": "trainee"}))
    talk = session(who)
    assert up(talk) == "trainee"
    assert await told(talk.go_on()) == []
    events = await told(talk.say("Larkfield Parcels, good afternoon."))
    assert [t.speaker for t in talk.transcript.turns] == ["trainee", "customer"]
    assert isinstance(events[0], TraineeSaid)


async def test_nothing_can_be_said_out_of_turn() -> None:
    diary = Diary()
    talk = session(journal=diary)
    with pytest.raises(Wrong, match="has not answered yet"):
        await told(talk.say(LOCATED))
    assert diary.log == []
    await told(talk.go_on())
    with pytest.raises(Wrong, match="nothing to send"):
        await told(talk.say(" \n "))
    talk.abandon()
    log = list(diary.log)
    with pytest.raises(Wrong, match="over"):
        await told(talk.say(LOCATED))
    with pytest.raises(Wrong, match="over"):
        talk.hold(5)
    with pytest.raises(Wrong, match="over"):
        talk.abandon()
    assert diary.log == log
