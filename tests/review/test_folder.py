"""What stands in the folder of a session, and who may see it."""

from datetime import UTC, datetime, timedelta

import pytest

from simulator.review.entries import (
    Amended,
    Blind,
    Decision,
    Dispute,
    Entry,
    Note,
    NoteKind,
    Reply,
    Sent,
    Unknown,
    Verdict,
    Visibility,
    Withdrawn,
    entry_of,
)
from simulator.review.folder import Folder, folder_of
from simulator.review.people import Person, Role

COACH = Person(id="ines", name="Ines", role=Role.COACH)
OTHER = Person(id="olaf", name="Olaf", role=Role.COACH)
TRAINEE = Person(id="tom", name="Tom")
STRANGER = Person(id="eve", name="Eve")
_START = datetime(2026, 1, 1, tzinfo=UTC)


def at(minute: int) -> datetime:
    return _START + timedelta(minutes=minute)


def note(text: str = "You told him when.", visibility: Visibility = Visibility.TRAINEE, **more: object) -> Note:
    data = {"by": "ines", "at": at(0), "turn": 3, "note": NoteKind.GOOD, "text": text, "visibility": visibility, **more}
    return Note.model_validate(data)


def folder(*entries: Entry) -> Folder:
    return folder_of(entries, "tom")


def test_a_note_reads_as_its_author_amended_it_last() -> None:
    first = note("Good.")
    seen = folder(
        first,
        Amended(by="ines", at=at(1), to=first.id, text="Better.", visibility=Visibility.COACHES),
        Amended(by="olaf", at=at(2), to=first.id, text="Not mine to change."),
    ).threads[0]
    assert (seen.note.text, seen.note.visibility, seen.note.id) == ("Better.", Visibility.COACHES, first.id)


def test_only_the_author_takes_a_note_back() -> None:
    first = note()
    assert folder(first, Withdrawn(by="olaf", at=at(1), to=first.id)).threads
    assert not folder(first, Withdrawn(by="ines", at=at(1), to=first.id)).threads


def test_a_thread_holds_the_replies_in_order() -> None:
    first = note(note=NoteKind.QUESTION)
    replies = [Reply(by="tom", at=at(n), to=first.id, text=str(n)) for n in (3, 2)]
    assert [reply.text for reply in folder(*replies, first).threads[0].replies] == ["2", "3"]


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [(Visibility.ME, {"ines"}), (Visibility.COACHES, {"ines", "olaf"}), (Visibility.TRAINEE, {"ines", "olaf", "tom"})],
)
def test_a_note_and_its_thread_are_seen_by_whom_it_is_for(visibility: Visibility, seen_by: set[str]) -> None:
    first = note(visibility=visibility)
    whole = folder(
        first,
        Reply(by="olaf", at=at(1), to=first.id, text="Agreed."),
        Amended(by="ines", at=at(2), to=first.id, text="Amended."),
        Sent(by="ines", at=at(3)),
    )
    for person in (COACH, OTHER, TRAINEE, STRANGER):
        threads = whole.seen_by(person).threads
        own = person.id == "olaf" and person.id not in seen_by
        assert bool(threads) is (person.id in seen_by), person.id
        texts = {entry.text for entry in whole.seen_by(person).entries if isinstance(entry, Amended | Reply)}
        assert texts == ({"Agreed."} if own else {"Agreed.", "Amended."} if person.id in seen_by else set())


def test_the_trainee_sees_what_a_coach_decided_once_it_was_sent() -> None:
    decided = Verdict(
        by="ines", at=at(1), about="want.settled", decision=Decision.REJECT, was=100, reason="He was not."
    )
    kept = (note(), decided, Blind(by="ines", at=at(0), marks={"want": 40}))
    assert folder(*kept).seen_by(TRAINEE).entries == ()
    after = folder(*kept, Sent(by="ines", at=at(9))).seen_by(TRAINEE)
    assert after.verdicts() == {"want.settled": decided}
    assert len(after.threads) == 1
    assert not after.of(Blind)


def test_a_dispute_is_open_until_a_verdict_answers_it() -> None:
    dispute = Dispute(by="tom", at=at(1), about="want.settled", turn=4, text="I told him.")
    assert folder(dispute).open_disputes() == [dispute]
    answer = Verdict(by="ines", at=at(2), about="want.settled", decision=Decision.ACCEPT, answers=dispute.id)
    assert folder(dispute, answer).open_disputes() == []


def test_an_entry_of_another_version_is_kept_as_it_came() -> None:
    data = {"kind": "waved", "by": "ines", "id": "x", "at": "2026-01-01T00:00:00Z", "hand": "left"}
    entry = entry_of(data)
    assert isinstance(entry, Unknown)
    assert entry.model_dump(mode="json") == data
    for known in (note(), Sent(by="ines")):
        assert entry_of(known.model_dump(mode="json")) == known
