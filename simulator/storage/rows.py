"""From sessions to rows of the tables and back, without loss."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from simulator.customer.moves import Ending
from simulator.practice.transcript import SessionEvent, Transcript, Turn
from simulator.review.entries import Entry
from simulator.review.library import SessionRow

Columns = dict[str, Any]


def session_columns(transcript: Transcript) -> Columns:
    """The row of ``sessions`` for all of a transcript but its turns and events."""
    playable = None not in (transcript.persona, transcript.situation, transcript.seed, transcript.started)
    unfinished = playable and transcript.ending in (None, Ending.UNFINISHED)
    times = (transcript.started, *(turn.at for turn in transcript.turns))
    return {
        "id": transcript.id,
        "listed": sortable(next((at for at in times if at is not None), None)),
        "started": transcript.started.isoformat() if transcript.started else None,
        "persona": transcript.persona,
        "situation": transcript.situation,
        "mode": _plain(transcript.mode),
        "voice": transcript.voice,
        "ending": Ending.UNFINISHED.value if unfinished else _plain(transcript.ending),
        "trainee": transcript.trainee,
        "turns": len(transcript.turns),
        "unfinished": unfinished,
        "take_of": transcript.take_of.session if transcript.take_of else None,
        "take_at": transcript.take_of.turn if transcript.take_of else None,
        "head": transcript.model_dump_json(exclude={"turns", "events", "review"}, exclude_none=True),
    }


def turn_columns(session: str, n: int, turn: Turn) -> Columns:
    """The row of ``turns``. A text with a NUL in it, which not every database takes, stands in the payload too."""
    rest = json.loads(turn.model_dump_json(exclude_none=True))
    speaker, at = rest.pop("speaker"), rest.pop("at", None)
    if "\0" not in turn.text:
        del rest["text"]
    return {
        "session": session,
        "n": n,
        "speaker": speaker,
        "text": turn.text.replace("\0", ""),
        "at": at,
        "payload": json.dumps(rest, ensure_ascii=False),
    }


def event_columns(session: str, n: int, event: SessionEvent) -> Columns:
    """The row of ``events``."""
    rest = json.loads(event.model_dump_json(exclude_none=True))
    columns = {key: rest.pop(key, None) for key in ("after_turn", "kind", "at")}
    return {"session": session, "n": n, **columns, "payload": json.dumps(rest, ensure_ascii=False)}


def entry_columns(session: str, entry: Entry) -> Columns:
    """The row of ``entries``."""
    payload = entry.model_dump_json(exclude_none=True)
    return {
        "session": session,
        "id": entry.id,
        "kind": entry.kind,
        "by": entry.by,
        "at": sortable(entry.at),
        "payload": payload,
    }


def number_of(listed: str) -> int:
    """Milliseconds since 1970 of a time as ``sessions.listed`` holds it, kept between then and the year 2109."""
    return min(max(0, int(datetime.fromisoformat(listed).timestamp() * 1000)), 1 << 42)


def transcript_of(head: str, turns: Iterable[Row[Any]], events: Iterable[Row[Any]]) -> Transcript:
    """The session as it was written. Raises `ValueError` where a row cannot be read.

    The rows are put together as text: taken apart and written again, a long session would take three times as long.
    """
    said, happened = ",".join(map(_turn_text, turns)), ",".join(map(_event_text, events))
    before = head.rstrip().removesuffix("}").rstrip()
    return Transcript.model_validate_json(f'{before},"turns":[{said}],"events":[{happened}]}}')


def _turn_text(row: Row[Any]) -> str:
    if '"text"' in row.payload:  # the text with a NUL in it
        return json.dumps({"text": row.text, **json.loads(row.payload), "speaker": row.speaker, **_at(row)})
    return _put_before(row.payload, {"speaker": row.speaker, "text": row.text, **_at(row)})


def _event_text(row: Row[Any]) -> str:
    return _put_before(row.payload, {"after_turn": row.after_turn, "kind": row.kind, **_at(row)})


def _put_before(payload: str, first: Columns) -> str:
    """The JSON object of a row with these keys put before its own."""
    rest = payload.strip().removeprefix("{").lstrip()
    return json.dumps(first).removesuffix("}") + ("}" if rest == "}" else f",{rest}")


def listed_row(row: Row[Any], place: tuple[int, str] | None = None) -> SessionRow:
    """One row of ``sessions`` as it is listed; ``place`` is the turn in which the words sought were said, and what."""
    return SessionRow(
        id=row.id,
        persona=row.persona,
        situation=row.situation,
        mode=row.mode,
        voice=row.voice,
        ending=row.ending,
        started=datetime.fromisoformat(row.started) if row.started else None,
        turns=row.turns,
        trainee=row.trainee,
        overall=row.overall,
        take_of=row.take_of,
        take_at=row.take_at,
        needs=tuple(row.needs.split(",")) if row.needs else (),
        claimed_by=row.claimed_by,
        hit=place[0] if place else None,
        said=place[1] if place else None,
    )


def now() -> str:
    """The moment, as ``sessions.listed`` and ``scores.at`` hold it."""
    return sortable(datetime.now(UTC))


def _at(row: Row[Any]) -> Columns:
    return {} if row.at is None else {"at": row.at}


def _plain(value: str | None) -> str | None:
    return None if value is None else str(value)


def sortable(at: datetime | None) -> str:
    """A time as ``sessions.listed`` holds it: UTC, always of the same length.

    A time without a zone counts as UTC; none, or one out of range, is now.
    """
    if at is not None:
        try:
            at = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
        except OverflowError:  # the first or last day of the calendar, in another zone
            at = None
    return (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")
