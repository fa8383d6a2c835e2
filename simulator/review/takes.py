"""Takes: from any turn of any session somebody goes on with the customer exactly as he was."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from simulator.customer.moves import Ending
from simulator.practice.journal import Journal, JournalFailed
from simulator.practice.transcript import EventKind, Mode, Opening, SessionEvent, TakeOf, Transcript, Turn
from simulator.review.library import Library, LibraryFailed, SessionRow, Wanted

Timed = TypeVar("Timed", Turn, SessionEvent)
_AFTERWARDS = frozenset({EventKind.ENDED, EventKind.READING, EventKind.NOTE})
"""What belongs to the end of a session, and to no take of it."""


DEEPEST = 50
"""Takes of takes that are followed up to the first session."""
MOST = 500
"""Sessions in one tree that are shown."""


class NoTake(ValueError):
    """Nobody can go on from there; the message says why."""


def branch(transcript: Transcript, at: int, of: TakeOf, id: str, now: datetime) -> Transcript:
    """The session up to turn ``at``, as a session of its own that is still to go on.

    At a trainee's turn it is that line which is said anew; at a customer's, the one that answers it. In a ``corrected``
    take a trainee's line stays as it was said, and the customer answers it anew. What was done at the desk before that
    line stays done. The turns keep their distances in time; the last of them is ``now``. An
    assessment goes on as practice. Raises `NoTake`.
    """
    if not 0 <= at < len(transcript.turns):
        raise NoTake(f"There is no turn {at} in this session.")
    if not transcript.persona or not transcript.situation:
        raise NoTake("This talk was not made here: there is no customer behind it to go on with.")
    length = at if transcript.turns[at].speaker == "trainee" and of.why != "corrected" else at + 1
    turns = transcript.turns[:length]
    if turns and turns[-1].state is not None and turns[-1].state.ending is not None:
        raise NoTake("The customer had already ended the talk there. Go on from an earlier turn.")
    last = next((turn.at for turn in reversed(turns) if turn.at is not None), transcript.started)
    later = now - last if last is not None else None
    events = [e for e in transcript.events if e.after_turn < length and e.kind not in _AFTERWARDS]
    return transcript.model_copy(
        update={
            "id": id,
            "mode": Mode.PRACTICE if transcript.mode == Mode.ASSESSMENT else transcript.mode,
            "ending": None,
            "ended": None,
            "trainee": of.by,
            "take_of": of.model_copy(update={"session": transcript.id, "turn": length}),
            "started": transcript.started + later if transcript.started and later is not None else now,
            "turns": tuple(_moved(turn, later) for turn in turns) if later is not None else turns,
            "events": tuple(_moved(event, later) for event in events) if later is not None else tuple(events),
            "review": None,
        }
    )


class TakeJournal:
    """The journal of a take: it is in the library from the first thing on that is said or done in it, and a take in
    which nothing was is none. ``journal`` is where the library's sessions are written down.
    """

    def __init__(self, library: Library, journal: Journal, take: Transcript) -> None:
        self._library, self._journal, self._take = library, journal, take
        self._kept = False

    def open(self, opening: Opening) -> None:
        """The take knows more of itself than an opening does: of what it is one."""
        del opening
        self._keep()

    def add_turn(self, session: str, n: int, turn: Turn) -> None:
        self._keep()
        self._journal.add_turn(session, n, turn)

    def add_event(self, session: str, n: int, event: SessionEvent) -> None:
        self._keep()
        self._journal.add_event(session, n, event)

    def close(self, session: str, ending: Ending, at: datetime) -> None:
        self._keep()
        self._journal.close(session, ending, at)

    def _keep(self) -> None:
        if self._kept:
            return
        try:
            self._library.take_in(self._take)
        except LibraryFailed as failed:
            raise JournalFailed(str(failed)) from failed
        self._kept = True


def _moved(one: Timed, later: timedelta) -> Timed:
    return one.model_copy(update={"at": one.at + later}) if one.at is not None else one


def row_of(transcript: Transcript) -> SessionRow:
    """A session as it is listed, without its mark."""
    of = transcript.take_of
    return SessionRow(
        id=transcript.id,
        persona=transcript.persona,
        situation=transcript.situation,
        mode=transcript.mode,
        voice=transcript.voice,
        ending=transcript.ending,
        started=transcript.started,
        turns=len(transcript.turns),
        trainee=transcript.trainee,
        take_of=of.session if of else None,
        take_at=of.turn if of else None,
    )


def family(library: Library, transcript: Transcript) -> "Branch":
    """The tree that a session stands in: the session that was first, and all takes of it and of these.

    A session that was deleted ends the way up. Raises `LibraryFailed`.
    """
    root = transcript
    for _ in range(DEEPEST):
        if root.take_of is None:
            break
        try:
            root = library.load(root.take_of.session)
        except LibraryFailed:
            break
    rows = {root.id: replace(row_of(root), take_of=None)}
    unasked = [root.id]
    while unasked and len(rows) < MOST:
        for row in library.find(Wanted(take_of=unasked.pop(0), limit=MOST)):
            if row.id not in rows:
                rows[row.id] = row
                unasked.append(row.id)
    return next(branch for branch in tree(rows.values()) if branch.row.id == root.id)


@dataclass(frozen=True)
class Branch:
    """A session and the takes that were made of it, oldest first."""

    row: SessionRow
    takes: "tuple[Branch, ...]" = ()


def tree(rows: Iterable[SessionRow]) -> list[Branch]:
    """The sessions as trees: every take under the session that it was made of, where that one is among the rows."""
    oldest_first = sorted(rows, key=lambda row: (row.started is not None, row.started, row.id))
    known = {row.id for row in oldest_first}

    def branch_of(row: SessionRow) -> Branch:
        return Branch(row, tuple(branch_of(other) for other in oldest_first if other.take_of == row.id))

    return [branch_of(row) for row in oldest_first if row.take_of not in known]
