"""A model on loopback, for sessions that are voiced by one."""

from collections.abc import AsyncIterator, Iterator

import pytest

from simulator.llm.model import Model
from simulator.llm.prompts import Prompts
from simulator.llm.voice import ModelVoice
from tests.customers import shelf
from tests.endpoint import Endpoint
from tests.llm.conftest import KEY, PATIENT, Sleeps


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with Endpoint() as server:
        yield server


@pytest.fixture
async def voice(endpoint: Endpoint) -> AsyncIterator[ModelVoice]:
    model = Model("openai", "tiny", endpoint.url, KEY, PATIENT)
    await model.chat()  # the libraries are loaded outside the time limits
    texts = shelf().prompts()
    prompts = Prompts(texts["customer.md"], texts["moves.yaml"])
    yield ModelVoice(model, prompts, sleep=Sleeps(), jitter=lambda: 0.5)
    await model.close()
