"""From checks to marks, and from marks to the mark of the whole: the same for the code's answers and for a coach's."""

from collections.abc import Iterable, Mapping

from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Outcomes, Weights

CAP_DIMENSION = 20.0
CAP_OVERALL = 50.0
"""What a critical failure leaves of 100 in its dimension and of the whole: the order of what failed stays."""
SLIP_DIMENSION = 50.0
SLIP_OVERALL = 70.0
"""The same where it was one slip of the tongue alone, in a talk in which nothing else failed."""
SLIPS = frozenset({"fair_value.true", "mattering.no_blame"})
"""The checks in which one fault can be a slip: a time that was wrong, too generous a word, a “you should have”. What
was done, given away, told to a stranger or shouted is none.
"""
ONE = 0.5
"""The share of such a check that one fault leaves of it; two leave less."""
RESULT = 0.4
"""How much of the whole is what came of it (settled, loyalty, satisfaction); the rest is how it was done."""
PERSONAL_RESULT = 0.7
"""The same where the talk was about the person himself: checks made for a desk say little there."""
LISTENING = 0.4
"""How much of the whole is having been listened to, where the talk was about the person himself and no desk."""
AT_HOME = 75.0
"""From this mark of personality on nothing is taken away from the whole."""


def mark(checks: Iterable[Check], by: Weights) -> float | None:
    """The share of weight met, times 100; None where no check applied.

    A critical failure leaves the lowest step of it: still more where the rest was right, and less for two lies than
    for one.
    """
    asked = [check for check in checks if check.met is not None]
    weight = sum(by.checks[check.check] for check in asked)
    if not weight:
        return None
    met = 100 * sum(by.checks[check.check] * (check.share or 0.0) for check in asked) / weight
    wrong = [check for check in asked if failed(check, by)]
    return round(met * _left(wrong, CAP_DIMENSION, SLIP_DIMENSION) / 100, 2)


def _left(wrong: list[Check], cap: float, slip: float) -> float:
    """What is left of 100 after these critical failures."""
    one = len(wrong) == 1 and wrong[0].check in SLIPS and (wrong[0].share or 0.0) >= ONE
    return slip if one else cap if wrong else 100.0


def failed(check: Check, by: Weights) -> bool:
    """Whether this is a critical failure. Where the situation is not known a single line may have been misheard: it
    takes two to fail.
    """
    if check.check not in by.critical or check.met is not False:
        return False
    return by.known or (check.share or 0.0) < 0.5


def overall(dimensions: Mapping[Dimension, DimensionScore], came: Outcomes, by: Weights) -> float:
    """The marks, weighted by the rubric and by how sure each is, and what came of it; a critical failure halves it.

    Lines without a fault that lead nowhere are half of a service, so what came of it counts for itself.
    """
    total = weight = 0.0
    for which, scored in dimensions.items():
        if scored.mark is not None:
            share = by.dimensions[which] * scored.confidence
            total += share * scored.mark
            weight += share
    marks = total / weight if weight else 0.0
    result = 100 * (0.5 * came.settled + 0.25 * came.loyalty + 0.25 * came.satisfaction)
    came_of_it = RESULT + (PERSONAL_RESULT - RESULT) * by.personal
    whole = ((1 - came_of_it) * marks + came_of_it * result) * _at_home(dimensions, by)
    heard_out = LISTENING * by.personal
    whole = (1 - heard_out) * whole + heard_out * 100 * by.listening
    wrong = [check for scored in dimensions.values() for check in scored.checks if failed(check, by)]
    return round(whole * _left(wrong, CAP_OVERALL, SLIP_OVERALL) / 100, 2)


def _at_home(dimensions: Mapping[Dimension, DimensionScore], by: Weights) -> float:
    """What is left of a service that was read off a card: a request met in full by nobody at home is half a service
    (source S0). Only where the case is known; in other people's chats a template that fits cannot be told from one
    that does not.
    """
    personality = dimensions[Dimension.PERSONALITY].mark
    return 1.0 if not by.known or personality is None else min(1.0, max(0.3, personality / AT_HOME))
