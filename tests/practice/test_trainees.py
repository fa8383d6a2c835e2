"""Every script runs through with every persona in every situation, and the customer stays a customer."""

import re
from collections.abc import Iterable
from functools import cache

import pytest

from simulator.customer.customer import Customer
from simulator.customer.situation import Price
from simulator.practice.session import Session
from simulator.practice.trainees import ScriptedTrainee, play
from simulator.practice.transcript import EventKind, Transcript, Turn
from tests.customers import customer, shelf
from tests.practice.talking import session, told

PERSONAS = [id for id in shelf().ids("persona") if "/" not in id]
CELLS = [(who, what) for what in shelf().ids("situation") for who in PERSONAS]
TRAINEES = (
    "skilled", "canned", "indifferent", "blaming", "gushing", "overpromising", "empathy-only", "injector"
)  # fmt: skip


async def plays(who: Customer, trainee: str) -> Session:
    talk = session(who)
    await told(play(talk, ScriptedTrainee(shelf().scripts(who.situation.id)[trainee])))
    return talk


@cache
def spoken(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(key)}(?!\w)", re.IGNORECASE)


def hidden(who: Customer, turn: Turn) -> list[str]:
    """The keys of what he had not told when he had said this."""
    assert turn.state is not None
    facts = [f for f in who.situation.facts if f.price is not Price.OPEN and f.id not in turn.state.disclosed]
    return [who.fill(key) for fact in facts for key in fact.keys]


def faults(who: Customer, transcript: Transcript) -> list[str]:
    """What is wrong with the customer's lines."""
    found: list[str] = []
    said: set[str] = set()
    for n, turn in enumerate(transcript.turns):
        if "{" in turn.text or "}" in turn.text:
            found.append(f"{n}: a slot was left open: {turn.text}")
        if turn.speaker == "trainee":
            continue
        if not turn.text.strip():
            found.append(f"{n}: he said nothing")
        found += [
            f"{n}: told too early: {key}: {turn.text}" for key in hidden(who, turn) if spoken(key).search(turn.text)
        ]
        if turn.text in said and len(turn.text.split()) >= 4:
            found.append(f"{n}: said before: {turn.text}")
        said.add(turn.text)
    texts = [str(v) for e in transcript.events for v in e.data.values() if isinstance(v, str)]
    return found + [f"a slot was left open at the desk: {t}" for t in texts if "{" in t or "}" in t]


def test_all_trainees_are_there_in_every_situation() -> None:
    for what in shelf().ids("situation"):
        assert set(TRAINEES) <= set(shelf().scripts(what))


async def runs_through(persona: str, situation: str, trainees: Iterable[str]) -> None:
    who = customer(persona, situation, 1)
    wrong = []
    for trainee in trainees:
        talk = await plays(who, trainee)
        transcript = talk.transcript
        assert Transcript.model_validate_json(transcript.to_json()) == transcript
        assert transcript.turns[0].speaker == situation_opens(who)
        assert [t.speaker for t in transcript.turns[1:]] == [other(t) for t in transcript.turns[:-1]]
        assert len(transcript.turns) <= 29
        wrong += [f"{trainee} {fault}" for fault in faults(who, transcript)]
        if transcript.ending != "unfinished":
            assert transcript.events_of(EventKind.ENDED)[0].data["ending"] == transcript.ending
    assert wrong == []


@pytest.mark.parametrize(("persona", "situation"), CELLS)
async def test_a_script_runs_through(persona: str, situation: str) -> None:
    n = CELLS.index((persona, situation))
    await runs_through(persona, situation, [sorted(TRAINEES)[n % len(TRAINEES)]])


@pytest.mark.soak
@pytest.mark.parametrize(("persona", "situation"), CELLS)
async def test_every_script_runs_through(persona: str, situation: str) -> None:
    await runs_through(persona, situation, TRAINEES)


def situation_opens(who: Customer) -> str:
    return who.situation.opens


def other(turn: Turn) -> str:
    return "customer" if turn.speaker == "trainee" else "trainee"


async def test_a_script_says_what_it_waits_for_when_it_comes() -> None:
    talk = await plays(customer("methodical", "late-parcel", 1), "skilled")
    lines = [t.text for t in talk.transcript.turns if t.speaker == "trainee"]
    script = shelf().scripts("late-parcel")["skilled"]
    first = next(s for s in script.steps if not s.waits)
    assert lines[0] == talk.customer.fill(first.say)
    done = [e.data["action"] for e in talk.transcript.events_of(EventKind.DESK)]
    assert done[: len(first.do)] == [command.split()[0] for command in first.do]
    waiting = {talk.customer.fill(s.say): s for s in script.steps if s.asked}
    asked = [t.state.asked for t in talk.transcript.turns if t.state]
    for n, line in enumerate(lines):
        if line in waiting:
            assert asked[n] == waiting[line].asked
    assert len(lines) == len(set(lines))
