"""Numbers, names and dates that nobody gave the customer, and secrets that he has not told yet."""

import re
from datetime import datetime, timedelta

from simulator.customer.guarding.wording import NUMBERS, TENS, compact, phrases, says, tokens, words

_NUMBER = re.compile(r"(?<![\w.,:])(?:[#£$€]\s?)?[a-z]{0,4}[-/]?\d[\w.,:/-]*", re.IGNORECASE)
_ORDINAL = frozenset(words("first second third fourth fifth half quarter"))
_AMOUNT = re.compile(r"\d+(?:\.\d+)?")
_SOON = re.compile(r"\s*(?:min|sec)", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_UNITS = (
    "minutes?|hours?|days?|weeks?|months?|years?|times?|calls?|e?mails?|letters?|people|contracts?|parcels?|items?|"
    "boxes"
    "|pounds?|dollars?|euros?|quid|bucks|pence|cents?|percent|am|pm|o'clock|orders?|visits?|pages?|guests?|nights?"
)
_COUNTABLE = sorted(NUMBERS.keys() - _ORDINAL, key=len, reverse=True)
_COUNTABLE_TEENS = [word for word in _COUNTABLE if word.endswith("teen")]
_COUNTED = phrases(
    rf"(?<!hundred\sand\s)(?<!hundred\s)\b(?P<count>{'|'.join(_COUNTABLE)})([\s-](?P<more>{'|'.join(NUMBERS)}))?"
    rf"( (whole|full|more|different|business|working|entire))? (?P<unit>{_UNITS})\b"
)
_CLOCK = phrases(
    r"\b(at|by|before|until|till|after|from|since|around|about) (?P<part>half past|quarter (to|past)|half )?"
    rf" ?(?P<hour>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    rf"(?! (of|or|more|least|point|hundred|other|{_UNITS}|days?|different|whole|full|people|percent|"
    rf"pages?))(?=[\s.,?!]|$)"
)
_BARE_COUNT = phrases(
    rf"(?<!hundred\sand\s)(?<!hundred\s)\b(?P<tens>{'|'.join((*_COUNTABLE_TEENS, *TENS))})([\s-](?P<more>one|two|"
    rf"three|four|five|six|seven|eight|nine))?"
    rf"([\s-](?P<pence>{'|'.join(TENS)}))?\b"
)
_HUNDREDS = phrases(rf"\b({'|'.join(_COUNTABLE)}) (?=hundred|thousand)")
_WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_MONTHS = words("january february march april may june july august september october november december")
_DAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})s?\b", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(?:January|February|April|June|July|August|September|October|November|December)\b"
    r"|\b(?:in|on|of|since|until|by|last|next|early|late|mid)\s+(March|May)\b"
    r"|\b(March|May)\s+(?:the\s+)?\d|\d\w*\s+(March|May)\b"
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\b[\w.+-]+@[\w-]+\.\w+", re.IGNORECASE)
_NAME = re.compile(r"(?<=[\w,;)])[ \t]+([A-Z][a-zà-ÿ]+(?:[-'’][A-Z]?[a-zà-ÿ]+)*)")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Miss|Herr|Frau)\.?\s+([A-Z][a-zà-ÿ]+)")
_TOLD = re.compile(
    r"^\W*([A-Z][a-zà-ÿ]+) (?:told me|promised|rang me|called me|gave me|sold (?:me|us)|assured|said (?:he|she)\b)"
)
_ANYBODY = frozenset(
    words(
        "he she they you we it nobody somebody someone everyone everybody who which that this one people both neither"
    )
)
_INTRODUCED = re.compile(
    r"\b(?i:my name(?:'s| is)|name's|i'm called|call me|ask for|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talked to"
    r"|told by)\s+([A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)"
)
_FREE = frozenset(
    words(
        "i im i'm i'd i've i'll ok okay god jesus christ lord heaven heavens goodness christmas easter internet google "
        "wifi wi-fi bluetooth usb pdf english british american european french german mr mrs ms dr sir madam miss "
        "mum mom dad tv pc mac windows android iphone excel word outlook no yes please thanks thank not never nothing "
        "again still right fine really what why where when how who which and but so because you your we they it that "
        "this the a an hello hi well greek latin chinese dutch italian irish scottish"
    )
)
_EVERYDAY = frozenset({"0", "1", "2", "24", "7", "100"})
"""Numbers that are used without being meant: one more, 24/7, 100 %."""
_AFTERNOON = range(13, 24)
_IDLE = {"minute": 5, "second": 5, "day": 3, "hour": 2, "time": 2, "people": 2}
"""Up to which number one says so many of them without having counted: "two days", "give me five minutes"."""


