"""How well a small logistic classifier tells two groups of chats apart by their features."""

import math
from collections.abc import Sequence
from random import Random
from statistics import fmean, pstdev

Row = Sequence[float]

FOLDS = 5
STEPS = 300
RATE = 0.5
DECAY = 0.01
"""Weight of the squared coefficients: the groups are small beside eighteen features."""


def auc(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The chance that one of ours scores above one of theirs; .5 is no difference."""
    wins = sum((a > b) + 0.5 * (a == b) for a in ours for b in theirs)
    return wins / (len(ours) * len(theirs))


def told_apart(ours: Sequence[Row], theirs: Sequence[Row], seed: int = 0) -> float:
    """The cross-validated AUC with both groups weighing the same."""
    rows = [(row, 1.0) for row in ours] + [(row, 0.0) for row in theirs]
    Random(seed).shuffle(rows)
    scores: tuple[list[float], list[float]] = ([], [])
    for fold in range(FOLDS):
        weights = _fitted([r for n, r in enumerate(rows) if n % FOLDS != fold])
        for row, label in rows[fold::FOLDS]:
            scores[int(label)].append(weights.score(row))
    return auc(scores[1], scores[0])


class _Weights:
    def __init__(self, rows: Sequence[Row]) -> None:
        columns = list(zip(*rows, strict=True))
        self.middle = [fmean(c) for c in columns]
        self.width = [pstdev(c) or 1.0 for c in columns]
        self.slope = [0.0] * len(columns)
        self.offset = 0.0

    def scaled(self, row: Row) -> list[float]:
        return [max(-4.0, min(4.0, (x - m) / w)) for x, m, w in zip(row, self.middle, self.width, strict=True)]

    def score(self, row: Row) -> float:
        return self.at(self.scaled(row))

    def at(self, scaled: Row) -> float:
        return self.offset + sum(w * x for w, x in zip(self.slope, scaled, strict=True))


def _fitted(rows: Sequence[tuple[Row, float]]) -> _Weights:
    """Logistic regression by plain gradient descent."""
    weights = _Weights([row for row, _ in rows])
    scaled = [(weights.scaled(row), label) for row, label in rows]
    share = {label: sum(y == label for _, y in rows) for label in (0.0, 1.0)}
    for _ in range(STEPS):
        slope, offset = [DECAY * w for w in weights.slope], 0.0
        for row, label in scaled:
            miss = (1 / (1 + math.exp(-weights.at(row))) - label) / (2 * share[label])
            offset += miss
            for n, x in enumerate(row):
                slope[n] += miss * x
        weights.slope = [w - RATE * s for w, s in zip(weights.slope, slope, strict=True)]
        weights.offset -= RATE * offset
    return weights
