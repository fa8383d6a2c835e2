"""How a talk comes to its end: lost, handed over, settled, or a no that was taken."""

import re

from simulator.customer.hearing.sentences import sentences
from simulator.customer.kinds import ANYTHING_ELSE
from simulator.customer.moment import Now
from simulator.customer.moves import Ending, Move, MoveKind
from simulator.customer.question import Kind
from simulator.customer.signals import Signal

SURE_OF_TRANSFER = 0.9
OUTRAGE = 2.5
"""The weight of an insult after which nobody stays; see `SignalRule.insult`."""

DECENT_CALM, DECENT_TRUST = 38, 42
"""What it takes to accept a no: he need not like it, but he must not feel fobbed off."""

GRANTED = 0.7
"""The share of what he needed from which he was given it, and not refused, whatever he was told that cannot be."""

_PARTS = re.compile(
    r"\b(?:you['’]?re|you are|ur|your) (?:very |most |more than )?welcome\b|\b(?:my|a) pleasure\b|\boff you go\b"
    r"|\bglad (?:i|we) could\b|\b(?:glad|happy) to (?:have )?help(?:ed)?\b|\b(?:safe|good) (?:journey|trip|way home)\b"
    r"|\bthat['’]?s (?:all|everything|it)(?: (?:then|done|from (?:me|us|my side|our side)))?\W*$"
    r"|\b(?:we['’]?re|we are|that['’]?s us) (?:all )?(?:done|through|finished)(?: (?:here|then))?\W*$",
    re.IGNORECASE,
)
"""What is said at a door beside goodbye, and to nobody who is to stay."""
PARTING = 14
"""The most words of a line that is only that."""

TOLD_ON = 2
"""Lines in a row that brought the matter no further, from which one who has all he came for takes his leave himself."""
_GOES_OFF = re.compile(
    r"\b(?:let me (?!be|explain|say|put|tell|ask|know|repeat|start|give)|bear with|one (?:moment|sec\w*|minute)|hang on"
    r"|hold on|i['’]?m (?:just |now |only )*(?:going to |gonna )?(?:look|check|ask|find|fetch|read)(?:ing)?"
    r"|i['’]?ll (?:just |quickly |now |only |gladly )*(?:go|look|check|see(?! you| to)|ask|find|fetch|read)"
    r"(?! (?:on|ahead|for you)\b))\b",
    re.IGNORECASE,
)
"""What he says who goes off to see to something."""
_WANTS = re.compile(r"\b(?:give me|just the|please|tell me|wait)\b", re.IGNORECASE)
"""What he says who wants something first, though he asks nothing."""


def handed_over(now: Now) -> Move | None:
    told = now.said.heard.first(Signal.TRANSFER)
    spoken = told is not None and told.sure >= SURE_OF_TRANSFER and not now.standing.yes_or_no
    if spoken or "transfer" in now.said.done:
        return now.move(MoveKind.ACKNOWLEDGE, because=told, ending=Ending.TRANSFERRED)
    return None


def lost(now: Now) -> Move | None:
    """Insulted once too often, or out of patience: he goes, or asks for somebody else. He has warned before, but for an
    outrage. Anger alone drives nobody away: the furious stay to be heard.
    """
    limits, state = now.rules.thresholds, now.state
    outrage = any(now.rules.signals[h.signal].insult >= OUTRAGE for h in now.counts)
    over = state.strikes >= limits.leave_strikes or state.mind.patience <= limits.leave_patience
    worse = now.gain < 0 or now.standing.progress <= 0
    if outrage or (over and worse and now.before.warned):
        leaves = outrage or now.customer.persona.when_lost == "leaves"
        kind, ending = (MoveKind.LEAVE, Ending.LEFT) if leaves else (MoveKind.ESCALATE, Ending.ESCALATED)
        return now.move(kind, ending=ending)
    if worse and not state.warned and (over or state.strikes >= limits.warn_strikes):
        return now.move(MoveKind.WARN)
    return None


