"""Personality: was somebody at home, or could these lines have been said to anyone?"""

import re

from simulator.customer.moves import MoveKind
from simulator.customer.signals import HeardSignal, Signal
from simulator.scoring import deeds
from simulator.scoring.canned import sentences
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, faults, never, quote, skipped
from simulator.scoring.quoting import opening
from simulator.scoring.surface import MACHINE, content
from simulator.scoring.talk import TraineeLine

CARD = 0.5
"""From this cannedness on a line was read off a card, whatever name or number was put into it."""
SHORT = 3
"""Words from which on a line can be of this matter or of any; “yes, sure” is neither."""


_PASSIVE = re.compile(r"\b(?:has|have|will) be(?:en)? \w+ed\b")
CARE = (
    Signal.ACKNOWLEDGES_FEELING,
    Signal.TAKES_OWNERSHIP,
    Signal.WAY_BACK,
    Signal.PRAISES_EFFORT,
    Signal.RETURNS_SMALL_TALK,
    Signal.LIGHT_TOUCH,
)
COLD = (Signal.RUDE, Signal.ABUSIVE, Signal.BLAMES_CUSTOMER, Signal.CALM_DOWN)


def own_words(case: Case) -> Finding:
    """The part of the lines that did not come out of a can; the most canned line is the evidence."""
    levels = {t.turn: case.canned[t.turn] for t in case.talk.lines if _says_something(t)}
    if not levels:
        return Finding(0.0, "Nothing was said that was your own.")
    lengths = {t.turn: max(1, len(sentences(t.worth))) for t in case.talk.lines if t.turn in levels}
    level = sum(levels[n] * lengths[n] for n in levels) / sum(lengths.values())
    if case.customer is None and case.pasted is not None:
        level = case.pasted
    share = 1.2 - 1.4 * level  # a little is no fault
    turn = max(levels, key=lambda n: (levels[n], -n)) if share < 0.5 else min(levels, key=lambda n: (levels[n], n))
    line = next(t for t in case.talk.lines if t.turn == turn)
    why = "Said in your own words." if share >= 0.5 else "Read off a card: anybody could have been told this."
    return Finding(share, why, *quote(line))


def _says_something(line: TraineeLine) -> bool:
    """Whether more than a scrap is left of the line without what earns nothing; a short answer is no scrap."""
    left = line.worth.split()
    return bool(left) and (len(left) >= SHORT or len(left) * 2 > len(line.plain.text.split()))


def particular(case: Case) -> Finding:
    """Lines that take up a word which only this customer gave."""
    if case.customer is None:
        return skipped("Which words were only his is not known.")
    his: set[str] = set()
    facts = case.customer.situation.facts if case.customer else ()
    keys = content(" ".join(key for fact in facts for key in fact.keys))
    found: list[tuple[int, str]] = []
    customers = list(case.talk.customers)
    for line in case.talk.lines:
        while customers and customers[0].turn < line.turn:
            his |= content(customers.pop(0).text)
        own = line.first(Signal.PARAPHRASES, Signal.ACKNOWLEDGES_FEELING)
        shared = len(content(line.worth) & his)
        if (
            line.turn not in case.untrue
            and case.canned[line.turn] < CARD
            and (shared >= 2 or (shared and (own or content(line.worth) & his & keys)))
        ):
            found.append((line.turn, opening(line.text)))
    if not found:
        return Finding(0.0, "No line took up anything that only this customer had said.")
    return Finding(min(1.0, len(found) / 2), "You took up what only he had told you.", *found[0])


def of_this_case(case: Case) -> Finding:
    """The share of lines that could only have been said in this matter; “it's in the system” fits any."""
    if case.customer is None:
        return skipped("Which words belong to the matter is not known.")
    lines = [t for t in case.talk.lines if len(t.plain.text.split()) >= SHORT]
    if not lines:
        return skipped("The lines are too short to tell.")
    told = [t for t in lines if case.canned[t.turn] < CARD and content(t.worth) & case.particulars]
    loose = next((t for t in lines if t not in told), None)
    share = len(told) / len(lines)
    if share >= 0.5:
        return Finding(min(1.0, 1.25 * share), "Most of your lines were about this very matter.", *quote(told[0]))
    return Finding(share, "Most of your lines could have been said to anybody.", *quote(loose or lines[0]))


