"""What people add to sessions, and who looks at which."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection, insert, or_, select, update

from simulator.review.entries import Entry, Verdict, entry_of
from simulator.storage import rows
from simulator.storage.database import Database
from simulator.storage.tables import entries, sessions


class FolderStore(Database):
    """The verbs of `simulator.review.library.Library` on entries and on the queue."""

    def add_entry(self, session: str, entry: Entry) -> None:
        with self._work("keep what was added") as connection:
            add_entries(connection, session, [entry])

    def entries(self, session: str) -> list[Entry]:
        query = select(entries.c.payload).where(entries.c.session == session).order_by(entries.c.at, entries.c.id)
        with self._work("read what was added", writing=False) as connection:
            return [entry_of(json.loads(payload)) for payload in connection.scalars(query)]

    def verdicts(self, most: int) -> list[Verdict]:
        newest = select(entries.c.payload).where(entries.c.kind == "verdict").order_by(entries.c.at.desc()).limit(most)
        with self._work("read the verdicts", writing=False) as connection:
            found = [entry_of(json.loads(payload)) for payload in connection.scalars(newest)]
        return [entry for entry in found if isinstance(entry, Verdict)]

    def claim(self, session: str, coach: str) -> bool:
        free = or_(sessions.c.claimed_by.is_(None), sessions.c.claimed_by == coach)
        with self._work("take the session from the queue") as connection:
            taken = connection.execute(update(sessions).where(sessions.c.id == session, free).values(claimed_by=coach))
            return taken.rowcount == 1

    def release(self, session: str) -> None:
        with self._work("give the session back") as connection:
            connection.execute(update(sessions).where(sessions.c.id == session).values(claimed_by=None))

    def flag(self, session: str, needs: Iterable[str]) -> None:
        reasons = ",".join(sorted(set(needs))) or None
        with self._work("put the session into the queue") as connection:
            connection.execute(update(sessions).where(sessions.c.id == session).values(needs=reasons))


def add_entries(connection: Connection, session: str, added: list[Entry]) -> None:
    """Insert the entries that are not there yet, by their ids."""
    there = set(connection.scalars(select(entries.c.id).where(entries.c.session == session)))
    new = {entry.id: rows.entry_columns(session, entry) for entry in added if entry.id not in there}
    if new:
        connection.execute(insert(entries), list(new.values()))
