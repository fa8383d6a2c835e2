"""Writes words as the cues expect them: what was meant by them, and that in full."""

from simulator.customer.hearing.slips import meant


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


_FULL = {
    "let's": "let us", "won't": "will not", "can't": "cannot", "shan't": "shall not", "ain't": "is not",
    "y'all": "you", "ye": "yes", "anyones": "anyone", "fault's": "fault is",
    "mistake's": "mistake is", "refund's": "refund is", "cya": "bye", "tomorrows": "tomorrow",
    "tomorrow's": "tomorrow", "tonights": "tonight", "tonight's": "tonight",
    ":)": "smiley", ":-)": "smiley", ";)": "smiley", ";-)": "smiley", ":d": "smiley", ":-d": "smiley", "☺": "smiley",
}  # fmt: skip

_ENDINGS = {"'m": " am", "'re": " are", "'ve": " have", "'ll": " will", "'d": " would"}
_IS = listed(
    "it that what who where there here how he she this when why everything nothing something someone somebody "
    "everyone nobody anyone one which "
)


def in_full(word: str) -> str:
    """A lower-case word as the cues expect it: possibly several words, never none."""
    if word in _FULL:
        return _FULL[word]
    if len(word) == 1 and "\U0001f600" <= word <= "\U0001f64f":
        return "smiley"
    written = meant(word)
    if written != word:
        return " ".join(map(in_full, written.split()))
    cut = word.find("'")
    return _apart(word, cut) if cut > 0 else word


def _apart(word: str, cut: int) -> str:
    stem, ending = word[:cut], word[cut:]
    if word.endswith("n't") and len(word) > 3:
        return word[:-3] + " not"
    if ending in _ENDINGS:
        return in_full(stem) + _ENDINGS[ending]
    if ending == "'s" and stem in _IS:
        return stem + " is"
    return word
