"""What people add to a session afterwards, each entry signed and dated: notes, replies, verdicts, disputes, answers.

Entries are only ever added. A note is amended or withdrawn by another entry, a verdict followed by a later one; what
stands is read from all of them by `simulator.review.folder`. None of it is ever inside the transcript itself.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import uuid4

from pydantic import Field, TypeAdapter, ValidationError

from simulator.practice.transcript import Kept


def new_id() -> str:
    return uuid4().hex[:12]


def now() -> datetime:
    return datetime.now(UTC)


class Entry(Kept):
    """``by`` is the id of who wrote it; ``at`` is in UTC."""

    kind: str
    by: str
    id: str = Field(default_factory=new_id)
    at: datetime = Field(default_factory=now)


class NoteKind(StrEnum):
    GOOD = "good"
    MISSED = "missed"
    TRY = "try"
    QUESTION = "question"


class Visibility(StrEnum):
    ME = "me"
    COACHES = "coaches"
    TRAINEE = "trainee"


class Note(Entry):
    """A note on a turn, or on some of its ``words`` (verbatim, from letter ``start`` on)."""

    kind: Literal["note"] = "note"
    turn: int = Field(ge=0)
    note: NoteKind
    text: str = Field(min_length=1)
    words: str = ""
    start: int | None = None
    visibility: Visibility = Visibility.TRAINEE


class Reply(Entry):
    """An answer in the thread of a note; ``to`` is the note's id."""

    kind: Literal["reply"] = "reply"
    to: str
    text: str = Field(min_length=1)


class Amended(Entry):
    """Another text, kind or visibility for one's own note or reply; what is None stays."""

    kind: Literal["amended"] = "amended"
    to: str
    text: str | None = None
    note: NoteKind | None = None
    visibility: Visibility | None = None


class Withdrawn(Entry):
    """One's own note, reply or dispute, taken back (and out of sight, not out of the record)."""

    kind: Literal["withdrawn"] = "withdrawn"
    to: str


class Blind(Entry):
    """A coach's own marks, given before he saw the machine's. ``marks`` maps dimensions to 0 to 100, None for did not
    apply; ``rubric`` is the version (content hash) that he marked by; ``round`` is the calibration that it was for.
    """

    kind: Literal["blind"] = "blind"
    marks: dict[str, float | None]
    rubric: str | None = None
    round: str | None = None


class Decision(StrEnum):
    ACCEPT = "accept"
    ADJUST = "adjust"
    REJECT = "reject"


class Verdict(Entry):
    """What a coach decided about a mark. ``about`` is the id of a check or a dimension.

    ``was`` and ``mark`` are 0 to 100 for a dimension; for a check 0 or 100 (or its share between), None for did not
    apply. A rejected mark counts for nothing. ``answers`` is the id of the dispute that it settles.
    """

    kind: Literal["verdict"] = "verdict"
    about: str
    decision: Decision
    was: float | None = None
    mark: float | None = Field(default=None, ge=0, le=100)
    reason: str = ""
    answers: str | None = None


class Dispute(Entry):
    """The trainee's objection to a check (or a dimension), pointing at a turn."""

    kind: Literal["dispute"] = "dispute"
    about: str
    turn: int = Field(ge=0)
    text: str = Field(min_length=1)


class Predicted(Entry):
    """A guess at a turning point before it was shown: what the customer ``felt`` (a mood) or ``needed``."""

    kind: Literal["predicted"] = "predicted"
    turn: int = Field(ge=0)
    question: Literal["felt", "needed"]
    answer: str
    right: bool


class Missed(Entry):
    """A mark that something was missed: the signal that the hearing did not find in these ``words``."""

    kind: Literal["missed"] = "missed"
    turn: int = Field(ge=0)
    signal: str
    words: str


class Heeded(Entry):
    """What a coach decided on a `Missed` (``to``), or on an unheard line (``turn``); ``take`` is the corrected take."""

    kind: Literal["heeded"] = "heeded"
    turn: int = Field(ge=0)
    agreed: bool
    to: str | None = None
    take: str | None = None
    reason: str = ""


class Marker(Entry):
    """A turn to come back to. It is taken back with `Withdrawn`."""

    kind: Literal["marker"] = "marker"
    turn: int = Field(ge=0)


class Sent(Entry):
    """The feedback went to the trainee: what he may see, he sees from now on."""

    kind: Literal["sent"] = "sent"
    text: str = ""


class Unknown(Entry):
    """An entry of a kind that this version does not know; kept as it came."""


AnyEntry = Annotated[
    Note | Reply | Amended | Withdrawn | Blind | Verdict | Dispute | Predicted | Missed | Heeded | Marker | Sent,
    Field(discriminator="kind"),
]
_known: TypeAdapter[Entry] = TypeAdapter(AnyEntry)


def entry_of(data: dict[str, Any]) -> Entry:
    """The entry in its own shape; one of no known kind, or of another shape, as `Unknown`.

    Raises `pydantic.ValidationError` where it is not signed.
    """
    try:
        return _known.validate_python(data)
    except ValidationError:
        return Unknown.model_validate(data)
