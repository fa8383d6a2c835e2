"""A database that cannot write says so in a sentence, and leaves nothing half-written."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event as listening

from simulator.customer.moves import Ending
from simulator.practice.journal import JournalFailed
from simulator.practice.transcript import Turn
from simulator.review.library import LibraryFailed, Wanted
from simulator.storage.store import Store, open_store
from tests.storage.conftest import IN_A_FILE, START, card, opening, trainee_turn, transcript

LONG = "x" * 400_000


@contextmanager
def under(store: Store, pragma: str) -> Iterator[None]:
    """Connections of the store that have this pragma: SQLite's own way of being full, or read-only."""

    def apply(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(pragma).close()

    store.shut()
    listening.listen(store._engine, "connect", apply)
    yield
    listening.remove(store._engine, "connect", apply)
    store.shut()


@IN_A_FILE
def test_a_full_disk_is_told_and_nothing_is_half_written(store: Store) -> None:
    store.open(opening())
    store.add_turn("s1", 0, trainee_turn("first"))
    with under(store, "PRAGMA max_page_count=20"):
        with pytest.raises(JournalFailed, match=r"write down the turn: the disk is full .* Make room"):
            store.add_turn("s1", 1, trainee_turn(LONG))
        with pytest.raises(JournalFailed, match="disk is full"):
            store.add_turn("s1", 0, trainee_turn(LONG))
        with pytest.raises(LibraryFailed, match=r"keep the session: the disk is full"):
            store.take_in(transcript(turns=(Turn(speaker="trainee", text="a"), Turn(speaker="trainee", text=LONG))))
        assert [t.text for t in store.load("s1").turns] == ["first"]
    assert [(row.id, row.turns) for row in store.find(Wanted())] == [("s1", 1)]
    store.add_turn("s1", 1, trainee_turn(LONG))
    assert len(store.load("s1").turns) == 2


@IN_A_FILE
def test_a_read_only_database_is_told(store: Store) -> None:
    store.open(opening())
    with under(store, "PRAGMA query_only=ON"):
        with pytest.raises(JournalFailed, match=r"read-only .*--data-dir"):
            store.open(opening("s2"))
        with pytest.raises(JournalFailed, match="read-only"):
            store.add_turn("s1", 0, trainee_turn())
        with pytest.raises(JournalFailed, match="read-only"):
            store.close("s1", Ending.LEFT, START)
        with pytest.raises(LibraryFailed, match="read-only"):
            store.delete("s1")
        with pytest.raises(LibraryFailed, match="read-only"):
            store.keep_score(card("s1"))
        assert store.load("s1").ending == "unfinished"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LibraryFailed, match=r"not yours to use .*--data-dir"):
        open_store(tmp_path / "data")


def test_a_locked_database_is_told(folder: Path) -> None:
    with open_store(folder, busy_s=0) as store, closing(sqlite3.connect(folder / "sessions.db")) as other:
        store.open(opening())
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalFailed, match=r"another program is writing .* try again"):
            store.add_turn("s1", 0, trainee_turn())
        assert store.load("s1").turns == ()
        other.rollback()
        store.add_turn("s1", 0, trainee_turn())


def test_a_file_that_is_no_database_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    letter = folder / "sessions.db"
    letter.write_text("Dear Sir or Madam, " * 100)
    with pytest.raises(LibraryFailed, match="not a database"):
        open_store(folder)
    assert letter.read_text().startswith("Dear Sir")


def test_somebody_elses_database_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "sessions.db")) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(LibraryFailed, match="holds something else"):
        open_store(folder)
    with closing(sqlite3.connect(folder / "sessions.db")) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryFailed, match="a file lies where the folder should be"):
        open_store(tmp_path / "file" / "data")


@IN_A_FILE
def test_a_damaged_row_is_told_by_its_session(store: Store, folder: Path) -> None:
    store.take_in(transcript())
    store.take_in(transcript("t2"))
    with closing(sqlite3.connect(folder / "sessions.db")) as raw, raw:
        raw.execute("UPDATE turns SET payload = '{\"mind\": 3' WHERE session = 't1'")
    with pytest.raises(LibraryFailed, match="session t1 cannot be read"):
        store.load("t1")
    assert store.load("t2") == transcript("t2")


@IN_A_FILE
def test_of_many_faults_in_a_session_the_first_is_told_in_one_sentence(store: Store, folder: Path) -> None:
    store.take_in(transcript())
    with closing(sqlite3.connect(folder / "sessions.db")) as raw, raw:
        raw.execute('UPDATE turns SET payload = \'{"mind": 3, "faults": 4, "partial": 5}\'')
    with pytest.raises(LibraryFailed) as told:
        store.load("t1")
    assert len(str(told.value).splitlines()) == 1
    assert "t1 cannot be read: turns.0.mind: input should be an object (and " in str(told.value)
    assert "pydantic" not in str(told.value)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("postgresql+nodriver://me:secret@host/db", "driver"),
        ("nosuch://me:secret@host/db", "driver"),
        ("postgresql://me:secret@host:port/db", "address cannot be read"),
        ("sqlite://", "kept in a file"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_without_its_password(url: str, why: str) -> None:
    with pytest.raises(LibraryFailed, match=why) as caught:
        open_store(url)
    assert "secret" not in str(caught.value)


def test_the_name_of_the_room_loads_nothing_heavy() -> None:
    code = (
        "import sys, simulator.storage; print([m for m in ('sqlalchemy', 'alembic', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_opening_what_is_up_to_date_loads_no_alembic(folder: Path) -> None:
    code = (
        "import sys; from simulator.storage.store import open_store; open_store(sys.argv[1]).shut();"
        "open_store(sys.argv[1]).shut(); print('alembic' in sys.modules, 'sqlalchemy.orm' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False False"
