"""Measures how well lines are heard: precision and recall per signal, on the lines tuned on and on those held out."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from simulator.customer.hearing import Context, hear
from simulator.customer.signals import Heard, Signal

LINES = Path(__file__).with_name("lines.yaml")
CERTAIN = 0.6


@dataclass(frozen=True)
class Labelled:
    """A line and the signals that people hear in it: surely (has), arguably (may), surely not (absent)."""

    line: str
    asked: str
    has: frozenset[Signal]
    may: frozenset[Signal]
    absent: frozenset[Signal]
    held: bool

    def heard(self) -> Heard:
        customer = (self.asked,) if self.asked else ()
        return hear(self.line, Context(first="Marcus", last="Bell", asked=self.asked, customer=customer))


@dataclass
class Tally:
    """Hits, misses and false alarms per signal."""

    hits: Counter[Signal] = field(default_factory=Counter)
    missed: Counter[Signal] = field(default_factory=Counter)
    false: Counter[Signal] = field(default_factory=Counter)

    def precision(self, *signals: Signal) -> float:
        hits, false = sum(self.hits[s] for s in signals), sum(self.false[s] for s in signals)
        return hits / (hits + false) if hits + false else 1.0

    def recall(self, *signals: Signal) -> float:
        hits, missed = sum(self.hits[s] for s in signals), sum(self.missed[s] for s in signals)
        return hits / (hits + missed) if hits + missed else 1.0


def _signals(row: dict[str, Any], key: str) -> frozenset[Signal]:
    return frozenset(Signal(name) for name in row.get(key, []))


def labelled() -> list[Labelled]:
    """All labelled lines."""
    rows = yaml.safe_load(LINES.read_text(encoding="utf-8"))
    return [
        Labelled(
            line=row["line"],
            asked=row.get("asked", ""),
            has=_signals(row, "has"),
            may=_signals(row, "may"),
            absent=_signals(row, "not"),
            held=row.get("held", False),
        )
        for row in rows
    ]


def tally(lines: list[Labelled]) -> Tally:
    """Counts what is heard with at least 0.6 of certainty."""
    result = Tally()
    for line in lines:
        heard = {s.signal for s in line.heard().signals if s.sure >= CERTAIN}
        result.hits.update(line.has & heard)
        result.missed.update(line.has - heard)
        result.false.update(heard - line.has - line.may)
    return result


def _print(title: str, lines: list[Labelled]) -> None:
    result = tally(lines)
    print(f"{title}: {len(lines)} lines")
    for signal in sorted(Signal, key=lambda s: s.value):
        counts = result.hits[signal], result.missed[signal], result.false[signal]
        if any(counts):
            print(
                f"  {signal.value:26} precision {result.precision(signal):.2f}  recall {result.recall(signal):.2f}"
                f"  (heard {counts[0]}, missed {counts[1]}, wrongly {counts[2]})"
            )
    print(f"  {'all':26} precision {result.precision(*Signal):.3f}  recall {result.recall(*Signal):.3f}\n")


if __name__ == "__main__":
    everything = labelled()
    _print("tuned on", [x for x in everything if not x.held])
    _print("held out", [x for x in everything if x.held])
