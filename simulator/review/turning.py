"""The turns at which a session turned: where to look first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.customer.customer import Customer
from simulator.customer.mind import Mind, Part
from simulator.customer.moves import MoveKind
from simulator.practice.transcript import EventKind, Transcript
from simulator.review.wording import ENDINGS

LEAST = 5.0
"""Points of calm or trust below which a change turns nothing."""


class Turning(StrEnum):
    """What made the turn one to look at."""

    WON = "won"  # the largest gain
    LOST = "lost"  # the largest loss
    NEED = "need"  # the true need came out
    WARNED = "warned"  # one more and he was gone
    OWNED_UP = "owned_up"  # he apologised for his tone by himself
    ENDED = "ended"


@dataclass(frozen=True)
class TurningPoint:
    """Turn ``n`` and why: one sentence for people. ``part`` and ``change`` for a gain or a loss, in points of 100."""

    n: int
    kind: Turning
    why: str
    part: Part | None = None
    change: float | None = None


def turning_points(
    transcript: Transcript, minds: Sequence[Mind | None], customer: Customer | None = None
) -> list[TurningPoint]:
    """The largest gain and loss of calm and of trust from one customer's turn to the next, the true need's coming out,
    warnings and the ending; in order. ``minds`` is the mind after each turn, None where it is not known.
    """
    found = [*_swings(transcript, minds), *_moves(transcript), *_needs(transcript, customer), *_endings(transcript)]
    order = list(Turning)
    return sorted(found, key=lambda point: (point.n, order.index(point.kind)))


def _swings(transcript: Transcript, minds: Sequence[Mind | None]) -> Iterator[TurningPoint]:
    steps: list[tuple[int, Mind, Mind]] = []
    before: Mind | None = None
    for n, mind in enumerate(minds):
        if mind is None or transcript.turns[n].speaker != "customer":
            continue
        if before is not None:
            steps.append((n, before, mind))
        before = mind
    for part in (Part.CALM, Part.TRUST):
        changes = [(getattr(after, part.value) - getattr(start, part.value), n) for n, start, after in steps]
        if not changes:
            return
        # of equal changes the first: what came later was built on it
        gain, at_gain = max(changes, key=lambda change: change[0])
        loss, at_loss = min(changes, key=lambda change: change[0])
        if gain >= LEAST:
            yield TurningPoint(at_gain, Turning.WON, f"{part.value} rose most here", part, round(gain, 2))
        if loss <= -LEAST:
            yield TurningPoint(at_loss, Turning.LOST, f"{part.value} fell most here", part, round(loss, 2))


def _moves(transcript: Transcript) -> Iterator[TurningPoint]:
    for n, turn in enumerate(transcript.turns):
        if turn.move == MoveKind.WARN:
            yield TurningPoint(n, Turning.WARNED, "one more like this and the customer was gone")
        elif turn.move == MoveKind.OWN_UP:
            yield TurningPoint(n, Turning.OWNED_UP, "the customer owned up to the tone")


def _needs(transcript: Transcript, customer: Customer | None) -> Iterator[TurningPoint]:
    true_needs = {fact.id for fact in customer.situation.facts if fact.true_need} if customer else set()
    for n, turn in enumerate(transcript.turns):
        said = {*(turn.said or ()), *(turn.state.disclosed if turn.state else ())} & true_needs
        if said:
            yield TurningPoint(n, Turning.NEED, "the true need came out")
            true_needs -= said


def _endings(transcript: Transcript) -> Iterator[TurningPoint]:
    if not transcript.turns or transcript.ending in (None, "unfinished"):
        return
    ended = transcript.events_of(EventKind.ENDED)
    last = len(transcript.turns) - 1
    n = ended[-1].after_turn if ended else last
    how = ENDINGS.get(str(transcript.ending), str(transcript.ending))
    yield TurningPoint(min(max(n, 0), last), Turning.ENDED, f"the end: {how}")
