"""A take goes on with the customer exactly as he was."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.practice.journal import JournalFailed
from simulator.practice.session import Session
from simulator.practice.transcript import EventKind, Mode, TakeOf, Transcript
from simulator.review.library import Imported, LibraryFailed, SessionRow, Wanted
from simulator.review.takes import NoTake, TakeJournal, branch, tree
from simulator.storage.store import open_store
from tests.customers import customer
from tests.practice.talking import LOCATED, Diary, opened, session, told
from tests.tui.fake_library import FakeLibrary

LINES = (
    "I'm sorry, that should not have happened.",
    LOCATED,
    "It will be with you tomorrow by noon, and I'll write to you when it is on the van.",
    "Is there anything else?",
)
NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
OF = TakeOf(session="", turn=0, by="ines")


async def talked() -> Session:
    talk = await opened()
    for line in LINES:
        if talk.ending is None:
            await told(talk.say(line))
    return talk


def said(transcript: Transcript) -> list[dict[str, object]]:
    """Everything of the turns but the clock."""
    return [turn.model_dump(exclude={"at"}) for turn in transcript.turns]


async def test_from_every_turn_the_same_lines_lead_to_the_same_end() -> None:
    whole = (await talked()).transcript
    assert len(whole.turns) >= 7
    for at, turn in enumerate(whole.turns[:-1]):
        if turn.speaker == "customer":
            continue
        again = session(transcript=branch(whole, at, OF, "again", NOW))
        for line in [later.text for later in whole.turns[at:] if later.speaker == "trainee"]:
            await told(again.say(line))
        assert said(again.transcript) == said(whole)
        assert again.transcript.ending == whole.ending


async def test_a_take_stops_before_the_line_that_is_said_anew() -> None:
    talk = await talked()
    take = branch(talk.transcript, 3, OF, "t", NOW)
    assert len(take.turns) == 3
    assert take.turns[-1].at == NOW
    assert take.take_of == TakeOf(session=talk.transcript.id, turn=3, by="ines")
    assert (take.ending, take.trainee, take.seed) == (None, "ines", talk.transcript.seed)
    assert branch(talk.transcript, 2, OF, "t", NOW).turns == take.turns


async def test_the_desk_keeps_what_was_done_before_and_the_end_is_forgotten() -> None:
    talk = await opened()
    talk.hold(3)
    await told(talk.say(LOCATED))
    talk.hold(9)
    talk.wrap_up("He was told.")
    talk.answer_reading("it", "briefly", None)
    kept = branch(talk.transcript, 1, OF, "t", NOW).events
    assert len(kept) == 1
    assert kept[0].data == {"seconds": 3}
    last = branch(talk.transcript, 2, OF, "t", NOW).events
    assert {event.kind for event in last}.isdisjoint({EventKind.ENDED, EventKind.NOTE, EventKind.READING})


@pytest.mark.parametrize("opens", ["customer", "trainee"])
async def test_a_take_is_kept_from_the_first_thing_that_is_said_or_done_in_it(opens: str, data: Path) -> None:
    who = customer()
    who = replace(who, situation=who.situation.model_copy(update={"opens": opens}))
    with open_store(data / "sessions.db") as store:
        talk = session(who, journal=store)
        await told(talk.go_on())
        await told(talk.say(LOCATED))
        for deed in (say, hold):
            take = branch(talk.transcript, 0 if opens == "trainee" else 1, OF, "take", NOW)
            again = session(who, journal=TakeJournal(store, store, take), transcript=take)
            assert await told(again.go_on()) == []
            before = again.is_untouched
            assert not store.find(Wanted(take_of=talk.transcript.id))
            await deed(again)
            assert (before, again.is_untouched) == (True, False)
            kept = store.load(take.id)
            assert (kept.turns, kept.events) == (again.transcript.turns, again.transcript.events)
            assert kept.take_of == take.take_of
            store.delete(take.id)


async def say(talk: Session) -> None:
    await told(talk.say(LOCATED))


async def hold(talk: Session) -> None:
    talk.hold(3)


async def test_a_take_that_cannot_be_kept_keeps_nothing_of_what_is_said_in_it() -> None:
    whole, diary = (await talked()).transcript, Diary()
    take = branch(whole, 3, OF, "t", NOW)
    again = session(journal=TakeJournal(FullLibrary(), diary, take), transcript=take)
    with pytest.raises(JournalFailed, match="full"):
        await told(again.say(LOCATED))
    assert again.is_untouched
    assert diary.log == []


class FullLibrary(FakeLibrary):
    def take_in(self, transcript: Transcript) -> Imported:
        raise LibraryFailed("The disk is full.")


async def test_an_assessment_goes_on_as_practice() -> None:
    taken = (await talked()).transcript.model_copy(update={"mode": Mode.ASSESSMENT})
    assert branch(taken, 1, OF, "t", NOW).mode == Mode.PRACTICE


async def test_nobody_goes_on_where_there_is_no_customer() -> None:
    whole = (await talked()).transcript
    with pytest.raises(NoTake, match="no turn 99"):
        branch(whole, 99, OF, "t", NOW)
    with pytest.raises(NoTake, match="not made here"):
        branch(whole.model_copy(update={"persona": None}), 1, OF, "t", NOW)


def test_takes_stand_under_what_they_were_taken_of() -> None:
    def row(id: str, hour: int, of: str | None = None) -> SessionRow:
        return SessionRow(id, None, None, None, None, None, datetime(2026, 1, 1, hour, tzinfo=UTC), 3, take_of=of)

    found = tree([row("c", 3, "b"), row("b", 2, "a"), row("a", 1), row("d", 4, "a"), row("lost", 5, "gone")])
    assert [branch.row.id for branch in found] == ["a", "lost"]
    assert [take.row.id for take in found[0].takes] == ["b", "d"]
    assert [take.row.id for take in found[0].takes[0].takes] == ["c"]
