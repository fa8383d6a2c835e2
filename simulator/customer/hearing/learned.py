"""A second opinion learned from labelled lines: the pieces that a line is judged by, and how likely they make a signal.

Each piece has a small weight for each signal. The weights of one piece lie side by side in one large integer, so that a
line is judged for all signals at once by a few dozen additions.
"""

import re
import struct
import zlib
from base64 import b85decode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil, exp, log

from simulator.customer.hearing.context import Context
from simulator.customer.hearing.said import content, stem, told
from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import Sentence
from simulator.customer.signals import Signal

ZERO = 64
"""The number that stands for a weight of nothing; none is greater than twice that."""
_BYTES, _BITS = 2, 16
"""Of a lane: the sum of five hundred weights does not run over into the next."""
_HALF = 1 << 15
"""What a lane holds beside its sum, so that none is ever below zero."""
MOST_WORDS = 120
"""Of a line to be judged: it has fewer than five hundred pieces; longer ones are unlike all that was learned from."""
_SAME = {
    **dict.fromkeys(
        listed("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
        "#day",
    ),
    **dict.fromkeys(
        listed("january february april june july august september october november december jan feb apr jun jul aug"),
        "#month",
    ),
    **dict.fromkeys(
        listed(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
        ),
        "#count",
    ),
    **dict.fromkeys("€£$", "#money"),
}
_PRONOUNS = listed("i we you they it he she")
_ASKING = listed("when where why who how what which can is do are will did")
_LEAST, _MOST = -6.0, 4.0
"""Of a score: what lies beyond is no surer."""
_NEVER = 16_000
"""A sum of weights that no line reaches."""
_WORD = re.compile(r"[a-z]+")


def pieces(words: Sequence[str], asks: bool, names: frozenset[str]) -> set[str]:
    """What a sentence, or a clause of one, is judged by: its words, their stems, its pairs of words, how it begins.

    Numbers, times, days and the customer's names stand for others of their kind. ``asks``: it is a question.
    """
    kinds = [_kind(w) for w in words]
    if not names.isdisjoint(words):
        kinds = ["#name" if w in names else kind for w, kind in zip(words, kinds, strict=True)]
    end = "?" if asks else "."
    found = {*kinds, end, *map(_stemmed, kinds)}
    found.update([f"{first} {second}" for first, second in zip(["^", *kinds], [*kinds, end], strict=True)])
    found.update([f"2{end}{w}" for w in kinds[:3] if w in _PRONOUNS])
    if kinds:
        found.add(f"1{end}{kinds[0]}")
    return found


@lru_cache(maxsize=8192)
def _kind(word: str) -> str:
    if word[0].isdigit():
        return "#time" if ":" in word else "#number" if len(word) < 3 else "#long"
    return _SAME.get(word, word)


@lru_cache(maxsize=8192)
def _stemmed(word: str) -> str:
    return "~" + stem(word)


def pieces_of(spoken: Sequence[Sentence], context: Context) -> set[str]:
    """What a line is judged by: the pieces of its sentences, how long it is, and what it answers."""
    names = names_of(context)
    found = set[str]()
    for sentence in spoken:
        found |= pieces(sentence.words, sentence.asks, names)
    words = sum(len(s.words) for s in spoken)
    found |= {f"0length{min(6, words.bit_length())}", f"0sentences{min(4, len(spoken))}"}
    if context.asked:
        theirs = told(context.asked)
        shared = min(3, sum(word in theirs for s in spoken[:12] for word in content(s.words))) if theirs else 0
        found |= {"0asked", f"0shared{shared}"}
        if "?" in context.asked:
            mine = "?" if any(s.asks for s in spoken) else "."
            found |= {f"0question{min(2, shared)}", f"0question{mine}", *_asked_for(context.asked)}
    return found


@lru_cache(maxsize=512)
def _asked_for(asked: str) -> frozenset[str]:
    """How his last question asks."""
    question = asked[:1500].rsplit("?", 1)[0][-80:].lower()
    return frozenset({f"0{w}" for w in _ASKING.intersection(_WORD.findall(question))})


def names_of(context: Context) -> frozenset[str]:
    """The customer's names, as words."""
    return frozenset({context.first.lower(), context.last.lower()} - {""})


@dataclass(frozen=True)
class Judge:
    """How one signal is judged.

    ``scale`` and ``bias`` make a sum of weights a score. The chance that the signal is there is the logistic of
    ``alone`` + ``by`` × score where no cue found it, and of ``beside`` + ``by_cue`` × score where one did.
    """

    signal: Signal
    scale: float
    bias: float
    alone: float
    by: float
    beside: float
    by_cue: float

    def likely(self, total: int, cue: bool) -> float:
        """The chance of the signal (0 to 1), given the sum of the weights, and whether a cue found it as well."""
        score = max(_LEAST, min(_MOST, self.bias + self.scale * total))
        return 1 / (1 + exp(-(self.beside + self.by_cue * score if cue else self.alone + self.by * score)))

    def needed(self, chance: float) -> int:
        """The least sum of weights that makes the signal as likely as that where no cue found it."""
        score = (log(chance / (1 - chance)) - self.alone) / self.by
        return min(_NEVER, ceil((score - self.bias) / self.scale)) if score <= _MOST else _NEVER


class Weights:
    """All that was learned, unpacked once from text (`tests.customer.hearing.fit` packs it)."""

    def __init__(self, packed: str) -> None:
        raw = zlib.decompress(b85decode(packed.replace("\n", "")))
        head = raw.index(b"\n\n")
        signals, *keys = raw[:head].decode().split("\n")
        numbers = struct.Struct("<6f")
        at = head + 2
        self.judges = []
        for name in signals.split():
            self.judges.append(Judge(Signal(name), *numbers.unpack_from(raw, at)))
            at += numbers.size
        n = len(self.judges)
        self._rows = {key: _side_by_side(raw[at + i * n : at + (i + 1) * n]) for i, key in enumerate(keys)}
        self._of_counting = n * _BITS
        self._ones = sum(1 << i * _BITS for i in range(n))
        self._halves = self._ones * _HALF

    def sums(self, seen: Iterable[str]) -> int:
        """The sums of the weights of these pieces, a lane for each judge."""
        total = sum(filter(None, map(self._rows.get, seen)))
        count = total >> self._of_counting
        return total - (count << self._of_counting) + self._ones * (_HALF - count * ZERO)

    def lane(self, sums: int, number: int) -> int:
        """The sum of the weights for one judge."""
        return (sums >> number * _BITS & 0xFFFF) - _HALF

    def reached(self, sums: int, least: int) -> list[int]:
        """The numbers of the judges whose sum is as great as what `least` holds for them."""
        high, found = (sums - least) & self._halves, []
        while high:
            found.append(((high & -high).bit_length() - 1) // _BITS)
            high &= high - 1
        return found

    def least(self, chances: Callable[[Signal], float]) -> int:
        """The sums, one in each lane, from which the signals are as likely as this where no cue found them."""
        return sum(judge.needed(chances(judge.signal)) << i * _BITS for i, judge in enumerate(self.judges))


def _side_by_side(weights: bytes) -> int:
    """The weights in lanes of one integer, and a one in the last lane, which counts the pieces."""
    wide = bytearray((len(weights) + 1) * _BYTES)
    wide[:-_BYTES:_BYTES] = weights
    wide[-_BYTES] = 1
    return int.from_bytes(wide, "little")


@cache
def learned() -> Weights:
    """The shipped weights, unpacked when the first line is heard."""
    from simulator.customer.hearing.weights import PACKED

    return Weights(PACKED)
