"""Two scorecards of the same talk, number by number: how far they lie apart, and how much the second one gained."""

from collections.abc import Iterator

from simulator.scoring.scorecard import Scorecard

LOW_IS_GOOD = frozenset({"effort", "left"})


def numbers(card: Scorecard) -> Iterator[tuple[str, float]]:
    """The whole, every mark, and every outcome, each of 0 to 100, with its name."""
    if card.overall is not None:
        yield "overall", card.overall
    for which, found in card.dimensions.items():
        if found.mark is not None:
            yield which.value, found.mark
    for name, value in card.outcomes:
        yield name, 100 * value


def moved(before: Scorecard, after: Scorecard) -> dict[str, float]:
    """By how many points each number is better (above 0) or worse than it was; those that both cards have."""
    then, now = dict(numbers(before)), dict(numbers(after))
    return {n: (then[n] - now[n] if n in LOW_IS_GOOD else now[n] - then[n]) for n in then if n in now}
