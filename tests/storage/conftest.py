"""A store in a folder of its own, and sessions to put into it."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from simulator.customer.guard import Fault, FaultKind
from simulator.customer.mind import LedgerEntry, Mind, Part
from simulator.customer.moves import MoveKind
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.state import CustomerState
from simulator.practice.transcript import EventKind, Mode, Opening, SessionEvent, Transcript, Turn
from simulator.scoring.scorecard import Dimension, DimensionScore, Outcomes, Scorecard
from simulator.storage.store import Store, open_store

IN_A_FILE = pytest.mark.skipif("TEST_DATABASE" in os.environ, reason="looks into the file")
START = datetime(2026, 1, 1, 10, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """In a file; or on the server whose address is in ``TEST_DATABASE``, which is emptied for each test."""
    server = os.environ.get("TEST_DATABASE")
    if server:
        engine = create_engine(server)
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        engine.dispose()
    with open_store(server or folder) as opened:
        yield opened


def opening(id: str = "s1", **more: Any) -> Opening:
    head = {"persona": "impatient", "situation": "late-parcel", "seed": 7, "voice": "book", "mode": Mode.PRACTICE}
    return Opening.model_validate({"id": id, "started": START, "versions": {"rules": "abc"}, **head, **more})


def trainee_turn(text: str = "Sorry, we did not call you back.") -> Turn:
    heard = Heard(signals=(HeardSignal(signal=Signal.APOLOGY, words="Sorry", start=0, sure=0.9),), wordcount=7)
    return Turn(speaker="trainee", text=text, at=START + timedelta(seconds=3), elapsed_s=3.0, heard=heard)


def customer_turn(text: str = "ok\nwhere is it") -> Turn:
    mind = Mind(calm=41.25, trust=50, mattering=47, patience=80.1, clarity=30)
    entry = LedgerEntry(
        turn=1,
        words="Sorry",
        signal=Signal.APOLOGY,
        rule="apology",
        part=Part.CALM,
        change=1.1,
        before=40.15,
        after=41.25,
    )
    return Turn(
        speaker="customer",
        text=text,
        at=START + timedelta(seconds=9, microseconds=123),
        move=MoveKind.PRESS,
        mind={part: float(level) for part, level in mind.rounded().items()},
        negative=True,
        faults=(Fault(kind=FaultKind.RUNS_ON, words="where", why="too long"),),
        state=CustomerState(mind=mind, turn=1, times_heard={Signal.APOLOGY: 1}),
        ledger=(entry,),
        voice="book",
        lines=("press-1",),
        said=("order",),
    )


def event(after: int = 0) -> SessionEvent:
    return SessionEvent(after_turn=after, kind=EventKind.DESK, at=START, data={"action": "refund", "done": True})


def transcript(id: str = "t1", **more: Any) -> Transcript:
    turns = (trainee_turn(), customer_turn())
    return Transcript.model_validate({"id": id, "turns": turns, "events": (event(),), **more})


def card(id: str, overall: float | None = 72.5) -> Scorecard:
    outcomes = Outcomes(settled=0.9, loyalty=0.7, satisfaction=0.8, effort=0.3, left=0.1)
    marks = {Dimension.WANT: DimensionScore(mark=80, confidence=0.8)}
    return Scorecard(id=id, overall=overall, fair=True, dimensions=marks, outcomes=outcomes, turns=(), lead=None)
