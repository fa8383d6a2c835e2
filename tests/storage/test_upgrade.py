"""An older database is upgraded after a copy was set aside; a newer one is refused."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed, Wanted
from simulator.storage import migrations, sqlite, upgrade
from simulator.storage.failures import StoreTooNew
from simulator.storage.store import open_store
from simulator.storage.tables import metadata
from tests.storage.conftest import card

FIRST = """
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,
  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO alembic_version VALUES ('0001');
CREATE TABLE sessions (id TEXT NOT NULL, listed TEXT NOT NULL, started TEXT, persona TEXT, situation TEXT, mode TEXT,
  voice TEXT, ending TEXT, trainee TEXT, turns INTEGER DEFAULT '0' NOT NULL, unfinished BOOLEAN NOT NULL,
  head TEXT NOT NULL, PRIMARY KEY (id));
CREATE INDEX sessions_by_time ON sessions (listed, id);
CREATE TABLE turns (session TEXT NOT NULL, n INTEGER NOT NULL, speaker TEXT NOT NULL, text TEXT NOT NULL, at TEXT,
  payload TEXT NOT NULL, PRIMARY KEY (session, n), FOREIGN KEY(session) REFERENCES sessions (id) ON DELETE CASCADE);
CREATE TABLE events (session TEXT NOT NULL, n INTEGER NOT NULL, after_turn INTEGER NOT NULL, kind TEXT NOT NULL,
  at TEXT, payload TEXT NOT NULL, PRIMARY KEY (session, n),
  FOREIGN KEY(session) REFERENCES sessions (id) ON DELETE CASCADE);
INSERT INTO sessions VALUES ('old', '2026-01-01T10:00:00.000000Z', '2026-01-01T10:00:00+00:00', 'impatient',
  'late-parcel', 'practice', 'book', 'settled', NULL, 1, 0,
  '{"id": "old", "persona": "impatient", "ending": "settled", "started": "2026-01-01T10:00:00Z"}');
INSERT INTO turns VALUES ('old', 0, 'customer', 'where is my marzipan', '2026-01-01T10:00:00Z', '{"move": "open"}');
INSERT INTO events VALUES ('old', 0, 0, 'hold', NULL, '{"data": {"seconds": 4}}');
"""


@pytest.fixture
def old(folder: Path) -> Path:
    """A database as the first revision made it, written by hand."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / "sessions.db")) as raw:
        raw.executescript(FIRST)
    return folder / "sessions.db"


def stamped(path: Path) -> str:
    with closing(sqlite3.connect(path)) as raw:
        return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_an_older_database_is_upgraded_and_keeps_its_sessions(old: Path) -> None:
    with open_store(old) as store:
        kept = store.load("old")
        store.keep_score(card("old"))
        assert store.find(Wanted(persona="impatient"))[0].overall == 72.5
    assert kept == Transcript.model_validate(
        {
            "id": "old",
            "persona": "impatient",
            "ending": "settled",
            "started": "2026-01-01T10:00:00Z",
            "turns": [
                {"speaker": "customer", "text": "where is my marzipan", "at": "2026-01-01T10:00:00Z", "move": "open"}
            ],
            "events": [{"after_turn": 0, "kind": "hold", "data": {"seconds": 4}}],
        }
    )
    assert stamped(old) == upgrade.REVISIONS[-1]


def test_a_copy_as_it_was_is_set_aside_once_and_privately(old: Path) -> None:
    open_store(old).shut()
    open_store(old).shut()
    (copy,) = sqlite.copies(old)
    assert copy.name.startswith("sessions.db.0001-20")
    assert copy.suffix == ".bak"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stamped(copy) == "0001"
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("SELECT text FROM turns").fetchall() == [("where is my marzipan",)]


def test_a_deleted_session_is_gone_from_the_copies_too(old: Path) -> None:
    with open_store(old) as store:
        store.delete("old")
    assert all(b"marzipan" not in file.read_bytes() for file in old.parent.iterdir())


def test_an_upgrade_that_fails_changes_nothing(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(old)) as raw:
        raw.execute("CREATE TABLE contents (other TEXT)")  # stands in the way of the last statement of the step
    with pytest.raises(LibraryFailed, match="already exists"):
        open_store(old)
    assert stamped(old) == "0001"
    with closing(sqlite3.connect(old)) as raw:
        assert "overall" not in [column[1] for column in raw.execute("PRAGMA table_info(sessions)")]


def test_a_newer_database_is_refused_and_left_alone(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(StoreTooNew, match=r"newer version .*theirs: 0099, ours: .*Install that version"):
        open_store(old)
    assert stamped(old) == "0099"
    assert sqlite.copies(old) == []


def not_of_the_index(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith("said")


def test_new_tables_are_those_that_the_steps_lead_to(old: Path, tmp_path: Path) -> None:
    open_store(tmp_path / "new").shut()
    for path in (old, tmp_path / "new"):
        with open_store(path) as store, store._engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"include_name": not_of_the_index})
            assert compare_metadata(context, metadata) == []
    shapes = []
    for path in (old, tmp_path / "new" / "sessions.db"):
        with closing(sqlite3.connect(path)) as raw:
            names = raw.execute("SELECT type, name, tbl_name FROM sqlite_master ORDER BY name").fetchall()
            columns = [raw.execute(f"PRAGMA table_info({t})").fetchall() for kind, t, _ in names if kind == "table"]
            shapes.append((names, columns))
    assert shapes[0] == shapes[1]


def test_every_step_is_known_in_its_order() -> None:
    config = Config()
    config.set_main_option("script_location", next(iter(migrations.__path__)))
    steps = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(step.revision for step in reversed(steps)) == upgrade.REVISIONS
