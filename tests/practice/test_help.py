"""Help in a session: in steps, and as much as the mode allows."""

import pytest

from simulator.practice.desk import Wrong
from simulator.practice.session import Session
from tests.practice.talking import opened, session, told


def step(talk: Session) -> tuple[int, str, str]:
    data = talk.hint().event.data
    return data["step"], data["about"], data["text"]


async def test_help_comes_in_three_steps_and_begins_anew_with_the_next_turn() -> None:
    talk = await opened(mode="guided")
    steps = [step(talk) for _ in range(4)]
    assert [s for s, _, _ in steps] == [1, 2, 3, 3]
    assert len({about for _, about, _ in steps}) == 1
    assert len({text for _, _, text in steps}) == 3
    await told(talk.say("One moment."))
    assert step(talk)[0] == 1


async def test_help_runs_out_in_practice_and_is_not_there_in_assessment() -> None:
    talk = await opened()
    assert talk.hints_left == 6
    for left in range(5, -1, -1):
        talk.hint()
        assert talk.hints_left == left
    with pytest.raises(Wrong, match="used up"):
        talk.hint()
    guided = await opened(mode="guided")
    for _ in range(20):
        guided.hint()
    assert guided.hints_left is None
    exam = await opened(mode="assessment")
    with pytest.raises(Wrong, match="no help"):
        exam.hint()
    assert exam.transcript.events == ()


async def test_help_does_not_run_afresh_when_the_session_is_gone_on_with() -> None:
    talk = await opened()
    for _ in range(6):
        talk.hint()
    assert session(talk.customer, transcript=talk.transcript).hints_left == 0
