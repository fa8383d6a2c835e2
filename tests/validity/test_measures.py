"""The figures of the validity page, held against what can be told by hand."""

import pytest

from tests.validity.measures import auc, given, left_over, ranks, rho, within


def test_equal_values_share_their_rank() -> None:
    assert ranks([5, 1, 5, 9]) == [2.5, 1.0, 2.5, 4.0]


def test_auc_counts_pairs_and_halves_of_equal_ones() -> None:
    assert auc([3, 2, 1, 2], [True, True, False, False]) == pytest.approx(3.5 / 4)
    assert auc([1, 2], [True, True]) is None


def test_rank_correlation_of_a_textbook() -> None:
    """Ten people's IQ and hours of television: the example of the encyclopaedia's article."""
    wits = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    assert rho(wits, hours) == pytest.approx(-29 / 165)
    assert rho(wits, [1] * 10) is None


def test_what_is_left_when_another_thing_is_held_constant() -> None:
    one, other, size = [1.0, 2, 3, 4, 5, 6], [2.0, 1, 4, 3, 6, 5], [1.0, 1, 2, 2, 3, 3]
    plain, beside = rho(one, other), given(one, other, size)
    assert plain is not None
    assert beside is not None
    a, b = rho(one, size), rho(other, size)
    assert a is not None
    assert b is not None
    assert beside == pytest.approx((plain - a * b) / ((1 - a * a) * (1 - b * b)) ** 0.5)
    assert left_over(one, other, size) == pytest.approx(beside / plain)


def test_only_pairs_of_like_size_are_compared() -> None:
    values, labels, sizes = [1, 9, 5, 0], [True, True, False, False], [10, 100, 100, 10]
    assert within(values, labels, sizes) == 1.0
    assert within(values, labels, [1, 10, 100, 1000]) is None
