"""What a coach sees while he marks blind, and what he has begun."""

import json

from simulator.customer.guard import Fault, FaultKind
from simulator.practice.transcript import EventKind, SessionEvent
from simulator.review.blind import bare, unfinished
from simulator.scoring.scorecard import Dimension
from tests.tui.fake_library import FakeLibrary
from tests.tui.told_session import told_transcript


def test_nothing_that_the_machine_thought_is_left_in_the_talk() -> None:
    talk = told_transcript()
    fault = Fault(kind=FaultKind.RUNS_ON, words="No", why="too long", shown=True)
    notice = SessionEvent(after_turn=2, kind=EventKind.NOTICE, data={"text": "The voice failed."})
    turns = (talk.turns[0].model_copy(update={"faults": (fault,)}), *talk.turns[1:])
    changes = {"turns": turns, "events": (*talk.events, notice), "trainee": "tom", "unknown": "of another tool"}
    left = json.loads(bare(talk.model_copy(update=changes)).to_json())
    assert {key for turn in left["turns"] for key in turn} == {"speaker", "text", "at", "elapsed_s"}
    assert [turn["text"] for turn in left["turns"]] == [turn.text for turn in talk.turns]
    assert {event["kind"] for event in left["events"]} == {"desk"}
    assert not {"trainee", "ending", "seed", "unknown"} & left.keys()


def test_what_was_begun_is_each_coachs_and_each_rounds_own() -> None:
    library = FakeLibrary()
    mine = unfinished(library, "ines", "s1")
    library.file(mine.model_copy(update={"marks": {"want": 80.0}}))
    assert unfinished(library, "ines", "s1").marks == {"want": 80.0}
    for who, session, round in (("olaf", "s1", None), ("ines", "s2", None), ("ines", "s1", "spring")):
        assert not unfinished(library, who, session, round).marks


def test_it_is_complete_when_every_dimension_has_its_mark() -> None:
    begun = unfinished(FakeLibrary(), "ines", "s1")
    given = {which.value: None for which in Dimension}
    assert begun.model_copy(update={"marks": given}).complete
    assert not begun.model_copy(update={"marks": {"want": 1.0}}).complete
