"""A session as it is kept: turns, events and what is needed to go on. The same shape in memory, on disk and in JSON
Lines.

Unknown keys are kept, so that what other tools wrote survives import and export.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from simulator.customer.follow_up import Past
from simulator.customer.guard import Fault
from simulator.customer.mind import LedgerEntry
from simulator.customer.moves import Ending, MoveKind
from simulator.customer.signals import Heard
from simulator.customer.state import CustomerState


class Kept(BaseModel):
    """A record that is stored and exchanged: whatever else it holds is kept as it came."""

    model_config = ConfigDict(extra="allow", frozen=True)


class Mode(StrEnum):
    GUIDED = "guided"
    PRACTICE = "practice"
    ASSESSMENT = "assessment"


class Spent(Kept):
    """What the voice took for one turn: see `simulator.customer.voice.Usage`. ``calls`` counts the calls of the
    model.
    """

    model: str = ""
    calls: int = 0
    tokens_in: int | None = None
    tokens_out: int | None = None
    first_s: float | None = None
    total_s: float | None = None
    cost: float | None = None


class Turn(Kept):
    """What one side says until the other speaks; several messages in a row are one turn, joined by newlines.

    A trainee's turn may hold ``heard`` and ``elapsed_s`` (seconds from the customer's line to this one, pauses left
    out). A customer's may hold the rest: ``mind`` in whole numbers and ``state`` in full as they are after the turn,
    ``ledger`` with what the trainee's line before caused, ``voice`` and ``lines`` (ids of authored lines), ``said``
    (ids of facts), ``negative`` (read from the words), ``faults`` found by the guard, ``spent`` by the model, and
    ``partial`` if the line was cut off by the trainee or by a crash.
    """

    speaker: Literal["trainee", "customer"]
    text: str
    at: datetime | None = None
    elapsed_s: float | None = None
    heard: Heard | None = None
    move: MoveKind | str | None = None
    mind: dict[str, float] | None = None
    negative: bool | None = None
    faults: tuple[Fault, ...] | None = None
    state: CustomerState | None = None
    ledger: tuple[LedgerEntry, ...] | None = None
    voice: str | None = None
    lines: tuple[str, ...] | None = None
    said: tuple[str, ...] | None = None
    spent: Spent | None = None
    partial: bool | None = None

    @property
    def messages(self) -> list[str]:
        """What was said message by message; at least one, and it is empty where nothing was."""
        return [line for line in self.text.split("\n") if line.strip()] or [self.text]


class EventKind(StrEnum):
    """What can happen in a session that is not speech."""

    DESK = "desk"  # data: action, arguments, done (bool), says, seconds, beyond
    COLLEAGUE = "colleague"  # data: colleague, asked, says, helped (bool), seconds
    HOLD = "hold"  # data: seconds, told (whether the customer knew why)
    PAUSE = "pause"  # data: seconds; moves nothing
    HINT = "hint"  # data: step (1 to 3), about, text
    STYLE = "style"  # data: style; the trainee's guess in mid-session
    NOTICE = "notice"  # data: kind, text; e.g. the voice failed and the book spoke
    NOTE = "note"  # data: text; the wrap-up note to the record
    READING = "reading"  # data: want, treatment, style; the answers to the two questions
    HEARING = "hearing"  # data: ear, turn, late (bool), heard; what a line counted as once another ear had heard it too
    ENDED = "ended"  # data: ending, by


class SessionEvent(Kept):
    """Something that is not speech. ``after_turn`` is the index of the turn before it, -1 for none."""

    after_turn: int
    kind: EventKind | str
    at: datetime | None = None
    data: dict[str, Any] = {}


class TakeOf(Kept):
    """Where a take branched off: before ``turn`` of ``session`` was said anew. ``by`` is who took it, ``drill`` the
    drill that it was for.
    """

    session: str
    turn: int
    why: Literal["take", "drill", "corrected", "example"] | str = "take"
    by: str | None = None
    drill: str | None = None


class Transcript(Kept):
    """A whole session. Foreign ones may hold as little as ``id`` and the speakers and texts of ``turns``.

    ``past`` is set in a second contact: what the first one left behind. ``versions`` maps persona, situation, rules,
    book, prompts and rubric to the hash of the content used. ``started`` is None in foreign ones. ``review`` is set on
    the way out and in alone: what people added to the session (see `simulator.review.entries`).
    """

    id: str
    persona: str | None = None
    situation: str | None = None
    seed: int | None = None
    voice: str | None = None
    mode: Mode | str | None = None
    ending: Ending | str | None = None
    started: datetime | None = None
    ended: datetime | None = None
    trainee: str | None = None
    past: Past | None = None
    take_of: TakeOf | None = None
    versions: dict[str, str] | None = None
    turns: tuple[Turn, ...] = ()
    events: tuple[SessionEvent, ...] = ()
    review: tuple[dict[str, Any], ...] | None = None

    def events_of(self, *kinds: EventKind) -> list[SessionEvent]:
        """The events of these kinds, in order."""
        return [e for e in self.events if e.kind in kinds]

    def to_json(self) -> str:
        """One line of JSON, without what is None."""
        return self.model_dump_json(exclude_none=True)


def mode_of(transcript: Transcript) -> Mode:
    """The session's mode; one that is not ours is practice."""
    return Mode(transcript.mode) if transcript.mode in set(Mode) else Mode.PRACTICE


class Opening(Kept):
    """The head of a session, as the journal is given it before the first turn."""

    id: str
    persona: str
    situation: str
    seed: int
    voice: str
    mode: Mode
    started: datetime
    trainee: str | None = None
    past: Past | None = None
    versions: dict[str, str] = Field(default_factory=dict)
