"""How a talk comes to its end: lost, handed over, settled, or a no that was taken."""

from simulator.customer.moment import Now
from simulator.customer.moves import Ending, Move, MoveKind
from simulator.customer.signals import Signal

SURE_OF_TRANSFER = 0.9
OUTRAGE = 2.5
"""The weight of an insult after which nobody stays; see `SignalRule.insult`."""

DECENT_CALM, DECENT_TRUST = 38, 42
"""What it takes to accept a no: he need not like it, but he must not feel fobbed off."""


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
    """What he wanted is done and he said so: the next line ends it, unless that line asks or hurts."""
    asks = now.standing.asked_something and not now.said.heard.has(Signal.CHECKS_SATISFACTION, Signal.CLOSES)
    if now.before.accepted and not now.hurt and not asks:
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
    over = now.said.heard.has(Signal.CHECKS_SATISFACTION, Signal.CLOSES) and not now.standing.facts
    limits, mind = now.rules.thresholds, now.state.mind
    if now.hurt or (not over and (mind.calm < limits.accept_calm or mind.clarity < limits.accept_clarity)):
        return None
    if over and not now.standing.progress:
        return now.move(MoveKind.CLOSE, ending=Ending.SETTLED)
    return None if now.state.accepted or now.standing.facts else now.move(MoveKind.ACCEPT)


def take_no(now: Now) -> Move | None:
    """A no that was said decently, and heard: he takes it, though he had hoped for more."""
    if now.customer.situation.right_no is None or not now.before.refused or now.hurt:
        return None
    told_why = now.state.times_heard.get(Signal.SAYS_WHY, 0) or now.state.times_heard.get(Signal.OFFERS_ALTERNATIVE, 0)
    decent = told_why and now.state.mind.calm >= DECENT_CALM and now.state.mind.trust >= DECENT_TRUST
    over = now.said.heard.has(Signal.CLOSES, Signal.CHECKS_SATISFACTION)
    return now.move(MoveKind.TAKE_NO, ending=Ending.DECLINED) if decent and over else None


def hung_up_on(now: Now) -> Move | None:
    """The trainee says goodbye twice over an open matter: then it is he who has ended it."""
    again = now.before.times_heard.get(Signal.CLOSES, 0)
    if now.said.heard.has(Signal.CLOSES) and again and now.open_needs and not now.standing.asked_something:
        return now.move(MoveKind.LEAVE, ending=Ending.UNSETTLED)
    return None
