"""Saved sessions in a list, and what people added to them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from simulator.customer.moves import Ending
from simulator.practice.transcript import Transcript
from simulator.review.cabinet import Filed
from simulator.review.entries import Entry, Verdict
from simulator.review.library import Content, Imported, LibraryFailed, Marked, SessionRow, Wanted
from simulator.scoring.scorecard import Scorecard
from tests.tui.northline import WHEN

F = TypeVar("F", bound=Filed)


class FakeLibrary:
    """Sessions in a list."""

    def __init__(self, transcripts: list[Transcript] | None = None) -> None:
        self.transcripts = transcripts or []
        self.folders: dict[str, list[Entry]] = defaultdict(list)
        self.claims: dict[str, str] = {}
        self.needs: dict[str, tuple[str, ...]] = {}
        self.cabinet: dict[tuple[str, str], Filed] = {}
        self.cards: dict[str, Scorecard] = {}
        self.counts: dict[str, float | None] = {}
        self.marked: list[Marked] = []

    def find(self, wanted: Wanted) -> list[SessionRow]:
        rows = [
            SessionRow(
                id=t.id,
                persona=t.persona,
                situation=t.situation,
                mode=t.mode,
                voice=t.voice,
                ending=t.ending,
                started=t.started or WHEN,
                turns=len(t.turns),
                trainee=t.trainee,
                overall=None if t.ending == Ending.UNFINISHED else 61.5,
                take_of=t.take_of.session if t.take_of else None,
                take_at=t.take_of.turn if t.take_of else None,
                needs=self.needs.get(t.id, ()),
                claimed_by=self.claims.get(t.id),
                **_hit(t, wanted.text),
            )
            for t in self.transcripts
            if wanted.persona in (None, t.persona)
            and wanted.situation in (None, t.situation)
            and wanted.ending in (None, t.ending)
            and wanted.trainee in (None, t.trainee)
            and (wanted.own in (None, t.trainee or "") or t.id in wanted.besides)
            and (not (wanted.in_need or wanted.need) or self.needs.get(t.id))
            and (not wanted.need or wanted.need in self.needs.get(t.id, ()))
            and wanted.take_of in (None, t.take_of.session if t.take_of else None)
            and (not wanted.unfinished or t.ending == Ending.UNFINISHED)
            and (not wanted.text or any(wanted.text.lower() in turn.text.lower() for turn in t.turns))
        ]
        return rows[wanted.offset : wanted.offset + wanted.limit]

    def count(self, wanted: Wanted, most: int) -> int:
        return len(self.find(replace(wanted, offset=0, limit=most)))

    def trainees(self) -> list[str]:
        return sorted({t.trainee for t in self.transcripts if t.trainee})

    def load(self, session: str) -> Transcript:
        for transcript in self.transcripts:
            if transcript.id == session:
                return transcript
        raise LibraryFailed(f"There is no session {session}.")

    def take_in(self, transcript: Transcript) -> Imported:
        self.transcripts.append(transcript)
        return Imported.ADDED

    def delete(self, session: str) -> None:
        self.transcripts = [t for t in self.transcripts if t.id != session]

    def keep_score(self, card: Scorecard, counts: float | None = None) -> None:
        self.cards[card.id] = card
        self.counts[card.id] = card.overall if counts is None else counts

    def score_of(self, session: str) -> Scorecard | None:
        return self.cards.get(session)

    def marks(self, trainees: Iterable[str] | None, most: int) -> list[Marked]:
        whose = None if trainees is None else list(trainees)
        return [m for m in self.marked if whose is None or (m.trainee or "me") in whose][-most:]

    def add_entry(self, session: str, entry: Entry) -> None:
        if entry.id not in {one.id for one in self.folders[session]}:
            self.folders[session].append(entry)

    def entries(self, session: str) -> list[Entry]:
        return list(self.folders[session])

    def claim(self, session: str, coach: str) -> bool:
        return self.claims.setdefault(session, coach) == coach

    def release(self, session: str) -> None:
        self.claims.pop(session, None)

    def verdicts(self, most: int) -> list[Verdict]:
        return [e for found in self.folders.values() for e in found if isinstance(e, Verdict)][-most:]

    def flag(self, session: str, needs: Iterable[str]) -> None:
        self.needs[session] = tuple(sorted(set(needs)))

    def file(self, record: Filed) -> None:
        self.cabinet[record.kind, record.id] = record

    def filed(self, shape: type[F], who: str | None = None) -> list[F]:
        found = (record for _, record in sorted(self.cabinet.items()) if isinstance(record, shape))
        return [record for record in found if who in (None, record.who)]

    def unfile(self, shape: type[Filed], id: str) -> None:
        self.cabinet.pop((shape.kind, id), None)

    def keep_content(self, content: Content) -> None: ...

    def content(self, hash: str) -> Content | None:
        return None


def _hit(transcript: Transcript, words: str) -> dict[str, Any]:
    said = ((n, t.text) for n, t in enumerate(transcript.turns) if words and words.lower() in t.text.lower())
    return dict(zip(("hit", "said"), next(said, (None, None)), strict=True))
