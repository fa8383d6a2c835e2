"""What a voice is: something that puts the customer's next move into words. The book is one, a language model
another.
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from simulator.customer.moves import Move
from simulator.customer.persona import Persona
from simulator.customer.situation import Channel


@dataclass(frozen=True)
class Line:
    """One line of the talk so far, as a voice may see it."""

    speaker: Literal["trainee", "customer"]
    text: str


@dataclass(frozen=True)
class Scene:
    """The part of a situation that the customer has no secrets about: where he is, whom he talks to and what it is
    about, roughly.
    """

    company: str
    about: str
    channel: Channel
    now: datetime
    thing: str
    wants: str


@dataclass(frozen=True)
class Brief:
    """All that a voice may know of one move. A fact that the customer has not disclosed is not in it, so no voice can
    leak it.

    ``known`` are the things he has said already and ``say`` what he must say now, in his own words; ``press`` and
    ``ask`` likewise.
    ``openings`` are ways in which he might begin, for the first line, ``points`` what he says of his trouble when he
    presses or vents.
    ``promised`` is the time or promise last given to him, in the trainee's words. ``talk`` holds the last lines, oldest
    first; ``used`` the ids of the authored lines that were spoken before. ``correction`` says why the line before was
    refused by the guard, when the voice is asked once more. Texts are ready to be said: no slots are left in them;
    ``slots`` are for authored lines that still have some.
    """

    persona: Persona
    scene: Scene
    move: Move
    turn: int
    seed: int
    talk: tuple[Line, ...]
    known: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    press: str = ""
    ask: str = ""
    openings: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    promised: str = ""
    correction: str = ""
    used: frozenset[str] = frozenset()
    slots: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Usage:
    """What one call of a model took. Times in seconds, cost in US dollars; None where it is not known."""

    model: str
    tokens_in: int | None = None
    tokens_out: int | None = None
    first_s: float | None = None
    total_s: float | None = None
    cost: float | None = None


@dataclass(frozen=True)
class Spoken:
    """A piece of a line as it comes: text to be added to what came before. ``lines`` are ids of authored lines that it
    was made of.

    The last piece of a model's line may carry its ``usage`` with an empty text.
    """

    text: str
    lines: tuple[str, ...] = ()
    usage: Usage | None = None


class VoiceFailed(Exception):
    """The voice could not speak. ``kind`` says how, in one of a few words; the message says it to the trainee.

    ``refused`` (the key or the request), ``busy`` (429), ``broken`` (5xx or no connection), ``slow`` (timeout), ``cut``
    (the stream ended in the middle), ``empty``, ``flood`` (it would not stop), ``nonsense``.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Voice(Protocol):
    """Puts a move into words. ``name`` is shown to people and kept with the turn: ``book``, ``openai:gpt-5-mini``, …"""

    @property
    def name(self) -> str: ...

    def say(self, brief: Brief) -> AsyncGenerator[Spoken, None]:
        """Speak the move of the brief, piece by piece. Raises `VoiceFailed`; may be closed at any time (`aclose`)."""
        ...
