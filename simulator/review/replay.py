"""A session stepped through again: at every turn the mind, its causes, what was disclosed and what had happened."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import isfinite

from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry, Mind, Mood, Part
from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.review.turning import TurningPoint, turning_points

_PER_WORD = 0.3
"""Seconds that a word takes to read with time to think, where the times of the turns are not known."""


@dataclass(frozen=True)
class Frame:
    """How things stood after turn ``n``. What the transcript does not tell is None; nothing is guessed.

    ``mind`` is exact where the state of the customer was kept, in whole numbers where only those were. In a trainee's
    turn it is still the mind that the line met, and ``ledger`` what the line then caused; in a customer's turn it is
    the mind after it, with the same ledger of how it got there. ``disclosed`` and ``met`` are ids of facts and needs up
    to here. ``events`` are those up to the next turn, oldest first; ``since`` counts how many of them are new with this
    frame. ``seconds`` is the time since the session's start. ``notices`` are what should be known of this turn: a
    notice given, a line cut off, a fault of the voice that was shown.
    """

    n: int
    turn: Turn
    mind: Mind | None
    mood: Mood | None
    ledger: tuple[LedgerEntry, ...] | None
    disclosed: tuple[str, ...] | None
    met: tuple[str, ...] | None
    seconds: float | None
    notices: tuple[str, ...]
    happened: tuple[SessionEvent, ...] = field(repr=False)
    until: int
    since: int

    @property
    def events(self) -> tuple[SessionEvent, ...]:
        """What had happened, beside speech, before the next turn; oldest first."""
        return self.happened[: self.until]

    @property
    def new_events(self) -> tuple[SessionEvent, ...]:
        """What happened between this turn and the next; with the first turn also what came before it."""
        return self.happened[self.until - self.since : self.until]


class Replay:
    """A session laid out once, so that a step in any direction is a look-up. A frame is made when it is looked at.

    ``customer`` is None for a foreign transcript; then what only his files tell (which need was the true one) is left
    out.
    """

    def __init__(self, transcript: Transcript, customer: Customer | None = None) -> None:
        self.transcript = transcript
        self.customer = customer
        self._events = tuple(sorted(transcript.events, key=lambda e: e.after_turn))
        self._until = _counts(self._events, len(transcript.turns))
        self._times = _times(transcript)
        self.minds = tuple(_minds(transcript, customer))
        """The mind after each turn; None where it is not known."""
        self._known = tuple(_known(transcript))
        self.pauses = _pauses(transcript, self._times)
        """Seconds that the people took before each turn."""

    def __len__(self) -> int:
        return len(self.transcript.turns)

    def frame(self, n: int) -> Frame:
        """Frame ``n``, from 0. Raises `IndexError` outside of the session."""
        if not 0 <= n < len(self):
            raise IndexError(n)
        turn, mind, until = self.transcript.turns[n], self.minds[n], self._until[n]
        before = self._until[n - 1] if n else 0
        disclosed, met = self._known[n]
        return Frame(
            n=n,
            turn=turn,
            mind=mind,
            mood=mind.mood if mind else None,
            ledger=_ledger(self.transcript.turns, n),
            disclosed=disclosed,
            met=met,
            seconds=self._times[n],
            notices=tuple(_notices(turn, self._events[before:until])),
            happened=self._events,
            until=until,
            since=until - before,
        )

    def turning_points(self) -> list[TurningPoint]:
        """The turns at which it turned, in order; for a foreign transcript only those that its words tell."""
        return turning_points(self.transcript, self.minds, self.customer)


def _minds(transcript: Transcript, customer: Customer | None) -> Iterator[Mind | None]:
    mind = customer.start if customer and _ours(transcript) else None
    for turn in transcript.turns:
        mind = _mind_of(turn) or mind
        yield mind


def _known(transcript: Transcript) -> Iterator[tuple[tuple[str, ...] | None, tuple[str, ...] | None]]:
    """Ids of what was disclosed and of what was met, up to each turn."""
    disclosed: tuple[str, ...] | None = None
    met: tuple[str, ...] | None = None
    for turn in transcript.turns:
        if turn.state is not None:
            disclosed, met = turn.state.disclosed, turn.state.met
        elif turn.said is not None:
            disclosed = tuple(dict.fromkeys((*(disclosed or ()), *turn.said)))
        yield disclosed, met


def _ours(transcript: Transcript) -> bool:
    return any(turn.state is not None or turn.mind is not None for turn in transcript.turns)


def _mind_of(turn: Turn) -> Mind | None:
    if turn.state is not None:
        return turn.state.mind
    levels = [(turn.mind or {}).get(part.value) for part in Part]
    if any(level is None or not 0 <= level <= 100 for level in levels):
        return None
    return Mind.model_validate(dict(zip(Part, levels, strict=True)))


def _ledger(turns: tuple[Turn, ...], n: int) -> tuple[LedgerEntry, ...] | None:
    """The customer's own; for a trainee's turn that of the customer's turn that answers it."""
    turn, follows = turns[n], turns[n + 1] if n + 1 < len(turns) else None
    if turn.ledger is None and turn.speaker == "trainee" and follows and follows.speaker == "customer":
        return follows.ledger
    return turn.ledger


def _counts(events: tuple[SessionEvent, ...], turns: int) -> tuple[int, ...]:
    """How many of the sorted events came before the turn after each."""
    return tuple(bisect_right(events, n, key=lambda event: event.after_turn) for n in range(turns))


def _times(transcript: Transcript) -> list[float | None]:
    """Seconds since the start, by the clock times of the turns; by the times waited where there are none."""
    start = next((at for at in (transcript.started, *(t.at for t in transcript.turns)) if at is not None), None)
    times: list[float | None] = []
    last: float | None = None
    for turn in transcript.turns:
        if start is not None and turn.at is not None:
            # clocks are set back at times; a replay never is
            last = max(last or 0.0, (_aware(turn.at) - _aware(start)).total_seconds())
            times.append(last)
        elif turn.elapsed_s is not None and isfinite(turn.elapsed_s):
            last = (last or 0.0) + max(turn.elapsed_s, 0.0)
            times.append(last)
        else:
            times.append(None)
    return times


def _aware(at: datetime) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _pauses(transcript: Transcript, seconds: list[float | None]) -> tuple[float, ...]:
    pauses = []
    for n, turn in enumerate(transcript.turns):
        now, before = seconds[n], seconds[n - 1] if n else 0.0
        if turn.elapsed_s is not None and isfinite(turn.elapsed_s):
            pause = turn.elapsed_s
        elif now is not None and before is not None:
            pause = now - before
        else:
            pause = _PER_WORD * len(transcript.turns[n - 1].text.split()) if n else 0.0
        pauses.append(round(max(pause, 0.0), 3))
    return tuple(pauses)


def _notices(turn: Turn, events: tuple[SessionEvent, ...]) -> Iterator[str]:
    if turn.partial:
        yield "This line was cut off."
    for fault in turn.faults or ():
        if fault.shown:
            yield f"The voice was at fault here, and it was shown: {fault.why or fault.kind.value}"
    for event in events:
        if event.kind == EventKind.NOTICE and event.data.get("text"):
            yield str(event.data["text"])
