"""What anybody could measure without reading: the length of a text, and its glad words less its bad ones."""

import re
from math import log

_WORD = re.compile(r"[a-z']+")
_GLAD = (
    "thanks thank great good perfect excellent happy glad love wonderful amazing nice helpful appreciate kind "
    "fine awesome fantastic lovely brilliant pleased better best fun enjoy hope hopeful relieved calm super "
)
_BAD = (
    "not no never can't cannot don't doesn't didn't won't wrong bad worse worst problem problems error issue "
    "fail failed broken angry upset sad terrible awful horrible annoyed annoying frustrated disappointed late "
    "missing lost waste unacceptable ridiculous hate sorry afraid scared alone tired stress stressed anxious "
    "difficult hard "
)


def length(text: str) -> float:
    """The logarithm of its number of words."""
    return log(1 + len(text.split()))


def sentiment(text: str) -> float:
    """Glad words less bad words, by the root of all words; 0 for none."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    glad, bad = frozenset(_GLAD.split()), frozenset(_BAD.split())
    return (sum(w in glad for w in words) - sum(w in bad for w in words)) / (len(words) ** 0.5 or 1.0)
