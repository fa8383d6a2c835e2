"""The customer's side of a session: when it is his turn, how his line is put into words and written down, and how it
is over.
"""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from simulator.customer.answering import first_state, opening
from simulator.customer.briefing import REMEMBERED, brief_of, guard_of
from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry
from simulator.customer.moves import Ending, Move
from simulator.customer.state import CustomerState
from simulator.customer.voice import Voice
from simulator.practice.drilling import lines_left
from simulator.practice.events import CustomerSaid, Ended, Event, Happened, Notice, Sentence, Thinking
from simulator.practice.hearings import answer_to
from simulator.practice.listening import Listening
from simulator.practice.record import Record
from simulator.practice.speaking import Utterance, speak
from simulator.practice.spoken import customers_turn, lines_of
from simulator.practice.transcript import EventKind, Turn


class Answering:
    """Speaks for the customer, by the record and into it. ``state`` is where he stands. What is an async generator may
    be closed at any time; what was shown by then is kept.
    """

    def __init__(self, customer: Customer, voice: Voice, book: Voice, record: Record, listening: Listening) -> None:
        self._customer, self._voice, self._book = customer, voice, book
        self._record, self._listening = record, listening
        self.state = record.last_state() or first_state(customer)

    @property
    def lines_left(self) -> int | None:
        """Lines that the trainee still has where this is a drill; None where it is none."""
        return lines_left(self._record.take_of, self._record.turns)

    @property
    def is_due(self) -> bool:
        """Whether it is his turn; once he has said goodbye, to be gone."""
        last = self._record.last
        if last is None:
            return self._customer.situation.opens == "customer"
        return last.speaker == "trainee" or self.state.ending is not None or self.lines_left == 0

    async def go_on(self) -> AsyncGenerator[Event, None]:
        """His first line, or the answer that a crash or a cancel cut off. One who had said goodbye when it happened has
        nothing to say any more; that he is gone is written down now.
        """
        last = self._record.last
        if last is not None and last.speaker == "customer":
            for event in self._gone():
                yield event
            return
        speaking = self.answer(self._record.length - 1) if last else self._speak(opening(self._customer), self.state)
        async with aclosing(speaking):
            async for event in speaking:
                yield event

    async def answer(self, n: int) -> AsyncGenerator[Event, None]:
        """His answer to the trainee's turn ``n``, and the end of the session where it is that."""
        for notice in await self._listening.settle(self._record, n):
            yield notice
        given = answer_to(self._customer, self._record.turns, self._record.events, n)
        speaking = self._speak(given.move, given.state, given.ledger)
        async with aclosing(speaking):
            async for event in speaking:
                yield event

    def end(self, ending: Ending, by: str) -> list[Event]:
        """The session is over. Raises `JournalFailed`."""
        return [Happened(self._record.end(ending, by)), Ended(ending)]

    def break_off(self, by: str) -> list[Event]:
        """The session ends with what he has accepted by now. Raises `JournalFailed`."""
        return self.end(Ending.SETTLED if self.state.accepted else Ending.UNSETTLED, by)

    def _gone(self) -> list[Event]:
        """It is over, with his last line where the customer ended the talk, or once the lines of a drill are said."""
        if self.state.ending is None and self.lines_left == 0:
            return self.break_off("drill")
        return self.end(self.state.ending, "customer") if self.state.ending else []

    async def _speak(
        self, move: Move, state: CustomerState, ledger: tuple[LedgerEntry, ...] = ()
    ) -> AsyncGenerator[Event, None]:
        """Put the move into words and write the turn down, here and nowhere else, whether or not it was heard to its
        end.
        """
        n = self._record.length
        brief = brief_of(self._customer, state, move, lines_of(self._record.talk(REMEMBERED)), self._record.used)
        utterance = Utterance(self._voice.name)
        yield Thinking(self._voice.name)
        kept: Turn | None = None
        gone: list[Event] = []
        try:
            context = guard_of(self._customer, state, brief)
            async with aclosing(speak(self._voice, self._book, brief, context, utterance)) as pieces:
                async for piece in pieces:
                    yield piece if isinstance(piece, Notice) else Sentence(n, piece)
        finally:
            if utterance.text.strip():
                kept = self._keep(move, state, ledger, utterance)
                for notice in utterance.notices:
                    self._record.add_event(EventKind.NOTICE, {"kind": notice.kind, "text": notice.text})
                gone = self._gone()
        if kept is None:
            return
        yield CustomerSaid(n, kept)
        for event in gone:
            yield event

    def _keep(self, move: Move, state: CustomerState, ledger: tuple[LedgerEntry, ...], utterance: Utterance) -> Turn:
        talk = self._record.talk(REMEMBERED)
        _, turn = self._record.add_turn(customers_turn(self._customer, move, state, ledger, utterance, talk))
        self.state = turn.state or state
        return turn
