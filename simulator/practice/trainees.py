"""Scripted trainees: dialogues that a situation's author wrote, played against a customer to see how he takes them."""

from collections.abc import AsyncIterator

from simulator.practice.commands import carry_out
from simulator.practice.events import Event
from simulator.practice.scripts import Script, Step
from simulator.practice.session import Session


class ScriptedTrainee:
    """Follows a script through one session."""

    def __init__(self, script: Script, most: int = 14) -> None:
        self._left = list(script.steps)
        self._more = list(script.more)
        self._most = most
        self._said = 0

    def next(self, session: Session) -> Step | None:
        """What he says next, or None when he has nothing left to say."""
        if self._said >= self._most:
            return None
        step = next((s for s in self._left if s.waits and _is_due(s, session)), None)
        step = step or next((s for s in self._left if not s.waits), None)
        if step is None:
            step = Step(say=self._more.pop(0)) if self._more else None
        elif not step.again:
            self._left.remove(step)
        self._said += 1
        return step


def _is_due(step: Step, session: Session) -> bool:
    state, turns = session.state, session.transcript.turns
    if step.asked and state.asked != step.asked:
        return False
    if step.told and step.told not in state.disclosed:
        return False
    return not step.move or (bool(turns) and turns[-1].move in step.move)


async def play(session: Session, trainee: ScriptedTrainee) -> AsyncIterator[Event]:
    """Play the session to its end, or until the trainee has nothing left to say."""
    async for event in session.go_on():
        yield event
    while session.ending is None and (step := trainee.next(session)):
        for command in step.do:
            for event in carry_out(session, f"/{command}"):
                yield event
        async for event in session.say(session.customer.fill(step.say)):
            yield event
