"""A session that follows a script."""

import asyncio
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from simulator.customer.customer import Customer
from simulator.customer.moves import Ending
from simulator.customer.persona import Style
from simulator.customer.state import CustomerState
from simulator.practice.desk import Wrong
from simulator.practice.drilling import lines_left
from simulator.practice.events import CustomerSaid, Ended, Event, Happened, Notice, Sentence, Thinking, TraineeSaid
from simulator.practice.in_memory import Forgetful
from simulator.practice.journal import Journal
from simulator.practice.transcript import EventKind, Mode, SessionEvent, Transcript, Turn
from tests.tui.northline import WHEN, mind

if TYPE_CHECKING:
    from simulator.practice.session import Session
else:  # the fake keeps the shape of a session; it needs nothing of the engine
    Session = object


class FakeSession(Session):
    """Keeps the contract of `Session` with a script: ``answers`` are what the customer says, sentence by sentence.
    ``journal`` is told of turns and events.

    ``fails`` is raised by the next call that changes something. ``gate``, where given, is waited for before every
    sentence after the first. When the answers run out the session settles.
    """

    def __init__(
        self,
        customer: Customer,
        mode: Mode = Mode.PRACTICE,
        transcript: Transcript | None = None,
        answers: list[list[str]] | None = None,
    ) -> None:
        self.customer = customer
        self.mode = mode
        self._hints = {Mode.GUIDED: None, Mode.PRACTICE: 3, Mode.ASSESSMENT: 0}[mode]
        self.answers = answers if answers is not None else default_answers()
        self.fails: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.said_elapsed: list[float] = []
        self.journal: Journal = Forgetful()
        self._ending: Ending | None = None
        self._transcript = transcript or Transcript(
            id="s-new",
            persona=customer.persona.id,
            situation=customer.situation.id,
            mode=mode,
            voice="book",
            started=WHEN,
        )

        self._found = self._transcript

    @property
    def transcript(self) -> Transcript:
        return self._transcript

    @property
    def state(self) -> CustomerState:
        return CustomerState(mind=mind(min(90, 40 + 3 * len(self._transcript.turns))))

    @property
    def hints_left(self) -> int | None:
        return self._hints

    @property
    def lines_left(self) -> int | None:
        return lines_left(self._transcript.take_of, self._transcript.turns)

    @property
    def ending(self) -> Ending | None:
        return self._ending

    @property
    def awaits_trainee(self) -> bool:
        turns = self._transcript.turns
        return self._ending is None and bool(turns) and turns[-1].speaker == "customer"

    @property
    def is_untouched(self) -> bool:
        return self._transcript == self._found

    async def go_on(self) -> AsyncGenerator[Event, None]:
        if not self.awaits_trainee and self._ending is None:
            async for event in self._talk():
                yield event

    async def say(self, text: str, elapsed_s: float = 0.0) -> AsyncGenerator[Event, None]:
        self._may_fail()
        if not text.strip():
            raise Wrong("There is nothing to send.")
        if not self.awaits_trainee:
            raise Wrong("It is the customer's turn.")
        self.said_elapsed.append(elapsed_s)
        turn = Turn(speaker="trainee", text=text, at=WHEN, elapsed_s=elapsed_s)
        yield TraineeSaid(self._add(turn), turn)
        async for event in self._talk():
            yield event

    async def _talk(self) -> AsyncGenerator[Event, None]:
        yield Thinking("book")
        n = len(self._transcript.turns)
        shown: list[str] = []
        complete = False
        try:
            for sentence in self.answers.pop(0) if self.answers else ["ok. thx"]:
                if shown and self.gate is not None:
                    await self.gate.wait()
                shown.append(sentence)
                yield Sentence(n, sentence)
            complete = True
        finally:
            if shown:
                turn = Turn(
                    speaker="customer",
                    text="".join(shown),
                    at=WHEN,
                    mind=dict(self.state.mind.rounded()),
                    voice="book",
                    partial=None if complete else True,
                )
                self._add(turn)
        yield CustomerSaid(n, turn)
        if not self.answers:
            for event in self._end(Ending.SETTLED, "customer"):
                yield event

    def act(self, action: str, arguments: dict[str, str]) -> Happened:
        self._may_fail()
        known = self.customer.situation.action(action)
        missing = [a.name for a in known.arguments if not a.optional and a.name not in arguments]
        if missing:
            raise Wrong(f"{known.title} wants {', '.join(missing)}.")
        says = known.says
        for name, value in arguments.items():
            says = says.replace("{" + name + "}", value)
        return self._wrote(
            EventKind.DESK, action=action, arguments=arguments, done=True, says=says, seconds=known.seconds
        )

    def ask(self, colleague: str, text: str) -> Happened:
        self._may_fail()
        who = self.customer.situation.colleague(colleague)
        return self._wrote(
            EventKind.COLLEAGUE, colleague=colleague, asked=text, says=who.otherwise, helped=False, seconds=who.seconds
        )

    def hold(self, seconds: float) -> Happened:
        return self._wrote(EventKind.HOLD, seconds=seconds, told=False)

    def pause(self, seconds: float) -> Happened:
        return self._wrote(EventKind.PAUSE, seconds=seconds)

    def hint(self) -> Happened:
        if self._hints == 0:
            raise Wrong("There is no hint left.")
        if self._hints is not None:
            self._hints -= 1
        step = 1 + len(self._transcript.events_of(EventKind.HINT)) % 3
        return self._wrote(EventKind.HINT, step=step, about="where", text="She has asked the same thing twice.")

    def name_style(self, style: Style) -> Happened:
        return self._wrote(EventKind.STYLE, style=style.value)

    def wrap_up(self, note: str = "") -> list[Event]:
        self._may_fail()
        events: list[Event] = [self._wrote(EventKind.NOTE, text=note)] if note else []
        return events + self._end(Ending.UNSETTLED, "trainee")

    def abandon(self) -> list[Event]:
        return self._end(Ending.ABANDONED, "trainee")

    def answer_reading(self, want: str, treatment: str, style: Style | None) -> Happened:
        return self._wrote(EventKind.READING, want=want, treatment=treatment, style=style.value if style else None)

    def notice(self, text: str) -> Notice:
        return Notice("voice", text)

    def _may_fail(self) -> None:
        if self.fails is not None:
            fails, self.fails = self.fails, None
            raise fails
        if self._ending is not None:
            raise Wrong("The session is over.")

    def _add(self, turn: Turn) -> int:
        self.journal.add_turn(self._transcript.id, len(self._transcript.turns), turn)
        self._transcript = self._transcript.model_copy(update={"turns": (*self._transcript.turns, turn)})
        return len(self._transcript.turns) - 1

    def _wrote(self, kind: EventKind, **data: object) -> Happened:
        event = SessionEvent(after_turn=len(self._transcript.turns) - 1, kind=kind, at=WHEN, data=data)
        self.journal.add_event(self._transcript.id, len(self._transcript.events), event)
        self._transcript = self._transcript.model_copy(update={"events": (*self._transcript.events, event)})
        return Happened(event)

    def _end(self, ending: Ending, by: str) -> list[Event]:
        happened = self._wrote(EventKind.ENDED, ending=ending.value, by=by)
        self._ending = ending
        self._transcript = self._transcript.model_copy(update={"ending": ending})
        return [happened, Ended(ending)]


def default_answers() -> list[list[str]]:
    return [
        ["order 4417. was due friday. ", "where is it"],
        ["and why does nobody tell me. ", "i have a customer waiting for this"],
        ["tomorrow by when"],
        ["ok. ", "can it be left with no 9"],
        ["no. thx"],
    ]
