"""Treatment: was he treated in the way that he likes, as the situation made it?"""

import re
from dataclasses import replace
from math import log
from statistics import median

from simulator.customer.persona import Style
from simulator.customer.signals import Signal
from simulator.scoring.canned import sentences
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, faults, quote, refusals, shown, skipped, taken_in
from simulator.scoring.surface import content, words_in

_FITS: dict[Style, tuple[Signal, ...]] = {
    Style.WARM: (
        Signal.ACKNOWLEDGES_FEELING,
        Signal.RETURNS_SMALL_TALK,
        Signal.LIGHT_TOUCH,
        Signal.PARAPHRASES,
        Signal.PRAISES_EFFORT,
    ),
    Style.BRIEF: (Signal.GIVES_TIME, Signal.ANSWERS_QUESTION, Signal.GIVES_NEXT_STEP),
    Style.STEPWISE: (Signal.NUMBERED_STEPS, Signal.GIVES_NEXT_STEP, Signal.GIVES_TIME),
    Style.TECHNICAL: (Signal.EXPLAINS_CAUSE, Signal.SAYS_WHY, Signal.JARGON, Signal.ANSWERS_QUESTION),
}
_KINDS = {
    Style.WARM: "somebody who takes an interest in him",
    Style.BRIEF: "short, with the answer in it",
    Style.STEPWISE: "one step after the other",
    Style.TECHNICAL: "to know the cause",
}
_REFLECTS = (Signal.PARAPHRASES, Signal.ACKNOWLEDGES_FEELING)
_AFFIRMS = (Signal.PRAISES_EFFORT, Signal.WAY_BACK)
_TELLS = (
    "should",
    "must",
    "need to",
    "have to",
    "you could",
    "i suggest",
    "i recommend",
    "try to",
    "why don't you",
    "you'd better",
)


NEAR = 0.75
"""What a first answer is worth that goes to the matter, or starts at what he said, and gives nothing back of it."""
OF_IT = 3
"""Telling words of the matter from which on a first answer goes to it."""
_FEELS = re.compile(r"\boh (?:no|dear)\b|\bsorry\b.{0,20}\bwait(?:ed|ing)\b")
DECIDED = 0.4
"""What is left where he was told what there is, and not asked which."""


def length(case: Case) -> Finding:
    his = [words_in(c.text) for c in case.talk.customers]
    if not his or not case.talk.lines:
        return skipped("Too little was said.")
    style = case.liked
    most = 30 if style is Style.BRIEF else 60
    limit = max(most, 3 * median(his))
    long = [quote(t) for t in case.talk.lines if words_in(t.worth) > limit]
    return faults(long, "More words than he had time for.", "Your lines were of a length that suits him.")


def style(case: Case) -> Finding:
    liked = case.liked
    if liked is None:
        return skipped("His words do not show how he likes to be served.")
    what = f"He likes {_KINDS[liked]}, and got it."
    return shown(case, what, f"He likes {_KINDS[liked]}; that was missing.", *_FITS[liked], wanted=2)


def took_up(case: Case) -> Finding:
    answer = next((t for t in case.talk.lines if t.before is not None and t.worth.strip()), None)
    if answer is None or answer.before is None:
        return skipped("There was nothing to take up yet.")
    if answer.turn in case.untrue:
        return Finding(0.25, "Your first answer took him up with what cannot be.", *quote(answer))
    shared = content(answer.worth) & content(answer.before.text)
    heard = answer.first(*_REFLECTS, Signal.ANSWERS_QUESTION, Signal.TAKES_OWNERSHIP, Signal.EXPLAINS_CAUSE)
    if heard is not None:
        return Finding(1.0, "Your first answer took up what he had said.", answer.turn, heard.words)
    if len(shared) >= 2:
        return Finding(1.0, "Your first answer took up his own words.", *quote(answer))
    if (opened := answer.first(Signal.ASKS_OPEN)) is not None:
        return Finding(0.75, "Your first answer asked him about it.", answer.turn, opened.words)
    of_it = len(content(answer.worth) & case.particulars) >= OF_IT
    if shared or _FEELS.search(answer.plain.text) or (of_it and case.customer is not None):
        return Finding(NEAR, "Your first answer went to his matter.", *quote(answer))
    if answer.unheard:
        return Finding(None, "The line could not be made out.", answer.turn)
    return Finding(0.0, "Your first answer passed over what he had said.", *quote(answer))


def asked_first(case: Case) -> Finding:
    """Reflecting, open questions and affirming against telling: what experts call good practice."""
    talk = case.talk
    if not talk.lines:
        return skipped("Too little was said.")
    good = len(case.earns(*_REFLECTS)) + 0.7 * len(case.earns(Signal.ASKS_OPEN)) + 0.7 * len(case.earns(*_AFFIRMS))
    tells = sum(1 for t in talk.trainee for s in sentences(t.plain.text) if any(w in s for w in _TELLS))
    closed = len(talk.has(Signal.ASKS_CLOSED))
    z = log((good + 1) / (tells + 0.5 * closed + 1))
    share = min(1.0, max(0.0, 0.5 + 0.4 * z))
    found = case.earns(*_REFLECTS, Signal.ASKS_OPEN, *_AFFIRMS)
    where = (found[0][0].turn, found[0][1].words) if found else (None, "")
    return Finding(share, "How much you asked and gave back, against how much you told.", *where)


def eased(case: Case) -> Finding:
    c = case.course
    if c.turns < 2:
        return skipped("He spoke only once.")
    share = min(1.0, max(0.0, 0.75 - 0.75 * c.late + (c.early - c.late) * 0.5))
    last = case.talk.customers[-1]
    why = "He went easier than he came." if share >= 0.5 else "He was no easier at the end than at the start."
    return Finding(*taken_in(case, share, why), *quote(last))


def choice(case: Case) -> Finding:
    if not case.talk.has(Signal.OFFERS_ALTERNATIVE, Signal.GIVES_CHOICE) and not refusals(case):
        return skipped("There was nothing to choose.")
    lack = "You decided for him where he could have chosen."
    found = shown(case, "He was left the choice.", lack, Signal.GIVES_CHOICE, Signal.OFFERS_ALTERNATIVE)
    return replace(found, share=DECIDED) if found.share == 0.0 else found


CHECKS: dict[str, Answer] = {
    "treatment.length": length,
    "treatment.style": style,
    "treatment.took_up": took_up,
    "treatment.asked_first": asked_first,
    "treatment.eased": eased,
    "treatment.choice": choice,
}
