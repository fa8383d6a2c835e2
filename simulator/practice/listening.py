"""Another ear beside the local hearing, while a session runs: asked at once, waited for a moment, and never needed."""

import asyncio

from simulator.customer.hearing import Context
from simulator.customer.hearing.beside import Ear, EarFailed, accepted
from simulator.customer.signals import Heard
from simulator.practice.events import Notice
from simulator.practice.hearings import hearing_data
from simulator.practice.record import Record
from simulator.practice.transcript import EventKind, Mode, Turn

GRACE = 0.7
"""Seconds for which the customer's move waits: no longer than he would take to begin to answer."""
LEAST_WORDS, MOST_WORDS = 3, 400
MOST_FAILURES = 3
"""Failures in a row after which the ear is left alone for the rest of the session."""


class Listening:
    """Asks an ear about each line, and writes down what is accepted of it. Without an ear it does nothing.

    ``grace``: seconds to wait for it before the customer's move is chosen. What comes later is made good from the next
    turn on; what has not come when the next line is said is not waited for. In assessment only if ``in_assessment``.
    """

    def __init__(self, ear: Ear | None = None, grace: float = GRACE, *, in_assessment: bool = False) -> None:
        self._ear = ear
        self._grace = grace
        self._in_assessment = in_assessment
        self._turn = -1
        self._under_way: asyncio.Task[Heard | None] | None = None
        self._failures = 0
        self._notices: list[Notice] = []

    def begin(self, n: int, turn: Turn, context: Context, mode: Mode) -> None:
        """Ask about the trainee's turn ``n``, if it is one to be asked about."""
        self._drop()
        local = turn.heard or Heard()
        if self._ear is None or self._failures >= MOST_FAILURES or not _is_asked_about(local):
            return
        if mode is Mode.ASSESSMENT and not self._in_assessment:
            return
        self._turn = n
        self._under_way = asyncio.create_task(self._hear(self._ear, turn.text, local, context))

    async def settle(self, record: Record, n: int) -> list[Notice]:
        """Wait a moment for what is under way about turn ``n``, and write it down if it comes in time."""
        task = self._under_way
        if task is not None and self._turn == n and not task.done():
            await asyncio.wait({task}, timeout=self._grace)
        if task is not None and self._turn == n and task.done():
            self._write(record, late=False)
        notices, self._notices = self._notices, []
        for notice in notices:
            record.add_event(EventKind.NOTICE, {"kind": notice.kind, "text": notice.text})
        return notices

    def catch_up(self, record: Record) -> None:
        """Write down what came after the answer, if it did; what has not come by now is given up."""
        if self._under_way is not None and self._under_way.done():
            self._write(record, late=True)
        self._drop()

    async def finished(self) -> None:
        """Until nothing is under way any more."""
        if self._under_way is not None and not self._under_way.done():
            await asyncio.wait({self._under_way})

    async def _hear(self, ear: Ear, line: str, local: Heard, context: Context) -> Heard | None:
        """What counts as heard; None where that is no more than the local hearing."""
        try:
            claims = await ear.hear(line, context)
        except EarFailed as failed:
            self._fail(str(failed))
            return None
        self._failures = 0
        heard = accepted(line, local, claims)
        return heard if heard != local else None

    def _fail(self, why: str) -> None:
        self._failures += 1
        if self._failures == 1:
            self._notices.append(Notice("hearing", f"{why} The local hearing goes on alone."))
        elif self._failures == MOST_FAILURES:
            self._notices.append(Notice("hearing", f"{why} It is not asked again in this session."))

    def _write(self, record: Record, *, late: bool) -> None:
        task = self._under_way
        heard = task.result() if task is not None and not task.cancelled() else None
        if heard is not None and self._ear is not None:
            record.add_event(EventKind.HEARING, hearing_data(self._ear.name, self._turn, heard, late=late))
        self._under_way = None

    def _drop(self) -> None:
        if self._under_way is not None and not self._under_way.done():
            self._under_way.cancel()
        self._under_way = None


def _is_asked_about(local: Heard) -> bool:
    return local.for_him and LEAST_WORDS <= local.wordcount <= MOST_WORDS
