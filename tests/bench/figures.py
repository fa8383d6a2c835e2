"""One measured figure and its target."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Figure:
    """``unit`` is ``x`` for a ratio of two things measured in turn, else a unit of time or rate."""

    what: str
    value: float
    target: float
    unit: str = "x"
    better: Literal["lower", "higher"] = "lower"
    note: str = ""

    @property
    def reached(self) -> bool:
        return self.value <= self.target if self.better == "lower" else self.value >= self.target

    def __str__(self) -> str:
        sign = "<=" if self.better == "lower" else ">="
        measured = f"{self.value:.2f} {self.unit}" if self.value < 100 else f"{self.value:.0f} {self.unit}"
        verdict = "" if self.reached else "  MISSED"
        return f"{self.what:<52} {measured:>14} {sign} {self.target:g} {self.unit:<6}{verdict} {self.note}".rstrip()


def percentile(values: list[float], share: float) -> float:
    """The value below which that share (0 to 1) of the values lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]
