"""Notes stand on words of a line, and whoever they are for is told of them once."""

from datetime import UTC, datetime, timedelta

import pytest

from simulator.review.entries import Amended, Entry, Note, NoteKind, Reply, Sent, Verdict, Visibility
from simulator.review.folder import folder_of
from simulator.review.notes import Template, feedback, located, look, names_of, new_feedback, on_turns, templates
from simulator.review.people import Person, Role
from tests.tui.fake_library import FakeLibrary
from tests.tui.northline import long_transcript

INES = Person(id="ines", name="Ines", role=Role.COACH)
TOM = Person(id="tom", name="Tom")
START = datetime(2026, 1, 1, tzinfo=UTC)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def note(minute: int, visibility: Visibility = Visibility.TRAINEE, turn: int = 1, by: str = "ines") -> Note:
    return Note(id=f"n{minute}", by=by, at=at(minute), turn=turn, note=NoteKind.TRY, text="x", visibility=visibility)


def sent(minute: int) -> Sent:
    return Sent(by="ines", at=at(minute))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("by FIVE", ("by five", 8)),
        ("by   five today", ("by five  today", 8)),
        ("[x]", ("[x]", 24)),
        ("by six", None),
        ("  ", None),
    ],
)
def test_words_are_found_as_they_stand(typed: str, found: tuple[str, int] | None) -> None:
    assert located("I'll be by five  today. [x]", typed) == found


def test_own_templates_come_before_those_of_the_program() -> None:
    library = FakeLibrary()
    library.file(Template(id="t1", who="ines", note=NoteKind.GOOD, text="Mine."))
    library.file(Template(id="t2", who="olaf", note=NoteKind.GOOD, text="His."))
    texts = [template.text for template in templates(library, INES)]
    assert texts[0] == "Mine."
    assert "His." not in texts
    assert len(texts) > 5


def test_threads_stand_by_turn() -> None:
    folder = folder_of([note(1), note(2, turn=0), note(3)], "tom")
    assert [(turn, [t.note.id for t in threads]) for turn, threads in on_turns(folder).items()] == [
        (0, ["n2"]),
        (1, ["n1", "n3"]),
    ]


def test_the_trainee_is_told_when_it_was_sent_and_only_what_he_may_see() -> None:
    entries: list[Entry] = [note(1), note(2), note(3, Visibility.COACHES), note(4, Visibility.ME)]
    assert feedback(folder_of(entries, "tom"), TOM, "s") is None
    told = feedback(folder_of([*entries, sent(9)], "tom"), TOM, "s")
    assert told is not None
    assert (told.notes, told.latest) == (2, at(9))
    assert told.told({"ines": "Ines"}) == "2 notes from Ines"


def test_what_was_looked_at_is_new_no_more() -> None:
    folder = folder_of([note(1), sent(9), note(20), Reply(by="olaf", at=at(21), to="n1", text="And I.")], "tom")
    told = feedback(folder, TOM, "s", since=at(15))
    assert told is not None
    assert told.told({"olaf": "Olaf"}) == "1 note and 1 answer from ines and Olaf"
    assert feedback(folder, TOM, "s", since=at(21)) is None


def test_a_verdict_and_a_bare_sending_are_feedback_too() -> None:
    verdict = Verdict.model_validate({"by": "ines", "at": at(2), "about": "want", "decision": "adjust", "mark": 60})
    told = feedback(folder_of([verdict, sent(3)], "tom"), TOM, "s")
    assert told is not None
    assert told.told({}) == "1 verdict from ines"
    bare = feedback(folder_of([sent(3)], "tom"), TOM, "s")
    assert bare is not None
    assert bare.told({}) == "Feedback from ines"


def test_a_coach_is_told_of_answers_to_his_own_notes() -> None:
    other = note(2, by="olaf")
    answers = [Reply(by="tom", at=at(10), to="n1", text="?"), Reply(by="tom", at=at(11), to="n2", text="?")]
    told = feedback(folder_of([note(1), other, *answers], "tom"), INES, "s")
    assert told is not None
    assert (told.notes, told.answers, told.latest) == (0, 1, at(10))


def test_new_feedback_is_by_session_and_gone_once_looked_at() -> None:
    mine = long_transcript(4).model_copy(update={"id": "a", "trainee": "tom"})
    library = FakeLibrary([mine, mine.model_copy(update={"id": "b", "trainee": "eve"})])
    for session in ("a", "b"):
        library.add_entry(session, note(1).model_copy(update={"id": session}))
        library.add_entry(session, sent(2).model_copy(update={"id": session + "s"}))
    library.file(INES)
    (told,) = new_feedback(library, TOM)
    assert (told.session, told.told(names_of(library))) == ("a", "1 note from Ines")
    look(library, TOM, "a")
    assert new_feedback(library, TOM) == []


def test_an_amended_note_is_no_second_one() -> None:
    amended = Amended(by="ines", at=at(3), to="n1", text="Better.")
    told = feedback(folder_of([note(1), amended, sent(4)], "tom"), TOM, "s")
    assert told is not None
    assert told.notes == 1
