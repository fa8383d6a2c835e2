"""The folder of a session: what stands, of all that people added to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from simulator.review.entries import (
    Amended,
    Blind,
    Dispute,
    Entry,
    Heeded,
    Missed,
    Note,
    Predicted,
    Reply,
    Sent,
    Verdict,
    Withdrawn,
)
from simulator.review.people import Person, may_see

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Thread:
    """A note with its replies, oldest first, as they read after what was amended or withdrawn."""

    note: Note
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True)
class Folder:
    """The entries of one session, oldest first. ``trainee`` is whose session it is."""

    entries: tuple[Entry, ...] = ()
    trainee: str | None = None

    def of(self, kind: type[E]) -> list[E]:
        """The entries of one kind, withdrawn ones left out."""
        return [entry for entry in self.entries if isinstance(entry, kind) and entry.id not in self._withdrawn]

    @cached_property
    def _withdrawn(self) -> frozenset[str]:
        """Ids of what was taken back by whoever wrote it."""
        authors = {entry.id: entry.by for entry in self.entries}
        return frozenset(
            entry.to for entry in self.entries if isinstance(entry, Withdrawn) and authors.get(entry.to) == entry.by
        )

    @cached_property
    def threads(self) -> tuple[Thread, ...]:
        """All notes with their replies, in the order of the turns."""
        notes = sorted((self._amended(note) for note in self.of(Note)), key=lambda note: (note.turn, note.at))
        replies = [self._amended(reply) for reply in self.of(Reply)]
        return tuple(Thread(note, tuple(r for r in replies if r.to == note.id)) for note in notes)

    def _amended(self, entry: E) -> E:
        """The entry as its author amended it last."""
        for change in self.of(Amended):
            if change.to == entry.id and change.by == entry.by:
                said = change.model_dump(include={"text", "note", "visibility"}, exclude_none=True)
                entry = entry.model_copy(update={k: getattr(change, k) for k in said if hasattr(entry, k)})
        return entry

    @property
    def sent(self) -> Sent | None:
        """The last time that feedback went to the trainee."""
        return next(iter(reversed(self.of(Sent))), None)

    def verdicts(self) -> dict[str, Verdict]:
        """The verdict that stands on each check and dimension: the latest."""
        return {verdict.about: verdict for verdict in self.of(Verdict)}

    def open_disputes(self) -> list[Dispute]:
        """Objections that no verdict has answered."""
        answered = {verdict.answers for verdict in self.of(Verdict)}
        return [dispute for dispute in self.of(Dispute) if dispute.id not in answered]

    def open_missed(self) -> list[Missed]:
        """Marks of "this was missed" on which no coach has decided."""
        decided = {heeded.to for heeded in self.of(Heeded)}
        return [missed for missed in self.of(Missed) if missed.id not in decided]

    def blind_of(self, coach: str) -> Blind | None:
        """A coach's own marks, as he gave them last outside of a calibration."""
        return next((b for b in reversed(self.of(Blind)) if b.by == coach and b.round is None), None)

    def predictions(self, by: str) -> list[Predicted]:
        return [guess for guess in self.of(Predicted) if guess.by == by]

    def seen_by(self, person: Person) -> "Folder":
        """The part of the folder that somebody may see."""
        roots = {entry.id: self._amended(entry) for entry in self.of(Entry)}
        sent = self.sent is not None
        seen: list[Entry] = []
        for entry in self.of(Entry):
            root = roots.get(entry.to) if isinstance(entry, Reply | Amended) else None
            if may_see(person, roots[entry.id], self.trainee, sent=sent, root=root):
                seen.append(roots[entry.id])
        return Folder(tuple(seen), self.trainee)


def folder_of(entries: Iterable[Entry], trainee: str | None) -> Folder:
    """The folder of all entries of a session, whichever order they come in."""
    return Folder(tuple(sorted(entries, key=lambda entry: (entry.at, entry.id))), trainee)
