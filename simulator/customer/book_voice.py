"""The book speaks: an authored reaction to what struck him, what he has to say, and the line of his move."""

import hashlib
import math
import re
from collections.abc import AsyncGenerator, Iterable
from dataclasses import dataclass
from random import Random

from simulator.customer.book import ANY, Book
from simulator.customer.mind import Mood
from simulator.customer.moves import Ending, MoveKind
from simulator.customer.signals import Signal
from simulator.customer.voice import Brief, Spoken

QUOTED = 7
"""The most words of the trainee's that he throws back at him."""

PLAIN_MOVES = frozenset({MoveKind.OPEN, MoveKind.CLOSE, MoveKind.PUZZLED, MoveKind.WAIT, MoveKind.OWN_UP})
"""Moves before which he does not react to anything: they are the reaction."""

ALWAYS_REACTS = frozenset({MoveKind.REACT, MoveKind.SOFTEN, MoveKind.VENT})
ENOUGH = frozenset({MoveKind.SOFTEN, MoveKind.ACKNOWLEDGE})
"""Moves of which a reaction to the trainee's words says all there is to say, more often than not."""

SAYS_IT_ITSELF = frozenset({MoveKind.OBJECT, MoveKind.TEST, MoveKind.MACHINE})
"""Moves that answer what struck him: a reaction to the same words before them would say it twice."""
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class _Piece:
    """One authored line made ready: its id, and its text with the slots filled."""

    id: str
    text: str


class BookVoice:
    """Speaks from a book. Never fails, needs nothing, and says the same for the same brief."""

    def __init__(self, book: Book) -> None:
        self._book = book

    @property
    def name(self) -> str:
        return "book"

    async def say(self, brief: Brief) -> AsyncGenerator[Spoken, None]:
        """Speak the move; one piece a sentence or message."""
        pieces = self.compose(brief)
        break_ = "\n" if brief.persona.manner.splits and len(pieces) > 1 else " "
        for n, piece in enumerate(pieces):
            text = _mannered(brief, piece.text)
            yield Spoken((break_ if n else "") + text, (piece.id,) if piece.id else ())

    def compose(self, brief: Brief) -> list[_Piece]:
        """The pieces of the line, in order; at least one."""
        chance = Random(f"{brief.seed}:{brief.turn}:book")
        length = _length(brief, chance)
        reaction = self._reaction(brief, chance, length)
        main = self._main(brief, chance, length, shortened=bool(reaction))
        pieces = [*reaction, *main]
        return pieces or [_Piece("", "…")]

    def _reaction(self, brief: Brief, chance: Random, length: float) -> list[_Piece]:
        move = brief.move
        if move.because is None or move.kind in PLAIN_MOVES or move.kind in SAYS_IT_ITSELF:
            return []
        wanted = 1.0 if move.kind in ALWAYS_REACTS else min(0.8, length / 20)
        if chance.random() > wanted:
            return []
        piece = self._pick(brief, MoveKind.REACT, move.because.signal.value, chance, length / 2, particular=True)
        return [piece] if piece else []

    def _main(self, brief: Brief, chance: Random, length: float, *, shortened: bool) -> list[_Piece]:
        kind = brief.move.kind
        if kind is MoveKind.OPEN:
            return [_pick_text(brief, "opening", brief.openings, chance, 36)] if brief.openings else []
        if shortened and (kind is MoveKind.REACT or (kind in ENOUGH and chance.random() < 0.6)):
            return []
        signal = brief.move.because.signal.value if brief.move.because else ANY
        pieces = [_Piece("", fact) for fact in brief.say[1:]]
        if line := self._pick(brief, kind, signal, chance, length / 2 if shortened else length):
            if brief.say and not _says(line.text, brief.say[0]):
                pieces.insert(0, _Piece("", brief.say[0]))
                return [*pieces, line] if kind is MoveKind.DISCLOSE or len(pieces) < 2 else pieces
            return [line, *pieces]
        return [_Piece("", text) for text in (*brief.say, brief.ask, brief.press) if text][:2]

    def _pick(
        self, brief: Brief, kind: MoveKind, signal: str, chance: Random, length: float, *, particular: bool = False
    ) -> _Piece | None:
        """A line of this move that was not said before, about as long as is wanted."""
        pools = self._book.pools(kind, signal, brief.move.mood)
        if not particular:
            for mood in (brief.move.mood, *_NEXT[brief.move.mood]):
                pools.extend(self._book.pools(kind, ANY, mood))
        elif signal not in self._book.moves.get(MoveKind.REACT, {}):
            return None
        for pool in pools:
            if fresh := self._fresh(brief, pool, chance):
                return _about(fresh, length, chance)
        stale = [p for pool in pools for t in pool if (p := self._filled(brief, t, chance))]
        if particular or not stale:
            return None
        recent = {line.text for line in brief.talk[-4:]}
        return chance.choice([p for p in stale if p.text not in recent] or stale)

    def _fresh(self, brief: Brief, pool: Iterable[str], chance: Random) -> list[_Piece]:
        filled = (self._filled(brief, text, chance) for text in pool)
        return [p for p in filled if p and p.id not in brief.used]

    def _filled(self, brief: Brief, text: str, chance: Random) -> _Piece | None:
        """The line with its slots filled, or None where there is nothing to fill one with."""
        slots = dict(brief.slots)
        # what he has pressed for in so many words he does not press for in the same words again at once
        pressed = any(brief.press and brief.press in line.text for line in brief.talk)
        slots |= {"need": "" if pressed else brief.press, "ask": brief.ask, "fact": brief.say[0] if brief.say else ""}
        slots |= {"promised": brief.promised, "words": _quoted(brief)}
        if "{point}" in text:
            point = _pick_text(brief, "point", brief.points, chance, 8)
            if point.id in brief.used:
                return None
            slots["point"] = point.text
        wanted = set(_SLOT.findall(text))
        if any(not slots.get(slot) for slot in wanted):
            return None
        return _Piece(line_id(text), _capitalised(_SLOT.sub(lambda m: slots[m[1]], text)))


