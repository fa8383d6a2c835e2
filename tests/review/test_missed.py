"""A line that was not understood is heard again, and the customer answers it as if it had been heard at once."""

from datetime import UTC, datetime

import pytest

from simulator.customer.signals import Heard, Signal
from simulator.practice.transcript import EventKind, SessionEvent, TakeOf, Transcript, Turn
from simulator.review.folder import folder_of
from simulator.review.missed import (
    NotSaid,
    corrected,
    decide,
    keep_mark,
    labelled,
    mark,
    ones_own,
    open_lines,
    waiting,
)
from simulator.review.takes import branch
from tests.practice.talking import opened, session, told
from tests.tui.fake_library import FakeLibrary

LINE = "Six weeks of that would have had me at the depot door with a torch."
EMPTY = "A shop with an empty shelf on a Saturday sounds like a long day behind that counter."
UNHEARD = Heard(wordcount=14, unheard=True)


def transcript(id: str = "s", heard: Heard = UNHEARD) -> Transcript:
    turns = (
        Turn(speaker="customer", text="Six weeks I have waited."),
        Turn(speaker="trainee", text=LINE, heard=heard),
        Turn(speaker="customer", text="What do you mean?"),
    )
    return Transcript(id=id, persona="impatient", situation="late-parcel", trainee="tom", turns=turns)


def flagged(*transcripts: Transcript) -> FakeLibrary:
    library = FakeLibrary(list(transcripts))
    for one in transcripts:
        library.flag(one.id, {"unheard"})
    return library


def test_unheard_lines_wait_for_a_coach_with_what_was_asked() -> None:
    (line,) = waiting(flagged(transcript()))
    assert (line.session, line.turn, line.line, line.asked) == ("s", 1, LINE, "Six weeks I have waited.")
    assert line.mark is None


def test_a_mark_comes_first_and_is_kept_in_the_words_of_the_line() -> None:
    library = flagged(transcript("a"), transcript("b", Heard()))
    keep_mark(library, transcript("b"), mark(transcript("b"), 1, Signal.ACKNOWLEDGES_FEELING, "SIX weeks", "tom"))
    first, second = waiting(library)
    assert first.mark is not None
    assert (first.session, first.mark.words, second.session) == ("b", "Six weeks", "a")
    assert library.needs["b"] == ("missed",)


@pytest.mark.parametrize(("turn", "words"), [(1, "seven weeks"), (1, ""), (0, "Six"), (9, "Six")])
def test_what_was_not_said_cannot_have_been_missed(turn: int, words: str) -> None:
    with pytest.raises(NotSaid):
        mark(transcript(), turn, Signal.APOLOGY, words, "tom")


@pytest.mark.parametrize("agreed", [True, False])
def test_what_was_decided_waits_no_more(agreed: bool) -> None:
    library = flagged(transcript())
    keep_mark(library, transcript(), mark(transcript(), 1, Signal.APOLOGY, "weeks", "tom"))
    (line,) = waiting(library)
    heeded = decide(library, line, "ines", agreed=agreed, reason="so")
    assert line.mark is not None
    assert heeded.to == line.mark.id
    assert list(waiting(library)) == []
    assert library.needs["s"] == ()
    assert open_lines(transcript(), folder_of(library.entries("s"), "tom")) == []


def test_the_line_is_heard_anew_and_keeps_what_was_heard_in_it() -> None:
    before = session_with_ear()
    again = corrected(before, 1, Signal.ACKNOWLEDGES_FEELING, "had me at the depot door")
    heard = again.turns[1].heard
    assert heard is not None
    assert [s.signal for s in heard.signals] == [Signal.GIVES_TIME, Signal.ACKNOWLEDGES_FEELING]
    assert not heard.unheard
    assert again.events_of(EventKind.HEARING) == []
    assert before.turns[1].heard == UNHEARD


def session_with_ear() -> Transcript:
    heard = {"signals": [{"signal": "gives_time", "words": "Six weeks", "start": 0}], "wordcount": 14}
    event = SessionEvent(after_turn=1, kind=EventKind.HEARING, data={"turn": 1, "late": False, "heard": heard})
    return transcript().model_copy(update={"events": (event,)})


async def test_in_a_corrected_take_the_customer_answers_what_was_missed() -> None:
    talk = await opened()
    await told(talk.say(EMPTY))
    whole = talk.transcript
    again = corrected(whole, 1, Signal.ACKNOWLEDGES_FEELING, "an empty shelf")
    of = TakeOf(session=whole.id, turn=1, why="corrected", by="ines")
    take = branch(again, 1, of, "take", datetime(2026, 3, 1, tzinfo=UTC))
    assert [turn.text for turn in take.turns] == [turn.text for turn in whole.turns[:2]]
    anew = session(transcript=take)
    assert not anew.awaits_trainee
    await told(anew.go_on())
    answer, was = anew.transcript.turns[2], whole.turns[2]
    assert answer.state is not None
    assert was.state is not None
    assert answer.state.mind.calm > was.state.mind.calm
    assert any(entry.signal is Signal.ACKNOWLEDGES_FEELING for entry in answer.ledger or ())


def test_a_labelled_line_has_what_the_coach_heard() -> None:
    (line,) = waiting(flagged(transcript()))
    one = labelled(line, Signal.ACKNOWLEDGES_FEELING, "ines", "Dana Reyes")
    assert (one.line, one.asked, one.has, one.may) == (LINE, line.asked, (Signal.ACKNOWLEDGES_FEELING,), ())


def test_whoever_opens_a_corrected_take_gets_his_own_or_makes_one_from_the_line() -> None:
    of = TakeOf(session="s", turn=1, why="corrected", by="ines")
    coachs = branch(transcript(), 1, of, "c", datetime.now(UTC))
    library = FakeLibrary([transcript(), coachs])
    assert ones_own(library, "c", "ines") == (coachs, None)
    assert ones_own(library, "c", "tom") == (coachs, 1)
    toms = branch(coachs, 1, of.model_copy(update={"by": "tom"}), "t", datetime.now(UTC))
    library.take_in(toms)
    assert toms.turns == coachs.turns
    assert ones_own(library, "c", "tom") == (toms, None)
