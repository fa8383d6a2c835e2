"""One practice session: takes what the trainee says and does, and tells what happens as a stream of events."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from simulator.customer.briefing import REMEMBERED
from simulator.customer.customer import Customer
from simulator.customer.hearing import hear
from simulator.customer.moves import Ending
from simulator.customer.persona import Style
from simulator.customer.state import CustomerState
from simulator.customer.voice import Voice
from simulator.practice import desk
from simulator.practice.answering import Answering
from simulator.practice.desk import Wrong
from simulator.practice.events import Event, Happened, Notice, TraineeSaid
from simulator.practice.hints import budget, hint, next_step
from simulator.practice.journal import Journal
from simulator.practice.listening import Listening
from simulator.practice.opening import Clock, wall_clock
from simulator.practice.record import Record
from simulator.practice.spoken import ear_of
from simulator.practice.transcript import EventKind, Mode, Transcript, Turn, mode_of

__all__ = ["Session", "Wrong"]


class Session:
    """A customer on the line. Every method that is an async generator may be closed at any time; what was shown by then
    is kept.

    ``transcript`` is a new one (`simulator.practice.opening.new_transcript`) or one to be continued. ``listening`` is
    an ear beside the local hearing, if there is one. ``mastered`` shrinks the help (`simulator.practice.hints.budget`).
    """

    def __init__(
        self,
        customer: Customer,
        voice: Voice,
        book: Voice,
        journal: Journal,
        transcript: Transcript,
        clock: Clock = wall_clock,
        listening: Listening | None = None,
        mastered: int = 0,
    ) -> None:
        self.customer = customer
        self.mode = mode_of(transcript)
        self._budget = budget(self.mode, mastered)
        self._listening = listening or Listening()
        self._record = Record(journal, transcript, clock)
        self._answering = Answering(customer, voice, book, self._record, self._listening)

    @property
    def transcript(self) -> Transcript:
        """The session so far, as it is on disk."""
        return self._record.transcript()

    @property
    def state(self) -> CustomerState:
        """Where the customer stands."""
        return self._answering.state

    @property
    def ending(self) -> Ending | None:
        return self._record.ending

    @property
    def hints_left(self) -> int | None:
        """Steps of help that are left; None where there is no limit."""
        return None if self._budget is None else max(0, self._budget - self._record.count(EventKind.HINT))

    @property
    def lines_left(self) -> int | None:
        """Lines that the trainee still has where this is a drill; None where it is none."""
        return self._answering.lines_left

    @property
    def awaits_trainee(self) -> bool:
        """Whether it is the trainee's turn; False while the customer owes an answer or when the session is over."""
        return self.ending is None and not self._answering.is_due

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was said or done since it was begun or gone on with here."""
        return not self._record.has_grown

    async def go_on(self) -> AsyncGenerator[Event, None]:
        """Let the customer speak if it is his turn: his first line, or the answer that a crash or a cancel cut off."""
        if self.ending is not None or not self._answering.is_due:
            return
        speaking = self._answering.go_on()
        async with aclosing(speaking):
            async for event in speaking:
                yield event

    async def say(self, text: str, elapsed_s: float = 0.0) -> AsyncGenerator[Event, None]:
        """The trainee's line. Yields `TraineeSaid` first, when it is on disk; then what the customer does.

        ``elapsed_s``: seconds the customer waited, pauses left out. Raises `Wrong` (empty line, session over, not the
        trainee's turn) or `JournalFailed` before anything has changed.
        """
        text = text.strip()
        self._must_be_open()
        if not text:
            raise Wrong("There is nothing to send yet.")
        if self._answering.is_due:
            raise Wrong("The customer has not answered yet. Let him finish first.")
        self._listening.catch_up(self._record)
        ear = ear_of(self.customer, self.state, self._record.talk(REMEMBERED))
        turn = Turn(speaker="trainee", text=text, elapsed_s=round(elapsed_s, 1), heard=hear(text, ear))
        n, turn = self._record.add_turn(turn)
        self._listening.begin(n, turn, ear, self.mode)
        yield TraineeSaid(n, turn)
        if turn.heard and turn.heard.foreign:
            yield Notice("language", "This customer speaks English; he did not follow.")
        answering = self._answering.answer(n)
        async with aclosing(answering):
            async for event in answering:
                yield event

    def act(self, action: str, arguments: dict[str, str]) -> Happened:
        """Do something at the desk. Raises `Wrong` with what arguments it wants, `JournalFailed`."""
        self._must_be_open()
        return self._at_desk(EventKind.DESK, desk.act(self.customer.situation, action, arguments))

    def ask(self, colleague: str, text: str) -> Happened:
        """Ask a colleague, who answers at once in simulated time; the customer waits the ``seconds`` of the event."""
        self._must_be_open()
        return self._at_desk(EventKind.COLLEAGUE, desk.ask(self.customer.situation, colleague, text))

    def hold(self, seconds: float) -> Happened:
        """The customer was kept on hold for so long."""
        self._must_be_open()
        return self._happened(EventKind.HOLD, {"seconds": round(seconds, 1)})

    def pause(self, seconds: float) -> Happened:
        """The session stood still for so long; it moves nothing."""
        return self._happened(EventKind.PAUSE, {"seconds": round(seconds, 1)})

    def hint(self) -> Happened:
        """The next step of help. Raises `Wrong` in assessment or when none is left."""
        self._must_be_open()
        if self.hints_left == 0:
            why = "There is no help in an assessment." if self.mode is Mode.ASSESSMENT else "Your help is used up."
            raise Wrong(why)
        last, before = self._record.last, self._record.latest(EventKind.HINT)
        help_ = hint(self.customer, self.state, last.text if last else "")
        given = before.data if before and before.after_turn == self._record.length - 1 else {}
        return self._happened(EventKind.HINT, next_step(help_, given))

    def name_style(self, style: Style) -> Happened:
        """The trainee's guess, in mid-session, at how the customer likes to be served."""
        return self._happened(EventKind.STYLE, {"style": style.value})

    def answer_reading(self, want: str, treatment: str, style: Style | None) -> Happened:
        """The trainee's answers to the two questions, before the score is shown."""
        answers = {"want": want.strip(), "treatment": treatment.strip(), "style": style.value if style else None}
        return self._happened(EventKind.READING, answers)

    def wrap_up(self, note: str = "") -> list[Event]:
        """The trainee ends the session, with a note to the record.

        A customer who has accepted is settled; otherwise the session ends `UNSETTLED`, unless it had ended already.
        """
        events: list[Event] = [self._happened(EventKind.NOTE, {"text": note.strip()})] if note.strip() else []
        if self.ending is None:
            events.extend(self._answering.break_off("trainee"))
        return events

    def abandon(self) -> list[Event]:
        """Leave the session for good; it stays in the library."""
        self._must_be_open()
        return self._answering.end(Ending.ABANDONED, "trainee")

    def _must_be_open(self) -> None:
        if self.ending is not None:
            raise Wrong(f"The session is over ({self.ending.value}).")

    def _at_desk(self, kind: EventKind, data: dict[str, Any]) -> Happened:
        return self._happened(kind, {**data, "says": self.customer.fill(data["says"])})

    def _happened(self, kind: EventKind, data: dict[str, Any]) -> Happened:
        return Happened(self._record.add_event(kind, data))
