"""How far raters agree (code, model, coaches): percent, Cohen's and weighted kappa, Krippendorff's alpha."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random
from typing import TypeVar

from simulator.scoring.scorecard import Scorecard

T = TypeVar("T")
Distance = Callable[[int, int], float]

STEP = 20
"""Points of a mark in one step; marks are compared as five steps, 0 to 4."""
RESAMPLES = 1000
"""Resamples of the items for an interval; its ends move in the second decimal with more."""


@dataclass(frozen=True)
class Rating:
    """What one rater said of one item. ``category`` is a whole number: the step of a mark (see `step`), or 0 and 1 for
    a check not met and met. What a rater left out has no rating.
    """

    item: str
    rater: str
    category: int


@dataclass(frozen=True)
class Estimate:
    """A figure with the ends of its 95 % interval; None where it is not defined, as when nobody ever differed."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Agreement:
    """``n`` items that each of these raters rated. ``percent`` is 0 to 1; the others are 1 for always, 0 for as chance
    would have it, below 0 for worse. ``weighted`` counts a difference by its square, and ``alpha`` likewise.
    """

    raters: tuple[str, str]
    n: int
    percent: Estimate
    kappa: Estimate
    weighted: Estimate
    alpha: Estimate


def step(mark: float) -> int:
    """The step, 0 to 4, of a mark of 0 to 100."""
    return min(4, int(mark // STEP))


def rated(card: Scorecard, rater: str) -> Iterator[tuple[str, Rating]]:
    """Every mark and check of a scorecard as a rating, with the dimension or check that it is a rating of."""
    for which, score in card.dimensions.items():
        if score.mark is not None:
            yield which.value, Rating(card.id, rater, step(score.mark))
        for check in score.checks:
            if check.met is not None:
                yield check.check, Rating(card.id, rater, int(check.met))


def by_subject(ratings: Iterable[tuple[str, Rating]]) -> dict[str, list[Agreement]]:
    """For each dimension and check, the agreement of every two raters who have an item of it in common."""
    found: dict[str, list[Rating]] = defaultdict(list)
    for subject, rating in ratings:
        found[subject].append(rating)
    return {subject: list(pairwise(ones)) for subject, ones in found.items()}


def pairwise(ratings: Iterable[Rating]) -> Iterator[Agreement]:
    """The agreement of every two raters who have an item in common. A second rating of an item replaces the first."""
    said: dict[str, dict[str, int]] = defaultdict(dict)
    for rating in ratings:
        said[rating.rater][rating.item] = rating.category
    for one, other in combinations(sorted(said), 2):
        both = [(said[one][item], said[other][item]) for item in sorted(said[one].keys() & said[other].keys())]
        if both:
            yield Agreement(
                raters=(one, other),
                n=len(both),
                percent=estimate(both, percent),
                kappa=estimate(both, kappa),
                weighted=estimate(both, lambda pairs: kappa(pairs, squared)),
                alpha=estimate(both, lambda units: alpha(units, squared)),
            )


def among(ratings: Iterable[Rating], distance: Distance | None = None) -> tuple[int, Estimate]:
    """Krippendorff's alpha among all raters at once, and the number of items that two or more of them rated."""
    said: dict[str, dict[str, int]] = defaultdict(dict)
    for rating in ratings:
        said[rating.item][rating.rater] = rating.category
    units = [tuple(said[item].values()) for item in sorted(said) if len(said[item]) > 1]
    return len(units), estimate(units, lambda some: alpha(some, distance or squared))


def differs(one: int, other: int) -> float:
    """For categories without an order: 1 if they differ."""
    return float(one != other)


def squared(one: int, other: int) -> float:
    """For steps: the square of the steps between them. For 0 and 1 the same as `differs`."""
    return float((one - other) ** 2)


def percent(pairs: Sequence[tuple[int, int]]) -> float | None:
    """The share of items on which both said the same."""
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else None


def kappa(pairs: Sequence[tuple[int, int]], distance: Distance = differs) -> float | None:
    """Cohen's kappa (1960), or with `squared` the quadratic weighted one (1968): how much less two raters differ than
    two who use the categories as often would by chance.
    """
    left, right = (Counter(side) for side in zip(*pairs, strict=True)) if pairs else (Counter[int](), Counter[int]())
    chance = _expected(left, right, distance) / len(pairs) ** 2 if pairs else 0.0
    if not chance:
        return None
    return 1 - sum(distance(a, b) for a, b in pairs) / len(pairs) / chance


def alpha(units: Sequence[Sequence[int]], distance: Distance = differs) -> float | None:
    """Krippendorff's alpha, for any number of raters and with items that some left out.

    A unit holds what was said of one item, in any order; one with fewer than two ratings tells nothing. After
    Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), by coincidences.
    """
    used: Counter[int] = Counter()
    observed = 0.0
    for unit in units:
        if len(unit) > 1:
            used.update(unit)
            observed += 2 * sum(distance(a, b) for a, b in combinations(unit, 2)) / (len(unit) - 1)
    n = used.total()
    chance = _expected(used, used, distance) / (n - 1) if n else 0.0
    return 1 - observed / chance if chance else None


def _expected(left: Mapping[int, int], right: Mapping[int, int], distance: Distance) -> float:
    return sum(n * m * distance(a, b) for a, n in left.items() for b, m in right.items())


def estimate(
    rows: Sequence[T], figure: Callable[[Sequence[T]], float | None], *, resamples: int = RESAMPLES, seed: int = 0
) -> Estimate:
    """The figure of the rows, with the 2.5th and 97.5th percentile of what resampled rows give: the same seed, the same
    interval. No interval where half of the resamples have no figure.
    """
    dice = Random(seed)
    drawn = (figure(dice.choices(rows, k=len(rows))) for _ in range(resamples if len(rows) > 1 else 0))
    values = sorted(value for value in drawn if value is not None)
    whole = figure(rows)
    if whole is None or 2 * len(values) <= resamples:
        return Estimate(whole)
    return Estimate(whole, values[int(0.025 * len(values))], values[min(len(values) - 1, int(0.975 * len(values)))])
