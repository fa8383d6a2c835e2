"""Hears a line: runs the cues over its sentences, then what only the talk so far can tell."""

from collections.abc import Iterator
from functools import cache, lru_cache

from simulator.customer.hearing import (
    apologies,
    blame,
    causes,
    conduct,
    dignity,
    feeling,
    gush,
    handing,
    jargon,
    limits,
    machine,
    offering,
    ownership,
    refusing,
    steps,
    stock,
    times,
)
from simulator.customer.hearing.context import Context
from simulator.customer.hearing.cue import Cue
from simulator.customer.hearing.machine import hidden, marks
from simulator.customer.hearing.needed import Keys
from simulator.customer.hearing.opinion import opinion
from simulator.customer.hearing.questions import asks_closed, asks_open
from simulator.customer.hearing.sayings import at_the_door, means_nothing
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import SHORT, Sentence, read
from simulator.customer.hearing.talk import heard_in_talk, is_his
from simulator.customer.hearing.tongue import is_foreign
from simulator.customer.hearing.weighing import Found, weigh, without_a_mere_lead_in
from simulator.customer.signals import Heard, HeardSignal, Signal

CUE_MODULES = (
    *(feeling, apologies, dignity, ownership, causes, steps, times, offering, refusing, handing, jargon),
    *(stock, gush, blame, conduct, limits, machine),
)
"""Where the cues are, by theme."""

_HEAD, _TAIL = 5000, 1500
_MOST_SENTENCES = 160
_MOST_OF_ONE = 3
_CERTAIN = 0.6
_UNHEARD_WORDS = 8


@cache
def _cues_by_key() -> dict[str, list[tuple[int, Cue, tuple[Keys, ...]]]]:
    """Numbered cues, the surest first, and what else they need, by the keys of which each needs one."""
    by_key: dict[str, list[tuple[int, Cue, tuple[Keys, ...]]]] = {}
    everything = [cue for module in CUE_MODULES for cue in module.CUES]
    for number, cue in enumerate(sorted(everything, key=lambda cue: -cue.sure)):
        first, *more = cue.needs
        for key in first:
            by_key.setdefault(key, []).append((number, cue, tuple(more)))
    return by_key


def hear(line: str, context: Context | None = None) -> Heard:
    """What can be heard in a trainee's line, in the order of the line, each signal with its exact words.

    Takes about a quarter of a millisecond for an ordinary line. Of a very long one only the beginning and the end are
    listened to; its words are counted all the same.
    """
    context = context or Context()
    wordcount = len(line.split())
    to_machine = [_directed(line, start, stop) for start, stop in marks(line)]
    if is_foreign(line[:_HEAD]):
        return Heard(signals=tuple(_signal(line, f) for f in to_machine), wordcount=wordcount, foreign=True)
    spoken = [read(start, text) for start, text in _pieces(line)[:_MOST_SENTENCES]]
    meant = without_a_mere_lead_in(_meant(opinion(spoken, by_cues(line, spoken, context), context), context))
    signals = tuple(_signal(line, f) for f in _best([*meant, *to_machine, *_in_the_middle(line)]))
    certain = any(s.sure >= _CERTAIN for s in signals)
    return Heard(signals=signals, wordcount=wordcount, unheard=wordcount >= _UNHEARD_WORDS and not certain)


def by_cues(line: str, spoken: list[Sentence], context: Context) -> list[Found]:
    """What the cues and the talk so far tell of the line's sentences, before any learned opinion."""
    found = [f for sentence in spoken for f in _in_sentence(sentence)]
    found = [f for f in found if f.signal is not Signal.JARGON or not is_his(line[f.start : f.stop], context)]
    found += heard_in_talk(line, spoken, found, context)
    return weigh(at_the_door(_meant(found, context), spoken, context), spoken)


def _meant(found: list[Found], context: Context) -> list[Found]:
    return [f for f in found if not means_nothing(f.signal, f.sentence, context)]


