"""Settles what contradicts itself among the signals of a line: the specific outweighs the stock."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from simulator.customer.hearing.spoken import Sentence
from simulator.customer.signals import Signal

S = Signal
SPECIFIC = 0.7


class Found(NamedTuple):
    """A signal found at ``start`` to ``stop`` (characters of the line), in a sentence."""

    signal: Signal
    start: int
    stop: int
    sure: float
    sentence: Sentence


_OFFERS_TIME = re.compile(
    r"\b(?:it|that|this) (?:will (?:take|be)|takes)\b|\b(?:i|we) (?:can|could) (?:do|fit|come|be)\b|"
    r"\b(?:shall|can|could|will|would|should|may) (?:i|we|it|that|he|she|someone)\b|\b(?:work|works|suit|suits|ok|"
    r"fine|do)\b (?:for )?(?:you )?\?$"
)
_GIVES_WAY: dict[Signal, frozenset[Signal]] = {
    S.PREMATURE_UNDERSTANDING: frozenset({S.WAY_BACK}),
    S.CALM_DOWN: frozenset({S.SETS_BOUNDARY}),
    S.RUDE: frozenset({S.SETS_BOUNDARY, S.ABUSIVE}),
    S.LIGHT_TOUCH: frozenset({S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER, S.CALM_DOWN, S.OFF_TOPIC}),
    S.SMALL_TALK: frozenset({S.RETURNS_SMALL_TALK}),
    S.GREETING: frozenset({S.CLOSES}),
    S.BLAMES_OTHERS: frozenset({S.TAKES_OWNERSHIP, S.RUDE}),
    S.PARAPHRASES: frozenset({S.RUDE, S.BLAMES_CUSTOMER, S.ABUSIVE, S.CALM_DOWN}),
    S.WAY_BACK: frozenset({S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER}),
    S.ACKNOWLEDGES_FEELING: frozenset({S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER, S.CALM_DOWN, S.BLAMES_OTHERS}),
    S.PRAISES_EFFORT: frozenset(
        {S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER, S.FLATTERY, S.INSTRUCTS_SIMULATOR, S.RETURNS_SMALL_TALK}
    ),
    S.TAKES_OWNERSHIP: frozenset({S.BLAMES_CUSTOMER, S.RUDE, S.ABUSIVE}),
    S.ASKS_OPEN: frozenset(
        {S.SMALL_TALK, S.CHECKS_SATISFACTION, S.GIVES_CHOICE, S.RUDE, S.OFF_TOPIC, S.BLAMES_CUSTOMER}
    ),
    S.ASKS_CLOSED: frozenset({S.CALM_DOWN, S.SMALL_TALK, S.CHECKS_SATISFACTION, S.RUDE, S.OFF_TOPIC, S.ABUSIVE}),
    S.HOLD: frozenset({S.TRANSFER}),
    S.GIVES_NEXT_STEP: frozenset(
        {
            S.CLOSES,
            S.RUDE,
            S.ABUSIVE,
            S.SETS_BOUNDARY,
            S.INSTRUCTS_SIMULATOR,
            S.SAYS_NO,
            S.TRANSFER,
            S.HOLD,
            S.CALM_DOWN,
        }
    ),
    S.PROMISE: frozenset({S.RUDE, S.ABUSIVE, S.SETS_BOUNDARY, S.INSTRUCTS_SIMULATOR, S.TRANSFER}),
    S.GIVES_TIME: frozenset({S.SMALL_TALK, S.HONEST_UNKNOWN, S.HOLD}),
    S.OFFERS_ALTERNATIVE: frozenset({S.RUDE, S.ABUSIVE, S.INSTRUCTS_SIMULATOR}),
    S.EXPLAINS_CAUSE: frozenset({S.SAYS_NO, S.BLAMES_CUSTOMER, S.RUDE, S.INSTRUCTS_SIMULATOR}),
    S.SAYS_NO: frozenset({S.HONEST_UNKNOWN}),
}
"""Signal, and those in the same sentence that it gives way to unless it is surer."""


def weigh(found: list[Found], spoken: list[Sentence]) -> list[Found]:
    """Those that remain when signals that exclude each other were settled, sentence by sentence."""
    kept: list[Found] = []
    for sentence in spoken:
        here = [f for f in found if f.sentence is sentence]
        if not here:
            continue
        here = _specific(here)
        here = [_doubted(f, here) for f in here if not _is_hedged(f, here)]
        sure = {f.signal: f.sure for f in here}
        kept += [f for f in here if not _outweighed(f, sure)]
    return _no_concession(_only_first_greeting(kept, spoken))


def _specific(here: list[Found]) -> list[Found]:
    """Of stock understanding and a named feeling, the one that the sentence is about."""
    stock = next((f for f in here if f.signal is S.PREMATURE_UNDERSTANDING), None)
    named = next((f for f in here if f.signal is S.ACKNOWLEDGES_FEELING), None)
    if stock is None or named is None:
        return here
    within = named.start < stock.stop and named.stop <= stock.stop + 12
    return [f for f in here if f is not (named if within or named.sure < SPECIFIC else stock)]


def _is_hedged(f: Found, here: list[Found]) -> bool:
    """Whether it is a time within a vague one ("probably tomorrow or so"), to which nobody could be held."""
    vague = (other for other in here if other.signal is S.VAGUE_TIME)
    return f.signal is S.GIVES_TIME and any(v.start < f.start and f.stop <= v.stop for v in vague)


def _doubted(f: Found, here: list[Found]) -> Found:
    """Something harsh is less sure beside something kind, in quotation marks, or in many words without any "you"."""
    if f.signal not in _HARSH:
        return f
    text, at = f.sentence.text, f.start - f.sentence.start
    quoted = at > 0 and text[at - 1] in _QUOTES
    kind = any(other.signal in _KIND and other.sure >= SPECIFIC for other in here)
    nobody = f.signal is not S.CALM_DOWN and len(f.sentence.words) > 6 and not _TO_HIM.intersection(f.sentence.words)
    return f._replace(sure=min(f.sure, _DOUBTFUL)) if quoted or kind or nobody else f


_HARSH = frozenset({S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER, S.CALM_DOWN})
_KIND = frozenset({S.TAKES_OWNERSHIP, S.WAY_BACK, S.ACKNOWLEDGES_FEELING, S.PRAISES_EFFORT, S.SETS_BOUNDARY})
_TO_HIM = frozenset({"you", "your", "yourself", "yours", "sir", "madam", "love", "lady", "mate", "pal", "u"})
_QUOTES = frozenset("'\"‘’“”")
_DOUBTFUL = 0.64


def _outweighed(f: Found, sure: dict[Signal, float]) -> bool:
    # days that are part of what he has been through are no time to come
    told = max(sure.get(S.PARAPHRASES, 0), sure.get(S.ACKNOWLEDGES_FEELING, 0)) >= SPECIFIC
    if f.signal is S.GIVES_TIME and told and not {S.PROMISE, S.GIVES_NEXT_STEP} & set(sure):
        return True
    if f.signal is S.GIVES_TIME and f.sentence.asks and not _OFFERS_TIME.search(f.sentence.plain):
        return True
    return any(sure.get(other, 0) >= f.sure - 0.06 for other in _GIVES_WAY.get(f.signal, ()))


def outweighed(f: Found, beside: list[Found]) -> bool:
    """Whether it gives way to something in its sentence, however sure either is."""
    ways = _GIVES_WAY.get(f.signal, frozenset())
    return any(other.signal in ways for other in beside)


def without_a_mere_lead_in(found: list[Found]) -> list[Found]:
    """Without an understanding of a few words that only leads into what is done or when it comes."""
    if not any(f.signal in TELLS and f.sure >= SPECIFIC and len(f.sentence.words) >= _FULL for f in found):
        return found
    return [f for f in found if f.signal is not S.PREMATURE_UNDERSTANDING or not is_lead_in(f.sentence.words)]


def is_lead_in(words: Sequence[str]) -> bool:
    """Whether these words, heard as stock understanding, say no more than that one has listened ("I get it.")."""
    return len(words) <= _FEW and "your" not in words


TELLS = frozenset({S.GIVES_NEXT_STEP, S.GIVES_TIME, S.OFFERS_ALTERNATIVE, S.PROMISE})
_FULL, _FEW = 6, 4
"""Words of a sentence that tells him something; of one that only says that one has listened."""


def _only_first_greeting(found: list[Found], spoken: list[Sentence]) -> list[Found]:
    early = spoken[:2]
    return [f for f in found if f.signal is not S.GREETING or any(f.sentence is s for s in early)]


_CONCEDES = frozenset({"fair enough", "that is fair enough", "ok fair enough", "fair point"})


def _no_concession(found: list[Found]) -> list[Found]:
    """Without the "fair enough" that only leads into a no."""
    if not any(f.signal is S.SAYS_NO for f in found):
        return found
    return [f for f in found if f.signal is not S.WAY_BACK or f.sentence.plain not in _CONCEDES]
