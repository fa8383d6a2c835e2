"""One practice session: takes what the trainee says and does, and tells what happens as a stream of events."""

from collections.abc import AsyncGenerator

from simulator.customer.customer import Customer
from simulator.customer.moves import Ending
from simulator.customer.persona import Style
from simulator.customer.state import CustomerState
from simulator.customer.voice import Voice
from simulator.practice.events import Event, Happened
from simulator.practice.journal import Journal
from simulator.practice.transcript import Mode, Transcript


class Wrong(Exception):
    """The trainee asked for something that cannot be done now; the message says what and why, and nothing has
    changed.
    """


class Session:
    """A customer on the line. Every method that is an async generator may be closed at any time; what was shown by then
    is kept.
    """

    customer: Customer
    mode: Mode
    hints_left: int | None

    def __init__(
        self, customer: Customer, voice: Voice, fallback: Voice, journal: Journal, transcript: Transcript
    ) -> None: ...

    @property
    def transcript(self) -> Transcript:
        """The session so far, as it is on disk."""
        raise NotImplementedError

    @property
    def state(self) -> CustomerState:
        raise NotImplementedError

    @property
    def ending(self) -> Ending | None:
        raise NotImplementedError

    @property
    def awaits_trainee(self) -> bool:
        """Whether it is the trainee's turn; False while the customer owes an answer or when the session is over."""
        raise NotImplementedError

    def go_on(self) -> AsyncGenerator[Event, None]:
        """Let the customer speak if it is his turn: his first line, or the answer that a crash or a cancel cut off."""
        raise NotImplementedError

    def say(self, text: str, elapsed_s: float = 0.0) -> AsyncGenerator[Event, None]:
        """The trainee's line. Yields `TraineeSaid` first, when it is on disk; then what the customer does.

        ``elapsed_s``: seconds the customer waited, pauses left out. Raises `Wrong` (empty line, session over, not the
        trainee's turn) or `JournalFailed` before anything has changed.
        """
        raise NotImplementedError

    def act(self, action: str, arguments: dict[str, str]) -> Happened:
        """Do something at the desk. Raises `Wrong` with what arguments it wants, `JournalFailed`."""
        raise NotImplementedError

    def ask(self, colleague: str, text: str) -> Happened:
        """Ask a colleague, who answers at once in simulated time; the customer waits the ``seconds`` of the event."""
        raise NotImplementedError

    def hold(self, seconds: float) -> Happened:
        """The customer was kept on hold for so long."""
        raise NotImplementedError

    def pause(self, seconds: float) -> Happened:
        """The session stood still for so long; it moves nothing."""
        raise NotImplementedError

    def hint(self) -> Happened:
        """The next step of help: what to notice, what to do, an example line. Raises `Wrong` in assessment or when none
        is left.
        """
        raise NotImplementedError

    def name_style(self, style: Style) -> Happened:
        """The trainee's guess, in mid-session, at how the customer likes to be served."""
        raise NotImplementedError

    def wrap_up(self, note: str = "") -> list[Event]:
        """The trainee ends the session, with a note to the record. Ends it `UNSETTLED` unless it had ended."""
        raise NotImplementedError

    def abandon(self) -> list[Event]:
        raise NotImplementedError

    def answer_reading(self, want: str, treatment: str, style: Style | None) -> Happened:
        """The trainee's answers to the two questions, before the score is shown."""
        raise NotImplementedError
