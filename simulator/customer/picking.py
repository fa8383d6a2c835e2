"""Which of two things he names, asked for one of them, in the words in which they were put to him."""

import re
from random import Random

from simulator.customer.hearing.sentences import sentences

MOST, LONGEST = 5, 9
"""Words of a thing that is named, and of a clause that is given back; what is longer no one says after another."""

_OR = re.compile(r"[,;]?\s+or\s+(?:(?:is|was|was it|is it|rather|maybe|perhaps|more|just)\s+)*", re.IGNORECASE)
_ENDS = re.compile(
    r"\s*(?:,.*|[?!.;:(].*|\b(?:that|which|who) .*|"
    r"\b(?:please|then|instead|actually|by the way|btw|for you|do you think|would you say))\s*$",
    re.IGNORECASE | re.DOTALL,
)
_IS_CLAUSE = re.compile(
    r"\b(?:i|you (?=\w)|we|he|she|it|they|that|this|is|are|was|were|do|does|did|can|could|shall|should|would|will|"
    r"may|might|have|has|had|am|not|no|so|something|anything|someone|somebody|else|what|which|who|where|when|how|why|rather|"
    r"neither|either|never|smth|sth|whatever|\w+n't)\b",
    re.IGNORECASE,
)
_BEGINS_LIKE = re.compile(
    r"(?:the|a|an|my|your|his|her|at|in|on|by|from|to|with|for|before|after|as|under|over|via|next|this)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(?:some|any)\w+ (?:else|different|other)|(?:an)?other(?: one)?s?|elsewhere", re.IGNORECASE)
"""A second thing that is none: then he takes the first."""
_GOES_ON = re.compile(r"\b(?:i|we|else|what|which|who|where|when|how|why)\b", re.IGNORECASE)
_CLAUSES = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"are you (.+)", "I'm {}"),
        (r"were you (.+)", "I was {}"),
        (r"have you (.+)", "I've {}"),
        (r"(?:do|will) you (.+)", "I {}"),
        (r"would you ((?:rather|like to|prefer to) .+)", "I'd {}"),
        (r"(?:shall|should|can|may|could) (?:i|we) (.+)", "{}, please"),
    )
)
"""What stands after an "or" with a verb of its own, and how he gives it back."""
_HIS = {"you": "me", "your": "my", "yours": "mine", "yourself": "myself", "my": "your", "mine": "yours", "our": "your"}


def picked(text: str, chance: Random) -> str:
    """One of the two things between which the last question of a line asks him to choose, as he names it ("Tea."), or
    an empty string where they cannot be told apart by their words. Which of the two is by ``chance``.
    """
    asked = [s for _, s in sentences(text) if " or " in s.casefold()]
    if not asked:
        return ""
    before, after = _cut(asked[-1].replace("’", "'"))
    named = _ENDS.sub("", after)
    if clause := _clause(named):
        return clause
    second = "" if _OPEN.fullmatch(named) else _thing(named)
    first = _thing(_alike(before, named)) if second or _OPEN.fullmatch(named) else ""
    if second.endswith(" one") and _BEGINS_LIKE.match(first) and not first.endswith(" one"):
        first += " one"
    choices = [thing for thing in (first, second) if thing]
    return f"{_capitalised(chance.choice(choices))}." if choices else ""


def _cut(question: str) -> tuple[str, str]:
    """What stands before its last "or", and what after it."""
    last = max(_OR.finditer(question), key=lambda found: found.start(), default=None)
    return (question[: last.start()], question[last.end() :]) if last else (question, "")


def _thing(words: str) -> str:
    """The words as a name for a thing, seen from his side; empty where they are none."""
    if not words or len(words.split()) > MOST or _IS_CLAUSE.search(words):
        return ""
    return " ".join(_HIS.get(word.lower(), word) for word in words.split())


def _clause(words: str) -> str:
    """The second thing where it is a clause about him, or about what may be done for him, as he would say it."""
    for pattern, said in _CLAUSES:
        if (found := pattern.fullmatch(words)) and len(words.split()) <= LONGEST and not _GOES_ON.search(found[1]):
            turned = " ".join(_HIS.get(word.lower(), word) for word in found[1].split())
            return f"{_capitalised(said.format(turned))}."
    return ""


def _alike(before: str, second: str) -> str:
    """The end of what stands before the "or" that is built like what stands after it."""
    words = before.rsplit(",", 1)[-1].split() if "," in before[-30:] else before.split()
    if begins := _BEGINS_LIKE.match(second):
        tail = words[-MOST:]
        at = next((n for n in range(len(tail) - 1, -1, -1) if tail[n].lower() == begins[0].lower()), None)
        if at is not None and len(tail) - at <= len(second.split()) + 1:
            return " ".join(tail[at:])
        return " ".join(words) if "," in before[-30:] and len(words) <= 2 else ""
    return " ".join(words) if "," in before[-30:] and len(words) <= MOST else " ".join(words[-1:])


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
