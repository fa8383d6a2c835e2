"""How a persona writes what he says: how long a turn is, in how many messages, and how he types them."""

import math
from collections.abc import Sequence
from random import Random

from simulator.customer.book_line import Piece, says
from simulator.customer.book_typing import Hand, sentences_of
from simulator.customer.mind import Mood
from simulator.customer.moves import Ending, MoveKind
from simulator.customer.voice import Brief

SPREAD = 2.4
"""Standard deviation of the length that is drawn, as a share of its mean: people's median is 8 words at a mean of 15
(242 support chats). Lines are only as long as they are, so what is spoken varies by 0.9 of its mean, as people's does.
"""

SHARES = {
    MoveKind.OPEN: 2.6,
    MoveKind.ACKNOWLEDGE: 0.12,
    MoveKind.WAIT: 0.3,
    MoveKind.SOFTEN: 0.4,
    MoveKind.ACCEPT: 0.2,
    MoveKind.UNKNOWN: 0.5,
    MoveKind.CLOSE: 0.3,
}
"""How long a move is, as a share of his ordinary turn: first lines are long (36 words), "ok" is a complete turn."""

MESSAGES = 5
"""The most messages in which one turn comes."""


def turn_length(brief: Brief, chance: Random) -> float:
    """How many words he feels like saying."""
    mean = brief.persona.manner.words * SHARES.get(brief.move.kind, 1.0)
    # the first line is the only one that is never a word or two
    sigma = math.sqrt(math.log(1 + (SPREAD / 2.5 if brief.move.kind is MoveKind.OPEN else SPREAD) ** 2))
    return chance.lognormvariate(math.log(mean) - sigma**2 / 2, sigma)


def as_written(brief: Brief, pieces: Sequence[Piece], chance: Random) -> list[str]:
    """The texts of the pieces as this persona writes them, each with the space or line break that goes before it."""
    hand = Hand.of(brief, chance)
    sentences = [(n, s) for n, piece in enumerate(pieces) for s in sentences_of(piece.text)]
    gaps, left = [""], MESSAGES - 1
    for _ in sentences[1:]:
        gaps.append("\n" if left and hand.splits() else " ")
        left -= gaps[-1] == "\n"
    hot = brief.move.mood is Mood.HOT and brief.move.ending is not Ending.SETTLED
    texts = [""] * len(pieces)
    small = False
    for (n, sentence), gap, after in zip(sentences, gaps, [*gaps[1:], "\n"], strict=True):
        small = small if gap == " " else hand.is_small()
        is_fact = any(says(fact, sentence) or says(sentence, fact) for fact in brief.say)
        typed = hand.typed(sentence, small=small, last=after == "\n", word_for_word=is_fact)
        shouted = brief.persona.manner.shouts and hot and len(pieces[n].text.split()) <= 4
        texts[n] += gap + (typed.upper() if shouted else typed)
    return texts
