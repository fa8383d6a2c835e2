"""Words as the guard compares them: without case, accents of typography and punctuation; numbers as digits."""

import re


def words(text: str) -> tuple[str, ...]:
    """A list of words, written as a text."""
    return tuple(text.split())


def phrases(*patterns: str) -> re.Pattern[str]:
    """One pattern of many, without regard to case. A space stands for any white space."""
    return re.compile("|".join(p.replace(" ", r"\s+") for p in patterns), re.IGNORECASE)


_SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBERS: dict[str, int] = {word: n for n, word in enumerate(_SMALL)} | {w: 10 * n for n, w in enumerate(TENS, 2)}
NUMBERS |= {"twice": 2, "thrice": 3, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "noon": 12}
NUMBERS |= {"midday": 12, "midnight": 12, "dozen": 12, "half": 30, "quarter": 15, "hundred": 100}
"""Numbers written as words, and the words that stand for one."""

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]|(?<!\w)['‘][^'‘’]{6,}['’](?!\w)")
_COMPACT = re.compile(r"[\W_]+")


def tokens(text: str) -> list[str]:
    """The words of a text in small letters, with ’ as '."""
    return [t.replace("’", "'") for t in _TOKEN.findall(text.lower())]


_BARE = {"im": "i'm", "ive": "i've", "thats": "that's", "whats": "what's", "cant": "can't", "dont": "don't"}
_BARE |= {"youre": "you're", "youll": "you'll", "weve": "we've", "theres": "there's", "doesnt": "doesn't"}
_BARE |= {"wont": "won't", "didnt": "didn't", "isnt": "isn't", "whos": "who's", "heres": "here's", "ill": "i'll"}
_BARE_WORD = re.compile(
    rf"\b({'|'.join(_BARE.keys() - {'ill'})}|ill(?= [a-z]+ (?:the|a|an|it|you|that|this|your|up)\b))\b", re.IGNORECASE
)


def spelled(text: str) -> str:
    """The text with straight apostrophes, also where somebody in a hurry leaves them out."""
    return _BARE_WORD.sub(lambda found: _BARE[found[0].lower()], text.replace("’", "'"))


def unquoted(text: str) -> str:
    """The text without what stands in quotation marks: there the customer gives somebody else's words back."""
    return _QUOTED.sub(" … ", text)


def compact(text: str) -> str:
    """Letters and digits only, in small letters: PX-2291 and px 2291 are the same."""
    return _COMPACT.sub("", text.lower())


def says(key: str, text: str) -> bool:
    """Whether a text says the words of a key: the same words in a row, numbers in words or digits, plurals alike."""
    wanted, has = _stems(key), _stems(text)
    if not wanted:
        return False
    if any(has[i : i + len(wanted)] == wanted for i in range(len(has) - len(wanted) + 1)):
        return True
    short = compact(key)
    return len(short) >= 3 and any(c.isdigit() for c in short) and _stands_in(short, text)


def _stands_in(short: str, text: str) -> bool:
    """Whether a number stands in a text however it is spaced, and not as a part of a longer one."""
    found = re.search(r"[\W_]*".join(map(re.escape, short)), text.lower())
    if found is None:
        return False
    around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
    return not any(c.isalnum() for c in around)


def _stems(text: str) -> list[str]:
    """The words as they are compared; tens and units that stand together are one number: forty-five is not forty."""
    found: list[str] = []
    tens = False
    for token in tokens(text):
        if tens and token in _SMALL[1:10]:
            found[-1] = str(int(found[-1]) + NUMBERS[token])
        else:
            found.append(_stem(token))
        tens = token in TENS
    return found


def _stem(token: str) -> str:
    if token in NUMBERS:
        return str(NUMBERS[token])
    token = token.removesuffix("'s")
    return token[:-1] if len(token) > 3 and token.endswith("s") and not token.endswith("ss") else token
