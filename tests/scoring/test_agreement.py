"""Agreement between raters, held against published worked examples."""

from statistics import fmean, pvariance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scoring.agreement import (
    Rating,
    alpha,
    among,
    by_subject,
    differs,
    estimate,
    kappa,
    pairwise,
    percent,
    rated,
    squared,
    step,
)
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Outcomes, Scorecard

GRANTS = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15
"""Two readers of fifty grant proposals: the example of the encyclopaedia's article on Cohen's kappa."""
FOUR_OBSERVERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
"""Four observers, twelve units, some left out: example C of Krippendorff (2011)."""

PAIRS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=40)


def units() -> list[list[int]]:
    return [[said for said in unit if said is not None] for unit in zip(*FOUR_OBSERVERS, strict=True)]


def test_kappa_of_the_textbook() -> None:
    assert percent(GRANTS) == pytest.approx(0.70)
    assert kappa(GRANTS) == pytest.approx(0.40)


@pytest.mark.parametrize(
    ("counts", "expected"), [((45, 15, 25, 15), 0.1304), ((25, 35, 5, 35), 0.2593)], ids=["alike", "leaning"]
)
def test_kappa_where_readers_lean(counts: tuple[int, int, int, int], expected: float) -> None:
    cells = ((1, 1), (1, 0), (0, 1), (0, 0))
    pairs = [cell for cell, n in zip(cells, counts, strict=True) for _ in range(n)]
    assert kappa(pairs) == pytest.approx(expected, abs=5e-5)


@given(PAIRS)
def test_quadratic_kappa_is_what_moments_say(pairs: list[tuple[int, int]]) -> None:
    """Krippendorff (1970), Fleiss and Cohen (1973): twice the covariance over the spread of both."""
    left, right = ([float(p[side]) for p in pairs] for side in (0, 1))
    middle, other = fmean(left), fmean(right)
    together = fmean((a - middle) * (b - other) for a, b in zip(left, right, strict=True))
    spread = pvariance(left) + pvariance(right) + (middle - other) ** 2
    found = kappa(pairs, squared)
    assert found == (pytest.approx(2 * together / spread, abs=1e-9) if spread else None)


def test_alpha_of_the_published_examples() -> None:
    first, second = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
    assert alpha(list(zip(first, second, strict=True))) == pytest.approx(0.095, abs=5e-4)
    ben, gerry = "aabbdcccedda", "babbbccceddd"
    assert alpha([(ord(a), ord(b)) for a, b in zip(ben, gerry, strict=True)]) == pytest.approx(0.692, abs=5e-4)
    assert alpha(units()) == pytest.approx(0.743, abs=5e-4)
    assert alpha(units(), squared) == pytest.approx(0.849, abs=5e-4)


def test_alpha_does_not_mind_who_said_what_first_or_items_of_one_rater() -> None:
    shuffled = [unit[::-1] for unit in reversed(units())]
    assert alpha(shuffled) == pytest.approx(alpha(units()) or 0)
    assert alpha([*units(), [4], []]) == pytest.approx(alpha(units()) or 0)


@pytest.mark.parametrize("figure", [kappa, alpha], ids=["kappa", "alpha"])
def test_where_nobody_ever_differs_there_is_no_figure(figure: object) -> None:
    assert callable(figure)
    assert figure([(3, 3)] * 9) is None
    assert figure([]) is None


def test_an_interval_is_seeded_and_holds_the_figure() -> None:
    found = estimate(GRANTS, kappa)
    assert found == estimate(GRANTS, kappa)
    assert found != estimate(GRANTS, kappa, seed=1)
    assert found.low is not None
    assert found.high is not None
    # by the formula of Fleiss, Cohen and Everitt (1969) the standard error here is .127
    assert found.low == pytest.approx(0.40 - 1.96 * 0.127, abs=0.05)
    assert found.high == pytest.approx(0.40 + 1.96 * 0.127, abs=0.05)
    assert estimate(GRANTS * 9, kappa).low > found.low  # type: ignore[operator]


def test_raters_are_compared_two_by_two_on_what_both_rated() -> None:
    said = {"code": (0, 4, 2, 2), "coach-1": (0, 4, 2, None), "coach-2": (None, None, None, 1)}
    ratings = [
        Rating(f"session-{n}", rater, category)
        for rater, ones in said.items()
        for n, category in enumerate(ones)
        if category is not None
    ]
    found = {one.raters: one for one in pairwise(ratings)}
    assert set(found) == {("coach-1", "code"), ("coach-2", "code")}
    assert found["coach-1", "code"].n == 3
    assert found["coach-1", "code"].weighted.value == 1.0
    assert found["coach-2", "code"].percent.value == 0.0
    assert among(ratings)[0] == 4
    assert among(ratings, differs)[1].value != among(ratings)[1].value


def test_a_scorecard_rates_each_dimension_and_check_that_applied() -> None:
    score = DimensionScore(
        mark=79.9,
        confidence=1,
        checks=(Check(check="want.needs", met=True), Check(check="want.true_need", met=None)),
    )
    nothing = DimensionScore(mark=None, confidence=0)
    outcomes = Outcomes(settled=1, loyalty=1, satisfaction=1, effort=0, left=0)
    dimensions = {Dimension.WANT: score, Dimension.CLARITY: nothing}
    card = Scorecard(id="s", overall=1, fair=True, dimensions=dimensions, outcomes=outcomes, turns=(), lead=None)
    assert list(rated(card, "code")) == [("want", Rating("s", "code", 3)), ("want.needs", Rating("s", "code", 1))]
    agreed = by_subject([*rated(card, "code"), ("want", Rating("s", "coach-1", 3))])
    assert [one.n for one in agreed["want"]] == [1]
    assert agreed["want.needs"] == []


@pytest.mark.parametrize(("mark", "expected"), [(0, 0), (19.99, 0), (20, 1), (99, 4), (100, 4)])
def test_five_steps_of_twenty_points(mark: float, expected: int) -> None:
    assert step(mark) == expected
