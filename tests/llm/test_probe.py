"""What the doctor is told of an endpoint, asked for real on loopback."""

from collections.abc import Callable
from typing import Any

from simulator.llm.model import Model
from simulator.llm.probe import probe, warm_up
from tests.endpoint import Answer, Endpoint, refuses, says
from tests.llm.conftest import KEY, PATIENT


def answering(structured: Answer) -> Callable[[dict[str, Any]], Answer]:
    return lambda body: structured if "response_format" in body else says("one two three")


async def test_an_endpoint_that_has_it_all(endpoint: Endpoint) -> None:
    endpoint.otherwise = answering(Answer(data={"word": "yes"}))
    endpoint.models = ("tiny", "large")
    model = Model("openai", "tiny", endpoint.url, KEY, PATIENT)
    found = await probe(model)
    await model.close()
    assert (found.answers, found.streams, found.structured, found.models) == (True, True, True, ("large", "tiny"))
    assert found.first_s is not None
    said = " ".join(found.sentences)
    assert "it answers" in said
    assert "large, tiny" in said
    assert KEY not in said


async def test_an_endpoint_without_structured_answers(endpoint: Endpoint) -> None:
    endpoint.otherwise = answering(refuses(400))
    model = Model("openai", "tiny", endpoint.url, KEY, PATIENT)
    found = await probe(model)
    await model.close()
    assert (found.answers, found.structured) == (True, False)


async def test_a_key_that_is_not_accepted(endpoint: Endpoint) -> None:
    endpoint.otherwise = refuses(401, message=KEY)
    model = Model("openai", "tiny", endpoint.url, KEY, PATIENT)
    found = await probe(model)
    await model.close()
    assert not found.answers
    assert "did not accept the key" in found.trouble
    assert KEY not in " ".join(found.sentences)


async def test_a_missing_key_is_told_without_a_call() -> None:
    found = await probe(Model("openai", "gpt-5-mini"))
    assert "OPENAI_API_KEY" in found.trouble


async def test_warming_up_never_fails(endpoint: Endpoint) -> None:
    with Endpoint() as gone:
        url = gone.url
    for model in (Model("openai", "x", url, KEY, PATIENT), Model("openai", "x"), Model("anthropic", "x", key=KEY)):
        await warm_up(model)
        await model.close()
    model = Model("openai", "x", endpoint.url, KEY, PATIENT)
    await warm_up(model)
    await model.close()
    assert [a.path for a in endpoint.asked] == ["/v1/models"]
