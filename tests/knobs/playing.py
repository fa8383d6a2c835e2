"""Plays a talk, and tells in what two customers could differ: mind, moves, lines, and what the desk said."""

import asyncio
from collections.abc import AsyncIterator

from simulator.customer.customer import Customer
from simulator.practice.session import Session, Wrong
from simulator.practice.trainees import ScriptedTrainee, play
from simulator.practice.transcript import Transcript, Turn
from tests.customers import shelf
from tests.knobs.talks import Step, Talk
from tests.practice.talking import session, told

Seen = tuple[object, ...]


def differ(one: Customer, other: Customer, talk: Talk) -> bool:
    """Whether the two are told apart by what they feel, do or say in this talk; stops at the first difference."""
    key = (id(one), talk.name)
    if key not in _KNOWN:
        _KNOWN[key] = asyncio.run(_all_of_it(one, talk))
    return asyncio.run(_differ(_KNOWN[key], other, talk))


_KNOWN: dict[tuple[int, str], tuple[Seen, ...]] = {}
"""What was seen of customers in whom nothing was moved; they are kept for the whole run (`tests.knobs.checking`)."""


async def _all_of_it(customer: Customer, talk: Talk) -> tuple[Seen, ...]:
    return tuple([seen async for seen in _seen(customer, talk)])


async def _differ(known: tuple[Seen, ...], other: Customer, talk: Talk) -> bool:
    n = 0
    async for seen in _seen(other, talk):
        if n >= len(known) or seen != known[n]:
            return True
        n += 1
    return n != len(known)


def played(customer: Customer, talk: Talk) -> Transcript:
    """The session of a scripted trainee."""
    return asyncio.run(_played(customer, talk)).transcript


async def _played(customer: Customer, talk: Talk) -> Session:
    talking = session(customer)
    script = shelf().scripts(customer.situation.id)[talk.trainee]
    await told(play(talking, ScriptedTrainee(script)))
    return talking


async def _seen(customer: Customer, talk: Talk) -> AsyncIterator[Seen]:
    if talk.trainee:
        for turn in (await _played(customer, talk)).transcript.turns:
            yield _shown(turn)
        return
    talking = session(customer)
    await told(talking.go_on())
    yield _shown(talking.transcript.turns[-1]) if talking.transcript.turns else ()
    for step in talk.steps:
        if talking.ending:
            return
        yield tuple(_done(talking, step))
        await told(talking.say(customer.fill(step.say), step.typing))
        yield (*_shown(talking.transcript.turns[-1]), talking.ending)


def _done(talking: Session, step: Step) -> list[object]:
    """What the desk and the colleagues said to it."""
    results: list[object] = []
    for action, arguments in step.acts:
        try:
            results.append(talking.act(action, arguments).event.data["says"])
        except Wrong as error:
            results.append(str(error))
    if step.ask:
        results.append(talking.ask(*step.ask).event.data["says"])
    if step.hold:
        talking.hold(step.hold)
    return results


def _shown(turn: Turn) -> Seen:
    return (turn.text, turn.move, turn.said, turn.state and turn.state.mind)