def close(now: Now) -> Move | None:
    """What he wanted is done and he said so: he says goodbye once the trainee winds it up, or goes on telling and wants
    nothing of him, unless the line hurts.
    """
    told_on = now.state.idle >= TOLD_ON and not _stands_open(now) and not _is_about_to(now)
    if now.before.accepted and not now.hurt and (told_on or winds_up(now)):
        return now.move(MoveKind.CLOSE, ending=Ending.SETTLED)
    return None


def accept(now: Now) -> Move | None:
    """Everything that had to happen has happened, or he was given what he should not have got.

    He who is still too angry, or too much in the dark, to say so goes all the same once the trainee ends it: served,
    and not won.
    """
    questions = now.customer.situation.questions
    unanswered = [q for q in questions if q.must and q.id not in now.state.answered]
    if not now.state.conceded and (now.open_needs or unanswered):
        return None
    if now.standing.kind is not None and not now.standing.kind.is_for_a_yes and _stands_open(now):
        return None  # what he is asked he answers first
    if not now.standing.progress and not winds_up(now) and _is_about_to(now):
        return None  # nor is he glad of a request, or of being left waiting
    if now.said.heard.has(Signal.SAYS_NO) and not now.standing.progress:
        return None
    over = winds_up(now) and not now.standing.facts
    limits, mind = now.rules.thresholds, now.state.mind
    if now.hurt or (not over and (mind.calm < limits.accept_calm or mind.clarity < limits.accept_clarity)):
        return None
    if over and not now.standing.progress:
        return now.move(MoveKind.CLOSE, ending=Ending.SETTLED)
    return None if now.state.accepted or now.standing.facts else now.move(MoveKind.ACCEPT)


def take_no(now: Now) -> Move | None:
    """A no that was said decently, and heard: he takes it, though he had hoped for more. Where nearly all was granted
    there is none to be taken.
    """
    if now.customer.situation.right_no is None or not now.before.refused or now.hurt:
        return None
    needs = now.customer.situation.needs
    given = sum(n.weight for n in needs if n.id in now.state.met) / sum(n.weight for n in needs)
    told_why = now.state.times_heard.get(Signal.SAYS_WHY, 0) or now.state.times_heard.get(Signal.OFFERS_ALTERNATIVE, 0)
    decent = told_why and now.state.mind.calm >= DECENT_CALM and now.state.mind.trust >= DECENT_TRUST
    if decent and given < GRANTED and winds_up(now):
        return now.move(MoveKind.TAKE_NO, ending=Ending.DECLINED)
    return None


def _stands_open(now: Now) -> bool:
    """Whether the line leaves him with a question that is neither for whether that was all nor a goodbye."""
    goodbyes = [h.words for h in now.said.heard.signals if h.signal is Signal.CLOSES]
    asked = [s for _, s in sentences(now.said.text) if s.rstrip().endswith("?")]
    if asked:
        return any(not ANYTHING_ELSE.search(s) and not any(words in s for words in goodbyes) for s in asked)
    return now.standing.asked_something and now.standing.kind is not Kind.ELSE


def goes_off(now: Now) -> bool:
    """Whether the trainee leaves him for a moment, or is about to look into something."""
    return now.said.heard.has(Signal.HOLD) or _GOES_OFF.search(now.said.text) is not None


def _is_about_to(now: Now) -> bool:
    """Whether he goes off to do something or wants something first: nobody leaves over that."""
    return goes_off(now) or _WANTS.search(now.said.text) is not None


def winds_up(now: Now) -> bool:
    """Whether the trainee is about to end it, asks for nothing else, and does not ask him to wait."""
    heard = now.said.heard
    parts = heard.wordcount <= PARTING and _PARTS.search(now.said.text) is not None
    ends = parts or heard.has(Signal.CLOSES, Signal.CHECKS_SATISFACTION) or now.standing.kind is Kind.ELSE
    return ends and not heard.has(Signal.HOLD) and not _stands_open(now)


def hung_up_on(now: Now) -> Move | None:
    """The trainee says goodbye twice over an open matter: then it is he who has ended it."""
    again = now.before.times_heard.get(Signal.CLOSES, 0)
    if now.said.heard.has(Signal.CLOSES) and again and now.open_needs and not now.standing.asked_something:
        return now.move(MoveKind.LEAVE, ending=Ending.UNSETTLED)
    return None
