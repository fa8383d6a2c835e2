"""Where the customer stands between two turns: enough to go on from, and of a size that does not grow with the
session.
"""

from simulator.customer.mind import Mind
from simulator.customer.moves import Ending
from simulator.customer.persona import Milestone
from simulator.customer.shape import Shape
from simulator.customer.signals import Signal


class CustomerState(Shape):
    """All that decides what the customer does next, beside the files he is made of and the seed.

    ``turn`` counts the trainee's lines. ``disclosed`` are facts said, ``met`` needs met and ``answered`` questions of
    his that were answered, by id. ``asked`` is the question he asked last and has no answer to. ``times_heard`` counts
    each signal, for diminishing returns. ``strikes`` counts insults since he last warned. ``sore`` is the insult that
    he still feels (0 to 1). ``knows_why``: the last line told him what is being done, so that he waits with patience.
    ``asked_back`` counts how often he did not follow. ``promised`` is the time or promise last
    given to him, in the trainee's words, that he may come back to.
    """

    mind: Mind
    turn: int = 0
    disclosed: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    asked: str | None = None
    put: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    times_heard: dict[Signal, int] = {}
    conceded: bool = False
    refused: bool = False
    sore: float = 0.0
    knows_why: bool = False
    strikes: float = 0.0
    warned: bool = False
    asked_back: int = 0
    tested: bool = False
    owned_up: bool = False
    accepted: bool = False
    promised: str = ""
    idle: int = 0
    ending: Ending | None = None
