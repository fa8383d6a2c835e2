"""One authored line made ready: its slots filled, its ids, and the choice among several by how long they are."""

import hashlib
import math
import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from simulator.customer.hearing.said import content
from simulator.customer.hearing.spoken import read
from simulator.customer.signals import Signal
from simulator.customer.voice import Brief

QUOTED = 7
"""The most words of the trainee's that he throws back at him."""

ASKS = 0.03
"""How likely a line that asks is beside one that tells: people ask in one turn of five, authored lines in every other.
"""

FAMILIAR = 16.0
"""How much likelier a line is for words that he used before, in it or earlier (the power of e for one all of such
words): people say a thing again in the words that they have, two in three of a hundred are different.
"""

PRIOR, EXPECTED = 3.0, 0.6
"""How many words a line is taken to have beside its own, and their share that he used before: "Ok." is neither all old
nor all new.
"""

ECHOED = 0.6
"""The share of the words that carry a sentence from which it says nothing new beside another with the same ones."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SLOT = re.compile(r"\{(\w+)\}")
_MARKS = re.compile(r" ?[?!]")


@dataclass(frozen=True)
class Piece:
    """Something to be said: the text with its slots filled, and the ids of the authored lines that it is made of."""

    text: str
    ids: tuple[str, ...] = ()


def line_id(text: str) -> str:
    """The id of an authored line: made from its text, so that it stays when lines are moved about."""
    return hashlib.blake2s(text.encode(), digest_size=5).hexdigest()


def filled(brief: Brief, text: str, chance: Random) -> Piece | None:
    """The line with its slots filled, or None where there is nothing (or nothing new) to fill one with."""
    slots = dict(brief.slots)
    # what he has pressed for in so many words he does not press for in the same words again at once
    pressed = any(brief.press and says(line.text, brief.press) for line in brief.talk)
    slots |= {"need": "" if pressed else brief.press, "ask": brief.ask, "fact": brief.say[0] if brief.say else ""}
    slots |= {"promised": brief.promised, "words": _quoted(brief)}
    # a line that is nothing but what it holds is as new as that
    whole = _SLOT.fullmatch(text)
    ids: tuple[str, ...] = (line_id(slots.get(whole[1], "") if whole else text),)
    if "{point}" in text:
        points = [(t, line_id("point" + t)) for t in brief.points]
        fresh = [p for p in points if p[1] not in brief.used]
        if not fresh:
            return None
        slots["point"], point = chance.choice(fresh)
        ids = (*ids, point)
    if any(not slots.get(slot) for slot in _SLOT.findall(text)):
        return None
    return Piece(_capitalised(_SLOT.sub(lambda m: slots[m[1]], text)), ids)


def bare(text: str) -> Piece:
    """A sentence of the situation's with nothing around it."""
    return Piece(text, (line_id(text),))


def about(pieces: Sequence[Piece], length: float, chance: Random, known: Set[str] = frozenset()) -> Piece:
    """One of the pieces: most likely those nearest to the wanted length (in words), made of words that are ``known``
    (those that he used before), and telling something rather than asking.
    """

    def weight(piece: Piece) -> float:
        words = words_of(piece.text)
        near = 1 + abs(len(piece.text.split()) - length)
        old = len(words) - len(set(words) - known)
        familiar = (old + PRIOR * EXPECTED) / (len(words) + PRIOR)
        return (ASKS if "?" in piece.text else 1) * math.exp(FAMILIAR * familiar) / near**3

    return chance.choices(pieces, [weight(p) for p in pieces])[0]


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters."""
    return tuple(_WORD.findall(text.casefold()))


def word_count(pieces: Sequence[Piece]) -> int:
    """How many words the pieces have."""
    return sum(len(p.text.split()) for p in pieces)


def says(text: str, fact: str) -> bool:
    """Whether the text holds the fact, however the two are typed: "dont" is "do not", and marks count for nothing."""
    return f" {_plain(fact)} " in f" {_plain(text)} "


def echoes(text: str, earlier: str) -> bool:
    """Whether most of what the text is about was named in the earlier one, in whatever words around it."""
    here, there = (frozenset(content(read(0, t).words)) for t in (text, earlier))
    return len(here & there) >= ECHOED * len(here) > 0


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return _MARKS.sub("", read(0, text).plain).replace("it is", "its").strip()


def _quoted(brief: Brief) -> str:
    """The trainee's words that he reacts to, where they are few enough to be thrown back."""
    because = brief.move.because
    if because is None or because.signal in (Signal.ABUSIVE, Signal.RUDE):
        return ""
    words = because.words.strip(" \n\t.,;:!?\"'")
    return words if 1 < len(words.split()) <= QUOTED and "\n" not in words else ""


def _capitalised(text: str) -> str:
    return re.sub(r"(^|[.!?…]\s+)([a-z])", lambda m: m[1] + m[2].upper(), text)
