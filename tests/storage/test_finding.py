"""Sessions are found: newest first, by words and filters, off an index however many there are."""

from dataclasses import replace
from datetime import timedelta

import pytest

from simulator.customer.moves import Ending
from simulator.practice.transcript import Transcript, Turn
from simulator.review.library import LibraryFailed, Wanted
from simulator.storage import rows, search
from simulator.storage.database import add_session, insert_rows
from simulator.storage.sessions import query_of
from simulator.storage.store import Store
from simulator.storage.tables import turns
from tests.storage.conftest import IN_A_FILE, START, card, customer_turn, opening, trainee_turn, transcript


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
