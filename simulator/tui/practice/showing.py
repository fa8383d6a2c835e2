"""Each event of a session, as it comes, made visible on the practice screen."""

from typing import TYPE_CHECKING

from simulator.practice.events import CustomerSaid, Ended, Event, Happened, Notice, Sentence, Thinking, TraineeSaid
from simulator.practice.transcript import EventKind, Mode
from simulator.tui.practice.items import Item, item_of, said
from simulator.tui.practice.status import Heading, MoodLine
from simulator.tui.practice.waiting import Pace
from simulator.tui.widgets.meters import Meters
from simulator.tui.widgets.plain import plain

if TYPE_CHECKING:
    from simulator.tui.practice.screen import PracticeScreen

NOT_YET = -1
"""In place of a turn's number: the customer is about to speak."""


class Showing:
    """Keeps which turn the customer is in the middle of, so that its sentences come together."""

    def __init__(self, screen: "PracticeScreen", pace: Pace) -> None:
        self._screen, self._pace = screen, pace
        self._speaking: int | None = None

    def was_cut_off(self) -> bool:
        """Whether the customer was interrupted since this was last asked."""
        cut_off, self._speaking = self._speaking is not None, None
        return cut_off

    async def show(self, event: Event) -> None:
        screen = self._screen
        match event:
            case TraineeSaid():
                screen.unsaid.take_all()
                screen.waiting.stop()
                screen.whose_turn = "customer"
                for item in said(event.turn):
                    await screen.talk.add(item)
            case Thinking():
                self._speaking = NOT_YET
                self._pace.begin()
                does = "is typing" if screen.session.customer.situation.channel == "chat" else "is about to speak"
                screen.say_now(f"The customer {does} … (Esc interrupts)")
            case Sentence():
                await self._sentence(event)
            case CustomerSaid():
                self._speaking = None
                self.show_mind(event.turn.mind)
            case Notice():
                item = Item("notice", plain(event.text))
                if item not in screen.talk.items:  # what was said once about the voice holds on
                    await screen.talk.add(item)
            case Happened():
                await self._happened(event)
            case Ended():
                screen.end(event.ending)

    async def show_all(self, events: list[Event]) -> None:
        """Show events that came at once."""
        for event in events:
            await self.show(event)

    def show_mind(self, mind: dict[str, float] | None) -> None:
        """The meters, where the mode has any."""
        if self._screen.session.mode is Mode.GUIDED:
            self._screen.query_one(Meters).show(mind)
            self._screen.query_one(MoodLine).show(mind)

    async def _sentence(self, event: Sentence) -> None:
        """More of what he says; a line break in it begins another message."""
        await self._pace.wait(event.text)
        talk = self._screen.talk
        for n, piece in enumerate(plain(event.text).split("\n")):
            goes_on = self._speaking == event.n
            if goes_on and n == 0:
                talk.grow(piece)
            elif piece.strip():
                self._speaking = event.n
                await talk.add(Item("customer", piece, follows=goes_on))

    async def _happened(self, event: Happened) -> None:
        """What was done and is not speech; the customer waits for it."""
        if event.event.kind != EventKind.PAUSE:
            self._screen.waiting.simulated += float(event.event.data.get("seconds") or 0)
        item = item_of(event.event)
        if item is not None:
            await self._screen.talk.add(item)
        self._screen.query_one(Heading).tick()
