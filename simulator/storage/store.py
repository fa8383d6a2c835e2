"""The saved sessions: written down turn by turn, found, read, taken in from elsewhere and deleted."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy.exc import SQLAlchemyError

from simulator.review.library import LibraryFailed
from simulator.storage.cabinet import CabinetStore
from simulator.storage.failures import sentence
from simulator.storage.folders import FolderStore
from simulator.storage.journal import JournalStore
from simulator.storage.place import engine_of, place_of
from simulator.storage.scores import ScoreStore
from simulator.storage.sessions import SessionStore
from simulator.storage.upgrade import bring_up


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


class Store(JournalStore, SessionStore, ScoreStore, FolderStore, CabinetStore):
    """`simulator.practice.journal.Journal` and `simulator.review.library.Library` over one database.

    Close the store when done.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.shut()
