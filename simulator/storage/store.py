"""The saved sessions: written down turn by turn, found, read, taken in from elsewhere and deleted."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, Engine, Select, Table, delete, exists, func, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from simulator.customer.moves import Ending
from simulator.practice.journal import JournalFailed
from simulator.practice.transcript import Opening, SessionEvent, Transcript, Turn
from simulator.review.library import Content, Imported, LibraryFailed, SessionRow, Wanted
from simulator.scoring.scorecard import Scorecard
from simulator.storage import rows, sqlite
from simulator.storage.failures import first_fault, sentence
from simulator.storage.place import Place, engine_of, place_of
from simulator.storage.tables import contents, events, scores, sessions, turns
from simulator.storage.upgrade import bring_up

_Failed = type[JournalFailed] | type[LibraryFailed]


def open_store(url_or_path: str | Path, busy_s: float = 5.0) -> "Store":
    """The store at a place (see `simulator.storage.place.place_of`): made if it is new, upgraded if it is older.

    ``busy_s`` is how many seconds to wait while another program writes. Raises `LibraryFailed`, or its
    `simulator.storage.failures.StoreTooNew` for a database of a newer version.
    """
    place = place_of(url_or_path)
    try:
        with ExitStack() as opened:
            engine = engine_of(place, busy_s)
            opened.callback(engine.dispose)
            bring_up(engine, place)
            opened.pop_all()
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise LibraryFailed(sentence("open the saved sessions", place.shown, error)) from error
    return Store(engine, place)


class Store:
    """`simulator.practice.journal.Journal` and `simulator.review.library.Library` over one database.

    Every call is one transaction, committed when it returns; it may come from any thread. Close the store when done.
    """

    def __init__(self, engine: Engine, place: Place) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{sqlite.WRITING: True})
        self._place = place

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.shut()

    def shut(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    @contextmanager
    def _work(self, doing: str, failed: _Failed, *, writing: bool = True) -> Iterator[Connection]:
        try:
            with (self._writer if writing else self._engine).begin() as connection:
                yield connection
        except IntegrityError as error:
            missing = "foreign key" in str(error.orig).lower()
            why = "no session of this id was opened" if missing else "another program has just written the same"
            raise failed(f"Could not {doing}: {why}. Nothing was changed.") from error
        except (SQLAlchemyError, sqlite3.Error, OSError, OverflowError, UnicodeEncodeError) as error:
            raise failed(sentence(doing, self._place.shown, error)) from error

    # the journal

    def open(self, opening: Opening) -> None:
        """Raises `JournalFailed` where another session has this id; opening the very same one again is fine."""
        unfinished = {**opening.model_dump(), "ending": Ending.UNFINISHED}
        columns = rows.session_columns(Transcript.model_validate(unfinished))
        with self._work("begin the session", JournalFailed) as connection:
            head = connection.scalar(select(sessions.c.head).where(sessions.c.id == opening.id))
            if head is None:
                connection.execute(insert(sessions).values(columns))
            elif head != columns["head"]:
                raise JournalFailed(f"Could not begin the session: there is another one of the id {opening.id}.")

    def add_turn(self, session: str, n: int, turn: Turn) -> None:
        with self._work("write down the turn", JournalFailed) as connection:
            _replace(connection, turns, rows.turn_columns(session, n, turn))
            more = update(sessions).where(sessions.c.id == session, sessions.c.turns <= n)
            connection.execute(more.values(turns=n + 1))

    def add_event(self, session: str, n: int, event: SessionEvent) -> None:
        with self._work("write down what happened", JournalFailed) as connection:
            _replace(connection, events, rows.event_columns(session, n, event))

    def close(self, session: str, ending: Ending, at: datetime) -> None:
        with self._work("write down the ending", JournalFailed) as connection:
            head = connection.scalar(select(sessions.c.head).where(sessions.c.id == session))
            if head is None:
                raise JournalFailed(f"Could not write down the ending: there is no session {session}.")
            ended = Transcript.model_validate_json(head).model_copy(update={"ending": ending, "ended": at})
            columns = rows.session_columns(ended)
            for key in ("id", "listed", "turns"):
                del columns[key]
            connection.execute(update(sessions).where(sessions.c.id == session).values(columns))

    # the library

    def find(self, wanted: Wanted) -> list[SessionRow]:
        with self._work("list the sessions", LibraryFailed, writing=False) as connection:
            return [rows.listed_row(row) for row in connection.execute(_query(wanted))]

    def load(self, session: str) -> Transcript:
        with self._work("read the session", LibraryFailed, writing=False) as connection:
            return _load(connection, _full_id(connection, session))

    def take_in(self, transcript: Transcript) -> Imported:
        with self._work("keep the session", LibraryFailed) as connection:
            if connection.scalar(select(sessions.c.id).where(sessions.c.id == transcript.id)) is not None:
                if _load(connection, transcript.id).to_json() == transcript.to_json():
                    return Imported.KNOWN
                raise LibraryFailed(
                    f"There is another session of the id {transcript.id}. Give this one another id, or delete that one."
                )
            try:
                Transcript.model_validate_json(transcript.to_json())
                connection.execute(insert(sessions).values(rows.session_columns(transcript)))
                _insert(connection, turns, [rows.turn_columns(transcript.id, *x) for x in enumerate(transcript.turns)])
                happened = [rows.event_columns(transcript.id, *x) for x in enumerate(transcript.events)]
                _insert(connection, events, happened)
            except (ValueError, OverflowError) as error:  # e.g. a number that is none, half a character
                raise LibraryFailed(
                    f"The session {transcript.id} holds something that cannot be kept: {first_fault(error)}."
                ) from error
        return Imported.ADDED

    def delete(self, session: str) -> None:
        """From the copies set aside at upgrades, too."""
        with self._work("delete the session", LibraryFailed) as connection:
            id = _full_id(connection, session)
            if self._place.path is not None:
                sqlite.forget_in_copies(self._place.path, id)
            for table in (scores, events, turns):
                connection.execute(delete(table).where(table.c.session == id))
            connection.execute(delete(sessions).where(sessions.c.id == id))
        if self._place.path is not None:
            # deleted it is already; a log that cannot be emptied now is emptied at the next chance
            with suppress(sqlite3.Error):
                sqlite.forget_journal(self._engine)

    def keep_score(self, card: Scorecard) -> None:
        """Earlier scores stay; the newest is the one asked for. The same score again adds nothing."""
        text = card.model_dump_json()
        with self._work("keep the score", LibraryFailed) as connection:
            last = connection.execute(_last_score(card.id)).one_or_none()
            if last is None or last.card != text:
                columns = {"session": card.id, "n": last.n + 1 if last else 0, "at": rows.now()}
                connection.execute(insert(scores).values(**columns, overall=card.overall, card=text))
                connection.execute(update(sessions).where(sessions.c.id == card.id).values(overall=card.overall))

    def score_of(self, session: str) -> Scorecard | None:
        with self._work("read the score", LibraryFailed, writing=False) as connection:
            row = connection.execute(_last_score(session)).one_or_none()
        try:
            return Scorecard.model_validate_json(row.card) if row else None
        except ValueError as error:
            raise LibraryFailed(f"The score of {session} cannot be read any more. Score the session again.") from error

    def keep_content(self, content: Content) -> None:
        with self._work("keep the session's files", LibraryFailed) as connection:
            if connection.scalar(select(contents.c.hash).where(contents.c.hash == content.hash)) is None:
                connection.execute(insert(contents).values(hash=content.hash, kind=content.kind, text=content.text))

    def content(self, hash: str) -> Content | None:
        with self._work("read the session's files", LibraryFailed, writing=False) as connection:
            row = connection.execute(select(contents).where(contents.c.hash == hash)).one_or_none()
        return Content(row.hash, row.kind, row.text) if row else None


def _query(wanted: Wanted) -> Select[Any]:
    columns = [c for c in sessions.c if c.name not in ("head", "listed")]
    query = select(*columns).order_by(sessions.c.listed.desc(), sessions.c.id.desc())
    for column in (sessions.c.persona, sessions.c.situation, sessions.c.ending):
        value = getattr(wanted, column.name)
        if value is not None:
            query = query.where(column == str(value))
    if wanted.unfinished:
        query = query.where(sessions.c.unfinished.is_(True))
    if wanted.text:
        query = query.where(_said(wanted.text))
    return query.limit(max(wanted.limit, 0)).offset(max(wanted.offset, 0))


def _said(text: str) -> ColumnElement[bool]:
    """Sessions in which these words were said by either side, in any case of letters."""
    return exists().where(turns.c.session == sessions.c.id, turns.c.text.icontains(text, autoescape=True))


def _full_id(connection: Connection, given: str) -> str:
    if connection.scalar(select(sessions.c.id).where(sessions.c.id == given)) is not None:
        return given
    begins = select(sessions.c.id).where(func.substr(sessions.c.id, 1, len(given)) == given).limit(2)
    found: list[str] = list(connection.execute(begins).scalars()) if given else []
    if not found:
        raise LibraryFailed(f"There is no session {given!r}. `simulator list` shows those there are.")
    if len(found) > 1:
        raise LibraryFailed(f"{given!r} begins more than one session's id ({', '.join(found)}, …). Give more of it.")
    return found[0]


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


def _last_score(session: str) -> Select[Any]:
    query = select(scores.c.n, scores.c.card).where(scores.c.session == session)
    return query.order_by(scores.c.n.desc()).limit(1)


def _replace(connection: Connection, table: Table, columns: dict[str, Any]) -> None:
    connection.execute(delete(table).where(table.c.session == columns["session"], table.c.n == columns["n"]))
    connection.execute(insert(table).values(columns))


def _insert(connection: Connection, table: Table, many: list[dict[str, Any]]) -> None:
    if many:
        connection.execute(insert(table), many)
