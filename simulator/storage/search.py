"""Sessions found by what was said in them: an index of words in SQLite, behind one verb for every database.

The index (FTS5, without a copy of the texts) numbers a turn by its session's number and its own, so that the newest
sessions come first however often a word was said, and only as many are read as one wants to see. PostgreSQL compares
the texts themselves.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Select, exists, text

from simulator.storage.tables import sessions, turns

BITS = 20
"""Bits of a turn's number within its session; what is said after a million turns is not found."""
MADE = "CREATE VIRTUAL TABLE said USING fts5(text, content='', tokenize=\"unicode61 remove_diacritics 2\")"
_ADDED = text("INSERT INTO said (rowid, text) VALUES (:rowid, :text)")
_TAKEN_OUT = text("INSERT INTO said (said, rowid, text) VALUES ('delete', :rowid, :text)")
_FORGOTTEN = text("INSERT INTO said (said) VALUES ('optimize')")
_HITS = text("SELECT rowid FROM said WHERE said MATCH :match ORDER BY rowid DESC")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


def indexed(connection: Connection) -> bool:
    """Whether this database has the index."""
    return connection.dialect.name == "sqlite"


def make(connection: Connection) -> None:
    """Make the index of a new database."""
    if indexed(connection):
        connection.execute(text(MADE))


def add(connection: Connection, no: int, said: list[tuple[int, str]]) -> None:
    """Have turns (number and text) of session ``no`` found from now on."""
    if (numbered := _numbered(no, said)) and indexed(connection):
        connection.execute(_ADDED, numbered)


def take_out(connection: Connection, no: int, said: list[tuple[int, str]]) -> None:
    """Have turns found no more. ``said`` must be what was added."""
    if (numbered := _numbered(no, said)) and indexed(connection):
        connection.execute(_TAKEN_OUT, numbered)


def forget(connection: Connection) -> None:
    """Write the index anew without the words of what was taken out, which would linger in it."""
    if indexed(connection):
        connection.execute(_FORGOTTEN)


def _numbered(no: int, said: list[tuple[int, str]]) -> list[dict[str, Any]]:
    return [{"rowid": (no << BITS) | n, "text": words} for n, words in said if n < 1 << BITS]


def newest(connection: Connection, query: Select[Any], words: str, offset: int, limit: int) -> list[Any]:
    """The rows of a query over ``sessions`` in which this was said: newest first, from ``offset`` on."""
    wanted = _WORD.findall(words)
    if not indexed(connection):
        return list(connection.execute(by_text(query, wanted).offset(offset).limit(limit)))
    found: list[Any] = []
    if not wanted:
        return found
    for some in _in_growing_parts(_numbers(connection, wanted)):
        here = query.where(sessions.c.no.in_(some)).order_by(None).order_by(sessions.c.no.desc())
        found.extend(connection.execute(here.limit(offset + limit - len(found))))
        if len(found) >= offset + limit:
            break
    return found[offset:]


def by_text(query: Select[Any], words: list[str]) -> Select[Any]:
    """The sessions of a query in which one turn holds all these words, found by the texts themselves."""
    heard = (turns.c.text.icontains(word, autoescape=True) for word in words)
    return query.where(exists().where(turns.c.session == sessions.c.id, *heard))


def _numbers(connection: Connection, wanted: list[str]) -> Iterator[int]:
    """Numbers of sessions in which a turn holds all the words, newest first, each once."""
    match = " ".join(f'"{word}"' for word in wanted) + "*"
    hits = connection.execution_options(yield_per=500).execute(_HITS, {"match": match})
    last = -1
    for (rowid,) in hits:
        if (no := rowid >> BITS) != last:
            last = no
            yield no


def _in_growing_parts(numbers: Iterator[int]) -> Iterator[list[int]]:
    """Few at first, for whoever wants the newest; many when hardly any of them fits what else is wanted."""
    size = 100
    while some := list(islice(numbers, size)):
        yield some
        size = min(size * 2, 20_000)