_NEXT = {
    Mood.HOT: (Mood.CROSS,),
    Mood.CROSS: (Mood.HOT, Mood.LEVEL),
    Mood.LEVEL: (Mood.WARM, Mood.CROSS),
    Mood.WARM: (Mood.LEVEL,),
}
"""The moods whose lines stand in when all of this one were said."""


def line_id(text: str) -> str:
    """The id of an authored line: made from its text, so that it stays when lines are moved about."""
    return hashlib.blake2s(text.encode(), digest_size=5).hexdigest()


def _length(brief: Brief, chance: Random) -> float:
    """How many words he feels like saying: people's turns vary by 0.9 of their mean within one talk (242 support
    chats).
    """
    mean = brief.persona.manner.words
    sigma = math.sqrt(math.log(1 + 0.9**2))
    return chance.lognormvariate(math.log(mean) - sigma**2 / 2, sigma)


def _about(pieces: list[_Piece], length: float, chance: Random) -> _Piece:
    """One of the pieces, those nearest to the wanted length most likely."""
    weights = [1 / (1 + abs(len(p.text.split()) - length)) ** 1.5 for p in pieces]
    return chance.choices(pieces, weights)[0]


def _pick_text(brief: Brief, purpose: str, texts: tuple[str, ...], chance: Random, length: float) -> _Piece:
    pieces = [_Piece(line_id(purpose + t), t) for t in texts]
    if not pieces:
        return _Piece("", "")
    return _about([p for p in pieces if p.id not in brief.used] or pieces, length, chance)


def _says(text: str, fact: str) -> bool:
    return fact.rstrip(".!?").casefold() in text.casefold()


def _quoted(brief: Brief) -> str:
    """The trainee's words that he reacts to, where they are few enough to be thrown back."""
    because = brief.move.because
    if because is None or because.signal in (Signal.ABUSIVE, Signal.RUDE):
        return ""
    words = because.words.strip(" \n\t.,;:!?\"'")
    return words if 1 < len(words.split()) <= QUOTED and "\n" not in words else ""


def _capitalised(text: str) -> str:
    return re.sub(r"(^|[.!?…]\s+)([a-z])", lambda m: m[1] + m[2].upper(), text)


def _mannered(brief: Brief, text: str) -> str:
    """The text as this persona writes it: without capitals and full stops, or shouted when hot."""
    manner = brief.persona.manner
    if manner.lowercase:
        words = [w if _is_code(w) else w.lower() for w in text.split(" ")]
        text = " ".join(words)
        if text.endswith(".") and not text.endswith(".."):
            text = text[:-1]
    if (
        manner.shouts
        and brief.move.mood is Mood.HOT
        and brief.move.ending is not Ending.SETTLED
        and len(text.split()) <= 4
    ):
        text = text.upper()
    return text


def _is_code(word: str) -> bool:
    """An order number or the like keeps its capitals."""
    return any(c.isdigit() for c in word) and any(c.isupper() for c in word)