class Sources:
    """All that the customer may speak of: every text that was given to him or said."""

    def __init__(self, texts: tuple[str, ...], now: datetime) -> None:
        self.text = "\n".join(texts)
        self._compact = compact(self.text)
        self._tokens = set(tokens(self.text)) | {t.removesuffix("'s") for t in tokens(self.text)}
        self._digits = set(_DIGITS.findall(self.text))
        self._digits |= {d.lstrip("0") for d in self._digits if d.strip("0")}
        worded = {t for t in tokens(_HUNDREDS.sub(" ", self.text)) if t in NUMBERS}
        counts = {str(NUMBERS[t]) for t in worded - _ORDINAL}
        self._counts = self._digits | counts
        self._digits = self._counts | {str(NUMBERS[t]) for t in worded}
        self._amounts = {float(a) for a in (*_AMOUNT.findall(self.text), *counts)}
        self._now = now

    def has_number(self, number: str) -> bool:
        """Whether a number was given as written, or each group of its digits; halves, doubles and endings are fair."""
        whole = compact(number)
        if len(whole) >= 3 and whole in self._compact:
            return True
        amount = _AMOUNT.search(number)
        if amount and any(a >= 20 and float(amount[0]) in (a / 2, a * 2) for a in self._amounts):
            return True
        return all(self._group(d) for d in _DIGITS.findall(number))

    def has_count(self, count: int) -> bool:
        """Whether so many of anything were spoken of."""
        return str(count) in self._counts

    def follows(self, count: int) -> bool:
        """Whether a count of ten or more is the difference of two that were given: 17 days over, of 47 and 30."""
        return count >= 10 and any(a - count in self._amounts for a in self._amounts)

    def has_word(self, word: str) -> bool:
        """Whether a word was given in any form near to it."""
        low = word.lower().replace("’", "'").removesuffix("'s")
        parts = [p for p in re.split(r"[-']", low) if p]
        return (
            low in self._tokens
            or low + "s" in self._tokens
            or low.rstrip("s") in self._tokens
            or (len(parts) > 1 and all(p in self._tokens or len(p) < 2 for p in parts))
        )

    def has_day(self, day: str) -> bool:
        """Whether a day of the week was given, or follows from what was: today, tomorrow, yesterday."""
        low = day.lower().removesuffix("s")
        if any(len(t) > 2 and low.startswith(t.rstrip("s")) for t in self._tokens if t[:3] == low[:3]):
            return True
        near = {0: "", 1: "tomorrow", -1: "yesterday"}
        return any(
            low == _WEEKDAYS[(self._now + timedelta(days=off)).weekday()] and (not word or word in self._tokens)
            for off, word in near.items()
        )

    def _group(self, digits: str) -> bool:
        plain = digits.lstrip("0") or "0"
        if plain in _EVERYDAY or digits in self._digits or plain in self._digits:
            return True
        if len(plain) == 2 and int(plain) in _AFTERNOON:
            return str(int(plain) - 12) in self._digits  # five in the afternoon is 17:00
        if plain in {"30", "15", "45"} and ({"30", "15", "45"} & self._digits):
            return True
        return len(digits) >= 2 and any(len(d) > len(digits) and d.endswith(digits) for d in self._digits)


def invented(sentence: str, sources: Sources) -> str | None:
    """The first number, day, month, address or name that nobody gave him."""
    text = sentence.replace("’", "'")
    for address in _ADDRESS.finditer(text):
        if address[0].rstrip(".,!?").lower() not in sources.text.lower():
            return address[0]
    return _number(text, sources) or _date(text, sources) or _name(text, sources)


def leaked(sentence: str, hidden: tuple[tuple[str, str], ...], sources: Sources) -> str | None:
    """The key of a fact that he has not disclosed. What the trainee said himself, or may be said now, is no secret."""
    for _, key in hidden:
        if says(key, sentence) and not says(key, sources.text):
            return key
    return None


def telling(key: str) -> bool:
    """Whether a key is a name or a number above twelve, which nobody hits upon by chance."""
    numbers = (NUMBERS.get(t, int(t) if t.isdecimal() else 0) for t in tokens(key))
    coded = any(any(c.isdigit() for c in t) and not t.isdecimal() for t in tokens(key))
    return any(c.isupper() for c in key) or coded or any(n > 12 for n in numbers)


def left_out(line: str, must: tuple[tuple[str, ...], ...]) -> tuple[str, ...] | None:
    """The keys of a fact that should have been said and was not."""
    return next((keys for keys in must if keys and not any(says(key, line) for key in keys)), None)


def _number(text: str, sources: Sources) -> str | None:
    for found in _NUMBER.finditer(text):
        number = found[0].rstrip(".,:/-")
        soon = number.isdigit() and int(number) <= 15 and _SOON.match(text, found.end())
        if not soon and not sources.has_number(number):
            return number
    for counted in _COUNTED.finditer(text):
        word, more = counted["count"].lower(), (counted["more"] or "").lower()
        count = NUMBERS[word] + (NUMBERS[more] if more and word in TENS else 0)
        idle = word == "hundred" or count <= _IDLE.get(counted["unit"].lower().rstrip("s"), 1)
        if not idle and not sources.has_count(count) and not sources.follows(count):
            return counted[0]
    for bare in _BARE_COUNT.finditer(text):
        count = NUMBERS[bare["tens"].lower()] + NUMBERS.get((bare["more"] or "").lower(), 0)
        pence = NUMBERS.get((bare["pence"] or "").lower(), 0)
        if not (sources.has_count(count) or sources.follows(count) or sources.has_number(f"{count}.{pence:02}")):
            return bare[0]
    for clock in _CLOCK.finditer(text):
        if not sources.has_count(NUMBERS[clock["hour"].lower()]):
            return clock[0]
    return None


def _date(text: str, sources: Sources) -> str | None:
    for day in _DAY.finditer(text):
        if not sources.has_day(day[0]):
            return day[0]
    for month in _MONTH.finditer(text):
        name = next((g for g in month.groups() if g), month[0])
        if not sources.has_word(name):
            return name
    return None


def _name(text: str, sources: Sources) -> str | None:
    for found in _INTRODUCED.finditer(text):
        for part in found[1].split():
            if not _given(part, sources):
                return part
    if (said := _TOLD.search(text)) and said[1].lower() not in _ANYBODY and not _given(said[1], sources):
        return said[1]
    for capital in (*_TITLED.finditer(text), *_NAME.finditer(text)):
        if not _given(capital[1], sources):
            return capital[1]
    return None


def _given(name: str, sources: Sources) -> bool:
    low = name.lower().replace("’", "'")
    free = low in _FREE or low in _WEEKDAYS or low in _MONTHS or low.removesuffix("s") in _WEEKDAYS
    return free or sources.has_word(name)
