"""Reads transcripts from text that anybody may have written: what cannot be read is told by its line, never guessed."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.practice.transcript import Transcript
from simulator.review.foreign import Unreadable, transcript_of
from simulator.review.naming import USUAL, Naming


@dataclass(frozen=True)
class Bad:
    """What is wrong in ``line`` (from 1; in a file that is one JSON document or a table, the record's number).

    ``skipped``: the record was left out; otherwise it follows, without what the sentence speaks of.
    """

    line: int
    why: str
    skipped: bool = True

    def __str__(self) -> str:
        return f"line {self.line}: {self.why}"


Found = Iterator[Transcript | Bad]


def read_jsonl(lines: Iterable[str], naming: Naming = USUAL, shape: str | None = None) -> Found:
    """Transcripts from JSON Lines: ours, chats in OpenAI's format, and others like them (see `foreign`).

    A byte order mark, blank lines and both line endings are fine. A session that comes again is left out, and so is
    another one of the same id. With ``shape`` (see `shapes`) only records of that one.
    """
    return once(_records(lines), naming, shape)


def once(records: Iterable[tuple[int, object]], naming: Naming = USUAL, shape: str | None = None) -> Found:
    """Transcripts from numbered records as JSON gave them (or a `Bad` in place of one); each id once."""
    seen: dict[str, tuple[int, int]] = {}
    for line, record in records:
        if isinstance(record, Bad):
            yield record
            continue
        try:
            transcript, remarks = transcript_of(record, naming, shape)
            text = transcript.to_json()
        except Unreadable as error:
            yield Bad(line, str(error))
            continue
        except (ValueError, OverflowError, RecursionError):  # what no JSON can hold, whoever wrote it
            yield Bad(line, "it holds something that cannot be kept")
            continue
        if transcript.id in seen:
            first, same = seen[transcript.id]
            what = "the same session" if same == hash(text) else f"another session of the id {transcript.id!r}"
            yield Bad(line, f"{what} stands in line {first}")
            continue
        seen[transcript.id] = line, hash(text)
        yield from (Bad(line, remark, skipped=False) for remark in remarks)
        yield transcript


def _records(lines: Iterable[str]) -> Iterator[tuple[int, object]]:
    for n, line in enumerate(lines, 1):
        text = line.strip().lstrip("\ufeff").strip()
        if text:
            yield n, parsed(text, n)


def parsed(text: str, line: int) -> object:
    """The JSON value, or a `Bad` that says why there is none."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text) - 1 or error.msg.startswith("Unterminated")
        return Bad(
            line, "it breaks off in the middle" if cut else f"it is not JSON: {error.msg} (column {error.colno})"
        )
    except (ValueError, RecursionError):  # a number of thousands of digits; brackets without end
        return Bad(line, "it is JSON that nobody can read: too long a number, or nested too deeply")
