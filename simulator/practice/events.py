"""What a session tells whoever runs it (the application, the plain front end, a test), as it happens."""

from dataclasses import dataclass
from typing import Literal

from simulator.customer.moves import Ending
from simulator.practice.transcript import SessionEvent, Turn


@dataclass(frozen=True)
class TraineeSaid:
    """The trainee's line is on disk as turn ``n``; nothing can lose it any more."""

    n: int
    turn: Turn


@dataclass(frozen=True)
class Thinking:
    """The customer is about to speak; ``voice`` is who lends him a voice."""

    voice: str


@dataclass(frozen=True)
class Sentence:
    """One more sentence (or message) of turn ``n`` that passed the guard. ``text`` is to be added to what was shown of
    the turn.
    """

    n: int
    text: str


@dataclass(frozen=True)
class CustomerSaid:
    """The customer's turn ``n`` is complete and on disk. ``turn.text`` holds all of it, joined as it is kept."""

    n: int
    turn: Turn


@dataclass(frozen=True)
class Notice:
    """Something the trainee should know, said quietly: the voice fell silent and the book spoke, a promise is not
    possible, …
    """

    kind: Literal["voice", "hearing", "desk", "language", "ended", "disk", "guard"]
    text: str


@dataclass(frozen=True)
class Happened:
    """Something that is not speech was done and is on disk: a desk action, an answer of a colleague, a hold, a hint,
    …
    """

    event: SessionEvent


@dataclass(frozen=True)
class Ended:
    """The session is over."""

    ending: Ending


Event = TraineeSaid | Thinking | Sentence | CustomerSaid | Notice | Happened | Ended
