"""Transcripts out of a whole file, whatever its format: JSON Lines, one JSON document, a table, our own pages."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from simulator.review.foreign import IDS, SPEAKERS, TEXTS
from simulator.review.intake import Bad, Found, once, parsed, read_jsonl

_Records = Iterator[tuple[int, object]]
_CARRIED = re.compile(r"^<!-- transcript (\{.*\}) -->$", re.MULTILINE)
_LONGEST_CELL = 2**31 - 1


class UnknownFormat(ValueError):
    """There is no such format; the message says which there are."""


def read_text(text: str, format: str = "auto") -> Found:
    """The transcripts of a file, and what is wrong in it. ``format`` is one of `FORMATS`, or ``auto`` to tell by its
    looks.

    Raises `UnknownFormat`.
    """
    text = text.lstrip("\ufeff")
    name = _looks_like(text) if format == "auto" else format
    if name not in FORMATS:
        raise UnknownFormat(f"there is no format {format!r}; there are auto, {', '.join(FORMATS)}")
    return FORMATS[name](text)


def _looks_like(text: str) -> str:
    start = text.lstrip()
    if start[:1] in ("{", "["):
        return "jsonl" if isinstance(parsed(start, 1), Bad) else "json"
    if _CARRIED.search(text):
        return "html" if start[:1] == "<" else "md"
    head = re.split(r"[,;\t]", _first_line(start).replace('"', ""))
    return "csv" if len(head) > 1 and ({*head} & {*TEXTS}) else "jsonl"


def _first_line(text: str) -> str:
    return next(iter(text[:2000].splitlines()), "")


def _jsonl(text: str) -> Found:
    return read_jsonl(text.split("\n"))


def _json(text: str) -> Found:
    return once(enumerate(_in_document(parsed(text.strip(), 1)), 1))


def _in_document(value: object) -> Iterator[object]:
    """The records of a document: itself, those that it lists, or those that it names."""
    if isinstance(value, list) and not any(_is_turn(one) for one in value):
        yield from value
    elif isinstance(value, dict) and value and all(isinstance(one, dict) for one in value.values()):
        for name, one in value.items():
            yield one if any(one.get(key) for key in IDS) else {**one, "id": name}
    else:
        yield value


def _is_turn(value: object) -> bool:
    return isinstance(value, dict) and any(key in value for key in SPEAKERS) and any(key in value for key in TEXTS)


def _page(text: str) -> Found:
    carried = [(text.count("\n", 0, found.start()) + 1, found[1]) for found in _CARRIED.finditer(text)]
    if not carried:
        return iter([Bad(1, "it carries no transcript; only pages that this program exported can be read back")])
    return once((line, parsed(record, line)) for line, record in carried)


def _table(text: str) -> Found:
    return once(_in_table(text))


def _in_table(text: str) -> _Records:
    try:
        rows = _rows(text)
    except csv.Error as error:
        yield 1, Bad(1, f"it is not a table: {error}")
        return
    columns = set(rows[0]) if rows else set()
    if {"inbound", "tweet_id", "text"} <= columns:
        yield from _threads(rows)
    elif "record" in columns:
        yield from ((n, parsed(row["record"], n)) for n, row in enumerate(rows, 2) if row["record"])
    else:
        yield from _grouped(rows, columns)


def _rows(text: str) -> list[dict[str, str]]:
    before = csv.field_size_limit(_LONGEST_CELL)  # one cell may hold a whole session
    try:
        first = _first_line(text)
        delimiter = max(",;\t", key=first.count)  # a spreadsheet's, by where it was set up
        reader = csv.DictReader(io.StringIO(text, newline=""), restval="", restkey="", delimiter=delimiter)
        return [{key: value for key, value in row.items() if key} for row in reader]
    finally:
        csv.field_size_limit(before)


def _grouped(rows: list[dict[str, str]], columns: set[str]) -> _Records:
    """Rows of one conversation each, by the first column that is called like an id; without one all are of one."""
    by = next((key for key in IDS if key in columns), None)
    talks: dict[str, tuple[int, list[dict[str, Any]]]] = {}
    for n, row in enumerate(rows, 2):
        turn = {key: value for key, value in row.items() if key != by and value != ""}
        talks.setdefault(row[by] if by else "", (n, []))[1].append(turn)
    for name, (n, turns) in talks.items():
        yield n, {"id": name, "turns": turns} if name else {"turns": turns}


def _threads(rows: list[dict[str, str]]) -> _Records:
    """Conversations out of messages that name what they answer; whoever wrote to a company is its customer."""
    by_id = {row["tweet_id"]: row for row in rows}

    def root(id: str) -> str:
        seen = set()
        while (before := by_id[id].get("in_response_to_tweet_id", "")) in by_id and id not in seen:
            seen.add(id)
            id = before
        return id

    talks: dict[str, list[dict[str, str | None]]] = {}
    for id, row in by_id.items():
        speaker = "customer" if row["inbound"].strip().lower() == "true" else "trainee"
        turn: dict[str, str | None] = {"speaker": speaker, "text": row["text"], "at": _time(row.get("created_at", ""))}
        talks.setdefault(root(id), []).append(turn)
    for n, (id, turns) in enumerate(talks.items(), 1):
        turns.sort(key=lambda turn: turn["at"] or "")
        yield n, {"id": f"tweet-{id}", "turns": turns}


def _time(text: str) -> str | None:
    try:
        return datetime.strptime(text, "%a %b %d %H:%M:%S %z %Y").isoformat()
    except ValueError:
        return None


FORMATS: dict[str, Callable[[str], Found]] = {
    "jsonl": _jsonl,
    "json": _json,
    "csv": _table,
    "md": _page,
    "html": _page,
}
"""How to read each format that can be read."""
