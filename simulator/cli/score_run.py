"""One run of ``simulator score``: what is new is scored, in order; what is wrong is told by its line, and counted."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator

from tqdm import tqdm

from simulator.cli.editions import Edition
from simulator.cli.failing import FAILED
from simulator.cli.house import House
from simulator.cli.kept_scores import KeptScores
from simulator.cli.marking import Marked, Record
from simulator.cli.processes import in_order
from simulator.cli.reading import left_out
from simulator.cli.records import MOST, Source, digest, pieces, records, size_of
from simulator.review.intake import Bad

Mark = Callable[[list[Record]], list[Marked]]


class ScoreRun:
    """Scores what was named. With ``kept``, scores go into that file, and what stands there is not made again.

    ``edition`` is the rubric for all of them; without one each session has its own. What another ``judge`` made of a
    session does not count as there.
    """

    def __init__(
        self, house: House, found: list[Source], edition: Edition | None, kept: KeptScores | None, judge: str = "none"
    ) -> None:
        self._house = house
        self._judge = judge
        self._found = found
        self._edition = edition
        self._kept = kept
        self._seen: dict[int, int] = {}
        self._begun: Counter[int] = Counter()
        self._skipped: Counter[int] = Counter()
        self._old = self._new = 0

    def lines(self, make: Callable[[], Mark], jobs: int, most: int = MOST) -> Generator[str, None, None]:
        """The lines to print: every score, or none where they go into a file. ``most``: see `pieces`.

        Raises what the work raises.
        """
        total = size_of(self._found)
        with tqdm(total=total, unit="B", unit_scale=True, disable=None if total else True) as self._bar:
            try:
                for done in in_order(make, pieces(self._fresh(), most), jobs):
                    for marked in done:
                        yield from self._take(marked)
            except KeyboardInterrupt:
                self._tell(self._so_far("Stopped"))
                sys.exit(FAILED)
        for place, source in enumerate(self._found):
            if not self._begun[place]:
                self._tell(f"{source}: there is nothing in it")
            if self._skipped[place]:
                self._tell(left_out(source, self._skipped[place]))
        if self._kept is not None:
            self._tell(self._so_far("Done"))

    def _so_far(self, word: str) -> str:
        if self._kept is None:
            return f"{word}: {self._new} scored."
        again = " The same command goes on from there." if word == "Stopped" else ""
        return f"{word}: {self._new} scored, {self._old} were there already.{again}"

    def _fresh(self) -> Iterator[Record]:
        """The records that have no score yet."""
        for record in records(self._found):
            if not record.text and record.bad is None:
                self._bar.update(record.size)  # a blank line
                continue
            self._begun[record.place] += 1
            if (id := self._known(record)) is None:
                yield record
            elif self._is_first(record, id):
                self._old += 1
                self._bar.update(record.size)

    def _known(self, record: Record) -> int | None:
        """The hash of the session's id, if its score is in the file."""
        if not self._kept:
            return None
        edition = self._edition or self._house.editions.of(_versions(record.text))
        return self._kept.id_of(digest(record, self._judge), edition.hash)

    def _is_first(self, record: Record, id: int) -> bool:
        """Whether no session of this id stood in the same file before; tells it otherwise."""
        line = self._seen.setdefault(hash((record.place, id)), record.line)
        if line == record.line:
            return True
        self._tell_bad(record, Bad(record.line, f"a session of this id stands in line {line}"))
        return False

    def _take(self, marked: Marked) -> Iterator[str]:
        self._bar.update(marked.record.size)
        for bad in marked.told:
            self._tell_bad(marked.record, bad)
        if marked.text and self._is_first(marked.record, hash(marked.id)):
            self._new += 1
            if self._kept is None:
                yield marked.text
            else:
                self._kept.add(digest(marked.record, self._judge), marked.rubric, marked.id, marked.text)

    def _tell_bad(self, record: Record, bad: Bad) -> None:
        self._skipped[record.place] += bad.skipped
        self._tell(f"{self._found[record.place]}: {bad}")

    def _tell(self, sentence: str) -> None:
        self._bar.write(sentence, file=sys.stderr)


def _versions(text: str) -> dict[str, str] | None:
    """The versions that a record was made with, read without looking at the rest."""
    try:
        record = json.loads(text)
        versions = record.get("versions")
        return {"rubric": versions["rubric"]} if isinstance(versions["rubric"], str) else None
    except (ValueError, RecursionError, AttributeError, TypeError, KeyError):
        return None
