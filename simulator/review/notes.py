"""Notes on a session: their words in the line, their templates, and who has been told something new."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pydantic import Field

from simulator.review.cabinet import Cabinet, Filed
from simulator.review.entries import Entry, Heeded, Note, NoteKind, Reply, Sent, Verdict, now
from simulator.review.folder import Folder, Thread, folder_of
from simulator.review.library import Library, Wanted
from simulator.review.people import Person

LOOKED_BACK = 60
"""Sessions, the newest, that are looked through for something new."""


class Template(Filed):
    """A note that somebody writes often. ``who`` is whose it is; "" for those that come with the program."""

    kind = "template"

    note: NoteKind = NoteKind.TRY
    text: str = Field(min_length=1)


SHIPPED = (
    Template(id="seen", note=NoteKind.GOOD, text="You named what had happened before you offered anything. Keep that."),
    Template(id="held", note=NoteKind.GOOD, text="A day and an hour one could hold you to: here the customer let go."),
    Template(id="passed", note=NoteKind.MISSED, text="A question was asked here, and your line passed over it."),
    Template(
        id="anyone", note=NoteKind.MISSED, text="This could be said to anybody. What of it is about this customer?"
    ),
    Template(
        id="first", note=NoteKind.TRY, text="Try it the other way round: first what went wrong, then what you do."
    ),
    Template(id="next", note=NoteKind.TRY, text="Say what happens next and when, even if it is only your next call."),
    Template(id="why", note=NoteKind.QUESTION, text="What did you want to reach with this line?"),
)
"""Those that come with the program."""


def templates(cabinet: Cabinet, person: Person) -> list[Template]:
    """One's own, then those that come with the program."""
    return [*cabinet.filed(Template, person.id), *SHIPPED]


class Looked(Filed):
    """When a person (``who``) last looked at what others said about a session."""

    kind = "looked"

    session: str
    at: datetime


def located(line: str, typed: str) -> tuple[str, int] | None:
    """The words of the line that somebody typed, verbatim, and the letter that they begin at; None where they are not
    in it. Case and the width of spaces do not matter.
    """
    words = typed.split()
    found = re.search(r"\s+".join(map(re.escape, words)), line, re.IGNORECASE) if words else None
    return (found.group(), found.start()) if found else None


def on_turns(folder: Folder) -> dict[int, list[Thread]]:
    """The threads on each turn that has any, in the order of the turns."""
    found: dict[int, list[Thread]] = {}
    for thread in folder.threads:
        found.setdefault(thread.note.turn, []).append(thread)
    return found


def names_of(cabinet: Cabinet) -> dict[str, str]:
    """The names on the screen, by the ids that entries are signed with."""
    return {person.id: person.name for person in cabinet.filed(Person)}


@dataclass(frozen=True)
class Feedback:
    """What others said about a session to somebody who may see it. ``by`` are ids; ``latest`` is when he could see the
    last of it.
    """

    session: str
    notes: int
    answers: int
    verdicts: int
    by: tuple[str, ...]
    latest: datetime

    def told(self, names: Mapping[str, str]) -> str:
        """As a line: “2 notes and 1 answer from Ines”."""
        counts = [(self.notes, "note"), (self.answers, "answer"), (self.verdicts, "verdict")]
        what = [f"{n} {name if n == 1 else name + 's'}" for n, name in counts if n]
        return f"{_and(what) or 'Feedback'} from {_and([names.get(id, id) for id in self.by])}"


def _and(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def feedback(folder: Folder, person: Person, session: str, since: datetime | None = None) -> Feedback | None:
    """What others said to this person about a session, all of it or what he could see only ``since`` then; None where
    there is nothing. To whose session it is, everything is said; to others, what answers them.
    """
    opened = next((entry.at for entry in folder.entries if isinstance(entry, Sent)), None)
    mine = {entry.id for entry in folder.entries if entry.by == person.id}
    seen: list[tuple[Entry, datetime]] = []
    for entry in folder.seen_by(person).entries:
        at = max(entry.at, opened) if opened and isinstance(entry, Note | Verdict) else entry.at
        if entry.by == person.id or (since is not None and at <= since):
            continue
        if person.id == folder.trainee or (isinstance(entry, Reply) and entry.to in mine):
            seen.append((entry, at))
    told = [(entry, at) for entry, at in seen if isinstance(entry, Note | Reply | Heeded | Verdict | Sent)]
    if not told:
        return None
    return Feedback(
        session=session,
        notes=_count(told, Note),
        answers=_count(told, Reply) + _count(told, Heeded),
        verdicts=_count(told, Verdict),
        by=tuple(dict.fromkeys(entry.by for entry, _ in told)),
        latest=max(at for _, at in told),
    )


def _count(told: Iterable[tuple[Entry, datetime]], kind: type[Entry]) -> int:
    return sum(isinstance(entry, kind) for entry, _ in told)


def new_feedback(library: Library, person: Person) -> list[Feedback]:
    """What others said to this person since he last looked, by session, the newest session first.

    Reads the folders of at most `LOOKED_BACK` sessions: call it in a thread. Raises `LibraryFailed`.
    """
    looked = {record.session: record.at for record in library.filed(Looked, person.id)}
    wanted = Wanted(limit=LOOKED_BACK) if person.coaches else Wanted(limit=LOOKED_BACK, trainee=person.id)
    found = []
    for row in library.find(wanted):
        folder = folder_of(library.entries(row.id), row.trainee)
        if told := feedback(folder, person, row.id, looked.get(row.id)):
            found.append(told)
    return found


def look(cabinet: Cabinet, person: Person, session: str) -> None:
    """A person has the session's notes before him now: what is there is new to him no more."""
    cabinet.file(Looked(id=f"{person.id} {session}", who=person.id, session=session, at=now()))
