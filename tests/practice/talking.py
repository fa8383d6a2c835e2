"""Sessions for tests: begun from the shipped files, listened to, and written into a diary that can run out of ink."""

import itertools
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from simulator.customer.book_voice import BookVoice
from simulator.customer.customer import Customer
from simulator.customer.moves import Ending
from simulator.customer.voice import Brief, Spoken, Voice
from simulator.practice.events import Event
from simulator.practice.journal import Journal, JournalFailed
from simulator.practice.listening import Listening
from simulator.practice.opening import Clock, new_transcript
from simulator.practice.session import Session
from simulator.practice.transcript import Mode, Opening, SessionEvent, Transcript, Turn
from tests.customers import customer

LOCATED = "It's at our depot in Leeds."
WHEN = "It comes tomorrow by 12."


@dataclass
class Diary:
    """A journal that remembers what it was told and in which order; ``broken`` names what it cannot write just now."""

    log: list[str] = field(default_factory=list)
    turns: dict[int, Turn] = field(default_factory=dict)
    broken: str = ""

    def open(self, opening: Opening) -> None:
        self._write("open")

    def add_turn(self, session: str, n: int, turn: Turn) -> None:
        self._write(f"{turn.speaker} {n}")
        self.turns[n] = turn

    def add_event(self, session: str, n: int, event: SessionEvent) -> None:
        self._write(f"event {event.kind}")

    def close(self, session: str, ending: Ending, at: datetime) -> None:
        self._write(f"close {ending.value}")

    def _write(self, what: str) -> None:
        if self.broken and what.startswith(self.broken):
            raise JournalFailed("The disk is full.")
        self.log.append(what)


@dataclass
class Script:
    """A voice that is no book: says these pieces, and does ``then`` before the piece of that number."""

    pieces: tuple[str, ...]
    then: Callable[[int], object] = lambda n: None
    name: str = "test:script"

    async def say(self, brief: Brief) -> AsyncGenerator[Spoken, None]:
        for n, piece in enumerate(self.pieces):
            self.then(n)
            yield Spoken(piece)


def ticking() -> Clock:
    """A clock that goes on by a second each time it is looked at."""
    ticks = (datetime(2026, 3, 12, 14, tzinfo=UTC) + timedelta(seconds=n) for n in itertools.count())
    return lambda: next(ticks)


def session(
    who: Customer | None = None,
    *,
    mode: Mode = Mode.PRACTICE,
    journal: Journal | None = None,
    voice: Voice | None = None,
    transcript: Transcript | None = None,
    listening: Listening | None = None,
) -> Session:
    """A session that has not begun, or one that goes on with the transcript."""
    who = who or customer()
    book = BookVoice(who.book)
    speaker = voice or book
    transcript = transcript or new_transcript(who, mode, speaker.name, {}, ticking())
    return Session(who, speaker, book, journal or Diary(), transcript, ticking(), listening)


async def told(events: AsyncIterator[Event]) -> list[Event]:
    """Everything that happens, to the end."""
    return [event async for event in events]


async def opened(who: Customer | None = None, **more: object) -> Session:
    """A session in which the customer has said his first line."""
    talk = session(who, **more)  # type: ignore[arg-type]
    await told(talk.go_on())
    return talk


def up(talk: Session) -> str:
    """Who is to speak."""
    return "nobody" if talk.ending else "trainee" if talk.awaits_trainee else "customer"


def last(talk: Session) -> Turn:
    """The last turn."""
    return talk.transcript.turns[-1]


def timeless(turn: Turn) -> str:
    """The turn as JSON, without when it was said."""
    return turn.model_dump_json(exclude={"at"}, exclude_none=True)


def timeless_all(talk: Session) -> list[str]:
    return [timeless(turn) for turn in talk.transcript.turns]
