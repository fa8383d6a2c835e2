"""The way of a line: sent, kept back while the customer has the word, said, and answered."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING

from textual.worker import Worker

from simulator.practice.desk import Wrong
from simulator.practice.events import Event
from simulator.practice.journal import JournalFailed
from simulator.tui.practice.items import items_of

if TYPE_CHECKING:
    from simulator.tui.practice.screen import PracticeScreen


class Saying:
    """Several messages in a row are one turn: what is sent while the customer has the word waits until he has finished.
    ``busy`` is whether he is about to speak, or speaks.
    """

    def __init__(self, screen: "PracticeScreen", *, clock: bool) -> None:
        self._screen, self._clock = screen, clock
        self.busy = False

    def send(self, text: str) -> None:
        """Say this, or let it wait; a customer who was cut off before he spoke speaks now."""
        screen = self._screen
        if screen.waiting.paused:
            screen.say_now("The session is paused. F8 goes on.", wrong=True)
            return
        screen.lines.send_off(text)
        screen.unsaid.show(waits=screen.whose_turn == "customer")
        if not self.busy:
            self.go_on()

    def go_on(self) -> None:
        """Whoever has the word speaks: the trainee says all that waits. Escape cancels this worker."""
        _: Worker[None] = self._screen.run_worker(self._go_on, exclusive=True, group="reply")

    async def _go_on(self) -> None:
        screen = self._screen
        mine = screen.whose_turn == "trainee"
        # with the clock off nothing is known of how long the customer has waited
        elapsed = screen.waiting.elapsed if self._clock else 0.0
        stream = screen.session.say(screen.unsaid.text, elapsed) if mine else screen.session.go_on()
        self.busy = True
        screen.refresh_bindings()
        trouble = ""
        try:
            trouble = await self._consume(stream)
        finally:
            # The screen may be going away; then nobody is left to settle anything.
            screen.call_later(self._replied, trouble)

    async def _consume(self, stream: AsyncGenerator[Event, None]) -> str:
        try:
            async with aclosing(stream):
                async for event in stream:
                    await self._screen.shown.show(event)
        except (Wrong, JournalFailed) as failed:
            return str(failed)
        return ""

    async def _replied(self, trouble: str) -> None:
        screen = self._screen
        self.busy = False
        if screen.shown.was_cut_off() or trouble:
            await screen.talk.show(items_of(screen.session.transcript))
        if trouble:
            screen.lines.take_back_all()
        screen.settle()
        if trouble:
            screen.say_now(trouble, wrong=True)
        elif screen.unsaid.messages and screen.whose_turn == "trainee":
            self.go_on()
        screen.refresh_bindings()
