"""How a persona writes what he says: how long a turn is, in how many messages, with or without capitals."""

import math
import re
from collections.abc import Sequence
from random import Random

from simulator.customer.book_line import Piece
from simulator.customer.mind import Mood
from simulator.customer.moves import Ending, MoveKind
from simulator.customer.voice import Brief

SPREAD = 1.4
"""Standard deviation of the length that is drawn, as a share of its mean: people's median is 8 words at a mean of 15
(242 support chats). Lines are only as long as they are, so what is spoken varies by 0.9 of its mean, as people's does.
"""

SHARES = {
    MoveKind.OPEN: 3.0,
    MoveKind.ACKNOWLEDGE: 0.15,
    MoveKind.WAIT: 0.3,
    MoveKind.SOFTEN: 0.4,
    MoveKind.ACCEPT: 0.2,
    MoveKind.UNKNOWN: 0.5,
    MoveKind.CLOSE: 0.3,
}
"""How long a move is, as a share of his ordinary turn: first lines are long (36 words), "ok" is a complete turn."""

BREAKS = {True: 0.85, False: 0.5}
"""How often the next sentence comes as a message of its own, by whether he splits what he says (`Manner.splits`)."""
MESSAGES = 4
"""The most messages in which one turn comes."""

_SENTENCE = re.compile(r"(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\b[Nn]o\.)(?<=[.!?…]) +(?=[\"“…]?[A-Z])")
_APOSTROPHE = re.compile(r"(?<=n)['’](?=t\b)|(?<=\bi)['’](?=(?:m|ve)\b)")


def turn_length(brief: Brief, chance: Random) -> float:
    """How many words he feels like saying."""
    mean = brief.persona.manner.words * SHARES.get(brief.move.kind, 1.0)
    # the first line is the only one that is never a word or two
    sigma = math.sqrt(math.log(1 + (SPREAD / 2 if brief.move.kind is MoveKind.OPEN else SPREAD) ** 2))
    return chance.lognormvariate(math.log(mean) - sigma**2 / 2, sigma)


def as_written(brief: Brief, pieces: Sequence[Piece], chance: Random) -> list[str]:
    """The texts of the pieces as this persona writes them, each with the space or line break that goes before it."""
    share, left = BREAKS[brief.persona.manner.splits], MESSAGES - 1
    sentences = [(n, s) for n, piece in enumerate(pieces) for s in _SENTENCE.split(piece.text)]
    gaps = [""]
    for _ in sentences[1:]:
        gaps.append("\n" if left and chance.random() < share else " ")
        left -= gaps[-1] == "\n"
    texts = [""] * len(pieces)
    for (n, sentence), gap, after in zip(sentences, gaps, [*gaps[1:], "\n"], strict=True):
        texts[n] += gap + _mannered(brief, sentence, shout=len(pieces[n].text.split()) <= 4, last=after == "\n")
    return texts


def _mannered(brief: Brief, text: str, *, shout: bool, last: bool) -> str:
    """A sentence as this persona writes it: without capitals, and at the end of a message without the full stop; or
    shouted when hot.
    """
    manner = brief.persona.manner
    if manner.lowercase:
        text = "\n".join(" ".join(map(_lowered, line.split(" "))) for line in text.split("\n"))
        if last and text.endswith(".") and not text.endswith(".."):
            text = text[:-1]
    hot = brief.move.mood is Mood.HOT and brief.move.ending is not Ending.SETTLED
    return text.upper() if manner.shouts and hot and shout else text


def _lowered(word: str) -> str:
    """The word in small letters and without the apostrophe of "don't"; an order number or the like stays as it is."""
    is_code = any(c.isdigit() for c in word) and any(c.isupper() for c in word)
    return word if is_code else _APOSTROPHE.sub("", word.lower())
