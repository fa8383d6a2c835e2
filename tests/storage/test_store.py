"""What is written down can be read again, word for word, and what is deleted is gone."""

import sqlite3
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.customer.moves import Ending
from simulator.practice.journal import Journal, JournalFailed
from simulator.practice.transcript import Transcript, Turn
from simulator.review.library import Content, Imported, Library, LibraryFailed, Wanted
from simulator.storage import rows, search
from simulator.storage.database import add_session, insert_rows
from simulator.storage.sessions import query_of
from simulator.storage.store import Store, open_store
from simulator.storage.tables import turns
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


def test_the_newest_come_first_and_filters_narrow(store: Store) -> None:
    for n, persona in enumerate(["impatient", "technical", "impatient"]):
        store.open(opening(f"s{n}", persona=persona, started=START + timedelta(days=n)))
    store.add_turn("s1", 0, trainee_turn("100% sure, it's a Größe_9"))
    store.close("s2", Ending.LEFT, START)
    store.take_in(transcript("foreign", turns=(Turn(speaker="customer", text="hm", at=START - timedelta(days=9)),)))

    def found(**wanted: object) -> list[str]:
        return [row.id for row in store.find(Wanted(**wanted))]  # type: ignore[arg-type]

    assert found() == ["s2", "s1", "s0", "foreign"]
    assert found(persona="impatient") == ["s2", "s0"]
    assert found(ending="left") == ["s2"]
    assert found(unfinished=True) == found(ending="unfinished") == ["s1", "s0"]
    assert found(text="SURE, it") == ["s1"]
    assert found(text="grosse") == []
    assert found(text="100 sur") == found(text="größe") == ["s1"]
    assert found(text="sur 100") == found(text="%") == found(text='" OR x') == []
    assert found(limit=2, offset=1) == ["s1", "s0"]
    assert found(limit=0) == []


def test_found_words_say_where_they_were_said_and_what_stands_around_them(store: Store) -> None:
    store.open(opening())
    store.add_turn("s1", 0, trainee_turn("Parcels go out at noon."))
    store.add_turn("s1", 1, customer_turn("Well. " * 40 + "my parcel\nis late, " + "and late " * 40))
    store.add_turn("s1", 2, trainee_turn("The parcel is late."))
    (row,) = store.find(Wanted(text="parcel lat"))
    assert row.hit == 1
    assert row.said is not None
    assert row.said.startswith("…l. Well. Well. Well. my parcel is late, and late")
    assert row.said.endswith("…")
    assert store.find(Wanted())[0].hit is None


def test_sessions_are_counted_as_far_as_one_wants_to_know(store: Store) -> None:
    for n in range(6):
        store.open(opening(f"s{n}", trainee=f"t{n % 2}"))
        store.add_turn(f"s{n}", 0, trainee_turn("again" if n % 3 else "once more"))
    assert [store.count(Wanted(), most) for most in (3, 6, 99)] == [3, 6, 6]
    assert [store.count(Wanted(text="again", limit=1, offset=3), most) for most in (3, 99)] == [3, 4]
    assert store.trainees() == ["t0", "t1"]


def test_what_a_trainee_may_see_is_all_that_is_found(store: Store) -> None:
    for id, trainee in (("mine", "t"), ("theirs", "u"), ("shown", "u"), ("nobodys", None)):
        store.open(opening(id, trainee=trainee))
    found = [[row.id for row in store.find(Wanted(own=own, besides=("shown",)))] for own in ("t", "")]
    assert found == [["shown", "mine"], ["nobodys", "shown"]]


@pytest.mark.parametrize("every", [2, 40])
@pytest.mark.parametrize("words", ["note", "noted", "no"])
def test_common_words_with_few_that_fit_are_found_any_way_round(
    store: Store, monkeypatch: pytest.MonkeyPatch, every: int, words: str
) -> None:
    monkeypatch.setattr(search, "READ_AT_MOST", 100)
    with store._work("make many") as connection:
        for n in range(700):
            rare = n in (3, 99, 600)
            head = Transcript(id=f"s{n:03}", trainee="rare" if rare else "t", started=START + timedelta(hours=n))
            no = add_session(connection, rows.session_columns(head))
            said = [(0, "hm"), (1, "noted" if rare or n % every == 0 else "well"), (2, "noted again")]
            insert_rows(
                connection,
                turns,
                [
                    {"session": head.id, "n": k, "speaker": "trainee", "text": text, "payload": "{}"}
                    for k, text in said[:2]
                ],
            )
            search.add(connection, no, said[:2])
    wanted = Wanted(text=words, trainee="rare")
    assert [(row.id, row.hit, row.said) for row in store.find(wanted)] == [
        (id, 1, "noted") for id in ("s600", "s099", "s003")
    ]
    assert [row.id for row in store.find(replace(wanted, offset=1, limit=1))] == ["s099"]
    assert store.count(wanted, 99) == 3


def test_many_that_begin_at_once_are_listed_as_they_came(store: Store) -> None:
    for n in range(5):
        store.open(opening(f"s{n}"))
    store.open(opening("next", started=START + timedelta(milliseconds=2)))
    store.open(opening("before", started=START - timedelta(hours=1)))
    assert [row.id for row in store.find(Wanted())] == ["next", "s4", "s3", "s2", "s1", "s0", "before"]


def test_a_row_tells_what_the_list_shows(store: Store) -> None:
    store.open(opening(trainee="skilled"))
    store.add_turn("s1", 0, trainee_turn())
    row = store.find(Wanted())[0]
    assert (row.persona, row.situation, row.mode, row.voice) == ("impatient", "late-parcel", "practice", "book")
    assert (row.ending, row.started, row.turns, row.trainee, row.overall) == ("unfinished", START, 1, "skilled", None)
    store.keep_score(card("s1"))
    assert store.find(Wanted())[0].overall == 72.5


