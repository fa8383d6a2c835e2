"""Copies of sessions as they go out: with what was added to them, as far as it is for whoever will read them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.review.entries import Entry, entry_of
from simulator.review.folder import Folder, folder_of
from simulator.review.library import Library
from simulator.review.masking import Masking
from simulator.review.people import NOBODY, Person, Role
from simulator.scoring.scorecard import Scorecard

_ANY_COACH = Person(id="*", name="-", role=Role.COACH)


class Audience(StrEnum):
    """For whom a copy is; never more than what whoever makes it may see himself."""

    ME = "me"
    COACHES = "coaches"
    TRAINEE = "trainee"


@dataclass(frozen=True)
class Copy:
    """``folder`` is what the audience may see of what was added; the same is in the transcript's ``review``.

    ``names`` maps the ids of people to their names; ``customer`` is the customer's name where it is known.
    """

    transcript: Transcript
    card: Scorecard | None = None
    folder: Folder = field(default_factory=Folder)
    names: Mapping[str, str] = field(default_factory=dict)
    customer: str = ""


@dataclass(frozen=True)
class Order:
    """What is to go out: copies of ``sessions`` (ids) in a ``format`` (one of `simulator.review.export.FORMATS`), into
    the file ``path``. ``over``: in place of what is there.
    """

    sessions: tuple[str, ...]
    format: str
    path: str
    audience: Audience = Audience.ME
    masked: bool = False
    over: bool = False


def copy_of(
    library: Library,
    transcript: Transcript,
    person: Person,
    audience: Audience = Audience.ME,
    masking: Masking | None = None,
    customer: Customer | None = None,
    card: Scorecard | None = None,
) -> Copy:
    """One session for an audience, made by ``person``; masked where a ``masking`` is given.

    ``customer`` is whose name and record are to be masked, where he is known. Raises `LibraryFailed`.
    """
    trainee = transcript.trainee or NOBODY
    whole = folder_of(library.entries(transcript.id), trainee)
    names = {one.id: one.name for one in library.filed(Person)}
    added = whole.seen_by(person).entries
    if person.id == NOBODY and not names:
        added = whole.entries  # without profiles whoever sits here is everybody
    if audience is not Audience.ME:
        reader = Person(id=trainee, name="-") if audience is Audience.TRAINEE else _ANY_COACH
        theirs = {entry.id for entry in whole.seen_by(reader).entries}
        added = tuple(entry for entry in added if entry.id in theirs)
    elif person.id in {entry.by for entry in whole.entries}:
        added = _with_own(whole.entries, added, person)
    if added:
        review = tuple(entry.model_dump(mode="json", exclude_none=True) for entry in added)
        transcript = transcript.model_copy(update={"review": review})
    if masking is None:
        name = f"{customer.persona.name.first} {customer.persona.name.last}" if customer else ""
        return Copy(transcript, card, folder_of(added, trainee), names, name)
    return _masked(transcript, card, masking, customer, names)


def _with_own(entries: Iterable[Entry], seen: tuple[Entry, ...], person: Person) -> tuple[Entry, ...]:
    """What somebody sees, with all that he ever wrote himself, as he wrote it: his own copy forgets nothing."""
    others = {entry.id: entry for entry in seen if entry.by != person.id}
    return tuple(others.get(e.id, e) for e in entries if e.by == person.id or e.id in others)


def _masked(
    transcript: Transcript,
    card: Scorecard | None,
    masking: Masking,
    customer: Customer | None,
    names: Mapping[str, str],
) -> Copy:
    if customer is not None:
        name = customer.persona.name
        record = (f"{row.label}: {customer.fill(row.value)}" for row in customer.situation.record)
        masking.learn(*record, people=[(name.first, name.last)])
    masking.learn(people=[tuple(name.split()) for name in names.values()])
    masked = masking.transcript(transcript)
    folder = folder_of(map(entry_of, masked.review or ()), masking.person(transcript.trainee or NOBODY))
    return Copy(masked, masking.shape(card) if card else None, folder, {}, "")
