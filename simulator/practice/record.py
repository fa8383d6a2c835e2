"""The session as it is being written down: memory and journal in step, so that nothing is shown that is not kept."""

from collections.abc import Sequence
from typing import Any

from simulator.customer.moves import Ending
from simulator.customer.state import CustomerState
from simulator.practice.journal import Journal
from simulator.practice.opening import Clock
from simulator.practice.transcript import EventKind, Opening, SessionEvent, TakeOf, Transcript, Turn, mode_of


class Record:
    """Turns and events, each written to the journal before it is remembered. Work per call does not grow with the
    session.
    """

    def __init__(self, journal: Journal, transcript: Transcript, clock: Clock) -> None:
        self._journal = journal
        self._head = transcript
        self._clock = clock
        self._turns = list(transcript.turns)
        self._events = list(transcript.events)
        self._begun = bool(self._turns or self._events)
        self._found = self._held
        self._used = frozenset(line for turn in self._turns for line in turn.lines or ())
        self.ending = _final(transcript)

    @property
    def length(self) -> int:
        return len(self._turns)

    @property
    def has_grown(self) -> bool:
        """Whether anything was written down since the record was opened."""
        return self._held != self._found

    @property
    def turns(self) -> Sequence[Turn]:
        return self._turns

    @property
    def events(self) -> Sequence[SessionEvent]:
        return self._events

    @property
    def last(self) -> Turn | None:
        return self._turns[-1] if self._turns else None

    @property
    def take_of(self) -> TakeOf | None:
        return self._head.take_of

    @property
    def used(self) -> frozenset[str]:
        """Ids of the authored lines that were spoken."""
        return self._used

    def transcript(self) -> Transcript:
        """Everything so far."""
        update = {"turns": tuple(self._turns), "events": tuple(self._events), "ending": self.ending}
        if self.ending is None:
            update["ending"] = Ending.UNFINISHED
        return self._head.model_copy(update=update)

    def talk(self, most: int) -> Sequence[Turn]:
        """The last turns, oldest first."""
        return self._turns[-most:]

    def last_state(self) -> CustomerState | None:
        """Where the customer stood after his last turn."""
        return next((t.state for t in reversed(self._turns) if t.state is not None), None)

    def count(self, kind: EventKind) -> int:
        return sum(e.kind == kind for e in self._events)

    def latest(self, kind: EventKind) -> SessionEvent | None:
        return next((e for e in reversed(self._events) if e.kind == kind), None)

    def add_turn(self, turn: Turn) -> tuple[int, Turn]:
        """Write the turn down as the next one. Raises `JournalFailed` with nothing changed."""
        self._begin()
        turn = turn.model_copy(update={"at": self._clock()})
        n = len(self._turns)
        self._journal.add_turn(self._head.id, n, turn)
        self._turns.append(turn)
        if turn.lines:
            self._used = self._used.union(turn.lines)
        return n, turn

    def add_event(self, kind: EventKind, data: dict[str, Any]) -> SessionEvent:
        """Write down something that is not speech. Raises `JournalFailed` with nothing changed."""
        self._begin()
        event = SessionEvent(after_turn=len(self._turns) - 1, kind=kind, at=self._clock(), data=data)
        self._journal.add_event(self._head.id, len(self._events), event)
        self._events.append(event)
        return event

    def end(self, ending: Ending, by: str) -> SessionEvent:
        """The session is over. Raises `JournalFailed` with nothing changed, but that the event may stand there."""
        # a try that got no further than the event leaves it to the next one
        data = {"ending": ending.value, "by": by}
        event = self.latest(EventKind.ENDED)
        if event is None or event.data != data:
            event = self.add_event(EventKind.ENDED, data)
        at = self._clock()
        self._journal.close(self._head.id, ending, at)
        self.ending = ending
        self._head = self._head.model_copy(update={"ended": at})
        return event

    @property
    def _held(self) -> tuple[int, int]:
        return len(self._turns), len(self._events)

    def _begin(self) -> None:
        if self._begun:
            return
        head = self._head
        self._journal.open(
            Opening(
                id=head.id,
                persona=head.persona or "",
                situation=head.situation or "",
                seed=head.seed or 0,
                voice=head.voice or "book",
                mode=mode_of(head),
                started=head.started or self._clock(),
                trainee=head.trainee,
                past=head.past,
                versions=head.versions or {},
            )
        )
        self._begun = True


def _final(transcript: Transcript) -> Ending | None:
    """How it ended; None while it can go on. An ending of somebody else's counts as one that the trainee made."""
    ending = transcript.ending
    if ending in (None, Ending.UNFINISHED):
        return None
    return Ending(ending) if ending in set(Ending) else Ending.UNSETTLED
