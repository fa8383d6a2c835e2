"""The voice of a language model: puts the move into words, piece by piece, and says plainly when it cannot."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from random import Random
from typing import TYPE_CHECKING

from simulator.customer.voice import Brief, Spoken, Usage, VoiceFailed
from simulator.llm.cleaning import Cleaner
from simulator.llm.failures import Failure, failure, slow
from simulator.llm.model import Model
from simulator.llm.prices import cost
from simulator.llm.prompts import Message, Prompts
from simulator.llm.sense import first_look, listen
from simulator.llm.stream import Stream
from simulator.llm.trying import TryAgain, tries

if TYPE_CHECKING:
    from langchain_core.messages import AIMessageChunk


class ModelVoice:
    """Speaks by a model. ``sleep`` and ``jitter`` are there to be seen in tests."""

    def __init__(
        self,
        model: Model,
        prompts: Prompts,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] | None = None,
    ) -> None:
        self.model = model
        self._prompts = prompts
        self._sleep = sleep
        self._jitter = jitter or Random().random

    def __repr__(self) -> str:
        return f"ModelVoice({self.model.label})"

    @property
    def name(self) -> str:
        """``provider:model``."""
        return self.model.label

    async def say(self, brief: Brief) -> AsyncGenerator[Spoken, None]:
        """Speak the move. The last piece holds the usage. Raises `VoiceFailed`; closing it hangs up on the endpoint."""
        began = time.monotonic()
        line = _Line(self.model, brief)
        seed = brief.seed * 1009 + brief.turn * 2 + bool(brief.correction)
        stream, chunk = await self._begin(self._prompts.messages(brief), seed)
        first_s = time.monotonic() - began
        try:
            while chunk is not None and not line.over:
                if piece := line.take(chunk):
                    yield Spoken(piece)
                chunk = await self._more(stream, began)
        finally:
            await stream.close()
        if tail := line.end():
            yield Spoken(tail)
        yield Spoken("", usage=line.usage(first_s, time.monotonic() - began))

    async def _begin(self, messages: list[Message], seed: int) -> "tuple[Stream, AIMessageChunk | None]":
        """Open the stream and wait for its first words, trying again where that may help."""
        try:
            async for attempt in tries(self.model.limits, self._sleep, self._jitter):
                with attempt:
                    return await self._attempt(messages, seed)
        except TryAgain as error:
            last = error.failure
        raise last.raised()

    async def _attempt(self, messages: list[Message], seed: int) -> "tuple[Stream, AIMessageChunk | None]":
        try:
            return await self._first(messages, seed)
        except (VoiceFailed, TryAgain):
            raise
        except Exception as error:  # noqa: BLE001  each provider's package raises types of its own
            status = getattr(error, "status_code", None)
            if status in (400, 422) and self.model.options(seed):
                # Some endpoints refuse a seed, a temperature or usage in a stream: ask for less, and remember it.
                self.model.lean = True
                found = Failure("refused", f"{self.model.host} did not accept the request ({status}).", True, 0.0)
            else:
                found = failure(error, self.model, spoken=False)
        # Outside the except: what the library said must not hang on to the error, it may quote a key.
        if found.again:
            raise TryAgain(found)
        raise found.raised()

    async def _first(self, messages: list[Message], seed: int) -> "tuple[Stream, AIMessageChunk | None]":
        chat = await self.model.chat()
        until = time.monotonic() + self.model.limits.first
        stream = Stream(chat.astream(messages, **self.model.options(seed)))
        kept: AIMessageChunk | None = None
        try:
            while chunk := await stream.next(until - time.monotonic()):
                kept = chunk if kept is None else kept + chunk
                if chunk.text:
                    break
        except BaseException:
            await stream.close()
            raise
        return stream, kept

    async def _more(self, stream: Stream, began: float) -> "AIMessageChunk | None":
        """The next chunk, None after the last. Raises `VoiceFailed`."""
        limits = self.model.limits
        try:
            return await stream.next(min(limits.between, began + limits.whole - time.monotonic()))
        except TimeoutError:
            found = slow(self.model, spoken=True)
        except Exception as error:  # noqa: BLE001  each provider's package raises types of its own
            found = failure(error, self.model, spoken=True)
        raise found.raised()


class _Line:
    """The line as it comes in."""

    def __init__(self, model: Model, brief: Brief) -> None:
        name = brief.persona.name
        self._cleaner = Cleaner((name.first, name.last, f"{name.first} {name.last}", f"{name.title} {name.last}"))
        self._model = model
        self._words = brief.persona.manner.words
        self._raw = ""
        self._said = ""
        self._finish = ""
        self._tokens: tuple[int | None, int | None] = (None, None)

    @property
    def over(self) -> bool:
        return self._cleaner.over

    def take(self, chunk: "AIMessageChunk") -> str:
        """What can be said now. Raises `VoiceFailed` for what is no line."""
        text = str(chunk.text)
        self._count(chunk)
        if len(self._raw) < 80:
            first_look(self._raw[:80] + text[:200], self._model.host)
        self._raw += text
        piece = self._cleaner.feed(text)
        self._said += piece
        listen(self._said, len(self._raw), self._words, self._model.host)
        return piece

    def end(self) -> str:
        """What was held back. Raises `VoiceFailed` if this was not the end of a line, or if there was none."""
        host = self._model.host
        if self._finish == "content_filter":
            raise Failure("refused", f"{host} refused to speak this line.").raised()
        if not self.over and (self._finish == "length" or (self._model.speaks_openai and not self._finish)):
            raise Failure("cut", f"The line from {host} ended in the middle.").raised()
        tail = self._cleaner.finish()
        self._said += tail
        if not self._said.strip():
            raise Failure("empty", f"The model at {host} said nothing.").raised()
        return tail

    def usage(self, first_s: float, total_s: float) -> Usage:
        """What it took."""
        price = cost(self._model.name, *self._tokens) if self._model.priced else None
        return Usage(self._model.label, *self._tokens, first_s, total_s, price)

    def _count(self, chunk: "AIMessageChunk") -> None:
        meta = chunk.response_metadata
        self._finish = meta.get("finish_reason") or meta.get("stop_reason") or meta.get("done_reason") or self._finish
        if used := chunk.usage_metadata:
            before = self._tokens
            self._tokens = ((before[0] or 0) + used["input_tokens"], (before[1] or 0) + used["output_tokens"])
