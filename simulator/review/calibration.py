"""Calibration: several coaches mark the same sessions blind; how far they agree, who is strict, who is lenient."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from statistics import fmean as mean

from pydantic import Field

from simulator.review.cabinet import Filed
from simulator.review.entries import Blind, Entry, new_id
from simulator.review.library import Library
from simulator.scoring.agreement import Estimate, Rating, among, estimate, step
from simulator.scoring.scorecard import Dimension

MACHINE = "machine"
"""The rater that the scorecards come from."""
ENOUGH = 4
"""Sessions below which nobody is called strict or lenient."""


class Round(Filed):
    """The ``sessions`` (by id) that each of the ``coaches`` marks blind, if it can be by the day ``until``."""

    kind = "round"

    id: str = Field(default_factory=new_id, min_length=1)
    name: str = Field(min_length=1, max_length=60)
    by: str
    since: date
    until: date
    sessions: tuple[str, ...] = ()
    coaches: tuple[str, ...] = ()


@dataclass(frozen=True)
class Given:
    """One mark: who gave it, in which session, to which dimension; 0 to 100, or None for did not apply."""

    rater: str
    session: str
    dimension: Dimension
    mark: float | None


def blind_marks(round: Round, session: str, entries: Iterable[Entry]) -> list[Given]:
    """The marks that coaches gave in this session for this round; what a coach gave last counts."""
    last: dict[str, Blind] = {}
    for entry in entries:
        if isinstance(entry, Blind) and entry.round == round.id and entry.by in round.coaches:
            last[entry.by] = entry
    return [
        Given(coach, session, which, blind.marks[which.value])
        for coach, blind in last.items()
        for which in Dimension
        if which.value in blind.marks
    ]


def left_over(round: Round, coach: str, given: Iterable[Given]) -> list[str]:
    """The sessions that a coach of this round has not marked yet, in the order of the round."""
    done = {one.session for one in given if one.rater == coach}
    return [session for session in round.sessions if session not in done] if coach in round.coaches else []


def may_see_results(round: Round, coach: str, given: Iterable[Given]) -> bool:
    """A coach sees what others gave once he has given all of his own; one who is not of the round, always."""
    return not left_over(round, coach, given)


def given_in(library: Library, round: Round) -> list[Given]:
    """What coaches have given so far. Raises `LibraryFailed`."""
    return [one for session in round.sessions for one in blind_marks(round, session, library.entries(session))]


def machines(library: Library, round: Round) -> list[Given]:
    """What the machine gave. Raises `LibraryFailed`."""
    found = []
    for session in round.sessions:
        if (card := library.score_of(session)) is not None:
            found += [Given(MACHINE, session, which, scored.mark) for which, scored in card.dimensions.items()]
    return found


@dataclass(frozen=True)
class Agreed:
    """How far the coaches agree on a dimension over ``n`` sessions that two or more of them marked.

    ``alpha`` is Krippendorff's, over steps of 20 points: 1 for always, 0 for no better than chance. ``exact`` and
    ``close`` are the shares (0 to 1) of pairs of marks in the same step, and not more than one apart.
    ``with_machine`` is the mean distance in points between a coach's mark and the machine's, None where there is none.
    """

    n: int
    alpha: Estimate
    exact: float | None
    close: float | None
    with_machine: float | None


def agreed(given: Sequence[Given], machine: Sequence[Given]) -> dict[Dimension, Agreed]:
    """For every dimension that a coach has marked."""
    by_machine = {(one.session, one.dimension): one.mark for one in machine}
    found = {}
    for which in Dimension:
        marks = [one for one in given if one.dimension is which and one.mark is not None]
        if marks:
            found[which] = _agreed(marks, by_machine)
    return found


def _agreed(marks: Sequence[Given], machine: Mapping[tuple[str, Dimension], float | None]) -> Agreed:
    n, alpha = among(Rating(one.session, one.rater, step(one.mark)) for one in marks if one.mark is not None)
    steps: dict[str, list[int]] = defaultdict(list)
    apart = []
    for one in marks:
        other = machine.get((one.session, one.dimension))
        if one.mark is not None:
            steps[one.session].append(step(one.mark))
            if other is not None:
                apart.append(abs(one.mark - other))
    pairs = [abs(a - b) for some in steps.values() for a, b in combinations(some, 2)]
    exact, close = ((mean(d <= most for d in pairs) if pairs else None) for most in (0, 1))
    return Agreed(n, alpha, exact, close, mean(apart) if apart else None)


@dataclass(frozen=True)
class Leaning:
    """How much higher a rater marks than the other coaches do the same dimensions of the same sessions, in points, with
    its 95 % interval (sessions resampled). Below 0 he is strict. ``n`` sessions tell.
    """

    rater: str
    n: int
    points: Estimate

    @property
    def word(self) -> str:
        """Strict or lenient only where the interval leaves no doubt."""
        low, high = self.points.low, self.points.high
        if self.n < ENOUGH or low is None or high is None:
            return "too little to say"
        return "strict" if high < 0 else "lenient" if low > 0 else "like the others"


def leanings(given: Sequence[Given], machine: Sequence[Given]) -> list[Leaning]:
    """Of each coach, the strictest first, and of the machine, all against the coaches."""
    raters = sorted({one.rater for one in given}) + ([MACHINE] if machine else [])
    found = [leaning(rater, given, machine) for rater in raters]
    return sorted((one for one in found if one.points.value is not None), key=lambda one: one.points.value or 0.0)


def leaning(rater: str, given: Sequence[Given], machine: Sequence[Given]) -> Leaning:
    others: dict[tuple[str, Dimension], list[float]] = defaultdict(list)
    for one in given:
        if one.rater != rater and one.mark is not None:
            others[one.session, one.dimension].append(one.mark)
    apart: dict[str, list[float]] = defaultdict(list)
    for one in machine if rater == MACHINE else given:
        if one.rater == rater and one.mark is not None and (said := others.get((one.session, one.dimension))):
            apart[one.session].append(one.mark - mean(said))
    rows = [mean(differences) for differences in apart.values()]
    return Leaning(rater, len(rows), estimate(rows, lambda some: mean(some) if some else None))


@dataclass(frozen=True)
class Split:
    """A session and dimension on which the coaches are far apart: ``marks`` by rater, the machine's among them."""

    session: str
    dimension: Dimension
    marks: Mapping[str, float | None]
    apart: float


def splits(given: Sequence[Given], machine: Sequence[Given], most: int = 8) -> list[Split]:
    """Where coaches were furthest apart; what to talk about when they meet. One step apart is not listed."""
    said: dict[tuple[str, Dimension], dict[str, float | None]] = defaultdict(dict)
    for one in given:
        said[one.session, one.dimension][one.rater] = one.mark
    by_machine = {(one.session, one.dimension): one.mark for one in machine}
    found = []
    for (session, which), marks in said.items():
        known = [mark for mark in marks.values() if mark is not None]
        if len(known) > 1 and (apart := max(known) - min(known)) > 20:
            beside = {MACHINE: by_machine[session, which]} if (session, which) in by_machine else {}
            found.append(Split(session, which, {**marks, **beside}, apart))
    return sorted(found, key=lambda one: (-one.apart, one.session))[:most]
