"""A copy holds what its reader may see, and no more than what its maker may."""

from simulator.practice.transcript import Transcript
from simulator.review.copies import Audience, Copy, copy_of
from simulator.review.entries import Blind, Entry, Note, NoteKind, Sent, Visibility, Withdrawn
from simulator.review.masking import Masking
from simulator.review.people import NOBODY, Person, Role
from tests.tui.fake_library import FakeLibrary

ANN = Person(id="ann", name="Ann", role=Role.COACH)
TOM = Person(id="tom", name="Tom")
SESSION = Transcript.model_validate(
    {
        "id": "s",
        "trainee": "tom",
        "turns": [{"speaker": "customer", "text": "hm"}, {"speaker": "trainee", "text": "Yes."}],
    }
)


def note(id: str, by: str, visibility: Visibility) -> Note:
    return Note(id=id, by=by, turn=1, note=NoteKind.TRY, text=f"{id} text", visibility=visibility)


ADDED: list[Entry] = [
    note("private", "ann", Visibility.ME),
    note("coaches", "ann", Visibility.COACHES),
    note("trainee", "ann", Visibility.TRAINEE),
    note("own", "tom", Visibility.ME),
    Blind(id="blind", by="ann", marks={"want": 40}),
]


def library(*more: Entry) -> FakeLibrary:
    found = FakeLibrary([SESSION])
    for person in (ANN, TOM):
        found.file(person)
    for entry in (*ADDED, *more):
        found.add_entry("s", entry)
    return found


def ids(copy: Copy) -> set[str]:
    assert {entry["id"] for entry in copy.transcript.review or ()} == {entry.id for entry in copy.folder.entries}
    return {entry.id for entry in copy.folder.entries}


def test_ones_own_copy_has_all_that_one_may_see() -> None:
    assert ids(copy_of(library(), SESSION, ANN)) == {"private", "coaches", "trainee", "blind"}
    assert ids(copy_of(library(), SESSION, TOM)) == {"own"}
    assert ids(copy_of(library(Sent(id="sent", by="ann")), SESSION, TOM)) == {"own", "trainee", "sent"}


def test_a_copy_for_others_has_what_both_may_see() -> None:
    sent = Sent(id="sent", by="ann")
    assert ids(copy_of(library(sent), SESSION, ANN, Audience.COACHES)) == {"coaches", "trainee", "blind", "sent"}
    assert ids(copy_of(library(), SESSION, ANN, Audience.TRAINEE)) == set()
    assert ids(copy_of(library(sent), SESSION, ANN, Audience.TRAINEE)) == {"trainee", "sent"}
    assert ids(copy_of(library(sent), SESSION, TOM, Audience.COACHES)) == {"trainee", "sent"}


def test_ones_own_copy_forgets_nothing_that_one_took_back() -> None:
    gone = Withdrawn(id="gone", by="ann", to="private")
    own = copy_of(library(gone), SESSION, ANN)
    assert {"private", "gone"} <= ids(own)
    assert [thread.note.id for thread in own.folder.threads] == ["coaches", "trainee"]


def test_without_profiles_whoever_sits_here_is_everybody() -> None:
    found = FakeLibrary([SESSION])
    for entry in ADDED:
        found.add_entry("s", entry)
    you = Person(id=NOBODY, name="You")
    assert ids(copy_of(found, SESSION, you)) == {entry.id for entry in ADDED}
    assert ids(copy_of(found, SESSION, you, Audience.TRAINEE)) == {"own"}
    found.file(ANN)
    assert ids(copy_of(found, SESSION, you)) == set()


def test_nothing_added_is_no_review() -> None:
    copy = copy_of(FakeLibrary([SESSION]), SESSION, TOM)
    assert copy.transcript == SESSION


def test_in_a_masked_copy_nobody_is_named() -> None:
    found = library(note("named", "ann", Visibility.COACHES).model_copy(update={"text": "Tell Tom, from Ann"}))
    copy = copy_of(found, SESSION, ANN, masking=Masking())
    said = copy.transcript.to_json()
    assert "ann" not in said
    assert "Tom" not in said
    assert '"tom"' not in said
    assert [thread.note.text for thread in copy.folder.threads if thread.note.id == "named"] == [
        "Tell [name 2], from [name 1]"
    ]
    assert copy.names == {}
