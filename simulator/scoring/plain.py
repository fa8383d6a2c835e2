"""A trainee's line in one plain spelling, so that typing style, dialect and names move no mark."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_SHORT = {
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "thx": "thanks", "thanx": "thanks",
    "ty": "thank you", "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "b4": "before",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "gimme": "give me", "lemme": "let me",
    "cos": "because", "cuz": "because", "coz": "because", "btw": "by the way", "y'all": "you", "yall": "you",
    "ain't": "isn't", "aint": "isn't", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't", "havent": "haven't", "hasnt": "hasn't",
    "couldnt": "couldn't", "shouldnt": "shouldn't", "wouldnt": "wouldn't", "im": "i'm", "ive": "i've", "ill": "i'll",
    "youre": "you're", "youve": "you've", "youll": "you'll", "weve": "we've", "theyre": "they're", "thats": "that's",
    "whats": "what's", "wheres": "where's", "heres": "here's", "theres": "there's", "hes": "he's", "shes": "she's",
    "reckon": "think", "whilst": "while", "cheers": "thanks", "ta": "thanks", "aye": "yes", "yep": "yes", "yeah": "yes",
    "nope": "no", "nae": "not", "cannae": "can't", "dinnae": "don't", "wee": "small", "mobile": "phone",
    "folks": "people", "howdy": "hello", "hiya": "hello", "g'day": "hello", "hey": "hello", "hi": "hello",
    "apologise": "apologize", "apologises": "apologizes", "apologising": "apologizing", "apologised": "apologized",
    "realise": "realize", "organise": "organize", "organised": "organized", "recognise": "recognize",
    "prioritise": "prioritize", "colour": "color", "favour": "favor", "favourite": "favorite", "centre": "center",
    "cheque": "check", "cancelled": "canceled", "cancelling": "canceling", "behaviour": "behavior", "learnt": "learned",
    "werent": "weren't", "hadnt": "hadn't", "lets": "let's", "its": "it's", "itll": "it'll", "theyll": "they'll",
    "theyve": "they've", "whos": "who's", "cannot": "can't",
    "ring": "call", "rung": "called", "rang": "called", "ringing": "calling", "parcel": "package",
}  # fmt: skip
"""What people type or say for the same thing, by dialect and haste; one plain word for each."""

_ADDRESS = frozenset(
    {"sir", "madam", "ma'am", "mate", "pal", "luv", "bro", "bud", "buddy", "dude", "hun", "innit", "eh"}
)
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof"})
_JOINED = {"not": "n't", "am": "'m", "will": "'ll", "are": "'re", "is": "'s"}
_NOT = {"can not": "can't", "will not": "won't"}
_TOKEN = re.compile(
    r"\b(?:mrs?|ms|dr|prof)\b\.? ?|(?:\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should|will|can) not|"
    r"\bi am|\b(?:i|you|he|she|it|we|they|that) will|\b(?:you|we|they) are|\b(?:it|that|he|she|what) is)\b(?!')|"
    r"[\w']+|[!?.]{2,}"
)
"""A word, a title, two words that many people write as one (of both ways the short one is the plain one), or marks."""


@dataclass(frozen=True)
class Plain:
    """``text`` is lower case and plainly spelled; `verbatim` leads from its words back to those of the line."""

    source: str
    text: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int, bool], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the words at ``start`` to ``end`` of the plain text stand in the line as it was typed."""
        if not self.starts or end <= start:
            return 0, 0
        a, b = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        (first, stop, same), (_, last_stop, last_same) = self.spans[a], self.spans[b]
        left = first + (start - self.starts[a]) if same else first
        right = self.spans[b][0] + (end - self.starts[b]) if last_same else last_stop
        return min(left, stop), min(right, last_stop)

    def verbatim(self, start: int, end: int) -> str:
        """The words of the line that stand for this stretch of the plain text."""
        left, right = self.place(start, end)
        return self.source[left:right].strip()


def plain(line: str) -> Plain:
    """The line, plainly spelled. Linear in its length."""
    low = line.lower().replace("’", "'")
    if len(low) != len(line):  # a few letters grow when they are made small; then every place would be off
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in line).replace("’", "'")
    pieces: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int, bool]] = []
    at = done = 0
    for match in _TOKEN.finditer(low):
        said = match.group()
        word = _word(said)
        if word is None:
            continue
        start, end = match.span()
        if start > done:
            starts.append(at)
            spans.append((done, start, True))
            pieces.append(low[done:start])
            at += start - done
        if word:
            starts.append(at)
            spans.append((start, end, len(word) == end - start))
            pieces.append(word)
            at += len(word)
        done = end
    if done < len(low):
        starts.append(at)
        spans.append((done, len(low), True))
        pieces.append(low[done:])
    return Plain(line, "".join(pieces), tuple(starts), tuple(spans))


@lru_cache(maxsize=8192)
def _word(said: str) -> str | None:
    """What stands for the word (or the run of marks), None where it may stay."""
    if said in _ADDRESS:
        return ""
    if said[0] in "!?.":
        return said[0]
    if said.rstrip(". ") in _TITLES:
        return ""
    first, _, second = said.partition(" ")
    if second:
        return _NOT.get(said) or first + _JOINED[second]
    if said.endswith("in'") and len(said) > 5:
        return said[:-1] + "g"
    return _SHORT.get(said)
