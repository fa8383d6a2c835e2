"""The saved sessions, asked for in the coach's words; `simulator.storage` keeps them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from simulator.practice.transcript import Transcript
from simulator.scoring.scorecard import Scorecard


@dataclass(frozen=True)
class SessionRow:
    """One session in a list. ``turns`` counts both sides; ``overall`` is the mark where it was scored."""

    id: str
    persona: str | None
    situation: str | None
    mode: str | None
    voice: str | None
    ending: str | None
    started: datetime | None
    turns: int
    trainee: str | None = None
    overall: float | None = None


@dataclass(frozen=True)
class Wanted:
    """What to look for; what is left empty does not narrow. ``text`` is sought in what was said."""

    text: str = ""
    persona: str | None = None
    situation: str | None = None
    ending: str | None = None
    unfinished: bool = False
    limit: int = 50
    offset: int = 0


class Imported(Enum):
    """What became of one transcript on its way in."""

    ADDED = auto()
    KNOWN = auto()  # the same one is there already


@dataclass(frozen=True)
class Content:
    """A file that sessions were made with, kept so that they can be replayed after the file has changed."""

    hash: str
    kind: str
    text: str = field(repr=False)


class LibraryFailed(Exception):
    """The sessions could not be read or changed. The message says what happened, why, and what to do next."""


class Library(Protocol):
    def find(self, wanted: Wanted) -> list[SessionRow]:
        """The sessions wanted, newest first."""
        ...

    def load(self, session: str) -> Transcript:
        """The whole session. Raises `LibraryFailed` where there is none of that id (an unambiguous beginning of one is
        enough).
        """
        ...

    def take_in(self, transcript: Transcript) -> Imported:
        """Keep a transcript from elsewhere. One that is there already, to the word, adds nothing; another of the same
        id is refused.
        """
        ...

    def delete(self, session: str) -> None:
        """Remove a session for good, with all that hangs on it."""
        ...

    def keep_score(self, card: Scorecard) -> None: ...

    def score_of(self, session: str) -> Scorecard | None: ...

    def keep_content(self, content: Content) -> None: ...

    def content(self, hash: str) -> Content | None: ...
