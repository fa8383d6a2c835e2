"""Where a replay can be made to stop: turning points, markers, notes, faults, and what was done at the desk."""

from collections.abc import Iterator
from enum import StrEnum

from simulator.practice.transcript import EventKind
from simulator.review.entries import Marker
from simulator.review.folder import Folder
from simulator.review.replay import Replay


class Stop(StrEnum):
    """What to stop at; the value is what a list of them is called."""

    TURNING = "turning points"
    MARKER = "markers"
    NOTE = "notes"
    FAULT = "faults"
    DESK = "desk actions"


def stops(replay: Replay, folder: Folder) -> dict[Stop, dict[int, str]]:
    """Of each kind the turns, in order, and what is there; ``folder`` is what the person who looks may see of it."""
    found: dict[Stop, dict[int, list[str]]] = {kind: {} for kind in Stop}
    for kind, n, why in _all(replay, folder):
        if 0 <= n < len(replay):
            found[kind].setdefault(n, []).append(why)
    return {kind: {n: ", ".join(turns[n]) for n in sorted(turns)} for kind, turns in found.items()}


def _all(replay: Replay, folder: Folder) -> Iterator[tuple[Stop, int, str]]:
    for point in replay.turning_points():
        yield Stop.TURNING, point.n, point.why
    for marker in folder.of(Marker):
        yield Stop.MARKER, marker.turn, "marked"
    for thread in folder.threads:
        yield Stop.NOTE, thread.note.turn, f"a note: {thread.note.note.value}"
    for n, turn in enumerate(replay.transcript.turns):
        for fault in turn.faults or ():
            if fault.shown:
                yield Stop.FAULT, n, fault.why or fault.kind.value.replace("_", " ")
    for event in replay.transcript.events_of(EventKind.DESK, EventKind.COLLEAGUE):
        what = event.data.get("action") or event.data.get("name") or event.data.get("colleague") or event.kind
        yield Stop.DESK, max(0, event.after_turn), str(what).replace("_", " ")


def next_stop(turns: dict[int, str], at: int, by: int) -> int | None:
    """The nearest of these turns after ``at`` (``by`` 1) or before it (-1)."""
    beyond = [n for n in turns if (n > at if by > 0 else n < at)]
    return (min(beyond) if by > 0 else max(beyond)) if beyond else None
