"""Scripted trainees: dialogues that a situation's author wrote, played against a customer to see how he takes them."""

from collections.abc import AsyncIterator

from pydantic import Field

from simulator.customer.moves import MoveKind
from simulator.customer.shape import Shape
from simulator.practice.commands import carry_out
from simulator.practice.events import Event
from simulator.practice.session import Session


class Step(Shape):
    """One thing that a scripted trainee says, and the commands (without slash) that he gives before he says it.

    It comes in its turn, unless it waits for something: ``asked``, a question of the customer's that is open;
    ``told``, a fact that the customer has disclosed; ``move``, a move that he just made. A step that waits goes before
    those that do not. ``again``: it may be used more than once.
    """

    say: str
    do: tuple[str, ...] = ()
    asked: str | None = None
    told: str | None = None
    move: tuple[MoveKind, ...] = ()
    again: bool = False

    @property
    def waits(self) -> bool:
        return bool(self.asked or self.told or self.move)


class Script(Shape):
    """What one scripted trainee says in one situation: ``steps`` first, then ``more``, when the talk goes on."""

    steps: tuple[Step, ...] = Field(min_length=1)
    more: tuple[str, ...] = ()


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
