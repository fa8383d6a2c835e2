"""What is kept of a session with its turns, and what a full disk leaves."""

from pathlib import Path

import pytest

from simulator.customer.negativity import is_negative
from simulator.practice.journal import JournalFailed
from simulator.practice.trainees import ScriptedTrainee, play
from simulator.storage.store import open_store
from tests.customers import customer, shelf
from tests.practice.talking import LOCATED, WHEN, Diary, last, opened, session, timeless_all, told


@pytest.mark.parametrize("broken", ["trainee", "customer"])
async def test_a_full_disk_changes_nothing_and_the_line_can_be_sent_again(broken: str) -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    before, state = timeless_all(talk), talk.state
    diary.broken = broken
    with pytest.raises(JournalFailed):
        await told(talk.say(LOCATED))
    assert talk.state == state
    assert timeless_all(talk)[:1] == before
    diary.broken = ""
    if broken == "trainee":
        assert timeless_all(talk) == before
        await told(talk.say(LOCATED))
    else:
        assert [t.speaker for t in talk.transcript.turns] == ["customer", "trainee"]
        await told(talk.go_on())
    smooth = await opened()
    await told(smooth.say(LOCATED))
    assert timeless_all(talk) == timeless_all(smooth)


async def test_a_session_that_could_not_be_opened_begins_at_the_next_try() -> None:
    diary = Diary(broken="open")
    talk = session(journal=diary)
    with pytest.raises(JournalFailed):
        await told(talk.go_on())
    assert talk.transcript.turns == ()
    diary.broken = ""
    await told(talk.go_on())
    assert diary.log == ["open", "customer 0"]


async def test_what_could_not_be_written_was_not_done() -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    diary.broken = "event"
    with pytest.raises(JournalFailed):
        talk.act("neighbour", {"number": "9"})
    assert talk.transcript.events == ()


async def test_all_that_made_the_turn_is_kept_with_it(data: Path) -> None:
    with open_store(data / "sessions.db") as store:
        talk = session(customer("angry-but-good", "printer-callbacks", 1), journal=store)
        await told(play(talk, ScriptedTrainee(shelf().scripts("printer-callbacks")["skilled"])))
        kept = store.load(talk.transcript.id)
    assert kept == talk.transcript
    texts: list[str] = []
    for n, turn in enumerate(kept.turns):
        if turn.speaker == "trainee":
            assert turn.heard is not None
            continue
        assert turn.state is not None
        assert turn.mind == turn.state.mind.rounded()
        assert turn.negative is is_negative(turn.text, texts[-6:])
        assert turn.voice == "book"
        assert turn.lines
        assert turn.faults == ()
        assert set(turn.said or ()) <= set(turn.state.disclosed)
        texts.append(turn.text)
        for entry in turn.ledger or ():
            assert entry.words in kept.turns[n - 1].text
    assert any(turn.ledger for turn in kept.turns)
    assert any(turn.said for turn in kept.turns)
    assert {turn.negative for turn in kept.turns if turn.speaker == "customer"} == {True, False}


async def test_the_ledger_adds_up() -> None:
    talk = await opened()
    for line in (LOCATED, "Please calm down.", WHEN):
        before = talk.state.mind.model_dump()
        await told(talk.say(line))
        for entry in last(talk).ledger or ():
            before[entry.part.value] += entry.change
        assert before == pytest.approx(talk.state.mind.model_dump(), abs=0.05)
