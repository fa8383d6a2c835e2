"""What a witness is asked, what he says, and how sure several answers to one question are together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from simulator.scoring.masking import Side
from simulator.scoring.seen import SeenLine

ASKINGS = 3
"""How often a question is put at most, each time in another form."""
LEAST = 2
"""Answers by which one side must be ahead before anything moves."""


@dataclass(frozen=True)
class Question:
    """One check, as a witness is asked it. ``side``: whose words have to be quoted, or a yes counts for nothing."""

    check: str
    statement: str
    good: str
    bad: str
    side: Side


@dataclass(frozen=True)
class Testimony:
    """What a witness says; nothing of it is verified. ``line`` counts the lines that he was shown from 1."""

    met: bool
    line: int | None
    words: str


class WitnessFailed(Exception):
    """The witness gave no answer; the message says why and holds no secret. ``lasting``: nor would he to the next."""

    def __init__(self, message: str, *, lasting: bool = False) -> None:
        super().__init__(message)
        self.lasting = lasting


class Witness(Protocol):
    """Somebody who is asked about a talk, one check at a time; a language model is one."""

    @property
    def name(self) -> str:
        """``provider:model``."""
        ...

    async def testify(self, question: Question, lines: Sequence[SeenLine], asking: int) -> Testimony:
        """An answer. ``asking`` counts from 0; each asks the same in another form. Raises `WitnessFailed`."""
        ...


@dataclass(frozen=True)
class Quoted:
    """The words of the transcript, to the letter, that a testimony stands on."""

    turn: int
    words: str


@dataclass(frozen=True)
class Answered:
    """One answer after it was verified. ``kind``: void is what quoted falsely, out of the wrong mouth, or nothing."""

    kind: Literal["met", "not met", "void"]
    quoted: Quoted | None = None


@dataclass(frozen=True)
class Answers:
    """All answers to one question, in the order in which they were given."""

    given: tuple[Answered, ...] = ()

    @property
    def ahead(self) -> int:
        """By how many answers “met” leads; below 0 where “not met” does. Void ones stand on neither side."""
        return self._count("met") - self._count("not met")

    @property
    def met(self) -> bool | None:
        """What most say; None without a majority."""
        return None if self.ahead == 0 else self.ahead > 0

    @property
    def confidence(self) -> float:
        """The lead as a share of `ASKINGS`, 0 to 1: three alike are sure, one alone is not."""
        return round(abs(self.ahead) / ASKINGS, 4)

    @property
    def open(self) -> bool:
        """Whether asking again can still move the check."""
        left = ASKINGS - len(self.given)
        return left > 0 and self.ahead + left >= LEAST

    @property
    def moves(self) -> bool:
        return self.ahead >= LEAST

    @property
    def quoted(self) -> Quoted | None:
        """The words that most answers stand on; of those quoted as often, the earliest in the talk."""
        places = [one.quoted for one in self.given if one.kind == "met" and one.quoted is not None]
        turns = [place.turn for place in places]
        return max(places, key=lambda place: (turns.count(place.turn), -place.turn), default=None)

    def _count(self, kind: str) -> int:
        return sum(one.kind == kind for one in self.given)
