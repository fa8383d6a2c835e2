"""Marking blind: the talk without anything that the machine thought of it, and what is not finished yet."""

from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.review.cabinet import Cabinet, Filed
from simulator.scoring.scorecard import Dimension

HAPPENED = frozenset({EventKind.DESK, EventKind.COLLEAGUE, EventKind.HOLD, EventKind.PAUSE, EventKind.NOTE})
"""What the people in the talk did; the rest (hints, guesses at the customer, notices) would tell how it was judged."""


def bare(transcript: Transcript) -> Transcript:
    """What was said, when, and what was done at the desk; no minds, moods, moves, causes or faults, nobody's name."""
    turns = tuple(
        Turn(speaker=turn.speaker, text=turn.text, at=turn.at, elapsed_s=turn.elapsed_s) for turn in transcript.turns
    )
    events = tuple(
        SessionEvent(after_turn=e.after_turn, kind=e.kind, at=e.at, data=e.data)
        for e in transcript.events
        if e.kind in HAPPENED
    )
    return Transcript(
        id=transcript.id,
        persona=transcript.persona,
        situation=transcript.situation,
        mode=transcript.mode,
        started=transcript.started,
        turns=turns,
        events=events,
    )


class Unfinished(Filed):
    """What somebody (``who``) has begun to say on a session and not yet given.

    ``marks`` are blind marks by dimension, None for did not apply; ``texts`` what is being typed, by the id of the
    check or dimension that it is about (``sent`` for the words to the trainee, ``line`` and its turn for what was
    missed in it). ``round`` as in a blind marking.
    """

    kind = "unfinished"

    session: str
    round: str | None = None
    marks: dict[str, float | None] = {}
    texts: dict[str, str] = {}

    def typed(self, about: str, text: str) -> "Unfinished":
        """The same with what was typed last; nothing is left of a text that is empty."""
        texts = {key: value for key, value in {**self.texts, about: text}.items() if value}
        return self.model_copy(update={"texts": texts})

    @property
    def complete(self) -> bool:
        """Whether every dimension has its mark."""
        return all(which.value in self.marks for which in Dimension)


def unfinished(cabinet: Cabinet, who: str, session: str, round: str | None = None) -> Unfinished:
    """What was begun, or nothing yet."""
    id = " ".join(filter(None, (who, session, round)))
    known = (record for record in cabinet.filed(Unfinished, who) if record.id == id)
    return next(known, Unfinished(id=id, who=who, session=session, round=round))
