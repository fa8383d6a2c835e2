"""Examples: a coach's better take, kept so that trainees can look at it and practise against it."""

from datetime import datetime

from pydantic import Field

from simulator.practice.transcript import Transcript
from simulator.review.cabinet import Cabinet, Filed
from simulator.review.entries import now
from simulator.review.people import Person


class Example(Filed):
    """A take that shows how it can be done. ``id`` is the session of the take, ``of`` the session that it was taken of,
    before whose turn ``turn`` it goes another way; ``by`` the coach who made it one, ``text`` what to look at. ``who``
    is the trainee that it is for, "" for everybody.
    """

    kind = "example"

    of: str
    turn: int = Field(ge=0)
    persona: str
    situation: str
    by: str
    at: datetime
    text: str = ""


class NoExample(ValueError):
    """A session that cannot be made an example; the message says why."""


def example_of(take: Transcript, by: Person, text: str = "") -> Example:
    """A coach's take as an example for everybody. Raises `NoExample`."""
    if not by.coaches:
        raise NoExample("Only a coach can make a take an example.")
    if take.take_of is None or not take.persona or not take.situation:
        raise NoExample("Only a take can be an example: go on from a turn with t first.")
    if not any(turn.speaker == "trainee" for turn in take.turns[take.take_of.turn :]):
        raise NoExample("In this take nothing was said anew yet.")
    return Example(
        id=take.id,
        of=take.take_of.session,
        turn=take.take_of.turn,
        persona=take.persona,
        situation=take.situation,
        by=by.id,
        at=now(),
        text=text,
    )


def examples_for(cabinet: Cabinet, person: Person) -> list[Example]:
    """The examples that somebody can open, newest first: a coach all of them."""
    found = cabinet.filed(Example)
    return sorted((e for e in found if person.coaches or e.who in ("", person.id)), key=lambda e: e.at, reverse=True)
