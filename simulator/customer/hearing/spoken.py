"""A sentence made ready for the cues: words in full and in lower case, with the way back to the words as written."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from simulator.customer.hearing.neighbours import settled
from simulator.customer.hearing.spelling import in_full
from simulator.customer.sought import Sought

_TOKEN = Sought(
    r"\b(?:[Bb]4|2moro|2day|[Ll]8r)\b|[^\W\d_]+(?:['’`´][^\W\d_]+)*|\d+(?:[.,:/]\d+)*|[?!€£$%]|[:;]-?[)D]|"
    r"[\U0001F300-\U0001FAFF☺-☻]"
)
_APOSTROPHES = str.maketrans("’`´", "'''")
KEY_LETTERS = 4
SHORT = 300
"""Characters of a sentence up to which what was made of it is remembered: what people say comes again."""


class Sentence(NamedTuple):
    """One sentence of a line.

    ``plain`` holds its words in full, in lower case, one space between them, commas and points left out; ``words`` are
    those words. ``keys`` are the first letters of each, by which cues are looked up. ``asks``: it ends in a question
    mark. ``places`` and ``spans`` are those of each word, in ``plain`` and in the text.
    """

    start: int
    text: str
    plain: str
    words: tuple[str, ...]
    keys: frozenset[str]
    asks: bool
    places: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Where in the line (not in the sentence) the words stand that became ``plain[begin:end]``."""
        first = max(0, bisect_right(self.places, begin) - 1)
        last = max(first, bisect_right(self.places, max(begin, end - 1)) - 1)
        return self.start + self.spans[first][0], self.start + self.spans[last][1]


def read(start: int, text: str) -> Sentence:
    """Make a sentence ready; ``start`` is its offset in the line."""
    sentence = _remembered(text) if len(text) <= SHORT else _read(text)
    return sentence._replace(start=start) if start else sentence


def _read(text: str) -> Sentence:
    tokens = list(_TOKEN.on(text).finditer(text))
    parts = _words([token.group() for token in tokens])
    places = accumulate((len(word) + 1 for word in parts[:-1]), initial=0) if parts else ()
    plain = " ".join(parts)
    words = tuple(plain.split())
    return Sentence(
        start=0,
        text=text,
        plain=plain,
        words=words,
        keys=keys_of(words),
        asks="?" in text[-4:],
        places=tuple(places),
        spans=tuple([token.span() for token in tokens]),
    )


def plainly(text: str) -> str:
    """The words of a text in full, as in `Sentence.plain`, where nothing leads back to the text."""
    return " ".join(_words(_TOKEN.on(text).findall(text)))


def _words(tokens: list[str]) -> list[str]:
    return settled(list(map(_in_full, tokens)), tokens)


_remembered = lru_cache(maxsize=2048)(_read)


@lru_cache(maxsize=16384)
def _in_full(token: str) -> str:
    return in_full(token.translate(_APOSTROPHES).lower())


def keys_of(words: Iterable[str]) -> frozenset[str]:
    """The first letters by which cues look words up."""
    return frozenset([w[:KEY_LETTERS] for w in words])
