"""What is heard in sentences that could be said to anybody: each by itself, whatever the talk around it."""

from functools import lru_cache

from simulator.customer.hearing import Context, hear
from simulator.customer.hearing.talk import is_his
from simulator.customer.hearing.weighing import SPECIFIC, TELLS, is_lead_in
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.scoring.credit import CONTEXTUAL, pieces


def heard_apart(idle: str, context: Context, beside: Heard) -> list[HeardSignal]:
    """The signals in the sentences of a plain text that is blank but for them. ``beside`` is what was heard in the
    rest of the line: "I get it." before a real answer claims nothing.
    """
    told = any(h.signal in TELLS and h.sure >= SPECIFIC for h in beside.signals)
    return [
        HeardSignal(signal=h.signal, words=h.words, start=h.start + start, sure=h.sure)
        for start, end in pieces(idle)
        if idle[start:end].strip()
        for h in _heard(idle[start:end], context.first, context.last)
        if h.signal is not Signal.JARGON or not is_his(h.words, context)
        if h.signal is not Signal.PREMATURE_UNDERSTANDING or not (told and is_lead_in(h.words.split()))
    ]


@lru_cache(maxsize=4096)
def _heard(sentence: str, first: str, last: str) -> tuple[HeardSignal, ...]:
    """Remembered, since such sentences come again and again."""
    return tuple(h for h in hear(sentence, Context(first, last)).signals if h.signal not in CONTEXTUAL)
