"""One record after the other scored, in whatever process: from a transcript as JSON to a scorecard as JSON."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from simulator.cli.editions import Edition, written
from simulator.cli.house import House
from simulator.content.faults import ContentWrong
from simulator.practice.transcript import Transcript
from simulator.review.intake import Bad, once, parsed
from simulator.review.library import LibraryFailed
from simulator.scoring.difference import difference
from simulator.scoring.scorecard import Scorecard

Scoring = Callable[[Transcript, Edition | None], Scorecard]


@dataclass(frozen=True)
class Record:
    """A transcript as JSON, in ``line`` of the file at ``place`` among all names; ``size`` are the bytes read for it.

    ``bad`` says what is wrong where there is no transcript to be had.
    """

    place: int
    line: int
    size: int
    text: str = ""
    bad: Bad | None = None


@dataclass(frozen=True)
class Marked:
    """What came of a record: a line of JSON, of which session, and what was wrong on the way."""

    record: Record
    id: str = ""
    text: str = ""
    rubric: str = ""
    told: tuple[Bad, ...] = ()


class Marker:
    """Scores records, all alike. ``rubric`` is the text of the one to score with, in place of each session's own.

    With ``compare`` the two scores are held against each other. ``score``: how, if not as `House.score`.
    """

    def __init__(
        self, data: Path | None, rubric: str | None = None, compare: bool = False, score: Scoring | None = None
    ) -> None:
        self._house = House(data)
        self._score = score or self._house.score
        self._edition = written(rubric) if rubric is not None else None
        self._compare = compare

    def __call__(self, records: list[Record]) -> list[Marked]:
        """What came of each, in their order. Raises `LibraryFailed`, `ContentWrong`."""
        return [self._marked(record) for record in records]

    def _marked(self, record: Record) -> Marked:
        if record.bad is not None:
            return Marked(record, told=(record.bad,))
        told: list[Bad] = []
        for found in once([(record.line, parsed(record.text, record.line))]):
            if isinstance(found, Bad):
                told.append(found)
                continue
            try:
                card, text = self.scored(found)
            except (LibraryFailed, ContentWrong):
                raise
            except Exception as error:  # noqa: BLE001  a fault of ours in one session must not cost a million others
                told.append(Bad(record.line, f"it could not be scored ({type(error).__name__}: {error})"))
            else:
                return Marked(record, found.id, text, card.rubric, tuple(told))
        return Marked(record, told=tuple(told))

    def scored(self, transcript: Transcript) -> tuple[Scorecard, str]:
        """The score of a session, and the line of JSON that tells it."""
        card = self._score(transcript, self._edition)
        if not self._compare or self._edition is None:
            return card, card.to_json()
        own = self._house.editions.of(transcript.versions)
        before = self._score(transcript, own)
        return card, difference((before, own.rubric), (card, self._edition.rubric)).model_dump_json()
