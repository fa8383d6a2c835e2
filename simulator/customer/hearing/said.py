"""Compares a sentence with what the customer has said: whether it gives his own words back to him."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import Sentence, plainly
from simulator.customer.sought import Sought

_EMPTY = listed(
    "the a an and or but so to of for in on at by with from as is are was were be been am it this that these "
    "those there here i you we they he she me us them him her my your our their his its not no yes do does did "
    "have has had will would can could should may might shall must just now then than too also very really "
    "please thank thanks sorry ok hello hi hey get got go going if when what which who where why how all any "
    "some one more most about up out over into back again still know see let tell say said want need like "
    "think make take give right well good great help sure because only even much many thing things something "
    "anything nothing way time day today first next look find call cannot done ever never always yet much sir "
    "madam mr mrs ms happy glad understand number order problem issue customer service people happened happen "
    "try check working work works come came am pm long little bit lot sounds "
)
_FRAME = Sought(
    r"\b(?:so you|you said|you mentioned|you told (?:me|us)|you are saying|you say|if i (?:have|understand|got|hear|"
    r"heard)|let me (?:see if|make sure|check|repeat|just check|recap|get this)|just to (?:confirm|be sure|check|"
    r"recap|make sure|be clear)|to (?:recap|sum up|summari[sz]e|confirm)|in other words|what i (?:am hearing|hear|"
    r"understand)|i (?:am hearing|hear) (?:that )?(?:you|it)|it sounds like you|sounds like (?:you|the|your|it)|what "
    r"you (?:need|want|are after|would like|are looking for|really need)|(?<!do )(?<!if )(?:you need|you want|you "
    r"would like)|you are "
    r"(?:after|looking for|trying to|hoping)|as i understand|my understanding is|am i right (?:that|in)|have i got "
    r"(?:this|that|it) right|i understand (?:that )?(?:you|your|the) (?!are (?:upset|frustrated|angry))|got it|noted|"
    r"is what (?:we|i) (?:work|aim|go)|i see (?:that )?(?:you|your|two|three|both|the))\b|^(?:(?:ok|right|and|ah|oh|"
    r"yes|all right|then) )*so (?:the|your|it|that is|we have|what|it is|every|since|this|far|both|two|three)\b"
)
_WONDERS = re.compile(r"^(?:(?:ok|right|so|and|but|then) )*(?:why|how|when|where|who|which|what (?!you))\b")
_TELLS = re.compile(
    r"(?<!you )\b(?:is|are|am|will|would|can|could|has|have|may|might|must|cannot|let me|let us)\b(?! you\b)|"
    r"^(?:(?:ok|right|so|and|then|just|please) )*(?:leave|keep|put|take|try|press|hold|turn|tell|bring)\b"
)
"""Something of its own besides his words."""
_OFFERS = re.compile(
    r"(?:(?:ok|right|so|and|then|but|now) )*(?:i|we) (?:can|could|will|would|shall|have (?:put|sent|booked))\b"
)
_FRAME_ALONE = Sought(
    r"^(?:ok |right |and |then )?so (?:what )?you (?:need|want|are after|have|would like|are saying|have been|were|"
    r"cannot|did)\b(?: \S+){3,}|\b(?:if i (?:understand|"
    r"have understood|hear you|heard you|have got (?:this|that|it)|am hearing) ?(?:you )?(?:right|correctly|"
    r"this right|it right|that right)?\b(?: \S+){2,}|(?:let me|just to|to) (?:recap|sum up|make sure i (?:have|"
    r"understand|get|got|understood)|check i (?:have|understand|got)|see if i (?:have|understand|"
    r"got))\b(?: \S+){2,}|what i am hearing is\b(?: \S+){2,}|in other words\b(?: \S+){2,}|as i understand (?:it|"
    r"you)\b(?: \S+){2,}|sounds like (?:you|your|the)\b(?: \S+){3,}|my understanding is\b(?: \S+){2,})"
)
_TELLING = re.compile(r"^(?:\d[\d.,:/]*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice)$")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ed", "es", "ly", "s", "e")


def stem(word: str) -> str:
    """A word without its usual ending, so that "jams" and "jamming" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def content(words: Sequence[str]) -> dict[str, float]:
    """Stems of the words that carry content, with a weight each: more for numbers, weekdays and rare long words."""
    return dict(w for w in map(_weighted, words) if w)


@lru_cache(maxsize=8192)
def _weighted(word: str) -> tuple[str, float] | None:
    if _TELLING.match(word):
        return word, 1.4 if not word.isdigit() or len(word) > 1 else 1.0
    if word not in _EMPTY and len(word) > 2 and word.isalpha():
        return stem(word), 1.0
    return None


@lru_cache(maxsize=512)
def told(line: str) -> frozenset[str]:
    """The content of a line of the customer; of a very long one, of its beginning."""
    return frozenset(content(plainly(line[:1500]).split()))


_SAID_SO = re.compile(r"\byou (?:said|mentioned|told (?:me|us))\b(?: \S+){3,}")
_CLEARLY, _MOSTLY = 2.8, 0.6
"""So many of his words in a sentence are an echo whatever else it holds; such a share of it is one."""
_FULL = 3
"""Words of content: fewer that he used as well are only a topic ("Gone quiet, hm")."""


def echo(sentence: Sentence, theirs: frozenset[str], asks: bool) -> float:
    """How sure it is that the sentence gives the customer's own words back to him (0 to 1, 0 for no).

    ``theirs`` is the content of what he has said so far.
    """
    framed = _FRAME.search(sentence.plain) is not None
    if asks and (not framed or _WONDERS.match(sentence.plain)):
        return 0.0
    shared = share = 0.0
    mine = content(sentence.words)
    if theirs and mine and (framed or not _new_figures(sentence, theirs)):
        shared = sum(weight for word, weight in mine.items() if word in theirs)
        share = shared / len(mine)
        if shared >= 1 and share < 0.2:
            shared -= 0.5
    if framed and shared >= 1:
        return min(0.9, 0.66 + 0.08 * shared)
    if shared >= 1.4 and _is_echo(sentence, mine, shared, share):
        return min(0.85, 0.55 + 0.1 * shared) if shared >= 2 else 0.6
    if _FRAME_ALONE.search(sentence.plain) or (not theirs and _SAID_SO.search(sentence.plain)):
        return 0.65
    return 0.0


def _is_echo(sentence: Sentence, mine: Mapping[str, float], shared: float, share: float) -> bool:
    """Whether a sentence with words of his gives them back, and does not only speak of the same things."""
    if _OFFERS.match(sentence.plain):
        return False
    if _TELLS.search(sentence.plain):
        return shared >= _CLEARLY and share >= _MOSTLY
    return shared >= _CLEARLY or len(mine) >= _FULL or "you" in sentence.words


def _new_figures(sentence: Sentence, theirs: frozenset[str]) -> bool:
    """Whether it holds a figure that he never said: then it tells him something, whatever else is in it."""
    return any(word[0].isdigit() and word not in theirs for word in sentence.words[1:])
