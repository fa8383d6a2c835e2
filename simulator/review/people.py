"""Who is who on this machine: a name and a role, no secrets claimed; and what each may see."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import StrEnum
from itertools import count

from pydantic import Field

from simulator.review.cabinet import Filed
from simulator.review.entries import Amended, Blind, Entry, Marker, Note, Reply, Verdict, Visibility
from simulator.review.library import Wanted

NOBODY = "me"
"""With this id is signed what somebody without a profile does."""


class Role(StrEnum):
    TRAINEE = "trainee"
    COACH = "coach"


class Person(Filed):
    """A profile. ``id`` is what everything is signed with; ``name`` is what the screen says."""

    kind = "person"

    name: str = Field(min_length=1, max_length=60)
    role: Role = Role.TRAINEE

    @property
    def coaches(self) -> bool:
        return self.role is Role.COACH


def new_person(name: str, role: Role, known: Iterable[Person]) -> Person:
    """A profile whose id reads like the name, with a number behind it where that one is taken."""
    name = " ".join(name.split())
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "person"
    taken = {person.id for person in known} | {NOBODY}
    ids = (plain if n == 1 else f"{plain}-{n}" for n in count(1))
    return Person(id=next(id for id in ids if id not in taken), name=name, role=role)


def may_see(person: Person, entry: Entry, trainee: str | None, *, sent: bool, root: Entry | None = None) -> bool:
    """Whether somebody may see what was added to a session; decided here and nowhere else.

    ``trainee`` is whose session it is. Everybody sees what is his own. A note is seen as its ``visibility`` says, what
    answers or amends another entry with that one (``root``). What coaches decide is for coaches until the feedback was
    ``sent``, and then for the trainee too; a coach's blind marks and his markers stay among
    coaches.
    """
    if entry.by == person.id:
        return True
    if isinstance(entry, Reply | Amended):
        return root is not None and may_see(person, root, trainee, sent=sent)
    if isinstance(entry, Note):
        if entry.visibility is Visibility.ME:
            return False
        return person.coaches or (entry.visibility is Visibility.TRAINEE and person.id == trainee and sent)
    if person.coaches:
        return True
    if person.id != trainee or isinstance(entry, Blind | Marker):
        return False
    return sent or not isinstance(entry, Verdict)


def narrowed(wanted: Wanted, person: Person, known: Collection[Person], examples: Iterable[str]) -> Wanted:
    """What of the library somebody may look through; decided here and nowhere else.

    A coach sees every session, and while there are no profiles (``known``) everybody does. A trainee sees his own and
    the ``examples`` (ids of sessions); somebody without a profile those that are nobody's in place of his own.
    """
    if person.coaches or not known:
        return wanted
    own = person.id if person.id in {one.id for one in known} else ""
    return replace(wanted, own=own, besides=tuple(examples))


def may_open(seen: Wanted, session: str, trainee: str | None) -> bool:
    """Whether a session (its id, and whose it is) is among what `narrowed` has left somebody."""
    return seen.own is None or (trainee or "") == seen.own or session in seen.besides