def test_the_beginning_of_an_id_is_enough_unless_two_begin_so(store: Store) -> None:
    for id in ("abc1", "abc2", "ab%", "xyz"):
        store.open(opening(id))
    assert store.load("xy").id == "xyz"
    assert store.load("ab%").id == "ab%"
    for wrong, why in (
        ("abc", "more than one"),
        ("nope", "no session 'nope'"),
        ("", "no session"),
        ("x%", "no session"),
    ):
        with pytest.raises(LibraryFailed, match=why):
            store.load(wrong)


@IN_A_FILE
def test_deleting_removes_the_words_from_every_file(store: Store, folder: Path) -> None:
    store.open(opening())
    store.add_turn("s1", 0, trainee_turn("xylophone " * 2000))
    store.add_event("s1", 0, event())
    store.keep_score(card("s1"))
    store.open(opening("other"))
    store.delete("s1")
    assert [row.id for row in store.find(Wanted())] == ["other"]
    assert store.score_of("s1") is None
    for file in folder.iterdir():
        assert b"xylophone" not in file.read_bytes()
    with sqlite3.connect(folder / "sessions.db") as raw:
        left = [raw.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("turns", "events", "scores")]
    raw.close()
    assert left == [0, 0, 0]
    with store._engine.connect() as connection:
        pragmas = {p: connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in ("secure_delete", "synchronous")}
    assert pragmas == {"secure_delete": 1, "synchronous": 2}
    with pytest.raises(LibraryFailed, match="no session"):
        store.delete("s1")


@IN_A_FILE
@pytest.mark.parametrize("most_levels", [search.MOST_LEVELS, 6])
def test_words_are_forgotten_bit_by_bit_and_the_index_does_not_grow_deep(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch, most_levels: int
) -> None:
    """Of 6 levels it is made anew."""
    monkeypatch.setattr(search, "MOST_LEVELS", most_levels)
    monkeypatch.setattr(search, "PAGES", 1)
    for n in range(9):
        store.open(opening(f"s{n}"))
        store.add_turn(f"s{n}", 0, trainee_turn(f"a xylophone{n} " + " ".join(f"word{n}x{i}" for i in range(400))))
    depths = []
    for n in range(8):
        store.delete(f"s{n}")
        with store._work("look", writing=False) as connection:
            depths.append(search.levels(connection))
        assert not any(f"xylophone{n}".encode() in file.read_bytes() for file in folder.iterdir())
        assert not any(f"word{n}x7".encode() in file.read_bytes() for file in folder.iterdir())
    assert (max(depths) <= 8) == (most_levels == 6)
    assert [row.id for row in store.find(Wanted(text="xylophone"))] == ["s8"]
    assert [row.id for row in store.find(Wanted(text="word8x399"))] == ["s8"]


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


@IN_A_FILE
def test_only_the_owner_may_read(store: Store, folder: Path) -> None:
    store.open(opening())
    names = {file.name for file in folder.iterdir()}
    assert names == {"sessions.db", "sessions.db-wal", "sessions.db-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_open_files_are_closed_to_others_but_a_strangers_folder_stays(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").write_text("not ours")
    (tmp_path / "sessions.db").touch(mode=0o644)
    open_store(tmp_path).shut()
    assert stat.S_IMODE((tmp_path / "sessions.db").stat().st_mode) == 0o600
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_file_may_be_named(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/mine.db") as named:
        named.open(opening())
    with open_store(tmp_path / "mine.db") as again:
        assert again.load("s1").id == "s1"


@IN_A_FILE
def test_others_read_while_turns_are_written(store: Store, folder: Path) -> None:
    store.open(opening())
    seen: list[int] = []

    def read() -> None:
        with open_store(folder) as reader:
            seen.extend(len(reader.load("s1").turns) for _ in range(20))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for thread in readers:
        thread.start()
    for n in range(20):
        store.add_turn("s1", n, trainee_turn(str(n)))
    for thread in readers:
        thread.join()
    assert len(seen) == 60
    assert max(seen) <= 20
    assert len(store.load("s1").turns) == 20


@IN_A_FILE
def test_two_writers_wait_for_each_other(store: Store, folder: Path) -> None:
    def write(id: str) -> None:
        with open_store(folder) as writer:
            writer.open(opening(id))
            for n in range(10):
                writer.add_turn(id, n, customer_turn())

    writers = [threading.Thread(target=write, args=(id,)) for id in ("a", "b", "c")]
    for thread in writers:
        thread.start()
    for thread in writers:
        thread.join()
    assert [row.turns for row in store.find(Wanted())] == [10, 10, 10]


@IN_A_FILE
@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(persona="p"),
        Wanted(situation="s"),
        Wanted(ending="left"),
        Wanted(unfinished=True),
        Wanted(offset=9),
        Wanted(trainee="t", own="me", besides=("a",)),
        Wanted(lowest=1, highest=9, need="fault", since=START, until=START),
    ],
    ids=str,
)
def test_a_list_is_read_off_an_index_and_never_sorted(store: Store, wanted: Wanted) -> None:
    query = str(query_of(wanted).compile(store._engine, compile_kwargs={"literal_binds": True}))
    with store._engine.connect() as connection:
        plan = " ".join(str(row) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}"))
    assert "USING COVERING INDEX sessions_listed" in plan
    assert "TEMP B-TREE" not in plan
    assert "turns" not in plan.replace("turns,", "")
