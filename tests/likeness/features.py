"""Eighteen features of how one side of a chat writes, none of which looks at what it is about."""

import re
from collections.abc import Callable, Sequence
from statistics import fmean, median, pstdev

Turns = Sequence[str]
"""One customer's turns, in order; the messages of a turn are joined by newlines."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
_POLITE = re.compile(
    r"\b(?:please|pls|plz|thanks?|thankyou|thx|ta|cheers|sorry|welcome|kind(?:ly)?|appreciate|grateful|excuse|"
    r"pardon|regards|obliged)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^\W*(?:(?:ok|okay|k|yes|yep|yeah|yup|right|sure|fine|good|great|perfect|alright|all right|mm+|mhm|hm+|ah|oh|"
    r"i see|got it|noted|understood|of course|exactly|correct|no|nope|very well|very good|agreed|done|cool|true|"
    r"that's right|it is|i do|will do|fair enough|i understand|so|then|thank you|thanks)\W*){1,3}$",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"\b\w+(?:n['’]t|['’](?:s|m|re|ve|ll|d))\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:\w+['’](?:s|m|re|ve|ll|d)|\w+n['’]t|am|is|are|was|were|be|been|do|does|did|have|has|had|can|could|will|"
    r"would|shall|should|may|might|must|go|get|got|want|need|know|see|think|tell|said|say|try|tried|wait\w*|work\w*|"
    r"help\w*|check\w*|send|sent|find|found|give|gave|come|came|thank|use|make|made|take|took|look\w*|\w+ed|\w+ing)\b",
    re.IGNORECASE,
)


def words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return [w.lower() for w in _WORD.findall(text)]


def is_bare(turn: str) -> bool:
    """Whether the turn only acknowledges: "ok", "yes", "I see."."""
    return len(words(turn)) <= 4 and _BARE.match(turn.replace("\n", " ")) is not None


def _lengths(turns: Turns) -> list[int]:
    return [len(words(t)) for t in turns]


def _share(turns: Turns, has: Callable[[str], object]) -> float:
    return fmean(bool(has(t)) for t in turns)


def _spread(turns: Turns) -> float:
    lengths = _lengths(turns)
    return pstdev(lengths) / max(1.0, fmean(lengths))


def _per_word(turns: Turns, pattern: re.Pattern[str]) -> float:
    return sum(len(pattern.findall(t)) for t in turns) / max(1, sum(_lengths(turns)))


def _fragments(turns: Turns) -> float:
    sentences = [s for t in turns for s in _SENTENCE.split(t) if words(s)]
    return _share(sentences, lambda s: not _VERB.search(s)) if sentences else 0.0


def _repeated(turns: Turns) -> float:
    plain = [" ".join(words(t)) for t in turns]
    return fmean(p in plain[:n] for n, p in enumerate(plain))


def _variety(turns: Turns) -> float:
    first = [w for t in turns for w in words(t)][:100]
    return len(set(first)) / max(1, len(first))


_COMMA, _LONG_PAUSE = re.compile(","), re.compile(r"\.\.|…")

FEATURES: dict[str, Callable[[Turns], float]] = {
    "words, mean": lambda t: fmean(_lengths(t)),
    "words, median": lambda t: median(_lengths(t)),
    "words, sd / mean": _spread,
    "three words or fewer": lambda t: fmean(n <= 3 for n in _lengths(t)),
    "bare acknowledgement": lambda t: _share(t, is_bare),
    "polite word": lambda t: _share(t, _POLITE.search),
    "question mark": lambda t: _share(t, lambda s: "?" in s),
    "exclamation mark": lambda t: _share(t, lambda s: "!" in s),
    "capital at start": lambda t: _share(t, lambda s: s[:1].isupper()),
    "no capital at all": lambda t: _share(t, lambda s: s == s.lower()),
    "commas a word": lambda t: _per_word(t, _COMMA),
    "contractions a word": lambda t: _per_word(t, _SHORTENED),
    "sentence without verb": _fragments,
    "turn said before": _repeated,
    "words, first turn": lambda t: float(_lengths(t)[0]),
    "messages a turn": lambda t: fmean(len([m for m in s.split("\n") if m.strip()]) for s in t),
    "different words": _variety,
    "pauses (...)": lambda t: _share(t, _LONG_PAUSE.search),
}
"""Name to measure; shares run from 0 to 1, and every chat has at least one turn."""

assert len(FEATURES) == 18
