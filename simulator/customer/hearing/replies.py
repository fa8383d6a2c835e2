"""Tells whether a sentence answers the customer's last question."""

import re
from functools import lru_cache

from simulator.customer.hearing.said import told
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spoken import Sentence, read
from simulator.customer.signals import Signal

S = Signal
_WH = re.compile(
    r"^(?:and |but |so |ok |well |busy |no |yes |then |also |sorry |please |hi |hello |right |fine |look |listen "
    r")*(where|when|what|why|who|how|which|can|could|will|would|do|does|did|is|are|was|were|has|have|should|may|any)\b"
)
_LATE_WH = re.compile(
    r"\b(where|when|what time|how long|how much|why|who|how|which|what) (?:is|are|was|do|does|did|can|will|should|has|"
    r"have|would|am|much|long|the|my)\b"
)
_TAG = re.compile(r"(?:do not you|are not you|is not it|right|huh|eh|you know|have not you|do you|did you|is it) \?$")
_RHETORICAL = re.compile(
    r"\b(?:are you (?:kidding|serious|joking|deaf|even)|you people|who do you think|what kind of|do you think i|"
    r"seriously|is this a joke|how dare|how (?:hard|difficult) (?:is|can))\b"
)
_YES_NO = re.compile(
    r"^(?:ok |well |right |hi \S+ |so |and |sorry )*(?:yes|yep|yeah|yup|no|nope|not|of course|sure|certainly|"
    r"absolutely|definitely|correct|exactly|indeed|it is|it will|it does|it has|it was|it can|i can|we can|i have|i "
    r"do(?! (?:apologi|appreciate|understand|value|see|hope|hear))|i am|we do(?! (?:apologi|appreciate|understand|"
    r"value|see|"
    r"hope|hear))|we are|we will|i will|you can|you will|you are|they are|they will|that is|that will|done|"
    r"unfortunately|i am afraid|positive|completely|it should|probably|possible|only if|there is|there are|neither|"
    r"none|both|either|by all means|go ahead|happy to)\b"
)
_BY_WORD: dict[str, re.Pattern[str]] = {
    "where": re.compile(
        r"^(?:at|in|on|with|near|left|still|inside|outside) (?:the|a|your|our|my|[a-z]+)\b|\b(?:it|they|he|she|that|"
        r"parcel|package|order|driver|van|one|money|refund|letter|item|shipment|courier) (?:is|are|was|were|has|have|"
        r"left|went|got|sits|arrived|should|will|came|reached|shows|stands)\b.* (?:at|in|on|with|near|inside|outside|"
        r"to|from|left|under|behind|next|between|back|here|there|through)\b"
    ),
    "when": re.compile(
        r"\b(?:today|tomorrow|tonight|morning|afternoon|evening|noon|midday|\w+day|minutes?|hours?|days?|weeks?|soon|"
        r"shortly|by|before|until|within|\d{1,2}(?:[:.]\d\d)?|now|straight away|immediately|yet)\b"
    ),
    "how much": re.compile(
        r"[£$€%]|\b(?:\d+|free|nothing|pounds?|euros?|dollars?|cents?|pence|no (?:charge|cost|fee)|cost|included|"
        r"full)\b"
    ),
    "why": re.compile(
        r"\b(?:because|since|due|reason|caused?|so that|wrong|missed|failed|got|was|were|did not|forgot|stuck|"
        r"happened|never|had|has|broke)\b"
    ),
    "who": re.compile(r"\b(?:i|me|we|my|our|name|colleague|team|manager|technician|courier|driver|[a-z]+ from)\b"),
    "how": re.compile(
        r"\b(?:by|you can|we|i will|i can|click|press|open|go|use|first|just|through|with|via|step|try|hold|set|take|"
        r"put|send|turn|it)\b"
    ),
    "what": re.compile(r"\b(?:is|are|was|were|will|can|means|it|a|the|we|i)\b"),
}  # fmt: skip
_BY_WORD["what time"] = _BY_WORD["how long"] = _BY_WORD["when"]
_SUBSTANCE = frozenset(
    {
        S.GIVES_TIME, S.GIVES_NEXT_STEP, S.EXPLAINS_CAUSE, S.SAYS_NO, S.HONEST_UNKNOWN, S.OFFERS_ALTERNATIVE, S.PROMISE,
        S.VAGUE_TIME, S.TAKES_OWNERSHIP, S.NUMBERED_STEPS,
    }
)  # fmt: skip
_STOCK = frozenset(
    {S.GREETING, S.CANNED_PHRASE, S.PREMATURE_UNDERSTANDING, S.GUSH, S.FLATTERY, S.SMALL_TALK, S.CALM_DOWN, S.RUDE,
     S.ABUSIVE, S.BLAMES_CUSTOMER, S.BLAMES_OTHERS, S.HOLD, S.CLOSES, S.OFF_TOPIC, S.THANKS, S.APOLOGY,
     S.INSTRUCTS_SIMULATOR}
)  # fmt: skip


