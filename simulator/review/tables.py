"""Transcripts out of tables: a row a turn, of whichever columns; messages that answer each other; blocks of lines."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from simulator.review.intake import Bad, parsed
from simulator.review.naming import Naming

Records = Iterator[tuple[int, object]]
Row = tuple[int, dict[str, str]]
"""A row with the line that it ends in, from 1."""
_LONGEST_CELL = 2**31 - 1
_THREADED = frozenset({"inbound", "tweet_id", "text"})
_TRANSLATED = frozenset({"doc_id", "source_language", "source_segment", "pe_segment", "translation_direction"})
_ENDS = "OVERALL"
"""What the customer "says" in the line that holds the marks for a whole dialogue."""


def in_table(text: str, naming: Naming) -> Records:
    """The records of a table, by what its columns are called."""
    try:
        rows = _rows(text)
    except csv.Error as error:
        yield 1, Bad(1, f"it is not a table: {error}")
        return
    columns = set(rows[0][1]) if rows else set()
    if columns >= _THREADED:
        yield from _threads(rows)
    elif columns >= _TRANSLATED:
        yield from _translated(rows)
    elif "record" in columns:
        yield from ((n, parsed(row["record"], n)) for n, row in rows if row["record"])
    else:
        yield from _grouped(rows, columns, naming)


def fitting(name: str, text: str) -> Records:
    """The records of a table of the format ``name``, one of `TABLES`."""
    try:
        rows = _rows(text)
    except csv.Error as error:
        yield 1, Bad(1, f"it is not a table: {error}")
        return
    columns, read = TABLES[name]
    missing = columns - (set(rows[0][1]) if rows else set())
    if missing:
        yield 1, Bad(1, f"it is not of the format {name}: there is no column {min(missing)}")
        return
    yield from read(rows)


def first_line(text: str) -> str:
    return next(iter(text[:20_000].splitlines()), "")


def _rows(text: str) -> list[Row]:
    before = csv.field_size_limit(_LONGEST_CELL)  # one cell may hold a whole session
    try:
        first = first_line(text)
        delimiter = max(",;\t", key=first.count)  # a spreadsheet's, by where it was set up
        reader = csv.DictReader(io.StringIO(text, newline=""), restval="", restkey="", delimiter=delimiter)
        return [(reader.line_num, {key: value for key, value in row.items() if key}) for row in reader]
    finally:
        csv.field_size_limit(before)


def _grouped(rows: list[Row], columns: set[str], naming: Naming) -> Records:
    """Rows of one conversation each, by the first column that is called like an id; without one all are of one."""
    by = next((key for key in naming.ids if key in columns), None)
    talks: dict[str, tuple[int, list[dict[str, Any]]]] = {}
    for n, row in rows:
        turn = {key: value for key, value in row.items() if key != by and value != ""}
        talks.setdefault(row[by] if by else "", (n, []))[1].append(turn)
    for name, (n, turns) in talks.items():
        yield n, {by: name, "turns": turns} if by and name else {"turns": turns}


def _translated(rows: list[Row]) -> Records:
    """Segments in two languages; the English one is what was said."""
    talks: dict[str, tuple[int, list[dict[str, str]]]] = {}
    for n, row in rows:
        said = row["source_segment" if row["source_language"] == "en" else "pe_segment"]
        rest = {key: value for key, value in row.items() if key != "doc_id" and value != ""}
        turn = {**rest, "speaker": row["translation_direction"], "text": said}
        talks.setdefault(row["doc_id"], (n, []))[1].append(turn)
    for name, (n, turns) in talks.items():
        yield n, {"id": name, "turns": turns}


def _threads(rows: list[Row]) -> Records:
    """Conversations out of messages that name what they answer; whoever wrote to a company is its customer."""
    by_id: dict[str, Row] = {}
    for n, row in rows:
        if row["tweet_id"] in by_id:
            first, same = by_id[row["tweet_id"]]
            what = "the same message" if same == row else f"another message of the id {row['tweet_id']}"
            yield n, Bad(n, f"{what} stands in line {first}")
        else:
            by_id[row["tweet_id"]] = n, row

    def root(id: str) -> str:
        seen = set()
        while (before := by_id[id][1].get("in_response_to_tweet_id", "")) in by_id and id not in seen:
            seen.add(id)
            id = before
        return id

    talks: dict[str, list[dict[str, Any]]] = {}
    for id, (_, row) in by_id.items():
        speaker = "customer" if row["inbound"].strip().lower() == "true" else "trainee"
        rest = {key: value for key, value in row.items() if key != "text" and value != ""}
        at = _time(row.get("created_at", ""))
        talks.setdefault(root(id), []).append({**rest, "speaker": speaker, "text": row["text"], "at": at})
    for id, turns in talks.items():
        turns.sort(key=lambda turn: turn["at"] or "")
        yield by_id[id][0], {"id": f"tweet-{id}", "turns": turns}


def _time(text: str) -> str | None:
    try:
        return datetime.strptime(text, "%a %b %d %H:%M:%S %z %Y").isoformat()
    except ValueError:
        return None


def in_blocks(text: str) -> Records:
    """Dialogues with a blank line between, a line a turn: speaker, text, what was done, the raters' marks, by tabs.

    The marks for the whole are those of a last line in which the customer's text is "OVERALL".
    """
    block: list[Row] = []
    for n, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            names = ("speaker", "text", "action", "satisfaction", "explanation")
            block.append((n, dict(zip(names, line.split("\t", 4), strict=False))))
        elif block:
            yield block[0][0], _rated(block)
            block = []


def _rated(block: list[Row]) -> object:
    record: dict[str, Any] = {"turns": []}
    for n, row in block:
        turn: dict[str, Any] = {key: value for key, value in row.items() if value or key in ("speaker", "text")}
        if "text" not in turn:
            return Bad(n, "there is no tab in it between who speaks and what is said")
        if "satisfaction" in turn:
            turn["satisfaction"] = _marks(turn["satisfaction"])
        if turn["text"] == _ENDS:
            record |= {key: value for key, value in turn.items() if key not in ("speaker", "text")}
        else:
            record["turns"].append(turn)
    return record


def _marks(text: str) -> list[int] | str:
    try:
        return [int(mark) for mark in text.split(",")]
    except ValueError:
        return text


TABLES: dict[str, tuple[frozenset[str], Callable[[list[Row]], Records]]] = {
    "twcs": (_THREADED, _threads),
    "maia-chats": (_TRANSLATED, _translated),
}
"""Tables of known columns, and how each is read."""