def meant(case: Case) -> Finding:
    """Saying yes to everything is nobody at home (source S0): what was promised only to please."""
    if case.customer is None or not case.talk.trainee:
        return skipped("What could be promised is not known.")
    found = [(turn, words[0]) for turn, words in sorted(case.untrue.items())]
    return faults(found, "A yes only to please.", "You said yes to nothing only to please.")


def cared(case: Case) -> Finding:
    """Caring must show, and a little is enough (source S0); whoever is only correct, or reads it off a card, could be
    anybody.
    """
    if case.customer is None:
        return skipped("What would show care here is not known.")
    shown = [(line, h) for line, h in case.earns(*CARE) if case.canned[line.turn] < CARD and not _only_a_deed(line, h)]
    if not shown:
        return Finding(0.0, "Nothing showed that he mattered to anybody here.")
    line, heard = shown[0]
    cold = sum(any(t.heard.has(signal) for signal in COLD) for t in case.talk.lines)
    why = "It showed that somebody cared, and so did the opposite." if cold else "It showed that somebody cared."
    return Finding(max(0.0, 1 - 0.5 * cold), why, line.turn, heard.words)


def _only_a_deed(line: TraineeLine, heard: HeardSignal) -> bool:
    """Words of his come back in every report of what was done; that alone is no care."""
    sentence = line.sentence(heard)
    deed = deeds.claims(sentence) or deeds.promises(sentence) or _PASSIVE.search(sentence)
    return heard.signal is Signal.ACKNOWLEDGES_FEELING and bool(deed)


def no_stock_sympathy(case: Case) -> Finding:
    return never(
        case,
        "Stock sympathy: it could be said to anyone, and he knows it.",
        Signal.PREMATURE_UNDERSTANDING,
        Signal.CANNED_PHRASE,
        good="No sympathy out of a can.",
    )


def met_the_moment(case: Case) -> Finding:
    """A wholly canned answer to an upset line is the moment at which nobody is at home."""
    if case.customer is None:
        return skipped("Judged with the rest of what was pasted.")
    cold = [
        quote(t)
        for t in case.talk.lines
        if t.before is not None and t.before.negativity >= 0.5 and case.canned.get(t.turn, 0.0) >= 0.65
    ]
    if not case.upset:
        return skipped("He was not upset.")
    return faults(cold, "He was upset, and got a stock answer.", "When he was upset, somebody answered.")


def light(case: Case) -> Finding:
    offered = case.earns(Signal.LIGHT_TOUCH, Signal.RETURNS_SMALL_TALK)
    if not offered:
        return skipped("There was no call for a light touch.")
    line, h = offered[0]
    after = case.talk.after(line)
    landed = after is None or after.negativity < 0.5
    return Finding(
        float(landed), "A light touch that he took." if landed else "The light touch fell flat.", line.turn, h.words
    )


def no_machine(case: Case) -> Finding:
    turns = case.talk.transcript.turns
    doubts = [
        quote(c)
        for c in case.talk.customers
        if not c.unfair and (turns[c.turn].move == MoveKind.MACHINE or ("?" in c.text and MACHINE.search(c.text)))
    ]
    return faults(
        doubts, "He wondered whether he was talking to a machine.", "He never doubted that somebody was there."
    )


CHECKS: dict[str, Answer] = {
    "personality.own_words": own_words,
    "personality.particular": particular,
    "personality.of_this_case": of_this_case,
    "personality.meant": meant,
    "personality.cared": cared,
    "personality.no_stock_sympathy": no_stock_sympathy,
    "personality.met_the_moment": met_the_moment,
    "personality.light": light,
    "personality.no_machine": no_machine,
}