@lru_cache(maxsize=128)
def last_question(asked: str) -> Sentence | None:
    """The last sentence of the customer's turn that asks something; None if none does."""
    for _, text in reversed(sentences(asked[-3000:])[-4:]):
        if is_question(sentence := read(0, text)):
            return sentence
    return None


def is_question(sentence: Sentence) -> bool:
    """Whether the sentence asks something that can be answered, with or without a question mark."""
    if _RHETORICAL.search(sentence.plain):
        return False
    if sentence.asks:
        return not (_TAG.search(sentence.plain) and len(sentence.words) > 5)
    found = _WH.match(sentence.plain)
    return (
        found is not None
        and len(sentence.words) >= 3
        and not re.match(
            r"(?:what a|how (?:awful|nice)|is (?:what|all)|when (?:i|you|it)|what (?:i|you) |any(?:one|way|body))",
            sentence.plain,
        )
    )


def answers(asked: Sentence, sentence: Sentence, here: dict[Signal, float]) -> float:
    """How sure it is that the sentence answers the question (0 for no); ``here`` is what was heard in it otherwise."""
    if sentence.asks or S.ASKS_CLOSED in here or S.ASKS_OPEN in here or S.CHECKS_SATISFACTION in here:
        return 0.0
    substance = _SUBSTANCE & here.keys()
    if here.keys() & _STOCK and not substance:
        return 0.0
    kind = _kind(asked)
    shared = len(told(asked.text) & told(sentence.text))
    if kind is None:
        if _YES_NO.match(sentence.plain):
            return 0.85
        return 0.7 if shared >= 1 or substance else 0.0
    return _fits(kind, sentence, here, shared=bool(shared), substance=bool(substance))


def _fits(kind: str, sentence: Sentence, here: dict[Signal, float], *, shared: bool, substance: bool) -> float:
    """How sure it is that the sentence answers a question that begins with this word."""
    fits = _BY_WORD[kind].search(sentence.plain) is not None if kind in _BY_WORD else False
    if S.HONEST_UNKNOWN in here:
        return 0.7
    if kind == "when":
        return 0.85 if S.GIVES_TIME in here else (0.65 if fits else 0.0)
    if kind == "why" and S.EXPLAINS_CAUSE in here:
        return 0.85
    if kind == "which" and _YES_NO.match(sentence.plain):
        return 0.7
    if fits and (shared or substance or kind in {"where", "how much", "when", "how long"}):
        return 0.8
    if kind in {"what", "how", "which", "who"} and (substance or shared):
        return 0.68
    return 0.65 if fits and len(sentence.words) <= 12 and not here.keys() & _STOCK else 0.0


def _kind(asked: Sentence) -> str | None:
    """The question word, or None for a question to be answered by yes or no."""
    found = _WH.match(asked.plain) or _LATE_WH.search(asked.plain)
    if found is None:
        return None
    word = found[1]
    for two in ("how much", "how long", "what time"):
        if two in asked.plain:
            return two
    if word in {"where", "when", "what", "why", "who", "how", "which"}:
        return word
    return None
