"""Times of day and lengths of time in one way of writing, so that what is untrue is so however it is written."""

import re

_HALVES = r"(?:a\.?m\.?|p\.?m\.?|h(?:rs)?|uhr)"
_ON_THE_CLOCK = re.compile(rf"\b([01]?\d|2[0-4])(?:[:.h](?:[0-5]\d))?(?: ?{_HALVES}\b\.?| ?o['’]?clock\b| ?-?ish\b)")
_SPELLED = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
    rf"(?: ?{_HALVES}\b\.?| ?o['’]?clock\b| ?-?ish\b)"
)
_ROUGHLY = re.compile(
    r"\b(at|around|about|by|before) (?:roughly|approx(?:imately)?\.?|circa|maybe|like|say|around|~)+ ?"
)
_SIGN = re.compile(r"~ ?(?=\d)")
_BARE = re.compile(
    r"(?<=[a-z])(?<!\bat)(?<!\bby)(?<!bout)(?<!ound)(?<!fore)(?<!till)(?<!until)(?<!from)(?<!\band)(?<!\bto)(?<!since)"
    rf"(?<!past)(?<!after)(?<!ween)(?<!\bor)(?<!\bof) (?:for )?(?=(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? ?{_HALVES}\b)"
)
"""Where “at” is left out: “there tomorrow 9am”."""
_SHORT = {"hr": "hour", "hrs": "hours", "min": "minutes", "mins": "minutes", "mns": "minutes", "secs": "seconds"}
_SHORTENED = re.compile(r"(?:(?<=\d)|\b)(hrs?|mins?|mns|secs)\b\.?")
_NUMBER = r"(?:\d{1,2}\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)\b"
_SPAN = r"(?:an? |half an? |\w+ )?(?:hours?|minutes?)\b"
_HEDGES = re.compile(
    r"\b(?:maybe|perhaps|probably|prob|possibly|hopefully|should(?:n't)?(?! have)|might|could be|i (?:think|guess|"
    r"reckon|hope|believe|expect)|i'd (?:say|guess|hope)|likely|presumably|usually|normally|as far as i know|not sure|"
    rf"if all goes well|fingers crossed|(?:around|about|roughly|approximately|towards|round) (?:{_NUMBER}|{_SPAN}))"
    r"|(?:[ -]|(?<=\d))ish\b"
)
"""What takes the oath out of a time that is said."""
_TIMES = re.compile(
    rf"\b(?:at|by|around|about|before|after|for|till|until|towards|in|within|round) (?:\w+ )?{_NUMBER}|{_SPAN}|"
    r"\b(?:today|tonight|tomorrow|evening|morning|afternoon|soon|shortly|long(?:er)?|later|first thing|next)\b"
)


def in_one_way(text: str) -> str:
    """A plain text with each time of day as its hour (“9am”, “9:15”, “nine o'clock”: “9”), and lengths in full."""
    text = _BARE.sub(" at ", _SIGN.sub("about ", text))
    text = _ON_THE_CLOCK.sub(r"\1", text)
    text = _SPELLED.sub(r"\1", text)
    text = _SHORTENED.sub(lambda m: f"{' ' if text[m.start() - 1 : m.start()].isdigit() else ''}{_SHORT[m[1]]}", text)
    return _ROUGHLY.sub(r"\1 ", text)


def hedged(text: str) -> bool:
    """Whether a sentence (plain text) gives a time and swears to nothing."""
    plain = in_one_way(text)
    return _TIMES.search(plain) is not None and any(_HEDGES.search(one) for one in (text, plain))
