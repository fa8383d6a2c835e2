"""One line of the validity page: a claim, what was measured, beside what anybody could have had without reading."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from simulator.scoring.agreement import Estimate, estimate

T = TypeVar("T")

RESAMPLES = 400
"""Chats are drawn anew this often for an interval; the sets are small enough for its ends to be rough anyway."""


@dataclass(frozen=True)
class Figure:
    """``trivial`` is the same figure for length and for sentiment alone (or another one, named). ``goal`` is None where
    there is none; it is a floor (``least``) or a ceiling.
    """

    claim: str
    on: str
    n: int
    found: Estimate
    trivial: str = ""
    goal: float | None = None
    least: bool = True

    @property
    def reached(self) -> str:
        """Whether the goal is reached, and whether the whole interval says so; empty where nothing can be said."""
        if self.goal is None or self.found.value is None:
            return ""
        if self.found.low is None or self.found.high is None:
            return "yes" if self._reaches(self.found.value) else "no"
        far = self._reaches(self.found.low), self._reaches(self.found.high)
        surely = "" if far[0] == far[1] else ", not surely"
        return ("yes" if self._reaches(self.found.value) else "no") + surely

    def _reaches(self, value: float) -> bool:
        return self.goal is not None and (value >= self.goal if self.least else value <= self.goal)

    def __str__(self) -> str:
        measured = f"{self.claim:64.64} {spelled(self.found):>18} {self.wanted:>7} {self.reached:16} n {self.n:<5}"
        return f"{measured} {self.trivial}"

    @property
    def wanted(self) -> str:
        return "" if self.goal is None else f"{'≥' if self.least else '≤'} {decimal(self.goal)}"


def thinned(rows: Sequence[T], every: int) -> list[T]:
    """One in so many of the rows, by chance with a fixed seed: rows may come in a rhythm."""
    return list(rows) if every <= 1 else Random(0).sample(rows, max(1, len(rows) // every))


def over(rows: Sequence[T], figure: Callable[[Sequence[T]], float | None]) -> Estimate:
    """The figure with its interval, the rows (chats) drawn anew with a fixed seed."""
    return estimate(rows, figure, resamples=RESAMPLES)


def trivially(**alone: float | None) -> str:
    """The correlations of trivial baselines in words, each in the direction in which it is of use."""
    return ", ".join(
        f"{name.replace('_', ' ')} {decimal(None if value is None else abs(value))}" for name, value in alone.items()
    )


def trivially_apart(**alone: float | None) -> str:
    """The same for AUC."""
    return trivially(**{name: None if value is None else max(value, 1 - value) for name, value in alone.items()})


def decimal(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}" if value == int(value) else f"{value:.2f}"


def spelled(found: Estimate) -> str:
    """The figure, and the ends of its interval where it has one."""
    if found.value is None or found.low is None:
        return decimal(found.value)
    return f"{found.value:.2f} [{found.low:.2f}, {found.high:.2f}]"
