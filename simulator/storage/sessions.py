"""The library of sessions: found, read, taken in from elsewhere and deleted."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, or_, select

from simulator.practice.transcript import Transcript
from simulator.review.entries import entry_of
from simulator.review.library import Imported, LibraryFailed, SessionRow, Wanted
from simulator.storage import rows, search, sqlite
from simulator.storage.database import Database, add_session, full_id, insert_rows, number, said_in
from simulator.storage.failures import first_fault
from simulator.storage.folders import add_entries
from simulator.storage.tables import LISTED, entries, events, scores, sessions, turns


class SessionStore(Database):
    """The verbs of `simulator.review.library.Library` on whole sessions."""

    def find(self, wanted: Wanted) -> list[SessionRow]:
        with self._work("list the sessions", LibraryFailed, writing=False) as connection:
            offset, limit = max(wanted.offset, 0), max(wanted.limit, 0)
            if not wanted.text:
                return [
                    rows.listed_row(row) for row in connection.execute(query_of(wanted).offset(offset).limit(limit))
                ]
            found = search.newest(connection, query_of(wanted), wanted.text, offset, limit)
            places = search.places(connection, found, wanted.text)
            return [rows.listed_row(row, places.get(row.id)) for row in found.rows]

    def count(self, wanted: Wanted, most: int) -> int:
        query = query_of(wanted).with_only_columns(sessions.c.no)
        with self._work("count the sessions", LibraryFailed, writing=False) as connection:
            if wanted.text:
                return len(search.newest(connection, query, wanted.text, 0, most).rows)
            some = query.order_by(None).limit(most).subquery()
            return connection.scalar(select(func.count()).select_from(some)) or 0

    def trainees(self) -> list[str]:
        query = select(sessions.c.trainee).where(sessions.c.trainee.is_not(None)).distinct()
        with self._work("list the trainees", LibraryFailed, writing=False) as connection:
            return sorted(connection.scalars(query))

    def load(self, session: str) -> Transcript:
        with self._work("read the session", LibraryFailed, writing=False) as connection:
            return _load(connection, full_id(connection, session))

    def take_in(self, transcript: Transcript) -> Imported:
        with self._work("keep the session", LibraryFailed) as connection:
            plain = transcript.model_copy(update={"review": None})
            if connection.scalar(select(sessions.c.id).where(sessions.c.id == plain.id)) is None:
                _take_in(connection, plain)
                what = Imported.ADDED
            elif _load(connection, plain.id).to_json() == plain.to_json():
                what = Imported.KNOWN
            else:
                raise LibraryFailed(
                    f"There is another session of the id {plain.id}. Give this one another id, or delete that one."
                )
            add_entries(connection, plain.id, [entry_of(found) for found in transcript.review or ()])
        return what

    def delete(self, session: str) -> None:
        """From the copies set aside at upgrades, too."""
        with self._work("delete the session", LibraryFailed) as connection:
            id = full_id(connection, session)
            if self._place.path is not None:
                sqlite.forget_in_copies(self._place.path, id)
            search.take_out(connection, number(connection, id), said_in(connection, id))
            for table in (entries, scores, events, turns):
                connection.execute(delete(table).where(table.c.session == id))
            connection.execute(delete(sessions).where(sessions.c.id == id))
        # deleted it is already; words and a log that cannot be cleared away now are so at the next chance
        with suppress(LibraryFailed):
            self._forget_words()
        if self._place.path is not None:
            with suppress(sqlite3.Error):
                sqlite.forget_journal(self._engine)

    def _forget_words(self) -> None:
        """Bit by bit, so that nobody who saves a turn meanwhile has to wait for all of it."""
        done, begin = False, True
        while not done:
            with self._work("forget the words", LibraryFailed) as connection:
                done, begin = search.forget(connection, begin=begin), False


def query_of(wanted: Wanted) -> Select[Any]:
    """The sessions wanted, newest first; what was said in them is sought by `simulator.storage.search`."""
    query = select(sessions.c.no, *(sessions.c[name] for name in LISTED)).order_by(sessions.c.no.desc())
    for name in ("persona", "situation", "ending", "trainee", "take_of"):
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(sessions.c[name] == str(value))
    if wanted.unfinished:
        query = query.where(sessions.c.unfinished.is_(True))
    if wanted.in_need or wanted.need:
        query = query.where(sessions.c.needs.is_not(None))
    if wanted.need:
        query = query.where(("," + sessions.c.needs + ",").contains(f",{wanted.need},", autoescape=True))
    query = query.where(*_between(wanted))
    if wanted.own is not None:
        mine = sessions.c.trainee == wanted.own if wanted.own else sessions.c.trainee.is_(None)
        query = query.where(or_(mine, sessions.c.id.in_(wanted.besides)))
    return query


def _between(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.lowest is not None:
        yield sessions.c.overall >= wanted.lowest
    if wanted.highest is not None:
        yield sessions.c.overall <= wanted.highest
    if wanted.since is not None:
        yield sessions.c.listed >= rows.sortable(wanted.since)
    if wanted.until is not None:
        yield sessions.c.listed < rows.sortable(wanted.until)


def _take_in(connection: Connection, transcript: Transcript) -> None:
    try:
        Transcript.model_validate_json(transcript.to_json())
        no = add_session(connection, rows.session_columns(transcript))
        said = [rows.turn_columns(transcript.id, *x) for x in enumerate(transcript.turns)]
        insert_rows(connection, turns, said)
        search.add(connection, no, [(columns["n"], columns["text"]) for columns in said])
        happened = [rows.event_columns(transcript.id, *x) for x in enumerate(transcript.events)]
        insert_rows(connection, events, happened)
    except (ValueError, OverflowError) as error:  # e.g. a number that is none, half a character
        raise LibraryFailed(
            f"The session {transcript.id} holds something that cannot be kept: {first_fault(error)}."
        ) from error


def _load(connection: Connection, id: str) -> Transcript:
    head = connection.execute(select(sessions.c.head).where(sessions.c.id == id)).scalar_one()
    said, happened = (
        connection.execute(select(table).where(table.c.session == id).order_by(table.c.n)) for table in (turns, events)
    )
    try:
        return rows.transcript_of(head, said, happened)
    except ValueError as error:
        why = first_fault(error)
        raise LibraryFailed(f"The session {id} cannot be read: {why}. Put back a copy of the database.") from error
