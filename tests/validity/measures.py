"""Figures that say how far a score goes with what people said: AUC, rank correlation, and what length leaves of it."""

from collections.abc import Sequence
from math import sqrt
from statistics import fmean

Numbers = Sequence[float]


def ranks(values: Numbers) -> list[float]:
    """The rank of each, from 1; equal ones share the middle of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    found = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for n in order[start : end + 1]:
            found[n] = (start + end) / 2 + 1
        start = end + 1
    return found


def auc(values: Numbers, labels: Sequence[bool]) -> float | None:
    """The chance that one with the label has a higher value than one without; None where either is missing."""
    yes = sum(labels)
    no = len(labels) - yes
    if not yes or not no:
        return None
    total = sum(rank for rank, label in zip(ranks(values), labels, strict=True) if label)
    return (total - yes * (yes + 1) / 2) / (yes * no)


def rho(left: Numbers, right: Numbers) -> float | None:
    """Spearman's rank correlation; None where one side never changes."""
    return _pearson(ranks(left), ranks(right)) if len(left) > 2 else None


def given(left: Numbers, right: Numbers, *others: Numbers) -> float | None:
    """The rank correlation of the two with the others held constant (partial, by recursion)."""
    if not others:
        return rho(left, right)
    *rest, last = others
    whole, one, two = given(left, right, *rest), given(left, last, *rest), given(right, last, *rest)
    if whole is None or one is None or two is None or 1 in {one * one, two * two}:
        return None
    return (whole - one * two) / sqrt((1 - one * one) * (1 - two * two))


def left_over(left: Numbers, right: Numbers, *others: Numbers) -> float | None:
    """The share of the rank correlation that is still there with the others held constant."""
    whole, rest = rho(left, right), given(left, right, *others)
    return rest / whole if whole and rest is not None else None


def within(values: Numbers, labels: Sequence[bool], sizes: Numbers, apart: float = 0.2) -> float | None:
    """The same as `auc`, over pairs alone whose sizes differ by at most this share of the larger."""
    wins = pairs = 0.0
    for a, label, size in zip(values, labels, sizes, strict=True):
        for b, other, other_size in zip(values, labels, sizes, strict=True):
            if label and not other and abs(size - other_size) <= apart * max(size, other_size):
                wins += (a > b) + 0.5 * (a == b)
                pairs += 1
    return wins / pairs if pairs else None


def _pearson(left: Numbers, right: Numbers) -> float | None:
    a, b = fmean(left), fmean(right)
    spread = sqrt(sum((x - a) ** 2 for x in left) * sum((y - b) ** 2 for y in right))
    return sum((x - a) * (y - b) for x, y in zip(left, right, strict=True)) / spread if spread else None
