"""What is particular to SQLite: private files, safe writing, copies set aside, forgetting for good."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, event

PRAGMAS = (
    "PRAGMA journal_mode=WAL",  # reading goes on while a turn is written
    "PRAGMA synchronous=FULL",  # what was committed survives a power cut
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what was deleted is overwritten, not only forgotten
)
WRITING = "simulator_writing"
"""The option of a connection that is going to write: it asks for the lock at once, and not in the middle."""


def make_private(path: Path) -> None:
    """Make folder and file for their owner alone (0700, 0600). Raises `OSError`.

    A folder that holds anything else was not made for us, and keeps its permissions.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if all(other.name.startswith(path.name) for other in path.parent.iterdir()):
        path.parent.chmod(0o700)
    # SQLite gives -wal and -shm the permissions of the file itself
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    for each in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        with contextlib.suppress(FileNotFoundError):
            if each.stat().st_mode & 0o077:
                each.chmod(0o600)


def prepare(engine: Engine) -> None:
    """Have every connection write safely, and every transaction be ours to begin (the driver's own skips DDL)."""

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(pragma).close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def set_aside(path: Path, revision: str) -> Path:
    """Copy the database, as it was last committed, to a private file next to it that names revision and time."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = path.with_name(f"{path.name}.{revision}-{stamp}.bak")
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with _plain(path) as source, _plain(copy) as target:
        source.backup(target)
    return copy


def copies(path: Path) -> list[Path]:
    """The copies set aside, oldest first."""
    return sorted(path.parent.glob(f"{path.name}.*.bak"))


def forget_in_copies(path: Path, session: str) -> None:
    """Remove a session from the copies set aside as well. Raises `sqlite3.Error` or `OSError`."""
    for copy in copies(path):
        with _plain(copy) as connection:
            for pragma in PRAGMAS[2:]:
                connection.execute(pragma)
            with connection:
                connection.execute("DELETE FROM sessions WHERE id = ?", (session,))


def forget_journal(engine: Engine) -> None:
    """Empty the write-ahead log, in which deleted pages would linger; left for later while somebody else is reading.

    Raises `sqlite3.Error`.
    """
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


@contextlib.contextmanager
def _plain(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        yield connection
