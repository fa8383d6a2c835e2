"""What a first contact left behind for the second: which promises were made in it, and which of them were kept."""

from simulator.customer.follow_up import Past
from simulator.customer.matter import match
from simulator.customer.situation import Situation
from simulator.practice.transcript import EventKind, Transcript


def past_of(first: Transcript, second: Situation) -> Past:
    """How the customer of ``second`` looks back on ``first``.

    A promise counts once it was told, or done unasked; it was kept where the desk did it. Raises `ValueError` where
    ``second`` does not follow the situation of ``first``.
    """
    follow = second.follow_up
    if follow is None or follow.situation != first.situation:
        raise ValueError(f"“{second.id}” does not follow “{first.situation}”")
    lines = [turn.text for turn in first.turns if turn.speaker == "trainee"]
    deeds = [e.data for e in first.events_of(EventKind.DESK) if e.data.get("done")]
    done = {str(deed.get("action")) for deed in deeds}
    kept = [p.id for p in follow.promises if done & set(p.desk)]
    told = [p.id for p in follow.promises if any(match(p.told, line) for line in lines)]
    return Past(
        session=first.id,
        kept=tuple(kept),
        broken=tuple(id for id in told if id not in kept),
        done=tuple(str(deed.get("says", "")) for deed in deeds),
    )
