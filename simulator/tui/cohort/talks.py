"""The talks that several trainees had with the same customer in the same situation, asked of the library."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.practice.transcript import Transcript
from simulator.review.cohort import MOST
from simulator.review.library import Library
from simulator.review.progress import MOST as LOOKED_AT
from simulator.scoring.scorecard import Scorecard


@dataclass(frozen=True)
class Talk:
    """A customer in a situation, and the newest sessions of it, newest first."""

    persona: str
    situation: str
    sessions: tuple[str, ...]
    trainees: frozenset[str | None]


def talks(library: Library, trainees: Sequence[str] | None) -> dict[str, Talk]:
    """The talks that there are, those of most trainees first. Raises `LibraryFailed`."""
    found: dict[str, Talk] = {}
    for one in reversed(library.marks(trainees, LOOKED_AT)):
        if one.take:
            continue
        key = f"{one.persona}.{one.situation}"
        before = found.get(key, Talk(one.persona, one.situation, (), frozenset()))
        sessions = (*before.sessions, one.session)[:MOST]
        found[key] = Talk(one.persona, one.situation, sessions, before.trainees | {one.trainee})
    return dict(sorted(found.items(), key=lambda one: (-len(one[1].trainees), -len(one[1].sessions), one[0])))


def together(library: Library, talk: Talk) -> tuple[list[Transcript], dict[str, Scorecard | None]]:
    """The sessions of a talk, and their scorecards by id. Raises `LibraryFailed`."""
    return [library.load(id) for id in talk.sessions], {id: library.score_of(id) for id in talk.sessions}
