"""How he takes a piece of news in, or tells what he sees once he has done what he was asked to do."""

from simulator.customer.moment import Now
from simulator.customer.moves import Move, MoveKind
from simulator.customer.situation import Price

TAKES_IN = frozenset(
    {
        *(MoveKind.VENT, MoveKind.PRESS, MoveKind.REACT, MoveKind.UNKNOWN, MoveKind.TEST, MoveKind.OBJECT),
        *(MoveKind.ACKNOWLEDGE, MoveKind.SOFTEN, MoveKind.PUZZLED, MoveKind.WAIT, MoveKind.MACHINE),
    }
)
"""Moves that give way to what he has to say to the news; what answers a question goes on behind it."""

GOES_ON = frozenset({MoveKind.ASK, MoveKind.ACCEPT})
"""Moves that follow upon the news in the same breath."""


def take_in(now: Now, move: Move) -> Move:
    """The move with what the news makes him say, once; it comes before anything that he had to say anyway."""
    if not now.standing.news or move.ending or now.hurt:
        return move
    first, *more = now.standing.news
    news = first.id
    if move.kind is MoveKind.DISCLOSE:
        if news in move.facts or move.aside:
            return move
        # what he was asked is answered behind the news; what he would have told by himself waits
        yes = now.standing.kind is not None and now.standing.kind.is_for_a_yes  # the news is how he takes the offer
        rest = [f.id for f in now.standing.facts if f.id in move.facts and (f.price is Price.ASIDE or not yes)]
        return move.model_copy(update={"facts": (news, *rest[:1]), "because": now.insult, "told": True})
    answers = move.kind is MoveKind.ACKNOWLEDGE and now.standing.asked_something and not now.standing.only_tags
    if move.kind in GOES_ON or answers:
        return move.model_copy(update={"facts": (news,), "because": now.insult, "told": True})
    if move.reply:  # nor is the choice forgotten that he was given with it
        return move.model_copy(update={"kind": MoveKind.DISCLOSE, "facts": (news,), "told": True})
    if move.kind not in TAKES_IN:
        return move
    both = [f.id for f in more if not first.after and not f.after]
    return now.move(MoveKind.DISCLOSE, because=now.insult, facts=(news, *both[:1]), told=True)