def _pieces(line: str) -> list[tuple[int, str]]:
    if len(line) <= _HEAD + _TAIL:
        return sentences(line)
    tail = len(line) - _TAIL
    return sentences(line[:_HEAD]) + [(start + tail, text) for start, text in sentences(line[tail:])]


def _directed(line: str, start: int, stop: int) -> Found:
    return Found(Signal.INSTRUCTS_SIMULATOR, start, stop, 0.95, read(start, line[start:stop]))


def _in_the_middle(line: str) -> Iterator[Found]:
    """Instructions to the machine where a very long line is not listened to otherwise."""
    if len(line) > _HEAD:
        for sentence in hidden(line, _HEAD - 200, len(line)):
            yield from (f for f in _in_sentence(sentence) if f.signal is Signal.INSTRUCTS_SIMULATOR)


def _in_sentence(sentence: Sentence) -> Iterator[Found]:
    alone = _remembered(sentence.text) if len(sentence.text) <= SHORT else _alone(sentence.text)
    for f in alone:
        yield Found(f.signal, sentence.start + f.start, sentence.start + f.stop, f.sure, sentence)


def _alone(text: str) -> tuple[Found, ...]:
    """What the words of a sentence tell, wherever it is said; of each signal the surest."""
    sentence = read(0, text)
    best: dict[Signal, Found] = {}
    for cue in _likely(sentence.keys):
        had = best.get(cue.signal)
        if had is not None and had.sure > cue.sure:
            continue
        place = cue.find(sentence)
        if place is not None:
            one = _found(cue.signal, sentence, *_whole_phrase(sentence, cue.signal, *place), cue.sure)
            best[cue.signal] = max(had or one, one, key=lambda f: (f.sure, f.stop - f.start, -f.start))
    is_open = asks_open(sentence)
    is_closed = asks_closed(sentence, is_open is not None)
    for signal, asked in ((Signal.ASKS_OPEN, is_open), (Signal.ASKS_CLOSED, is_closed)):
        if asked is not None:
            best[signal] = _found(signal, sentence, *asked)
    return tuple(best.values())


_remembered = lru_cache(maxsize=2048)(_alone)


def _likely(keys: Keys) -> list[Cue]:
    """The cues of whose needed words none is missing, the surest first."""
    by_key = _cues_by_key()
    found = {}
    for key in keys & by_key.keys():
        for number, cue, more in by_key[key]:
            for need in more:
                if need.isdisjoint(keys):
                    break
            else:
                found[number] = cue
    return [found[number] for number in sorted(found)]


def _whole_phrase(sentence: Sentence, signal: Signal, begin: int, end: int) -> tuple[int, int]:
    """The place without words that lead nowhere at its end; where little of the sentence is left, with the rest."""
    plain = sentence.plain
    if len(plain[end:].split()) <= _REST and signal not in {Signal.GIVES_TIME, Signal.JARGON}:
        return begin, len(plain)
    while (last := plain[begin:end].split()[-1:]) and last[0] in _LEADS_ON and " " in plain[begin:end]:
        end = begin + plain[begin:end].rindex(" ")
    return begin, end


_REST = 3
_LEADS_ON = listed(
    "and or but so the a an to by of at in on with for from that which who as if when while because than your our my "
    "its their until before after between into about you're i'm we're"
)


def _found(signal: Signal, sentence: Sentence, begin: int, end: int, sure: float) -> Found:
    start, stop = sentence.span(begin, end)
    return Found(signal, start, stop, sure, sentence)


def _best(found: list[Found]) -> list[Found]:
    """Not more than a few of one signal, the surest, in the order of the line."""
    count: dict[Signal, int] = {}
    kept = []
    for f in sorted(found, key=lambda f: (-f.sure, f.start)):
        count[f.signal] = count.get(f.signal, 0) + 1
        if count[f.signal] <= _MOST_OF_ONE:
            kept.append(f)
    return sorted(kept, key=lambda f: (f.start, f.stop, f.signal.value))


def _signal(line: str, found: Found) -> HeardSignal:
    return HeardSignal(
        signal=found.signal, words=line[found.start : found.stop], start=found.start, sure=round(found.sure, 2)
    )
