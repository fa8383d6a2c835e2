"""How long a drill is: the line that went wrong, said anew, and what follows from it at once."""

from collections.abc import Sequence

from simulator.practice.transcript import TakeOf, Turn

DRILLED = 3
"""Lines of the trainee after which a drill is over."""


def lines_left(take: TakeOf | None, turns: Sequence[Turn]) -> int | None:
    """How many lines the trainee still has in a drill, from 0 to `DRILLED`; None where the session is no drill."""
    if take is None or take.why != "drill":
        return None
    return max(0, DRILLED - sum(turn.speaker == "trainee" for turn in turns[take.turn :]))
