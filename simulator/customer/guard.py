"""Checks a line of the customer before it is shown; what it finds decides whether the session was fair."""

from enum import StrEnum

from simulator.customer.shape import Shape


class FaultKind(StrEnum):
    """What a voice can do wrong."""

    SPEAKS_AS_AGENT = "speaks_as_agent"
    SAYS_IT_IS_A_MODEL = "says_it_is_a_model"
    INVENTS = "invents"
    LEAKS = "leaks"
    ENDS_TOO_EARLY = "ends_too_early"
    CURED = "cured"
    REPEATS = "repeats"
    RUNS_ON = "runs_on"
    NOT_SPEECH = "not_speech"
    WITHHOLDS = "withholds"
    WRONG_LANGUAGE = "wrong_language"


CRITICAL = frozenset(
    {
        FaultKind.SPEAKS_AS_AGENT,
        FaultKind.SAYS_IT_IS_A_MODEL,
        FaultKind.LEAKS,
        FaultKind.INVENTS,
        FaultKind.ENDS_TOO_EARLY,
    }
)
"""Faults that make a turn unfair when they were shown."""


class Fault(Shape):
    """One finding: what, in which words, why, and whether the trainee saw it (then the turn is not held against
    him).
    """

    kind: FaultKind
    words: str
    why: str
    shown: bool = False
