"""The files of the database: whose they are, who waits for whom, and that what is deleted is gone."""

import sqlite3
import stat
import threading
from pathlib import Path

import pytest

from simulator.review.library import LibraryFailed, Wanted
from simulator.storage import search
from simulator.storage.store import Store, open_store
from tests.storage.conftest import IN_A_FILE, card, customer_turn, event, opening, trainee_turn


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
