"""A replay shows every turn as it was, in any order, and makes nothing up."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.customer.mind import LedgerEntry, Mind, Mood, Part
from simulator.customer.signals import Signal
from simulator.customer.state import CustomerState
from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.review.replay import Replay
from simulator.review.turning import Turning

START = datetime(2026, 1, 1, 10, tzinfo=UTC)


def mind(calm: float, trust: float = 50) -> Mind:
    return Mind(calm=calm, trust=trust, mattering=50, patience=50, clarity=50)


def said(text: str, at: float | None = None, **more: Any) -> Turn:
    return Turn.model_validate(
        {"speaker": "trainee", "text": text, "at": None if at is None else START + timedelta(seconds=at), **more}
    )


def answered(text: str, calm: float, at: float | None = None, **more: Any) -> Turn:
    state = CustomerState(mind=mind(calm, more.pop("trust", 50)), **more.pop("state", {}))
    turn = said(text, at, state=state, mind=state.mind.rounded(), **more)
    return turn.model_copy(update={"speaker": "customer"})


ENTRY = LedgerEntry(
    turn=1, words="sorry", signal=Signal.APOLOGY, rule="apology", part=Part.CALM, change=8.4, before=20.2, after=28.6
)


@pytest.fixture
def marcus() -> Transcript:
    """Marcus calls, is answered badly and then well, and is gone satisfied."""
    return Transcript(
        id="m",
        ending="settled",
        started=START,
        turns=(
            answered("Third time.", 20.2, 0, ledger=()),
            said("Calm down.", 30),
            answered("Do not tell me that.", 8, 32, move="warn", ledger=()),
            said("You are right, sorry.", 40, elapsed_s=5.0),
            answered("PX-2291.", 28.6, 44, ledger=(ENTRY,), state={"disclosed": ("serial",), "met": ("courier",)}),
            said("It comes tomorrow.", 47),
            answered(
                "Sorry about the shouting.", 60, 50, move="own_up", trust=75, state={"disclosed": ("serial", "boss")}
            ),
        ),
        events=(
            SessionEvent(after_turn=5, kind=EventKind.DESK, data={"action": "courier", "done": True}),
            SessionEvent(after_turn=-1, kind=EventKind.STYLE, data={"style": "brief"}),
            SessionEvent(after_turn=6, kind=EventKind.NOTICE, data={"kind": "voice", "text": "The book spoke."}),
            SessionEvent(after_turn=6, kind=EventKind.ENDED, data={"ending": "settled"}),
        ),
    )


def test_the_mind_is_exact_and_met_by_the_trainees_line(marcus: Transcript) -> None:
    replay = Replay(marcus)
    assert len(replay) == 7
    assert replay.frame(0).mind == mind(20.2)
    assert replay.frame(0).mood is Mood.HOT
    assert replay.frame(3).mind == mind(8)
    assert replay.frame(4).mind == mind(28.6)


def test_causes_stand_with_the_line_that_caused_them_too(marcus: Transcript) -> None:
    replay = Replay(marcus)
    assert replay.frame(4).ledger == replay.frame(3).ledger == (ENTRY,)
    assert replay.frame(1).ledger == ()


def test_what_is_known_and_met_grows(marcus: Transcript) -> None:
    replay = Replay(marcus)
    assert replay.frame(2).disclosed == ()
    assert (replay.frame(4).disclosed, replay.frame(4).met) == (("serial",), ("courier",))
    assert replay.frame(5).disclosed == ("serial",)
    assert replay.frame(6).disclosed == ("serial", "boss")


def test_events_come_when_they_came(marcus: Transcript) -> None:
    replay = Replay(marcus)
    assert [e.kind for e in replay.frame(0).new_events] == ["style"]
    assert [e.kind for e in replay.frame(4).events] == ["style"]
    assert [e.kind for e in replay.frame(5).new_events] == ["desk"]
    assert [e.kind for e in replay.frame(6).events] == ["style", "desk", "notice", "ended"]
    assert replay.frame(6).notices == ("The book spoke.",)


def test_time_runs_from_the_start_and_pauses_are_as_they_were(marcus: Transcript) -> None:
    replay = Replay(marcus)
    assert [replay.frame(n).seconds for n in range(7)] == [0, 30, 32, 40, 44, 47, 50]
    assert replay.pauses == (0, 30, 2, 5, 4, 3, 3)


def test_turning_points_are_where_it_turned(marcus: Transcript) -> None:
    found = [(p.n, p.kind, p.part, p.change) for p in Replay(marcus).turning_points()]
    assert found == [
        (2, Turning.LOST, Part.CALM, -12.2),
        (2, Turning.WARNED, None, None),
        (6, Turning.WON, Part.CALM, 31.4),
        (6, Turning.WON, Part.TRUST, 25),
        (6, Turning.OWNED_UP, None, None),
        (6, Turning.ENDED, None, None),
    ]


def test_what_a_foreign_transcript_does_not_tell_is_none() -> None:
    replay = Replay(Transcript(id="f", turns=(said("Hello there, how can I help?"), said("ok", speaker="customer"))))
    for n in range(2):
        frame = replay.frame(n)
        assert [frame.mind, frame.mood, frame.ledger, frame.disclosed, frame.met, frame.seconds] == [None] * 6
        assert not frame.events
        assert not frame.notices
    assert list(replay.pauses) == [0, 1.8]
    assert replay.turning_points() == []


def test_an_empty_session_has_no_frames() -> None:
    replay = Replay(Transcript(id="e", ending="abandoned"))
    assert len(replay) == len(replay.pauses) == len(replay.turning_points()) == 0
    for n in (0, -1):
        with pytest.raises(IndexError):
            replay.frame(n)


def test_whole_numbers_do_where_the_state_was_not_kept() -> None:
    levels = {"calm": 41, "trust": 50, "mattering": 47, "patience": 80, "clarity": 30}
    turns = (
        said("hm", speaker="customer", mind=levels, said=("a",)),
        said("so", speaker="customer", mind={"calm": 400}),
    )
    replay = Replay(Transcript(id="w", turns=turns))
    expected = Mind(calm=41, trust=50, mattering=47, patience=80, clarity=30)
    assert replay.frame(0).mind == replay.frame(1).mind == expected
    assert replay.frame(1).disclosed == ("a",)
    assert replay.frame(1).met is None


def test_a_clock_set_back_does_not_turn_time_back() -> None:
    times = [
        Replay(Transcript(id="c", turns=(said("a", 9), said("b", 3), said("c", 12)))).frame(n).seconds for n in range(3)
    ]
    assert times == [0, 0, 3]


def test_a_cut_line_and_a_shown_fault_are_noted() -> None:
    fault = {"kind": "runs_on", "words": "and", "why": "it would not stop", "shown": True}
    turn = said("and", speaker="customer", partial=True, faults=[fault, {**fault, "shown": False}])
    notices = Replay(Transcript(id="n", turns=(turn,))).frame(0).notices
    assert len(notices) == 2
    assert "it would not stop" in notices[1]


odd_times = st.none() | st.datetimes(timezones=st.sampled_from([None, UTC]))
odd_turns = st.lists(
    st.builds(
        lambda speaker, at, elapsed, levels: Turn(speaker=speaker, text="x", at=at, elapsed_s=elapsed, mind=levels),
        st.sampled_from(["trainee", "customer"]),
        odd_times,
        st.none() | st.floats(),
        st.none() | st.dictionaries(st.sampled_from([*Part]), st.floats()),
    ),
    max_size=6,
)
odd_events = st.lists(st.builds(SessionEvent, after_turn=st.integers(), kind=st.sampled_from([*EventKind])), max_size=4)


@given(odd_turns, odd_events, st.lists(st.integers(0, 5), max_size=8))
def test_back_and_forth_shows_the_same(turns: list[Turn], events: list[SessionEvent], steps: list[int]) -> None:
    replay = Replay(Transcript(id="h", turns=tuple(turns), events=tuple(events), ending="left"))
    there = [replay.frame(n) for n in range(len(replay))]
    for step in steps:
        if step < len(replay):
            assert replay.frame(step) == there[step]
    assert all(pause >= 0 for pause in replay.pauses)
    assert all(0 <= point.n < len(replay) for point in replay.turning_points())


def test_a_thousand_steps_to_and_fro_show_the_same_to_the_byte(marcus: Transcript) -> None:
    replay, random = Replay(marcus), Random(7)
    there = [repr(Replay(marcus).frame(n)) for n in range(len(marcus.turns))]
    n = 0
    for _ in range(1000):
        n = max(0, min(n + random.choice((-1, 1)), len(there) - 1))
        assert repr(replay.frame(n)) == there[n]
