"""One call of a model under way: its chunks as they come, each within a time, and hung up on in one step."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langchain_core.messages import AIMessageChunk


class Stream:
    """Reads the chunks in a task of its own.

    Closing a chain of async generators from outside leaves the innermost, which holds the connection, to the garbage
    collector; cancelling the task that waits in it closes the connection at once.
    """

    def __init__(self, chunks: "AsyncIterator[AIMessageChunk]") -> None:
        self._came: asyncio.Queue[AIMessageChunk | Exception | None] = asyncio.Queue()
        self._task = asyncio.create_task(self._read(chunks))

    async def next(self, seconds: float) -> "AIMessageChunk | None":
        """The next chunk, None after the last. Raises `TimeoutError`, and whatever the model's library raises."""
        if self._task.done() and self._came.empty():
            return None
        async with asyncio.timeout(max(0.0, seconds)):
            came = await self._came.get()
        if isinstance(came, Exception):
            raise came
        return came

    async def close(self) -> None:
        """Hang up. The connection is closed when this returns."""
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def _read(self, chunks: "AsyncIterator[AIMessageChunk]") -> None:
        try:
            async for chunk in chunks:
                self._came.put_nowait(chunk)
        except Exception as error:  # noqa: BLE001  handed to whoever asks for the next chunk
            self._came.put_nowait(error)
        else:
            self._came.put_nowait(None)
