"""What he says that is grave (a death, tears, guilt, no strength left), and a word for it."""

import re

from simulator.scoring.quoting import sentences_of
from simulator.scoring.wording import turned

_GRAVE = re.compile(
    r"\b(?:died|passed away|(?:the|his|her|their) death|funeral|cancer|lost (?:my|our) (?:\w+ )?(?:mother|father|mum|"
    r"dad|wife|husband|son|daughter|brother|sister)|(?:so|felt|feel) (?:so )?guilty|ashamed|i let go\b(?! that)|"
    r"i failed|told nobody|who looks bad|gets the blame)\b",
    re.IGNORECASE,
)
"""What is said to somebody who is trusted to mind it."""
_SPENT = re.compile(
    r"\b(?:(?:i|and) (?:\w+ )?cried|in tears|crying|can(?:'t|not| not) do this (?:any ?more|much longer)|"
    r"i feel so lost|can(?:'t|not| not) (?:go on like this|take any ?more)|"
    r"nobody helps|i(?:'m| am) so (?:tired|frightened|scared))\b",
    re.IGNORECASE,
)
"""What is said by somebody who has no strength left."""
COMFORT = "I'm sorry. You've had enough, and I'm staying with you until you know where you are."
SHORT = 14
"""Words up to which his own can be said back in one breath."""


def spent(text: str) -> bool:
    """Whether he has no strength left, by his words."""
    return _SPENT.search(text.replace("\u2019", "'")) is not None


def grave_word(text: str) -> str:
    """The first of his sentences that confides something grave; empty where none does."""
    return next((one for one in _said(text) if _GRAVE.search(one.replace("\u2019", "'"))), "")


def spent_word(text: str) -> str:
    """The first of his sentences that has no strength left in it; empty where none is so."""
    return next((one for one in _said(text) if spent(one)), "")


def _said(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences_of(text)]


def kind_word(told: str) -> str:
    """A word for something grave: his own said back where that can be done, and no more."""
    back = turned(told)
    if spent(told) or not 3 <= len(back.split()) <= SHORT:
        return COMFORT
    return f"{back}. I'm sorry, and I won't hurry past that."
