"""The saved sessions, asked for in the coach's words; `simulator.storage` keeps them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from simulator.practice.transcript import Transcript
from simulator.review.cabinet import Cabinet
from simulator.review.entries import Entry, Verdict
from simulator.scoring.scorecard import Dimension, Scorecard


@dataclass(frozen=True)
class SessionRow:
    """One session in a list. ``turns`` counts both sides; ``overall`` is the mark where it was scored.

    ``take_of`` and ``take_at`` say of which session it is a take, and from which turn on; ``needs`` why somebody should
    look at it (see `simulator.review.queue`); ``claimed_by`` which coach does. ``hit`` is the first turn in which the
    words were said that were looked for, ``said`` what stands around them there.
    """

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
    take_of: str | None = None
    take_at: int | None = None
    needs: tuple[str, ...] = ()
    claimed_by: str | None = None
    hit: int | None = None
    said: str | None = None


@dataclass(frozen=True)
class Marked:
    """What one scored session says about who practised. ``overall`` is the mark by which it is listed, None where the
    simulator was at fault; ``marks`` are the machine's (0 to 100), of the dimensions that applied.

    ``take`` says that its beginning was another session's, ``hints`` how many steps of help were asked for, ``read``
    whether something was said about the customer (the two questions, or his style), ``predicted`` whether a turning
    point was, and ``decided`` whether a coach's verdicts were sent, so that other marks than the machine's may count.
    """

    session: str
    trainee: str | None
    at: datetime
    persona: str
    situation: str
    mode: str | None
    overall: float | None
    marks: Mapping[Dimension, float]
    take: bool = False
    hints: int = 0
    read: bool = False
    predicted: bool = False
    decided: bool = False


@dataclass(frozen=True)
class Wanted:
    """What to look for; what is left empty does not narrow.

    ``text``: words that were said in one turn, all of them, the last one perhaps not to its end. ``lowest`` and
    ``highest`` bound the mark, ``since`` and ``until`` the start (``until`` excluded). ``in_need``: only sessions that
    somebody should look at, ``need`` for this reason. ``take_of``: the takes of this session. ``own``: only those of
    this trainee ("" for those of nobody in particular), and ``besides`` (see `simulator.review.people.narrowed`).
    """

    text: str = ""
    persona: str | None = None
    situation: str | None = None
    ending: str | None = None
    trainee: str | None = None
    lowest: float | None = None
    highest: float | None = None
    since: datetime | None = None
    until: datetime | None = None
    in_need: bool = False
    need: str | None = None
    take_of: str | None = None
    unfinished: bool = False
    own: str | None = None
    besides: tuple[str, ...] = ()
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


class Library(Cabinet, Protocol):
    """The saved sessions with what people added to them, and the cabinet beside them."""

    def find(self, wanted: Wanted) -> list[SessionRow]:
        """The sessions wanted, newest first."""
        ...

    def count(self, wanted: Wanted, most: int) -> int:
        """How many sessions fit, not counted beyond ``most``; ``limit`` and ``offset`` do not matter."""
        ...

    def trainees(self) -> list[str]:
        """Whose sessions there are, by id."""
        ...

    def load(self, session: str) -> Transcript:
        """The whole session. Raises `LibraryFailed` where there is none of that id (an unambiguous beginning of one is
        enough).
        """
        ...

    def take_in(self, transcript: Transcript) -> Imported:
        """Keep a transcript from elsewhere. One that is there already, to the word, adds nothing but entries of its
        ``review`` that are new; another of the same id is refused.
        """
        ...

    def delete(self, session: str) -> None:
        """Remove a session for good, with all that hangs on it."""
        ...

    def keep_score(self, card: Scorecard, counts: float | None = None) -> None:
        """Keep a score. ``counts`` is the mark by which the session is listed and found, where a coach decided on
        another than the machine's; the card itself is kept as the machine made it.
        """
        ...

    def score_of(self, session: str) -> Scorecard | None: ...

    def marks(self, trainees: Iterable[str] | None, most: int) -> list[Marked]:
        """The newest scored sessions of these trainees (`simulator.review.people.NOBODY` is who has no profile), or of
        everybody, oldest first; those from elsewhere are left out.
        """
        ...

    def keep_content(self, content: Content) -> None: ...

    def content(self, hash: str) -> Content | None: ...

    # what people add

    def add_entry(self, session: str, entry: Entry) -> None:
        """Put an entry into the session's folder; one that is there already (by its id) stays as it is."""
        ...

    def entries(self, session: str) -> list[Entry]:
        """All entries of a session, oldest first."""
        ...

    def verdicts(self, most: int) -> list[Verdict]:
        """The newest verdicts on any session, newest first."""
        ...

    def claim(self, session: str, coach: str) -> bool:
        """Take a session from the queue, for one coach at a time. False where another coach has it."""
        ...

    def release(self, session: str) -> None:
        """Give a session back to the queue."""
        ...

    def flag(self, session: str, needs: Iterable[str]) -> None:
        """Say why somebody should look at a session; with no reason it leaves the queue."""
        ...
