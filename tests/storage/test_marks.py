"""The marks of many sessions, read at once."""

from datetime import UTC, datetime

import pytest

from simulator.practice.transcript import EventKind, SessionEvent, TakeOf
from simulator.review.entries import Decision, Predicted, Sent, Verdict
from simulator.review.people import NOBODY
from simulator.scoring.scorecard import Dimension, DimensionScore
from simulator.storage.scores import marks_of
from simulator.storage.store import Store
from tests.storage.conftest import card, transcript
from tests.storage.test_servers import said


def took_part(store: Store, id: str, trainee: str | None = "ada", day: int = 1, **more: object) -> None:
    at = datetime(2026, 1, day, tzinfo=UTC)
    store.take_in(transcript(id, trainee=trainee, started=at, persona="impatient", situation="late-parcel", **more))
    store.keep_score(card(id))


def test_the_marks_that_applied_are_those_of_the_last_score(store: Store) -> None:
    took_part(store, "one")
    marks = {
        Dimension.WANT: DimensionScore(mark=40, confidence=1),
        Dimension.CLARITY: DimensionScore(mark=None, confidence=0),
    }
    store.keep_score(card("one", 55).model_copy(update={"dimensions": marks}))
    (found,) = store.marks(["ada"], 10)
    assert (found.session, found.trainee, found.overall) == ("one", "ada", 55)
    assert found.marks == {Dimension.WANT: 40}
    assert found.at == datetime(2026, 1, 1, tzinfo=UTC)


def test_the_newest_are_told_oldest_first(store: Store) -> None:
    for day in (3, 1, 2):
        took_part(store, f"s{day}", day=day)
    assert [one.session for one in store.marks(None, 2)] == ["s2", "s3"]


@pytest.mark.parametrize(
    ("whose", "ids"),
    [(["ada"], ["a"]), (["ada", "tom"], ["a", "t"]), ([NOBODY], ["n"]), ([], []), (None, ["a", "t", "n"])],
)
def test_only_those_asked_for(store: Store, whose: list[str] | None, ids: list[str]) -> None:
    took_part(store, "a", "ada", 1)
    took_part(store, "t", "tom", 2)
    took_part(store, "n", None, 3)
    store.take_in(transcript("unscored", trainee="ada"))
    assert [one.session for one in store.marks(whose, 10)] == ids


def test_help_takes_and_what_was_added_are_told(store: Store) -> None:
    kinds = [EventKind.HINT, EventKind.HINT, EventKind.STYLE, EventKind.DESK]
    events = tuple(SessionEvent(after_turn=0, kind=kind) for kind in kinds)
    took_part(store, "helped", events=events, take_of=TakeOf(session="s", turn=1))
    took_part(store, "plain", day=2)
    store.add_entry("plain", Verdict(by="ines", about="want", decision=Decision.REJECT))
    helped, plain = store.marks(None, 10)
    assert (helped.hints, helped.read, helped.take, helped.decided) == (2, True, True, False)
    assert (plain.hints, plain.read, plain.take, plain.decided, plain.predicted) == (0, False, False, False, False)
    store.add_entry("plain", Sent(by="ines"))
    store.add_entry("plain", Predicted(by="ada", turn=1, question="felt", answer="hot", right=True))
    plain = store.marks(None, 10)[1]
    assert plain.decided
    assert plain.predicted


def test_they_can_be_asked_for_on_a_server() -> None:
    assert "CAST(scores.card AS JSON)" in said(marks_of(["ada"], 5, "postgresql"))
