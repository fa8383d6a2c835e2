"""Marks by dimension, trainee, persona and situation, and where a trainee beats the skilled one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from simulator.practice.transcript import Transcript
from simulator.scoring.scorecard import Dimension, Scorecard

OVERALL = "overall"
MARKS = (OVERALL, *(d.value for d in Dimension))
BEST = "skilled"
CHEAP = ("gushing", "empathy-only", "overpromising")
"""Trainees who buy with words: none of them may beat the skilled one on any dimension."""
STEP = 30.0
"""Points by which the skilled one is ahead of every other on every persona."""

Cell = tuple[str, str]


@dataclass(frozen=True)
class Marked:
    """The marks of one session, by name; None where a dimension did not apply."""

    persona: str
    situation: str
    seed: int
    trainee: str
    marks: dict[str, float | None]

    @property
    def cell(self) -> Cell:
        return self.persona, self.situation


@dataclass(frozen=True)
class Gap:
    """By how much the skilled one is ahead, in points, in one place: below zero where he is beaten."""

    trainee: str
    mark: str
    where: str
    points: float


def marked(transcript: Transcript, card: Scorecard) -> Marked:
    """The marks of a session of our own."""
    marks = {OVERALL: card.overall, **{d.value: s.mark for d, s in card.dimensions.items()}}
    who, what = transcript.persona or "", transcript.situation or ""
    return Marked(who, what, transcript.seed or 0, transcript.trainee or "", marks)


def mean(sessions: Iterable[Marked], mark: str) -> float | None:
    """The mean of a mark over the sessions where it applied; None where it never did."""
    found = [value for s in sessions if (value := s.marks[mark]) is not None]
    return fmean(found) if found else None


def gaps(sessions: Sequence[Marked], mark: str, trainee: str, *, by_persona: bool = False) -> list[Gap]:
    """The skilled one's lead in the mean of each persona and situation (or of each persona), the smallest first."""
    places: dict[str, dict[str, list[Marked]]] = defaultdict(lambda: defaultdict(list))
    for one in sessions:
        places[one.persona if by_persona else " x ".join(one.cell)][one.trainee].append(one)
    found = []
    for where, by in places.items():
        ours, theirs = mean(by[BEST], mark), mean(by[trainee], mark)
        if ours is not None and theirs is not None:
            found.append(Gap(trainee, mark, where, ours - theirs))
    return sorted(found, key=lambda gap: (gap.points, gap.where))


def beaten(sessions: Sequence[Marked], mark: str, trainee: str) -> tuple[int, int]:
    """In how many single sessions (same persona, situation and seed) the skilled one had less, and of how many."""
    ours = {(s.cell, s.seed): s.marks[mark] for s in sessions if s.trainee == BEST}
    theirs = {(s.cell, s.seed): s.marks[mark] for s in sessions if s.trainee == trainee}
    pairs = [(ours[k], v) for k, v in theirs.items() if ours.get(k) is not None and v is not None]
    return sum(1 for mine, other in pairs if mine is not None and other > mine), len(pairs)
