"""Looks whether a model is there and what it offers: warmed up before it is wanted, and told in sentences."""

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from simulator.customer.voice import VoiceFailed
from simulator.llm.failures import failure
from simulator.llm.model import Model, ModelWrong
from simulator.llm.stream import Stream


@dataclass(frozen=True)
class Probe:
    """What an endpoint does. ``answers``: whether it spoke at all; ``trouble``: why not, if it did not.

    ``models`` are those it lists (empty if it lists none), ``first_s`` the seconds to its first words. ``streams``:
    whether words came one by one. ``structured``: whether it gives data in a shape that was asked for; None where that
    was not tried.
    """

    model: str
    host: str
    answers: bool = False
    trouble: str = ""
    models: tuple[str, ...] = ()
    first_s: float | None = None
    streams: bool = False
    structured: bool | None = None

    @property
    def sentences(self) -> list[str]:
        """The same for people, one sentence a line."""
        said = [f"{self.model} at {self.host}: {'it answers.' if self.answers else self.trouble}"]
        if self.first_s is not None:
            said.append(f"First words after {self.first_s:.1f} s" + ("." if self.streams else ", all at once."))
        if self.structured is not None:
            said.append("It gives structured answers." if self.structured else "It gives no structured answers.")
        if self.models:
            shown = ", ".join(self.models[:8]) + (f" and {len(self.models) - 8} more" if len(self.models) > 8 else "")
            said.append(f"It lists: {shown}.")
        return said


async def warm_up(model: Model) -> None:
    """Load the libraries and open the connection, so that the first line need not wait for it. Never raises."""
    with suppress(ModelWrong, OSError):
        await model.chat()
        await _listed(model)


async def probe(model: Model) -> Probe:
    """Ask the model for one word, and its endpoint for what else there is. Never raises `VoiceFailed`."""
    found = Probe(model.label, model.host)
    if model.missing:
        return _with(found, trouble=model.missing)
    try:
        found = await _speaks(model, found)
    except VoiceFailed as failed:
        return _with(found, trouble=str(failed), models=await _listed(model))
    return _with(found, models=await _listed(model), structured=await _structured(model))


async def _speaks(model: Model, found: Probe) -> Probe:
    began = time.monotonic()
    pieces, first_s = 0, None
    stream: Stream | None = None
    trouble = None
    try:
        chat = await model.chat()
        loaded = time.monotonic()
        stream = Stream(chat.astream([("user", "Count from one to five, in words.")], **model.options(1)))
        while chunk := await stream.next(model.limits.first - (time.monotonic() - began)):
            if chunk.text:
                pieces += 1
                first_s = first_s if first_s is not None else time.monotonic() - loaded
    except Exception as error:  # noqa: BLE001  each provider's package raises types of its own
        trouble = failure(error, model, spoken=pieces > 0)
    finally:
        if stream is not None:
            await stream.close()
    if trouble is not None:
        raise trouble.raised()
    if not pieces:
        return _with(found, trouble="it answers, but says nothing.")
    return _with(found, answers=True, first_s=first_s, streams=pieces > 1)


async def _listed(model: Model) -> tuple[str, ...]:
    """The ids of the models that an OpenAI-compatible endpoint lists; empty where it lists none."""
    if not model.speaks_openai:
        return ()
    client: Any = getattr(await model.chat(), "root_async_client", None)
    try:
        page = await client.models.list(timeout=model.limits.connect)
        return tuple(sorted(str(entry.id) for entry in page.data))
    except Exception:  # noqa: BLE001  many endpoints list nothing, and say so each in a way of its own
        return ()


async def _structured(model: Model) -> bool | None:
    if not model.speaks_openai:
        return None
    schema = {
        "title": "answer",
        "description": "one word",
        "type": "object",
        "properties": {"word": {"type": "string"}},
        "required": ["word"],
        "additionalProperties": False,
    }
    try:
        asked = (await model.chat()).with_structured_output(schema, method="json_schema")
        answer = await asked.ainvoke([("user", "Give the word yes, as JSON.")])
    except Exception:  # noqa: BLE001  what is not offered is refused in as many ways as there are endpoints
        return False
    return isinstance(answer, dict) and isinstance(answer.get("word"), str)


def _with(found: Probe, **changes: Any) -> Probe:  # noqa: ANN401  the fields of a probe
    return Probe(**(vars(found) | changes))
