"""A journal that keeps nothing beyond the process: for selfplay, and for trying a thing out."""

from datetime import datetime

from simulator.customer.moves import Ending
from simulator.practice.transcript import Opening, SessionEvent, Turn


class Forgetful:
    """Forgets what it is told; the session itself still knows its transcript."""

    def open(self, opening: Opening) -> None: ...

    def add_turn(self, session: str, n: int, turn: Turn) -> None: ...

    def add_event(self, session: str, n: int, event: SessionEvent) -> None: ...

    def close(self, session: str, ending: Ending, at: datetime) -> None: ...
