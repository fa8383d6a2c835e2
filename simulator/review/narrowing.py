"""What somebody types to narrow the library, read: marks, days; kept under a name; and what he may look through."""

import re
from datetime import datetime, timedelta

from pydantic import Field

from simulator.practice.transcript import Transcript
from simulator.review.cabinet import Filed
from simulator.review.examples import Example
from simulator.review.library import Library, LibraryFailed, Wanted
from simulator.review.people import Person, may_open, narrowed

_RANGE = re.compile(r"^(\d{1,3}(?:\.\d+)?)?\s*(?:-|–|\.\.|to)\s*(\d{1,3}(?:\.\d+)?)?$")
_ONE_SIDE = re.compile(r"^([<>])=?\s*(\d{1,3}(?:\.\d+)?)$")
_DAY = re.compile(r"^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$")
_AGO = re.compile(r"^(\d{1,4})\s*(d|w|m)\w*$")
_DAYS_IN = {"d": 1, "w": 7, "m": 30}
_NAMED = {"today": 1, "week": 7, "month": 30, "year": 365}


class NotRead(ValueError):
    """What was typed means nothing here; the message says what would."""


class SavedFilter(Filed):
    """A way of narrowing that somebody wants again. ``marks`` and ``days`` are as they were typed: "week" stays the
    last seven days.
    """

    kind = "filter"

    name: str = Field(min_length=1, max_length=60)
    text: str = ""
    persona: str | None = None
    situation: str | None = None
    ending: str | None = None
    trainee: str | None = None
    need: str | None = None
    marks: str = ""
    days: str = ""

    def wanted(self, now: datetime) -> Wanted:
        """What it asks for at this moment. ``need`` is a reason, or ``any``. Raises `NotRead`."""
        lowest, highest = marks_of(self.marks)
        since, until = days_of(self.days, now)
        return Wanted(
            text=self.text.strip(),
            persona=self.persona,
            situation=self.situation,
            ending=self.ending,
            trainee=self.trainee,
            lowest=lowest,
            highest=highest,
            since=since,
            until=until,
            in_need=self.need is not None,
            need=None if self.need == ANY else self.need,
        )


ANY = "any"
"""Whatever the reason that somebody should look at a session."""


def seen_by(library: Library, person: Person, wanted: Wanted) -> Wanted:
    """The same, without what this person may not see. Raises `simulator.review.library.LibraryFailed`."""
    examples = (example.id for example in library.filed(Example) if example.who in ("", person.id))
    return narrowed(wanted, person, library.filed(Person), examples)


def session_for(library: Library, person: Person, session: str) -> Transcript:
    """A session by its id, where this person may see it; a corrected take like the session that it corrects.

    Raises `simulator.review.library.LibraryFailed`.
    """
    transcript = library.load(session)
    seen = seen_by(library, person, Wanted())
    if may_open(seen, transcript.id, transcript.trainee):
        return transcript
    of = transcript.take_of
    if of is not None and of.why == "corrected" and may_open(seen, of.session, library.load(of.session).trainee):
        return transcript
    raise LibraryFailed(
        f"Session {transcript.id} is somebody else's: he and the coaches can open it. "
        "Who is here is chosen in the lobby, with w."
    )


def marks_of(text: str) -> tuple[float | None, float | None]:
    """The lowest and the highest mark: ``40-60``, ``-40``, ``80-``, ``<40``, ``>80``, or one and what rounds to it.

    Raises `NotRead`.
    """
    text = text.strip().lower()
    if not text:
        return None, None
    if found := _ONE_SIDE.match(text):
        return (float(found[2]), None) if found[1] == ">" else (None, float(found[2]))
    if (found := _RANGE.match(text)) and (found[1] or found[2]):
        return float(found[1]) if found[1] else None, float(found[2]) if found[2] else None
    if text.isdigit() and len(text) <= 3:
        return int(text) - 0.5, int(text) + 0.5
    raise NotRead(f"“{text}” is no range of marks. Type 40-60, <40 or >80.")


def days_of(text: str, now: datetime) -> tuple[datetime | None, datetime | None]:
    """From when on and until when (excluded), in the zone of ``now``.

    ``2026-01-05``, ``2026-01`` and ``2026`` are read, two of these with ``..`` between them (either may be left out),
    and ``today``, ``week``, ``month``, ``year``, ``3d``, ``2w``, ``6m``, which end now.

    Raises `NotRead`.
    """
    text = text.strip().lower()
    if not text:
        return None, None
    if ".." in text:
        first, _, last = text.partition("..")
        since = _span(first, now)[0] if first.strip() else None
        return since, _span(last, now)[1] if last.strip() else None
    return _span(text, now)


def _span(text: str, now: datetime) -> tuple[datetime, datetime | None]:
    text = text.strip()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    try:
        if found := _DAY.match(text):
            return _calendar(now, *(int(part) if part else None for part in found.groups()))
        if text in _NAMED:
            return midnight - timedelta(days=_NAMED[text] - 1), None
        if found := _AGO.match(text):
            return midnight - timedelta(days=int(found[1]) * _DAYS_IN[found[2]] - 1), None
    except (ValueError, OverflowError):
        pass
    raise NotRead(f"“{text}” is no date. Type 2026-01-05, 2026-01, 2026-01..2026-03, today, week or 3w.")


def _calendar(now: datetime, year: int | None, month: int | None, day: int | None) -> tuple[datetime, datetime]:
    first = datetime(year or 0, month or 1, day or 1, tzinfo=now.tzinfo)
    if day:
        return first, first + timedelta(days=1)
    if month and month < 12:
        return first, first.replace(month=month + 1)
    return first, first.replace(year=first.year + 1, month=1)
