"""A real endpoint on loopback, and a customer to speak for."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.customer.mind import Mood
from simulator.customer.moves import Move, MoveKind
from simulator.customer.persona import IdealSelf, Manner, Mix, Name, Persona, Register, Temperament
from simulator.customer.situation import Channel
from simulator.customer.voice import Brief, Line, Scene
from simulator.llm.model import Limits, Model
from simulator.llm.prompts import Prompts
from simulator.llm.voice import ModelVoice
from tests.endpoint import Endpoint

KEY = "sk-very-secret-0123456789"
PATIENT = Limits(connect=5, first=20, between=20, whole=20)
SHORT = Limits(connect=5, first=0.2, between=0.2, whole=2.0)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with Endpoint() as server:
        yield server


@pytest.fixture(scope="session")
def prompts() -> Prompts:
    folder = Path(__file__).parents[2] / "prompts"
    return Prompts((folder / "customer.md").read_text(), (folder / "moves.yaml").read_text())


@dataclass
class Sleeps:
    """Takes no time, and remembers how long it should have taken."""

    slept: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def sleeps() -> Sleeps:
    return Sleeps()


Speaker = Callable[[], Awaitable[ModelVoice]]


@pytest.fixture
async def voice(endpoint: Endpoint, prompts: Prompts, sleeps: Sleeps) -> AsyncIterator[ModelVoice]:
    model = Model("openai", "tiny", endpoint.url, KEY, PATIENT)
    await model.chat()  # the libraries are loaded outside the time limits
    yield ModelVoice(model, prompts, sleep=sleeps, jitter=lambda: 0.5)
    await model.close()


def a_persona(words: float = 12) -> Persona:
    return Persona(
        id="angry-but-good",
        name=Name(first="Marcus", last="Bell", title="Mr.", pronoun="he"),
        age=44,
        who="Runs the office of a small letting agency.",
        mix=Mix(technical=0.5, brief=0.5),
        temperament=Temperament(calm=25, trust=20, mattering=20, patience=60),
        ideal_self=IdealSelf(text="somebody who keeps his head"),
        manner=Manner(register=Register.HEATED, words=words, shouts=True, habits=("says the word that matters twice",)),
        treatment="He wants to be taken seriously.",
        cues=("pushes",),
        book="angry",
    )


def a_brief(
    kind: MoveKind = MoveKind.DISCLOSE,
    mood: Mood = Mood.CROSS,
    talk: tuple[Line, ...] = (
        Line("customer", "Third time I'm calling. Your printer eats every page."),
        Line("trainee", "Hello Mr. Bell, could you read me the serial number?"),
    ),
    say: tuple[str, ...] = ("The serial number is PX-2291.",),
    **more: object,
) -> Brief:
    values: dict[str, object] = {
        "persona": a_persona(),
        "scene": Scene(
            company="PrintCo",
            about="Sells and mends office printers.",
            channel=Channel.PHONE,
            now=datetime(2026, 3, 3, 10, 0, tzinfo=UTC),
            thing="your new office printer",
            wants="To have it print again.",
        ),
        "move": Move(kind=kind, mood=mood),
        "turn": len(talk),
        "seed": 7,
        "talk": talk,
        "say": say,
        "known": ("The printer jams on every page.",),
        **more,
    }
    return Brief(**values)  # type: ignore[arg-type]
