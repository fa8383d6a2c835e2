"""Tells a line from what a model sends when it has lost its way: floods, debris, a needle stuck in its groove."""

import re

from simulator.llm.failures import Failure

LONGEST = 1500
"""Characters of one line beyond which no customer goes on, whoever he is."""
RAW_LONGEST = 24_000
"""Characters sent, reasoning included, beyond which nobody listens any more."""

_DEBRIS = re.compile(r"\s*(?:```|\{\s*[\"'}]|\[\s*[{\"]|<\?xml|<!doctype|<html)", re.IGNORECASE)
_STUCK = re.compile(r"(.{2,40}?)\1{5,}\s*\S{0,40}$", re.DOTALL)
_STUCK_LEAST = 80


def listen(said: str, raw_length: int, words: float, host: str) -> None:
    """Raise `VoiceFailed` once what was said so far cannot be a customer's line.

    ``words`` is how many words a turn this customer uses. Ten times that, and 150 at least, is a flood.
    """
    if raw_length > RAW_LONGEST or len(said) > LONGEST or said.count(" ") > max(150, 10 * words):
        raise Failure("flood", f"The model at {host} would not stop.").raised()
    tail = said[-400:]
    stuck = _STUCK.search(tail)
    if stuck and len(stuck[0]) >= _STUCK_LEAST:
        raise Failure("nonsense", f"The model at {host} said the same thing over and over.").raised()


def first_look(raw: str, host: str) -> None:
    """Raise `VoiceFailed` if the line begins as no speech does: code, data, bytes."""
    if _DEBRIS.match(raw) or _bytes(raw):
        raise Failure("nonsense", f"What the model at {host} sent is not speech.").raised()


def _bytes(raw: str) -> bool:
    odd = sum(c == "\ufffd" or (ord(c) < 32 and c not in "\n\r\t\x1b") for c in raw)
    return odd >= 4 and odd * 8 >= len(raw)
