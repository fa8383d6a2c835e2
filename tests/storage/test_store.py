"""What is written down can be read again, word for word."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.customer.moves import Ending
from simulator.practice.journal import Journal, JournalFailed
from simulator.practice.transcript import Transcript, Turn
from simulator.review.library import Content, Imported, Library, LibraryFailed, Wanted
from simulator.storage.store import Store, open_store
from tests.storage.conftest import IN_A_FILE, START, card, customer_turn, event, opening, trainee_turn, transcript


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("shared") / "data") as opened:
        yield opened


def test_is_a_journal_and_a_library(store: Store) -> None:
    ports: tuple[Journal, Library] = (store, store)
    assert ports[0] is store


def test_a_session_is_read_as_it_was_written(store: Store) -> None:
    head = opening(note={"by": "coach", "deep": [1, None, "x"]})
    store.open(head)
    turns = (trainee_turn(), customer_turn(), trainee_turn("Tomorrow, by noon."))
    for n, turn in enumerate(turns):
        store.add_turn("s1", n, turn)
    store.add_event("s1", 0, event())
    store.close("s1", Ending.SETTLED, START + timedelta(minutes=5))
    expected = Transcript.model_validate(
        {**head.model_dump(), "ending": "settled", "ended": START + timedelta(minutes=5), "turns": turns}
    ).model_copy(update={"events": (event(),)})
    assert store.load("s1").to_json() == expected.to_json()
    assert store.load("s1") == expected


def test_a_turn_written_again_replaces_the_partial_one(store: Store) -> None:
    store.open(opening())
    store.add_turn("s1", 0, Turn(speaker="customer", text="Where is", partial=True))
    store.add_turn("s1", 0, Turn(speaker="customer", text="Where is it?"))
    assert [t.text for t in store.load("s1").turns] == ["Where is it?"]
    assert store.load("s1").turns[0].partial is None
    assert store.find(Wanted())[0].turns == 1


@IN_A_FILE
def test_it_is_on_disk_when_the_call_returns(store: Store, folder: Path) -> None:
    store.open(opening())
    store.add_turn("s1", 0, trainee_turn("hello"))
    with open_store(folder) as other:
        assert other.load("s1").turns[0].text == "hello"


def test_the_same_opening_twice_is_one_session_and_another_is_refused(store: Store) -> None:
    store.open(opening())
    store.open(opening())
    with pytest.raises(JournalFailed, match="another one of the id s1"):
        store.open(opening(seed=8))
    assert len(store.find(Wanted())) == 1


def test_a_turn_needs_its_session(store: Store) -> None:
    with pytest.raises(JournalFailed, match="no session of this id"):
        store.add_turn("nobody", 0, trainee_turn())
    with pytest.raises(JournalFailed, match="no session nobody"):
        store.close("nobody", Ending.LEFT, START)


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
plain = (
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | text
)
anything = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3), max_leaves=6
)
unknown = st.dictionaries(text.map(lambda key: "x" + key), anything, max_size=3)
turn_records = st.builds(
    lambda speaker, words, at, more: {"speaker": speaker, "text": words, "at": at, **more},
    st.sampled_from(["trainee", "customer"]),
    text,
    st.none() | st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=-11))])),
    unknown,
)
event_records = st.builds(
    lambda after, kind, data, more: {"after_turn": after, "kind": kind, "data": data, **more},
    st.integers(-1, 9),
    text,
    unknown,
    unknown,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(turn_records, max_size=4), st.lists(event_records, max_size=3), unknown, st.uuids())
def test_whatever_a_transcript_holds_comes_back(
    shared: Store, turns: list[dict[str, object]], events: list[dict[str, object]], more: dict[str, object], id: object
) -> None:
    taken = Transcript.model_validate({"id": str(id), "turns": turns, "events": events, **more})
    assert shared.take_in(taken) is Imported.ADDED
    try:
        assert shared.load(taken.id).to_json() == taken.to_json()
        assert shared.take_in(Transcript.model_validate_json(taken.to_json())) is Imported.KNOWN
    finally:
        shared.delete(taken.id)


def test_a_hundred_thousand_characters_come_back(store: Store) -> None:
    long = "Zeile\x00 \U0001f600 \u202e'; DROP TABLE turns; -- " * 3000
    assert len(long) > 100_000
    store.take_in(transcript(turns=(Turn(speaker="trainee", text=long),)))
    assert store.load("t1").turns[0].text == long


def test_taking_in_twice_adds_nothing_and_another_of_the_id_is_refused(store: Store) -> None:
    assert store.take_in(transcript()) is Imported.ADDED
    assert store.take_in(transcript()) is Imported.KNOWN
    with pytest.raises(LibraryFailed, match="another session of the id t1"):
        store.take_in(transcript(seed=99))
    assert store.load("t1") == transcript()


@pytest.mark.parametrize("odd", [float("nan"), "\ud800"])
def test_what_cannot_be_kept_is_refused_whole(store: Store, odd: object) -> None:
    turns = (Turn(speaker="trainee", text="hi", elapsed_s=odd if isinstance(odd, float) else None),)
    more = {"x": odd} if isinstance(odd, str) else {"seed": 1}
    bad = Transcript(id="t1", turns=turns, events=()).model_copy(update=more)
    if isinstance(odd, float):
        bad = bad.model_copy(update={"turns": (turns[0].model_copy(update={"mind": {"calm": odd}}),)})
    with pytest.raises(LibraryFailed, match="cannot be kept"):
        store.take_in(bad)
    assert store.find(Wanted()) == []


@IN_A_FILE
def test_scores_are_added_and_the_newest_is_asked_for(store: Store, folder: Path) -> None:
    store.take_in(transcript())
    assert store.score_of("t1") is None
    for overall in (50.0, 50.0, None):
        store.keep_score(card("t1", overall))
    assert store.score_of("t1") == card("t1", None)
    with sqlite3.connect(folder / "sessions.db") as raw:
        assert raw.execute("SELECT n, overall FROM scores ORDER BY n").fetchall() == [(0, 50.0), (1, None)]
    raw.close()
    with pytest.raises(LibraryFailed, match="no session of this id"):
        store.keep_score(card("nobody"))


def test_what_a_coach_decided_is_listed_beside_the_machines_score(store: Store) -> None:
    store.take_in(transcript())
    store.keep_score(card("t1", 50.0))
    store.keep_score(card("t1", 50.0), 80.0)
    assert store.score_of("t1") == card("t1", 50.0)
    assert [row.overall for row in store.find(Wanted(lowest=70))] == [80.0]


def test_contents_are_kept_by_hash(store: Store) -> None:
    kept = Content("h1", "rules", "signals:\n  größe: 1\n")
    store.keep_content(kept)
    store.keep_content(kept)
    assert store.content("h1") == kept
    assert store.content("h2") is None
