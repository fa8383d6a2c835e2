"""Ids, clocks and the head of a session."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from simulator.customer.customer import Customer
from simulator.customer.follow_up import Past
from simulator.practice.transcript import Mode, Transcript

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """An id for a session."""
    return uuid4().hex[:12]


def new_transcript(
    customer: Customer,
    mode: Mode,
    voice: str,
    versions: dict[str, str],
    clock: Clock = wall_clock,
    trainee: str | None = None,
    past: Past | None = None,
) -> Transcript:
    """An empty session with a new id, ready to be begun."""
    return Transcript(
        id=new_id(),
        persona=customer.persona.id,
        situation=customer.situation.id,
        seed=customer.seed,
        voice=voice,
        mode=mode,
        ending=None,
        started=clock(),
        trainee=trainee,
        past=past,
        versions=versions,
    )
