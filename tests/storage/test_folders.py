"""What people add is added once and never written over; the queue belongs to one coach at a time."""

import pytest

from simulator.practice.transcript import TakeOf
from simulator.review.entries import Decision, Note, NoteKind, Sent, Verdict
from simulator.review.library import LibraryFailed, Wanted
from simulator.review.people import Person, Role
from simulator.storage.store import Store
from tests.storage.conftest import opening, trainee_turn, transcript

NOTE = Note(by="ines", id="n1", turn=0, note=NoteKind.GOOD, text="Good.")


def test_an_entry_is_there_once_and_as_it_was_first(store: Store) -> None:
    store.open(opening())
    store.add_entry("s1", NOTE)
    store.add_entry("s1", NOTE.model_copy(update={"text": "Other."}))
    sent = Sent(by="ines")
    store.add_entry("s1", sent)
    assert store.entries("s1") == [NOTE, sent]


def test_the_newest_verdicts_on_any_session_are_found(store: Store) -> None:
    store.open(opening())
    store.add_entry("s1", NOTE)
    marked = [
        Verdict(by="ines", about=about, decision=Decision.ACCEPT, was=60, mark=60) for about in ("want", "clarity")
    ]
    for verdict in marked:
        store.add_entry("s1", verdict)
    assert store.verdicts(1) == marked[1:]
    assert store.verdicts(9) == marked[::-1]


def test_an_entry_needs_a_session(store: Store) -> None:
    with pytest.raises(LibraryFailed, match="no session of this id"):
        store.add_entry("none", NOTE)


def test_entries_go_with_the_session(store: Store) -> None:
    store.open(opening())
    store.add_entry("s1", NOTE)
    store.delete("s1")
    store.open(opening())
    assert store.entries("s1") == []


def test_what_is_imported_again_adds_only_the_entries_that_are_new(store: Store) -> None:
    plain = transcript("f")
    with_note = plain.model_copy(update={"review": (NOTE.model_dump(mode="json"),)})
    store.take_in(plain)
    for _ in range(2):
        store.take_in(with_note)
    assert store.entries("f") == [NOTE]
    assert store.load("f").review is None


def test_one_coach_at_a_time(store: Store) -> None:
    store.open(opening())
    assert store.claim("s1", "ines")
    assert store.claim("s1", "ines")
    assert not store.claim("s1", "olaf")
    store.release("s1")
    assert store.claim("s1", "olaf")
    assert store.find(Wanted())[0].claimed_by == "olaf"
    assert not store.claim("none", "olaf")


def test_the_queue_is_what_somebody_should_look_at(store: Store) -> None:
    for id in ("s1", "s2", "s3"):
        store.open(opening(id))
    store.flag("s1", ["fault", "dispute"])
    store.flag("s2", ["default"])
    assert [row.id for row in store.find(Wanted(in_need=True))] == ["s2", "s1"]
    assert [row.needs for row in store.find(Wanted(need="fault"))] == [("dispute", "fault")]
    store.flag("s1", [])
    assert store.find(Wanted(need="fault")) == []


def test_takes_are_found_by_what_they_were_taken_of(store: Store) -> None:
    store.take_in(transcript("a"))
    store.take_in(transcript("b", take_of=TakeOf(session="a", turn=1, by="ines")))
    assert [(row.id, row.take_at) for row in store.find(Wanted(take_of="a"))] == [("b", 1)]


def test_the_cabinet_replaces_by_id_and_finds_by_person(store: Store) -> None:
    store.file(Person(id="ines", name="Ines", role=Role.COACH))
    store.file(Person(id="tom", name="Tom"))
    store.file(Person(id="tom", name="Thomas", who="x"))
    assert [person.name for person in store.filed(Person)] == ["Ines", "Thomas"]
    assert [person.id for person in store.filed(Person, who="x")] == ["tom"]
    store.unfile(Person, "ines")
    assert [person.id for person in store.filed(Person)] == ["tom"]


def test_words_are_found_until_they_are_said_anew(store: Store) -> None:
    store.open(opening())
    store.add_turn("s1", 0, trainee_turn("the marzipan is"))
    store.add_turn("s1", 0, trainee_turn("the almonds are here"))
    assert store.find(Wanted(text="marzipan")) == []
    assert [row.id for row in store.find(Wanted(text="here almo"))] == ["s1"]
