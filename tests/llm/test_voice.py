"""The voice of a model, spoken by a real server on loopback that can fail in every way."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from simulator.customer.voice import Brief, Spoken, VoiceFailed
from simulator.llm.model import Model
from simulator.llm.prompts import Prompts
from simulator.llm.voice import ModelVoice
from tests.endpoint import Answer, Endpoint, cuts, floods, hangs, refuses, says
from tests.llm.conftest import KEY, SHORT, Sleeps, a_brief


async def spoken(voice: ModelVoice, brief: Brief | None = None) -> list[Spoken]:
    return [piece async for piece in voice.say(brief or a_brief())]


async def line(voice: ModelVoice, brief: Brief | None = None) -> str:
    return "".join(piece.text for piece in await spoken(voice, brief))


async def failed(voice: ModelVoice) -> VoiceFailed:
    with pytest.raises(VoiceFailed) as caught:
        await spoken(voice)
    return caught.value


async def test_it_speaks_in_pieces_and_says_what_it_took(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(says("PX-2291. And it jams on every page."))
    pieces = await spoken(voice)
    assert "".join(p.text for p in pieces) == "PX-2291. And it jams on every page."
    assert len(pieces) > 4
    usage = pieces[-1].usage
    assert usage is not None
    assert (usage.model, usage.tokens_in, usage.tokens_out, usage.cost) == ("openai:tiny", 100, 7, None)
    assert usage.first_s is not None
    assert usage.total_s is not None
    assert 0 < usage.first_s <= usage.total_s


async def test_an_endpoint_that_counts_no_tokens_is_as_good(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(Answer(("Fine.",), usage=False))
    usage = (await spoken(voice))[-1].usage
    assert usage is not None
    assert usage.tokens_in is None


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (refuses(401), "refused", "key"),
        (refuses(403), "refused", "key"),
        (refuses(404), "refused", "no model called tiny"),
        (refuses(418), "refused", "request"),
        (hangs(), "slow", "did not begin"),
        (hangs("So ", "I "), "slow", "fell silent"),
        (cuts("So ", "I "), "cut", "middle"),
        (cuts("So ", "I ", politely=True), "cut", "middle"),
        (Answer(("So I",), finish="length"), "cut", "middle"),
        (Answer(("No",), finish="content_filter"), "refused", "refused to speak"),
        (Answer(()), "empty", "said nothing"),
        (says("<think>He is cross. Keep it short.</think>"), "empty", "said nothing"),
        (says("*sighs heavily*"), "empty", "said nothing"),
        (floods("word of mine number one and two ", "then another of those, my friend, "), "flood", "stop"),
        (says("no way " * 60), "nonsense", "over and over"),
        (says('{"line": "where is it"}'), "nonsense", "not speech"),
        (Answer(("\x00\x01\x02\x03\x07\x08abc\ufffd\ufffd",)), "nonsense", "not speech"),
        (Answer(raw=b"data: \xff\xfe{{{ not json\n\n"), "nonsense", "could not be read"),
    ],
)
async def test_every_failure_has_its_name(
    voice: ModelVoice, endpoint: Endpoint, answer: Answer, kind: str, words: str
) -> None:
    endpoint.then(answer)
    if kind == "slow":
        voice.model.limits = SHORT
    error = await failed(voice)
    assert (error.kind, len(endpoint.chats)) == (kind, 1)
    assert words in str(error)
    assert "The book speaks" in str(error)


@pytest.mark.parametrize(("status", "kind"), [(429, "busy"), (500, "broken"), (503, "broken")])
async def test_it_tries_twice_again_and_then_gives_up(
    voice: ModelVoice, endpoint: Endpoint, sleeps: Sleeps, status: int, kind: str
) -> None:
    endpoint.then(*[refuses(status)] * 3)
    assert (await failed(voice)).kind == kind
    assert sleeps.slept == [0.5, 1.0]


async def test_another_try_may_succeed(voice: ModelVoice, endpoint: Endpoint, sleeps: Sleeps) -> None:
    endpoint.then(refuses(500), says("Where is it?"))
    assert await line(voice) == "Where is it?"
    assert len(sleeps.slept) == 1


async def test_it_waits_as_long_as_the_endpoint_asks(voice: ModelVoice, endpoint: Endpoint, sleeps: Sleeps) -> None:
    endpoint.then(refuses(429, "3"), refuses(429, "1.5"), says("Well?"))
    assert await line(voice) == "Well?"
    assert sleeps.slept == [3.0, 1.5]


async def test_retry_after_may_be_a_date(voice: ModelVoice, endpoint: Endpoint, sleeps: Sleeps) -> None:
    endpoint.then(refuses(429, format_datetime(datetime.now(UTC) + timedelta(seconds=5), usegmt=True)), says("Well?"))
    assert await line(voice) == "Well?"
    assert 3 < sleeps.slept[0] <= 5


async def test_nobody_waits_longer_than_the_limit(voice: ModelVoice, endpoint: Endpoint, sleeps: Sleeps) -> None:
    endpoint.then(refuses(429, "60"))
    assert (await failed(voice)).kind == "busy"
    assert sleeps.slept == []
    endpoint.then(refuses(429, "6"), refuses(429, "6"))
    assert (await failed(voice)).kind == "busy"
    assert sleeps.slept == [6.0]


async def test_no_second_try_after_the_first_piece(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(cuts("I want ", "my ", "money"))
    pieces: list[str] = []

    async def listen() -> None:
        async for piece in voice.say(a_brief()):
            pieces.append(piece.text)  # noqa: PERF401  what came before the failure is what matters

    with pytest.raises(VoiceFailed):
        await listen()
    assert "".join(pieces) == "I want my money"
    assert len(endpoint.chats) == 1


async def test_an_account_without_credit_is_not_asked_again(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(Answer(status=429, code="insufficient_quota"))
    error = await failed(voice)
    assert error.kind == "refused"
    assert "credit" in str(error)


async def test_an_endpoint_that_refuses_the_extras_is_asked_for_less(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(refuses(400, message="Unknown field: seed"), says("Well?"), says("Well, then?"))
    assert await line(voice) == "Well?"
    assert await line(voice) == "Well, then?"
    assert "seed" in endpoint.chats[0]
    assert not {"seed", "temperature", "stream_options"} & (set(endpoint.chats[1]) | set(endpoint.chats[2]))


async def test_nobody_there(prompts: Prompts, endpoint: Endpoint, sleeps: Sleeps) -> None:
    with Endpoint() as gone:
        url = gone.url
    model = Model("openai", "tiny", url, KEY)
    await model.chat()
    error = await failed(ModelVoice(model, prompts, sleep=sleeps))
    await model.close()
    assert error.kind == "broken"
    assert "could not be reached" in str(error)


async def test_hanging_up_closes_the_stream(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(hangs("So ", "listen, "))
    talk = voice.say(a_brief())
    assert (await anext(talk)).text.startswith("So")
    await talk.aclose()
    assert await asyncio.to_thread(endpoint.gone.wait, 2)


async def test_cancelling_while_it_thinks_closes_the_stream(prompts: Prompts, endpoint: Endpoint) -> None:
    model = Model("openai", "tiny", endpoint.url, KEY)
    await model.chat()
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()

    def answer(body: object) -> Answer:
        loop.call_soon_threadsafe(asked.set)
        return hangs()

    endpoint.otherwise = answer
    task = asyncio.create_task(spoken(ModelVoice(model, prompts)))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(endpoint.gone.wait, 2)
    await model.close()


@pytest.mark.parametrize(
    "answer", [refuses(401, message=f"Incorrect API key provided: {KEY}"), refuses(500, message=KEY), cuts("a")]
)
async def test_the_key_is_in_no_message_log_or_repr(
    voice: ModelVoice, endpoint: Endpoint, caplog: pytest.LogCaptureFixture, answer: Answer
) -> None:
    caplog.set_level(logging.DEBUG)
    endpoint.then(answer, answer, answer)
    error = await failed(voice)
    seen = [str(error), repr(error), repr(voice), repr(voice.model), str(vars(error))]
    seen += [r.getMessage() for r in caplog.records]
    cause: BaseException | None = error
    while cause is not None:
        seen.append(repr(cause))
        cause = cause.__cause__ or cause.__context__
    assert not [s for s in seen if KEY in s]
    assert endpoint.asked[0].headers["authorization"] == f"Bearer {KEY}"


async def test_a_local_endpoint_wants_no_key(prompts: Prompts, endpoint: Endpoint) -> None:
    model = Model.named("tiny", endpoint.url, {})
    assert model.missing == ""
    assert await line(ModelVoice(model, prompts)) == "Where is my parcel?"
    await model.close()


async def test_it_stops_when_the_model_speaks_for_the_agent_too(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.then(floods("Where is it?\nAgent: It is on its way, sir.\nCustomer: Good. "))
    assert await line(voice) == "Where is it?"
    assert await asyncio.to_thread(endpoint.gone.wait, 2)
