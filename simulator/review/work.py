"""Set work: what a coach gives a trainee to do by a day, and the seeds that assessments are drawn from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from random import Random

from pydantic import Field

from simulator.customer.moves import Ending
from simulator.practice.transcript import Mode
from simulator.review.cabinet import Filed
from simulator.review.entries import new_id
from simulator.review.library import Library, LibraryFailed

POOL = 12
"""Seeds in the pool of a customer in a situation."""
SEEDS = 2**31


class Assignment(Filed):
    """Work for a trainee (``who``), set by a coach: a customer, a situation, a mode and the day it is due.

    ``seed`` is fixed in assessments, and no trainee sees it. ``session`` is the one that was begun for it, ``finished``
    whether that one has ended and was scored. ``says`` is a word of the coach's.
    """

    kind = "assignment"

    id: str = Field(default_factory=new_id, min_length=1)
    by: str
    persona: str
    situation: str
    mode: Mode
    due: date
    since: date
    seed: int | None = None
    says: str = ""
    session: str | None = None
    finished: bool = False


class Pool(Filed):
    """The seeds of one customer in one situation; ``id`` is ``persona.situation``. A coach can have each again."""

    kind = "seeds"

    seeds: tuple[int, ...]


class State(StrEnum):
    OVERDUE = "overdue"
    OPEN = "to do"
    BEGUN = "begun"
    ENDED = "not scored yet"
    DONE = "done"


@dataclass(frozen=True)
class Work:
    """An assignment as it stands today; ``mark`` is that of its session."""

    assignment: Assignment
    state: State
    late: bool
    mark: float | None = None


def set_work(library: Library, work: Assignment, chance: Random) -> Assignment:
    """File new work; an assessment gets its seed. Raises `LibraryFailed`."""
    if work.mode is Mode.ASSESSMENT and work.seed is None:
        work = work.model_copy(update={"seed": _drawn(library, work, chance)})
    library.file(work)
    return work


def _drawn(library: Library, work: Assignment, chance: Random) -> int:
    id = f"{work.persona}.{work.situation}"
    pool = next((pool for pool in library.filed(Pool) if pool.id == id), None)
    if pool is None:
        pool = Pool(id=id, seeds=tuple(chance.sample(range(SEEDS), POOL)))
        library.file(pool)
    same = [a for a in library.filed(Assignment) if (a.persona, a.situation) == (work.persona, work.situation)]
    return drawn(pool.seeds, same, work.who)


def drawn(pool: Sequence[int], given: Iterable[Assignment], who: str) -> int:
    """The seed for somebody, of those in the pool: one that he has not had, given to as few others as possible.

    So two trainees have the same only when there is no other left. Of equals the first, so a coach can tell beforehand.
    """
    had = [(one.seed, one.who) for one in given]
    times = {seed: sum(other == seed for other, _ in had) for seed in pool}
    return min(pool, key=lambda seed: ((seed, who) in had, times[seed]))


def as_it_stands(library: Library, who: str | None, today: date) -> list[Work]:
    """The work of a trainee, or of all (None): what is still to be done first, by its day. Raises `LibraryFailed`."""
    found = [_standing(library, one, today) for one in library.filed(Assignment, who)]
    return sorted(found, key=lambda one: (one.state is State.DONE, one.assignment.due, one.assignment.id))


def still_due(library: Library, who: str, today: date) -> list[Work]:
    """The same without what is done."""
    return [work for work in as_it_stands(library, who, today) if work.state is not State.DONE]


def _standing(library: Library, one: Assignment, today: date) -> Work:
    late = one.due < today
    if one.session is None:
        return Work(one, State.OVERDUE if late else State.OPEN, late)
    try:
        ending = Ending.UNSETTLED if one.finished else library.load(one.session).ending
    except LibraryFailed:  # it was left before a word was said, or was deleted: nothing of it is left
        return Work(one, State.OVERDUE if late else State.OPEN, late)
    if ending in (None, Ending.UNFINISHED):
        return Work(one, State.BEGUN, late)
    card = library.score_of(one.session)
    if card is None:
        return Work(one, State.DONE if one.finished else State.ENDED, late)
    if not one.finished:
        library.file(one.model_copy(update={"finished": True}))
    return Work(one, State.DONE, late, card.overall)


def begun(library: Library, id: str, session: str) -> None:
    """The trainee has begun this work in that session. Raises `LibraryFailed`."""
    for one in library.filed(Assignment):
        if one.id == id:
            library.file(one.model_copy(update={"session": session, "finished": False}))
