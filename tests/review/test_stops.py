"""A replay stops at what was asked for: turning points, markers, notes, faults, desk actions."""

import pytest

from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.review.entries import Marker, Note, NoteKind, Withdrawn
from simulator.review.folder import folder_of
from simulator.review.people import Person, Role
from simulator.review.replay import Replay
from simulator.review.stops import Stop, next_stop, stops

FAULT = {"kind": "runs_on", "words": "and", "why": "it would not stop", "shown": True}
TALK = Transcript(
    id="s",
    trainee="t",
    ending="left",
    turns=(
        Turn(speaker="customer", text="a"),
        Turn(speaker="trainee", text="b"),
        Turn.model_validate({"speaker": "customer", "text": "c", "faults": [FAULT, {**FAULT, "shown": False}]}),
    ),
    events=(
        SessionEvent(after_turn=-1, kind=EventKind.DESK, data={"action": "look_up"}),
        SessionEvent(after_turn=1, kind=EventKind.COLLEAGUE, data={"name": "Ines"}),
    ),
)
INES = Person(id="ines", name="Ines", role=Role.COACH)


def test_every_kind_is_found_where_it_is() -> None:
    mark = Marker(by="ines", turn=1)
    note = Note(by="ines", turn=2, note=NoteKind.TRY, text="Try it.")
    found = stops(Replay(TALK), folder_of([mark, note, Marker(by="ines", turn=99)], "t"))
    assert found[Stop.TURNING] == {2: "the end: the customer left"}
    assert found[Stop.MARKER] == {1: "marked"}
    assert found[Stop.NOTE] == {2: "a note: try"}
    assert found[Stop.FAULT] == {2: "it would not stop"}
    assert found[Stop.DESK] == {0: "look up", 1: "Ines"}


def test_a_marker_is_taken_back_and_stays_among_coaches() -> None:
    mark = Marker(by="ines", turn=1)
    trainee = Person(id="t", name="Tom")
    assert folder_of([mark], "t").seen_by(INES).of(Marker) == [mark]
    assert folder_of([mark], "t").seen_by(trainee).of(Marker) == []
    assert folder_of([mark, Withdrawn(by="ines", to=mark.id)], "t").of(Marker) == []


@pytest.mark.parametrize(
    ("at", "by", "to"), [(0, 1, 2), (2, 1, 5), (5, 1, None), (5, -1, 2), (2, -1, None), (9, -1, 5)]
)
def test_the_nearest_one_is_next(at: int, by: int, to: int | None) -> None:
    assert next_stop({2: "", 5: ""}, at, by) == to
