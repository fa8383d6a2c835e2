"""What is claimed of the customer, measured on sessions with scripted trainees."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from simulator.practice.tally import Outcome, Tally, tally

BAD = ("indifferent", "blaming")
FOUR = ("skilled", "canned", *BAD)
QUARTER = 0.255
"""A quarter, and what rounding the mind to hundredths can add to it."""


@dataclass(frozen=True)
class Claim:
    """One line of the table: the figure, whether it is reached (None: reported only), and over how many it was
    taken.
    """

    what: str
    measured: str
    target: str
    n: int
    reached: bool | None

    def __str__(self) -> str:
        sign = {True: "yes", False: "NO", None: ""}[self.reached]
        return f"{self.what:60} {self.measured:>12} {self.target:>14} {self.n:>7} {sign:>4}"


def claims(outcomes: Sequence[Outcome]) -> Iterator[Claim]:
    """All that can be told from how the sessions went."""
    of = {name: tally(name, [o for o in outcomes if o.trainee == name]) for name in {o.trainee for o in outcomes}}
    if missing := set(FOUR) - set(of):
        raise ValueError(f"no session with {', '.join(sorted(missing))}")
    bad = tally("bad", [o for o in outcomes if o.trainee in BAD])
    skilled, canned = of["skilled"], of["canned"]
    yield _change("skilled: negativity, last third less first", skilled, "<= -0.05", skilled.change <= -0.05)
    yield _change("bad: negativity, last third less first", bad, ">= +0.18", bad.change >= 0.18)
    right = list(_ordered(outcomes))
    share = fmean(right)
    yield Claim("skilled > canned, indifferent >= blaming", f"{share:.3f}", ">= 0.95", len(right), share >= 0.95)
    yield from _no_cure(outcomes)
    times = canned.still_upset / skilled.still_upset if skilled.still_upset else float("inf")
    what = f"still upset: canned ({canned.still_upset:.2f}) to skilled ({skilled.still_upset:.2f})"
    yield Claim(what, f"{times:.2f}", ">= 1.4", canned.upset + skilled.upset, times >= 1.4)
    yield Claim("lost with a bad trainee", f"{bad.lost:.2f}", "0.40 to 0.70", bad.sessions, 0.4 <= bad.lost <= 0.7)
    yield Claim("lost with a skilled trainee", f"{skilled.lost:.2f}", "<= 0.12", skilled.sessions, skilled.lost <= 0.12)


def _change(what: str, of: Tally, target: str, reached: bool) -> Claim:
    return Claim(what, f"{of.change:+.2f}", target, of.sessions, reached)


def _ordered(outcomes: Iterable[Outcome]) -> Iterator[bool]:
    """For each persona and situation, over its seeds: whether the four rank as they should."""
    cells: dict[tuple[str, str], dict[str, list[Outcome]]] = defaultdict(lambda: defaultdict(list))
    for one in outcomes:
        cells[one.persona, one.situation][one.trainee].append(one)
    for cell in cells.values():
        if set(FOUR) <= set(cell):
            ranks = {
                name: (1 - fmean(o.lost for o in ones), fmean(o.calm for o in ones)) for name, ones in cell.items()
            }
            skilled, canned, indifferent, blaming = (ranks[name] for name in FOUR)
            yield skilled > canned and skilled > indifferent and canned >= blaming and indifferent >= blaming


def _no_cure(outcomes: Iterable[Outcome]) -> Iterator[Claim]:
    every = list(outcomes)
    first = [o.negative for o in every if o.trainee == "empathy-only" and len(o.negative) > 1 and o.negative[0]]
    if first:
        still = fmean(one[1] for one in first)
        yield Claim("still upset after one empathic line", f"{still:.2f}", ">= 0.40", len(first), still >= 0.4)
    relief = max(o.relief for o in every)
    yield Claim("most anger that a single turn took away", f"{relief:.3f}", "<= 0.25", len(every), relief <= QUARTER)
