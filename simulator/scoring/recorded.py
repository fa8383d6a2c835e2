"""What a session heard at the time, taken for a line as it is plainly spelled, and led back to the words as typed."""

from collections.abc import Sequence

from simulator.customer.signals import Heard, HeardSignal
from simulator.practice.transcript import Turn
from simulator.scoring.plain import Plain, plain
from simulator.scoring.surface import words_in


def at_the_time(turn: Turn, line: Plain, core: str) -> Heard | None:
    """What the session heard, if that still fits the line: its words stand there, however they are spelled, and the
    line has no more of weight in it than it had.
    """
    heard = turn.heard
    if heard is None:
        return None
    slack = 3 + heard.wordcount // 5
    if words_in(core) > heard.wordcount + slack or words_in(line.text) < heard.wordcount - slack:
        return None
    signals = [_found_again(h, turn.text, line) for h in heard.signals]
    kept = [h for h in signals if h is not None]
    return with_signals(heard, kept) if len(kept) == len(signals) else None


def _found_again(h: HeardSignal, text: str, line: Plain) -> HeardSignal | None:
    if text[h.start : h.start + len(h.words)] == h.words:
        return h
    words = plain(h.words).text.strip(" .?")
    place = line.text.find(words)
    if place < 0 or not words:
        return None
    left, right = line.place(place, place + len(words))
    return h.model_copy(update={"words": line.source[left:right], "start": left})


def back(found: Sequence[HeardSignal], line: Plain) -> list[HeardSignal]:
    """The same signals, with the words as they were typed."""
    signals = []
    for h in found:
        left, right = line.place(h.start, h.start + len(h.words))
        if (left, right) == (h.start, h.start + len(h.words)) and line.source[left:right] == h.words:
            signals.append(h)
        elif words := line.source[left:right]:
            signals.append(HeardSignal(signal=h.signal, words=words, start=left, sure=h.sure))
    return signals


def with_signals(heard: Heard, signals: Sequence[HeardSignal]) -> Heard:
    """The same with these signals."""
    found = tuple(signals)
    return heard if found == heard.signals else heard.model_copy(update={"signals": found})
