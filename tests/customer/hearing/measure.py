"""Measures how well lines are heard: precision and recall per signal, on the lines tuned on and on those held out.

``python -m tests.customer.hearing.measure [--misses] [--public DIR] [--labelled FILE] [--model]``: of the lines tuned
on, `--misses` shows what went wrong line by line; of the held ones only totals are ever printed. `--labelled` measures
on what coaches heard in lines that were missed, as ``simulator hearing --labelled --out FILE`` writes it.
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from simulator.customer.hearing import Context, hear
from simulator.customer.signals import Heard, Signal

HERE = Path(__file__).parent
CERTAIN = 0.6
KINDS = ("", "excellent", "near", "plain")
CERTAIN_INSULT = 0.7
INSULTS = frozenset(
    {
        Signal.RUDE,
        Signal.ABUSIVE,
        Signal.CALM_DOWN,
        Signal.BLAMES_CUSTOMER,
        Signal.BLAMES_OTHERS,
        Signal.PREMATURE_UNDERSTANDING,
        Signal.CANNED_PHRASE,
        Signal.GUSH,
        Signal.FLATTERY,
        Signal.ASKS_AGAIN,
        Signal.IGNORES_QUESTION,
    }
)
"""What sets a customer back; a false one is the worst fault, and 0.7 of certainty is what the mind asks for."""
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Labelled:
    """A line and the signals that people hear in it: surely (has), arguably (may), surely not (absent).

    ``name`` is the customer's, ``kind`` says why the line is there: "excellent" in a way that no rule would foresee,
    "plain" without any signal, "near" for words that look like a signal and are not; empty for all others.
    """

    line: str
    asked: str
    has: frozenset[Signal]
    may: frozenset[Signal]
    absent: frozenset[Signal]
    held: bool
    name: str = "Marcus Bell"
    kind: str = ""
    situation: str = ""

    def heard(self) -> Heard:
        first, _, last = self.name.partition(" ")
        customer = (self.asked,) if self.asked else ()
        return hear(self.line, Context(first=first, last=last, asked=self.asked, customer=customer))


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


@cache
def _read(path: Path) -> tuple[Labelled, ...]:
    rows = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    return tuple(
        Labelled(
            line=row["line"],
            asked=row.get("asked", ""),
            has=_signals(row, "has"),
            may=_signals(row, "may"),
            absent=_signals(row, "not"),
            held=row.get("held", path.name.startswith("held")),
            name=row.get("name", "Marcus Bell"),
            kind=row.get("kind", ""),
            situation=row.get("situation", ""),
        )
        for row in rows
    )


def labelled() -> list[Labelled]:
    """The first lines, of which each third is held out (and has been seen by many since)."""
    return list(_read(HERE / "lines.yaml"))


def fit() -> list[Labelled]:
    """The lines that hearing may be tuned on."""
    return [x for x in labelled() if not x.held] + _all("fit*.yaml")


def held() -> list[Labelled]:
    """The lines that whoever tunes the hearing never sees."""
    return _all("held*.yaml")


def excellent() -> list[Labelled]:
    """Of those, the lines for the test of what becomes of an excellent line that is missed."""
    return _all("held_excellent.yaml")


def _all(pattern: str) -> list[Labelled]:
    return [x for path in sorted(HERE.glob(pattern)) for x in _read(path)]


def certain(line: Labelled) -> set[Signal]:
    """What is heard in a line with at least 0.6 of certainty."""
    return {s.signal for s in line.heard().signals if s.sure >= CERTAIN}


def tally(lines: Iterable[Labelled]) -> Tally:
    """Counts what is heard with at least 0.6 of certainty."""
    result = Tally()
    for line in lines:
        heard = certain(line)
        result.hits.update(line.has & heard)
        result.missed.update(line.has - heard)
        result.false.update(heard - line.has - line.may)
    return result


def insults_made_up(lines: Iterable[Labelled]) -> int:
    """How many lines are heard to hold an insult, surely enough for the mind, that nobody would hear in them."""
    return sum(
        any(
            s.sure >= CERTAIN_INSULT and s.signal in INSULTS and s.signal not in x.has | x.may
            for s in x.heard().signals
        )
        for x in lines
    )


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
    print(f"  {'all':26} precision {result.precision(*Signal):.3f}  recall {result.recall(*Signal):.3f}")
    for kind in KINDS:
        some = [x for x in lines if x.kind == kind]
        part = tally(some)
        print(
            f"  {(kind or 'ordinary') + f' ({len(some)} lines)':26} precision {part.precision(*Signal):.3f}"
            f"  recall {part.recall(*Signal):.3f}  (wrongly {part.false.total()})"
        )
    print(f"  insults made up in {insults_made_up(lines)} of {len(lines)} lines\n")


def _print_misses(lines: list[Labelled]) -> None:
    for line in lines:
        heard = certain(line)
        missed, false = line.has - heard, heard - line.has - line.may
        if missed or false:
            print(f"{line.line!r}" + (f"  (after {line.asked!r})" if line.asked else ""))
            print(f"    missed {', '.join(sorted(missed)) or '-'}; wrongly {', '.join(sorted(false)) or '-'}")


def main() -> None:
    """Prints the tables of our own lines, or with `--public` the one of the public sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="what went wrong, line by line, in the lines tuned on")
    parser.add_argument("--public", type=Path, metavar="DIR", help="measure on the public sets in this folder instead")
    parser.add_argument("--labelled", type=Path, metavar="FILE", help="measure on the lines that coaches have labelled")
    parser.add_argument("--model", action="store_true", help="whether the model that is set hears better beside ours")
    parser.add_argument("--lines", type=int, metavar="N", help="with --model: on so many of the held lines only")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="with --model: so many calls at once")
    options = parser.parse_args()
    if options.model:
        from tests.customer.hearing.measure_ear import print_measured

        print_measured(held(), options.lines, options.jobs)
        return
    if options.public:
        from tests.customer.hearing.public import print_public

        print_public(options.public)
        return
    if options.labelled:
        of_coaches = list(_read(options.labelled))
        _print_misses(of_coaches)
        _print("labelled by coaches", of_coaches)
        return
    if options.misses:
        _print_misses(fit())
    _print("tuned on", fit())
    _print("held out at first, and seen since", [x for x in labelled() if x.held])
    _print("held out", held())


if __name__ == "__main__":
    main()
