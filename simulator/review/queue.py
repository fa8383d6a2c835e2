"""The queue: which sessions a coach should look at, and why; and what was done of it today."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from statistics import median

from simulator.practice.transcript import Transcript
from simulator.review.cabinet import Filed
from simulator.review.entries import Heeded, Sent
from simulator.review.folder import Folder, folder_of
from simulator.review.library import Library, SessionRow, Wanted
from simulator.review.verdicts import standing
from simulator.scoring.scorecard import Scorecard


class Need(StrEnum):
    """Why somebody should look at a session, weightiest first."""

    DISPUTE = "dispute"
    MISSED = "missed"
    FAULT = "fault"
    UNHEARD = "unheard"
    OUTLIER = "outlier"
    LOW_CONFIDENCE = "low_confidence"
    SAMPLE = "sample"


WHY: dict[str, str] = {
    Need.DISPUTE: "disputed",
    Need.MISSED: "something missed",
    Need.FAULT: "simulator's fault",
    Need.UNHEARD: "a line unheard",
    Need.OUTLIER: "unlike the others",
    Need.LOW_CONFIDENCE: "little certain",
    Need.SAMPLE: "sample",
}
UNSURE = 0.4
"""Mean confidence of a score's marks below which a coach should look."""
FAR = 3.5
"""Deviations from the median beyond which a mark is an outlier (Iglewicz and Hoaglin, How to Detect and Handle
Outliers, 1993). By it 3 % of 220 talks of scripted trainees were, most of them the rare good one.
"""
DEVIATION = 1.4826
"""Makes the median distance from the median the standard deviation of what is normally distributed."""
NARROWEST = 10.0
"""Points, half a step: marks closer together than so are alike, and a little more or less is no outlier."""
ENOUGH, COMPARED = 8, 60
"""Other sessions with a mark below which nothing can be said to be unlike them, and how many are looked at."""
ENDED_WELL, ENDED_BADLY = frozenset({"settled", "declined"}), frozenset({"left", "escalated"})
ONE_IN = 10
"""Of so many sessions one is looked at by chance."""
MOST = 2000
"""Sessions of the queue that are read at once, the newest."""


def needs_of(transcript: Transcript, card: Scorecard, others: Sequence[SessionRow], folder: Folder) -> set[str]:
    """Why somebody should look at a session. ``others`` are those with the same customer in
    the same situation.

    Of a drill, and once feedback was sent, only what people ask counts: disputes, and marks of what was missed. The
    answers do not change from one call to the next: chance is drawn from the session's id.
    """
    found: set[str] = set()
    if folder.open_disputes():
        found.add(Need.DISPUTE)
    if folder.open_missed():
        found.add(Need.MISSED)
    if folder.sent is not None or _drilled(transcript):
        return found
    if not card.fair or card.overall is None:
        found.add(Need.FAULT)
    if _unheard(transcript, folder):
        found.add(Need.UNHEARD)
    if _unlike(transcript, card, others):
        found.add(Need.OUTLIER)
    if _unsure(card):
        found.add(Need.LOW_CONFIDENCE)
    if transcript.take_of is None and drawn(transcript.id):
        found.add(Need.SAMPLE)
    return found


def _drilled(transcript: Transcript) -> bool:
    """Whether it is a drill: a few lines of a session that has been looked at already."""
    return transcript.take_of is not None and transcript.take_of.why == "drill"


def _unheard(transcript: Transcript, folder: Folder) -> bool:
    heeded = {entry.turn for entry in folder.of(Heeded)}
    lines = (n for n, turn in enumerate(transcript.turns) if turn.heard is not None and turn.heard.unheard)
    return any(n not in heeded for n in lines)


def _unlike(transcript: Transcript, card: Scorecard, others: Sequence[SessionRow]) -> bool:
    """Whether its mark is far from what others got who ended as it did; takes, begun by somebody else, tell nothing."""
    alike = (row for row in others if row.take_of is None and row.id != transcript.id)
    marks = [
        row.overall for row in alike if row.overall is not None and _ended(row.ending) == _ended(transcript.ending)
    ]
    if card.overall is None or len(marks) < ENOUGH:
        return False
    middle = median(marks)
    spread = max(NARROWEST, DEVIATION * median(abs(mark - middle) for mark in marks))
    return abs(card.overall - middle) > FAR * spread


def _ended(ending: str | None) -> int:
    """Well (1), badly (-1), or neither."""
    return (ending in ENDED_WELL) - (ending in ENDED_BADLY)


def _unsure(card: Scorecard) -> bool:
    sure = [scored.confidence for scored in card.dimensions.values() if scored.mark is not None]
    return not sure or sum(sure) / len(sure) < UNSURE


def drawn(session: str) -> bool:
    """Whether chance wants this session looked at; the same on every machine."""
    return int.from_bytes(hashlib.sha256(session.encode("utf-8", "replace")).digest()[:4]) % ONE_IN == 0


def keep(library: Library, transcript: Transcript, card: Scorecard) -> None:
    """Keep the machine's score of a session with the mark that counts, and put it into the queue or out of it."""
    folder = folder_of(library.entries(transcript.id), transcript.trainee)
    mark = standing(card, folder).card.overall if folder.sent else card.overall
    library.keep_score(card, mark)
    persona, situation = transcript.persona, transcript.situation
    others = library.find(Wanted(persona=persona, situation=situation, limit=COMPARED)) if persona and situation else []
    library.flag(transcript.id, needs_of(transcript, card, others, folder))


def looked_again(library: Library, transcript: Transcript) -> None:
    """Work out anew what a session needs, after something was added to its folder; one without a score needs none."""
    if (card := library.score_of(transcript.id)) is not None:
        keep(library, transcript, card)


def send(library: Library, transcript: Transcript, card: Scorecard, sent: Sent) -> None:
    """The feedback goes to the trainee: it leaves the queue, and the claim on it."""
    library.add_entry(transcript.id, sent)
    keep(library, transcript, card)
    library.release(transcript.id)
    done = reviewed(library, sent.by, sent.at.astimezone().date())
    if transcript.id not in done.sessions:
        library.file(done.model_copy(update={"sessions": (*done.sessions, transcript.id)}))


class Reviewed(Filed):
    """The sessions on which a coach (``who``) sent feedback on one day, the machine's local one."""

    kind = "reviewed"

    day: date
    sessions: tuple[str, ...] = ()


def reviewed(library: Library, coach: str, day: date) -> Reviewed:
    """What a coach has done on this day."""
    id = f"{coach} {day.isoformat()}"
    known = (record for record in library.filed(Reviewed, coach) if record.id == id)
    return next(known, Reviewed(id=id, who=coach, day=day))


class Order(StrEnum):
    """What comes first in the queue."""

    OLDEST = "oldest first"
    WEIGHTIEST = "weightiest first"


def in_order(rows: Iterable[SessionRow], order: Order) -> list[SessionRow]:
    """The sessions in need; among equals the oldest first, and those that nobody knows the age of last."""
    by_age = sorted(rows, key=lambda row: (row.started is None, _age(row.started), row.id))
    return by_age if order is Order.OLDEST else sorted(by_age, key=lambda row: min(map(_weight, row.needs), default=99))


def _age(started: datetime | None) -> float:
    return started.timestamp() if started is not None else 0.0


def _weight(need: str) -> int:
    known = [one.value for one in Need]
    return known.index(need) if need in known else len(known)


def why(needs: Iterable[str]) -> str:
    """The reasons in words, weightiest first."""
    return ", ".join(WHY.get(need, need.replace("_", " ")) for need in sorted(needs, key=_weight))
