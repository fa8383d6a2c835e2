"""What a cue is: a pattern over words in full that carries a signal, found fast by the words it cannot do without."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from simulator.customer.hearing.macros import MACROS
from simulator.customer.hearing.needed import Keys, needed
from simulator.customer.hearing.spoken import Sentence
from simulator.customer.signals import Signal
from simulator.customer.sought import Sought

_NEAR = 12  # characters
_MACRO = re.compile(r"\{([A-Z]+6?)\}")


def _in_regex(pattern: str) -> str:
    return _MACRO.sub(lambda m: MACROS[m[1]], pattern).replace("<", "(?:").replace(">", ")")


def alternatives(pattern: str) -> list[str]:
    """The pattern, cut at those bars that stand outside of all brackets."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(pattern):
        depth += (sign in "(<") - (sign in ")>")
        if sign == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
    return [*found, pattern[start:]]


@cache
def _compiled(pattern: str) -> Sought:
    return Sought(rf"(?<![^ ])(?:{_in_regex(pattern)})(?![^ ])")


@dataclass(frozen=True)
class Cue:
    """A way to say something that carries a signal.

    ``pattern`` is a regular expression over `Sentence.plain`, matched at word limits, with macros in braces and
    ``<a|b|c>`` for a group. ``unless`` is a pattern that must not stand in it or near it. ``asks`` restricts the cue
    to questions (True) or to statements (False).
    """

    signal: Signal
    pattern: str
    sure: float = 0.8
    unless: str = ""
    asks: bool | None = None

    @cached_property
    def needs(self) -> tuple[Keys, ...]:
        """Sets of `Sentence.keys`, rarest first; of each one must be there. Raises `ValueError` if there is none."""
        sets = needed(self.pattern)
        if not sets:
            raise ValueError(f"nothing is needed by {self.pattern!r}")
        return sets

    def find(self, sentence: Sentence) -> tuple[int, int] | None:
        """Where in `Sentence.plain` the cue stands, if it does."""
        if self.asks is not None and self.asks != sentence.asks:
            return None
        match = _compiled(self.pattern).on(sentence.plain).search(sentence.plain)
        if match is None:
            return None
        if self.unless:
            for denied in _compiled(self.unless).on(sentence.plain).finditer(sentence.plain):
                if denied.start() <= match.end() + _NEAR and denied.end() >= match.start() - _NEAR:
                    return None
        return match.span()


def cues(
    signal: Signal, *patterns: str, sure: float = 0.8, unless: str = "", asks: bool | None = None
) -> tuple[Cue, ...]:
    """Several ways to say the same."""
    return tuple(Cue(signal, way, sure, unless, asks) for p in patterns for way in alternatives(p))
