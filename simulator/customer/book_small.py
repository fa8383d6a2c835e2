"""The small words of a turn: the "ok" with which he goes on to the next thing, and the thanks for what he hopes for."""

import re
from random import Random

from simulator.customer.book import ANY, Book
from simulator.customer.book_line import Piece, bare, line_id
from simulator.customer.book_typing import sentences_of
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.signals import Signal
from simulator.customer.voice import Brief

LED = frozenset({MoveKind.PRESS, MoveKind.ASK})
"""Moves that he may begin with an "ok", having been told something."""
LEAD = 0.6
"""How often he does."""
AGAIN = 0.7
"""How often an "ok" is the one that he said before: people have one or two of them."""
SMALL = 2
"""The most words of what is no more than an "ok"."""
JOINED = 0.6
"""How often the "ok" stands in one sentence with what follows: of people's commas one in three comes after one."""
BUT = 0.4
"""How often a "but" comes after such a comma: what he goes on to is what he still wants."""

ADDS = 0.7
"""How often a variant adds something of his own to his first line."""
THANKS_AHEAD = 0.15
"""How often he thanks ahead, where he has said no please or thank you: one first line in four of people holds one."""

CIVIL = re.compile(r"\b(?:thank|thanks|thx|please)\b", re.IGNORECASE)

_IS_OK = re.compile(
    r"(?:ok(?:ay)?|yes|yeah|right|all ?right|fine|good|i see|noted|understood|hm+|mm+|oh|ah|thank you)\b", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"(?:I(?:['’]\w+)?|it(?:['’]s)?|that(?:['’]s)?|this|the|my|you|we|they|he|she|there(?:['’]s)?|nobody|nothing|"
    r"somebody|what(?:['’]s)?|when|who|whose|where(?:['’]s)?|why|how|which|is|are|do|does|did|can|could|will|would)\b",
    re.IGNORECASE,
)
"""What a sentence begins with that can stand after an "ok" and a comma."""


def is_led(pieces: list[Piece]) -> bool:
    """Whether an "ok" fits in front of the pieces: they hold more than one themselves, and do not begin with one."""
    return bool(pieces) and len(sentences_of(pieces[0].text)[0].split()) > SMALL and not _IS_OK.match(pieces[0].text)


def led(book: Book, brief: Brief, moods: tuple[Mood, ...], pieces: list[Piece], chance: Random) -> list[Piece]:
    """The pieces after an "ok" of the book for these moods, most often in one sentence with it."""
    lines = (t for mood in moods for pool in book.pools(MoveKind.ACKNOWLEDGE, ANY, mood) for t in pool)
    small = [Piece(t, (line_id(t),)) for t in lines if _IS_OK.match(t) and len(t.split()) <= SMALL]
    if not small:
        return pieces
    said = [p for p in small if set(p.ids) & brief.used]
    lead = chance.choice(said if said and chance.random() < AGAIN else small)
    first, *rest = pieces
    begins = _GOES_ON.match(first.text)
    if not begins or chance.random() > JOINED:
        return [lead, *pieces]
    word = begins[0] if re.match(r"I\b", begins[0]) else begins[0].lower()
    but = "but " if chance.random() < BUT else ""
    return [
        Piece(f"{lead.text.rstrip('.')}, {but}{word}{first.text[begins.end() :]}", (*lead.ids, *first.ids)),
        *rest,
    ]


def ahead(book: Book, brief: Brief, first: Piece, chance: Random) -> list[Piece]:
    """The thanks with which some end their first line, for what they hope for; a variant is known by what he adds."""
    own = book.own(MoveKind.OPEN, Signal.THANKS.value, brief.move.mood)
    if own and chance.random() < ADDS:
        return [bare(chance.choice(own))]
    lines = [t for pool in book.pools(MoveKind.OPEN, Signal.THANKS.value, brief.move.mood) for t in pool]
    if not lines or CIVIL.search(first.text) or chance.random() > THANKS_AHEAD:
        return []
    return [bare(chance.choice(lines))]
