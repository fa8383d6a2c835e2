"""Where a session is written down, said in the session's own words; `simulator.storage` is the real one."""

from datetime import datetime
from typing import Protocol

from simulator.customer.moves import Ending
from simulator.practice.transcript import Opening, SessionEvent, Turn


class JournalFailed(Exception):
    """Nothing was written (disk full, file locked, folder gone). The message says what, why and what to do next."""


class Journal(Protocol):
    """Each call is on disk when it returns, or raises `JournalFailed` with nothing changed."""

    def open(self, opening: Opening) -> None: ...

    def add_turn(self, session: str, n: int, turn: Turn) -> None:
        """Turn ``n`` (from 0). Writing the same ``n`` again replaces it: a partial line that was completed."""
        ...

    def add_event(self, session: str, n: int, event: SessionEvent) -> None: ...

    def close(self, session: str, ending: Ending, at: datetime) -> None: ...
