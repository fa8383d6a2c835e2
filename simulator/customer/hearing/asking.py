"""Tells by its first words whether a sentence asks, and what only begins like a question and then tells something."""

import re

from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import Sentence

_AUXILIARY = (
    "is|are|was|were|do|does|did|can|could|would|will|shall|should|may|might|have|has|had|isn'?t|aren'?t|wasn'?t|"
    "don'?t|doesn'?t|didn'?t|can'?t|couldn'?t|wouldn'?t|won'?t|haven'?t|hasn'?t"
)
_LEADS_IN = r"\W*(?:(?:and|so|or|but|then|ok(?:ay)?|now|right)\W+)*"
OPENS_QUESTION = re.compile(
    rf"{_LEADS_IN}(?:(?:what|which|who|whose|when|where|why|how)s?|{_AUXILIARY})\b", re.IGNORECASE
)
"""The words, as written, that open a question."""
OPENS_YES_OR_NO = re.compile(rf"^{_LEADS_IN}(?:{_AUXILIARY})\b", re.IGNORECASE | re.MULTILINE)
"""Those that open a question to be answered by yes or no, in any of several lines."""

MEANT = re.compile(
    r"\W*(?:(?:no|sorry|ok|okay|right|well|but|so)\W+)*i (?:only |just )?"
    r"(?:mean|meant|asked|am asking|was asking|'m asking) (?:\w+ )?(?:what|who|which|where|when|how|why|if|whether)"
    r"(?:'s)?\b",
    re.IGNORECASE,
)
"""What was asked, once more, by somebody who was not answered ("I meant who fetches it")."""

HESITATES = re.compile(r"\w\W+(?:i (?:think|guess|believe|suppose)|or something|apparently)\s*\?+\s*$", re.IGNORECASE)
"""A statement that only its speaker doubts ("it's in Leeds I think??"): it asks for nothing."""

_WH = re.compile(
    r"^(?:(?:and|so|but|then|ok|now|right|well|also|first) )*(?P<word>what|how|why|who|where|when|which)"
    r"(?! (?:come|do|does|did|can|could|would|should|will|shall|else)\b)(?P<rest>(?: [^ ]+){2,})$"
)
_ADDS = re.compile(r"^(?:and )?which (?:is|was|means) (?:why|how|what|where|when|because|not|fair|fine|good|more)\b")
_SUBJECTS = listed("i you we they it he she there nobody anyone somebody")
_CLAUSE_BEGINS = _SUBJECTS | listed("the your my our his her this that")
_BEFORE_OBJECT = listed("to for with by of about from at on told gave sent promised offered cost")
_NEW_CLAUSE = listed("that which who if when while after before and or because since where as")
_FINITE = listed("is are was were will has had should would means cannot can")
_HAPPENED = ("ed", "went", "came", "got", "happens", "comes")


def only_tells(sentence: Sentence) -> bool:
    """Whether it begins like a question and is none: "What was promised to you was wrong", "When it's here, you call".

    Told by a second verb that belongs to no clause of its own. With a question mark, a sentence asks all the same.
    """
    if sentence.asks:
        return False
    begins = _WH.match(sentence.plain)
    if begins is None or _ADDS.match(sentence.plain):
        return begins is not None
    words = begins["rest"].split()
    inside = words[0] in _CLAUSE_BEGINS
    if begins["word"] in {"when", "where"} and inside:
        return True
    return _verbs(words) >= (1 if inside or words[0].endswith(_HAPPENED) else 2)


def _verbs(words: list[str]) -> int:
    """How many finite verbs stand in the words before a new clause, without those of a pronoun ("you are")."""
    found = 0
    for at, word in enumerate(words):
        if word in _NEW_CLAUSE and at > 0:
            break
        own = at > 0 and words[at - 1] in _SUBJECTS and (at < 2 or words[at - 2] not in _BEFORE_OBJECT)
        found += word in _FINITE and not own
    return found
