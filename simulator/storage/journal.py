"""The journal of sessions: every turn and event on disk before the call returns."""

from datetime import datetime

from sqlalchemy import select, update

from simulator.customer.moves import Ending
from simulator.practice.journal import JournalFailed
from simulator.practice.transcript import Opening, SessionEvent, Transcript, Turn
from simulator.storage import rows, search
from simulator.storage.database import Database, add_session, number, replace_row
from simulator.storage.tables import events, sessions, turns


class JournalStore(Database):
    """`simulator.practice.journal.Journal` over the database."""

    def open(self, opening: Opening) -> None:
        """Raises `JournalFailed` where another session has this id; opening the very same one again is fine."""
        unfinished = {**opening.model_dump(), "ending": Ending.UNFINISHED}
        columns = rows.session_columns(Transcript.model_validate(unfinished))
        with self._work("begin the session", JournalFailed) as connection:
            head = connection.scalar(select(sessions.c.head).where(sessions.c.id == opening.id))
            if head is None:
                add_session(connection, columns)
            elif head != columns["head"]:
                raise JournalFailed(f"Could not begin the session: there is another one of the id {opening.id}.")

    def add_turn(self, session: str, n: int, turn: Turn) -> None:
        with self._work("write down the turn", JournalFailed) as connection:
            columns, no = rows.turn_columns(session, n, turn), number(connection, session)
            old = select(turns.c.text).where(turns.c.session == session, turns.c.n == n)
            search.take_out(connection, no, [(n, text) for text in connection.scalars(old)])
            replace_row(connection, turns, columns)
            search.add(connection, no, [(n, columns["text"])])
            more = update(sessions).where(sessions.c.id == session, sessions.c.turns <= n)
            connection.execute(more.values(turns=n + 1))

    def add_event(self, session: str, n: int, event: SessionEvent) -> None:
        with self._work("write down what happened", JournalFailed) as connection:
            replace_row(connection, events, rows.event_columns(session, n, event))

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
