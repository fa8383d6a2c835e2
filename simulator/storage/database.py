"""One database, and how everything in this room works with it: one transaction a call, failures in plain words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, Table, delete, func, insert, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from simulator.practice.journal import JournalFailed
from simulator.review.library import LibraryFailed
from simulator.storage import rows, sqlite
from simulator.storage.failures import sentence
from simulator.storage.place import Place
from simulator.storage.tables import sessions, turns

_Failed = type[JournalFailed] | type[LibraryFailed]


class Database:
    """Every call of what is made of it is one transaction, committed when it returns; it may come from any thread."""

    def __init__(self, engine: Engine, place: Place) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{sqlite.WRITING: True})
        self._place = place

    @property
    def place(self) -> str:
        """Where the sessions are kept, as people may see it: without a password."""
        return self._place.shown

    def shut(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    @contextmanager
    def _work(self, doing: str, failed: _Failed = LibraryFailed, *, writing: bool = True) -> Iterator[Connection]:
        try:
            with (self._writer if writing else self._engine).begin() as connection:
                yield connection
        except IntegrityError as error:
            missing = "foreign key" in str(error.orig).lower()
            why = "no session of this id was opened" if missing else "another program has just written the same"
            raise failed(f"Could not {doing}: {why}. Nothing was changed.") from error
        except (SQLAlchemyError, sqlite3.Error, OSError, OverflowError, UnicodeEncodeError) as error:
            raise failed(sentence(doing, self._place.shown, error)) from error


def full_id(connection: Connection, given: str) -> str:
    """The id of the session that ``given`` is the id of, or begins alone. Raises `LibraryFailed`."""
    if connection.scalar(select(sessions.c.id).where(sessions.c.id == given)) is not None:
        return given
    begins = select(sessions.c.id).where(func.substr(sessions.c.id, 1, len(given)) == given).limit(2)
    found: list[str] = list(connection.execute(begins).scalars()) if given else []
    if not found:
        raise LibraryFailed(f"There is no session {given!r}. `simulator list` shows those there are.")
    if len(found) > 1:
        raise LibraryFailed(f"{given!r} begins more than one session's id ({', '.join(found)}, …). Give more of it.")
    return found[0]


def add_session(connection: Connection, columns: rows.Columns) -> int:
    """Insert a row of ``sessions``; its number, by which it is listed and its words are found."""
    no = rows.number_of(columns["listed"])
    if connection.scalar(select(sessions.c.no).where(sessions.c.no == no)) is not None:
        after = sessions.alias()
        gap = select(sessions.c.no).where(sessions.c.no >= no).order_by(sessions.c.no).limit(1)
        follows = select(after.c.no).where(after.c.no == sessions.c.no + 1).exists()
        no = int(connection.scalar(gap.where(~follows)) or no) + 1
    connection.execute(insert(sessions).values(**columns, no=no))
    return no


def number(connection: Connection, session: str) -> int:
    """The number of a session that there is; -1 where there is none."""
    found = connection.scalar(select(sessions.c.no).where(sessions.c.id == session))
    return -1 if found is None else int(found)


def replace_row(connection: Connection, table: Table, columns: rows.Columns) -> None:
    connection.execute(delete(table).where(table.c.session == columns["session"], table.c.n == columns["n"]))
    connection.execute(insert(table).values(columns))


def insert_rows(connection: Connection, table: Table, many: list[rows.Columns]) -> None:
    if many:
        connection.execute(insert(table), many)


def said_in(connection: Connection, session: str) -> list[tuple[int, str]]:
    """Number and text of a session's turns, as the index of words knows them."""
    query = select(turns.c.n, turns.c.text).where(turns.c.session == session)
    return [(n, text) for n, text in connection.execute(query)]
