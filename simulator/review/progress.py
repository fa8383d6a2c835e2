"""How somebody comes on: marks by dimension, customer, situation and time; with help and without kept apart."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from statistics import fmean as mean

from simulator.practice.hints import budget
from simulator.practice.transcript import Mode
from simulator.review.drills import Drill
from simulator.review.folder import folder_of
from simulator.review.library import Library, Marked
from simulator.review.mastery import ENOUGH, WELL
from simulator.review.verdicts import standing
from simulator.scoring.scorecard import Dimension, Scorecard

RECENT = 5
"""The newest sessions that say where somebody stands now."""
MOST = 3000
"""Sessions that are looked at, the newest."""
Subject = Dimension | None
"""What is looked at: a dimension, or None for the mark of the whole."""


class Help(StrEnum):
    """Whether somebody was helped. Hints and meters carry a trainee; marks with them say nothing of him without."""

    UNAIDED = "unaided"
    ASSISTED = "assisted"


def help_of(one: Marked) -> Help:
    """Assisted is whoever saw the meters (guided) or asked for a hint."""
    return Help.ASSISTED if one.mode == Mode.GUIDED or one.hints else Help.UNAIDED


@dataclass(frozen=True)
class Level:
    """Where the marks stand, 0 to 100: the mean of all ``n``, of the newest `RECENT`, and of those before them; None
    where there are none.
    """

    n: int
    mean: float | None
    recent: float | None
    before: float | None

    @property
    def change(self) -> float | None:
        """How much better the newest are than those before, in points."""
        return None if self.recent is None or self.before is None else self.recent - self.before


def level(marks: Sequence[float]) -> Level:
    """``marks`` are oldest first."""
    before, recent = marks[:-RECENT], marks[-RECENT:]
    return Level(len(marks), *(mean(some) if some else None for some in (marks, recent, before)))


@dataclass(frozen=True)
class Cell:
    """The mean mark of ``n`` sessions; None where the dimension applied in none of them."""

    n: int
    mean: float | None


@dataclass(frozen=True)
class Progress:
    """The sessions of one kind of help, oldest first. Takes, whose beginning was another session's, and sessions in
    which the simulator was at fault are not among them.
    """

    sessions: tuple[Marked, ...]

    def marks(self, subject: Subject) -> list[tuple[datetime, float]]:
        """Every mark that there is, with the time of its session."""
        found = ((one.at, mark_in(one, subject)) for one in self.sessions)
        return [(at, mark) for at, mark in found if mark is not None]

    @cached_property
    def levels(self) -> dict[Subject, Level]:
        """Of the whole, and of every dimension."""
        subjects: tuple[Subject, ...] = (None, *Dimension)
        return {subject: level([mark for _, mark in self.marks(subject)]) for subject in subjects}

    def cells(self, subject: Subject, key: Callable[[Marked], object]) -> dict[object, Cell]:
        """The marks of the sessions that share a key: a customer, a situation, both, or None for all."""
        found: dict[object, list[float | None]] = defaultdict(list)
        for one in self.sessions:
            found[key(one)].append(mark_in(one, subject))
        return {key: _cell(marks) for key, marks in found.items()}


def _cell(marks: Sequence[float | None]) -> Cell:
    known = [mark for mark in marks if mark is not None]
    return Cell(len(known), mean(known) if known else None)


def mark_in(one: Marked, subject: Subject) -> float | None:
    return one.overall if subject is None else one.marks.get(subject)


def progress(rows: Iterable[Marked], help: Help) -> Progress:
    """Of all scored sessions those that count for one kind of help."""
    counted = (one for one in rows if help_of(one) is help and not one.take and one.overall is not None)
    return Progress(tuple(sorted(counted, key=lambda one: one.at)))


def base(persona: str) -> str:
    """A customer without the variant: ``impatient/polite`` is an ``impatient`` one."""
    return persona.split("/", 1)[0]


def as_they_stand(library: Library, rows: Iterable[Marked]) -> list[Marked]:
    """The same sessions with the marks that count, where a coach decided and sent it. Raises `LibraryFailed`."""
    return [_as_it_stands(library, one) if one.decided else one for one in rows]


def _as_it_stands(library: Library, one: Marked) -> Marked:
    card = library.score_of(one.session)
    if card is None:
        return one
    decided: Scorecard = standing(card, folder_of(library.entries(one.session), one.trainee)).card
    marks = {which: found.mark for which, found in decided.dimensions.items() if found.mark is not None}
    return replace(one, overall=decided.overall, marks=marks)


@dataclass(frozen=True)
class HelpUsed:
    """Steps of help asked for in ``sessions`` of the practice mode, and how many there were to be had; ``guided``
    sessions have no limit.
    """

    sessions: int = 0
    used: int = 0
    budget: int = 0
    guided: int = 0


def help_used(rows: Iterable[Marked]) -> HelpUsed:
    """How much of the help was used. The budget shrinks with mastery, so it is counted from the first session on."""
    found = HelpUsed()
    well: dict[tuple[str | None, str, str], int] = defaultdict(int)
    for one in sorted(rows, key=lambda one: one.at):
        if one.take:
            continue
        if one.mode == Mode.GUIDED:
            found = replace(found, guided=found.guided + 1)
            continue
        like_it = one.trainee, one.persona, one.situation
        if one.mode == Mode.PRACTICE:
            most = budget(Mode.PRACTICE, min(ENOUGH, well[like_it])) or 0
            had = replace(found, sessions=found.sessions + 1, used=found.used + one.hints)
            found = replace(had, budget=found.budget + most)
        well[like_it] += one.overall is not None and one.overall >= WELL and not one.hints
    return found


@dataclass(frozen=True)
class Drilled:
    """Drills there are, tried at least once, mastered, and due today."""

    all: int = 0
    tried: int = 0
    mastered: int = 0
    due: int = 0


def drilled(drills: Iterable[Drill], today: date) -> Drilled:
    known = list(drills)
    return Drilled(
        all=len(known),
        tried=sum(bool(drill.tries) for drill in known),
        mastered=sum(drill.mastered for drill in known),
        due=sum(drill.is_due(today) for drill in known),
    )
