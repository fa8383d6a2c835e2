"""Sessions found by what was said in them: an index of words in SQLite, behind one verb for every database.

The index (FTS5, without a copy of the texts) numbers a turn by its session's number and its own, so that the newest
sessions come first however often a word was said, and only as many are read as one wants to see. PostgreSQL compares
the texts themselves.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, func, select, text

from simulator.storage.tables import sessions, turns

LONGEST_BEGINNING = 6
"""Letters of the longest beginning of a word that has a place of its own in the index (see `MADE`)."""
BITS = 20
"""Bits of a turn's number within its session; what is said after a million turns is not found. The statements below
know them, too.
"""
LAST = (1 << BITS) - 1
MADE = (
    "CREATE VIRTUAL TABLE said USING fts5(text, content='', tokenize=\"unicode61 remove_diacritics 2\", "
    "prefix='2 3 4 5 6')"
)
_ADDED = text("INSERT INTO said (rowid, text) VALUES (:rowid, :text)")
_TAKEN_OUT = text("INSERT INTO said (said, rowid, text) VALUES ('delete', :rowid, :text)")
_FORGOTTEN = text("INSERT INTO said (said, rank) VALUES ('merge', :pages)")
_CHANGES = text("SELECT total_changes()")
_STRUCTURE = text("SELECT block FROM said_data WHERE id = 10")
_EMPTIED = text("INSERT INTO said (said) VALUES ('delete-all')")
_ADDED_ALL = text(
    "INSERT INTO said (rowid, text) SELECT (sessions.no << 20) | turns.n, turns.text FROM turns "
    "JOIN sessions ON sessions.id = turns.session WHERE turns.n <= 1048575"
)
PAGES = 500
"""Pages of the index that are written at once: whoever wants to save a turn meanwhile waits for a tenth of a second."""
MOST_LEVELS = 1000
"""Levels of the index from which on it is made anew. Whenever words are forgotten SQLite adds two and takes none away,
and an index of 2,000 it takes for damaged (FTS5_MAX_SEGMENT in its source).
"""
_TEXT = text("SELECT text FROM turns WHERE session = :session AND n = :n")
_HITS = text("SELECT rowid FROM said WHERE said MATCH :match ORDER BY rowid DESC")
_FIRST_HIT = text(
    "(SELECT rowid FROM said WHERE said MATCH :match "
    "AND rowid BETWEEN (sessions.no << 20) AND (sessions.no << 20) + 1048575 ORDER BY rowid LIMIT 1)"
)
_FIRST_HITS = text(
    "SELECT min(rowid) FROM said WHERE said MATCH :match AND rowid BETWEEN :first AND :last "
    "AND rowid >> 20 IN :numbers GROUP BY rowid >> 20"
).bindparams(bindparam("numbers", expanding=True))
_SAID_IN_IT = text(
    "EXISTS (SELECT 1 FROM said WHERE said MATCH :match "
    "AND rowid BETWEEN (sessions.no << 20) AND (sessions.no << 20) + 1048575)"
)
_AMONG_SAID = text("sessions.no IN (SELECT rowid >> 20 FROM said WHERE said MATCH :match)")
AROUND = 160
"""Characters shown around the words that were found."""
BEFORE = 24
"""Of them, those before the words."""
READ_AT_MOST = 700
"""Sessions in which the words were said that are held against what else is wanted, before it is done another way."""
DENSE = 0.02
"""The share of them that must fit for going on so."""
COMMON = 0.2
"""The share of all sessions in which the words were said from which on each that fits is rather looked up by itself:
that takes .2 ms a session, and reading all the hits .0003 ms a hit.
"""
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


def forget(connection: Connection, *, begin: bool) -> bool:
    """Write a part of the index anew without the words of what was taken out, which would linger in it; the first part
    where one is to ``begin``. True once all of it is written.
    """
    if not indexed(connection):
        return True
    if begin and levels(connection) > MOST_LEVELS:
        connection.execute(_EMPTIED)
        connection.execute(_ADDED_ALL)
        return True
    before: int = connection.execute(_CHANGES).scalar_one()
    connection.execute(_FORGOTTEN, {"pages": -PAGES if begin else PAGES})
    after: int = connection.execute(_CHANGES).scalar_one()
    return after - before < 2  # so SQLite says that there was nothing to do


def levels(connection: Connection) -> int:
    """How many levels the index has: the first number, of seven bits a byte, behind four bytes of its structure."""
    found = 0
    for byte in connection.execute(_STRUCTURE).scalar_one()[4:]:
        found = found << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return found


def _numbered(no: int, said: list[tuple[int, str]]) -> list[dict[str, Any]]:
    return [{"rowid": (no << BITS) | n, "text": words} for n, words in said if n <= LAST]


class Found(NamedTuple):
    """Rows of ``sessions``; ``hits`` maps the numbers of some to the first turn in which the words were said."""

    rows: list[Any]
    hits: dict[int, int]


def newest(connection: Connection, query: Select[Any], words: str, offset: int, limit: int) -> Found:
    """The rows of a query over ``sessions`` in which this was said: newest first, from ``offset`` on."""
    wanted, most = words_of(words), offset + limit
    if not wanted:
        return Found([], {})
    if not indexed(connection):
        return Found(list(connection.execute(by_text(query, wanted).offset(offset).limit(limit))), {})
    found: list[Any] = []
    hits: dict[int, int] = {}
    read = 0
    for some in _in_growing_parts(_hits(connection, wanted)) if limit else ():
        rows = list(connection.execute(query.where(sessions.c.no.in_(some)).limit(most - len(found))))
        found += rows
        hits |= {row.no: some[row.no] for row in rows}
        read += len(some)
        if len(found) >= most:
            break
        if read >= READ_AT_MOST and len(found) < read * DENSE:
            common = _sought(wanted) and read > COMMON * _newer(connection, min(some))
            narrowed = query.where((_SAID_IN_IT if common else _AMONG_SAID).bindparams(match=_match(wanted)))
            return Found(list(connection.execute(narrowed.offset(offset).limit(limit))), hits)
    return Found(found[offset:], hits)


def _newer(connection: Connection, no: int) -> int:
    """How many sessions there are down to this number."""
    return connection.scalar(select(func.count()).select_from(sessions).where(sessions.c.no >= no)) or 0


def by_text(query: Select[Any], words: list[str]) -> Select[Any]:
    """The sessions of a query in which one turn holds all these words, found by the texts themselves."""
    return query.where(exists().where(turns.c.session == sessions.c.id, *_heard(words)))


def places(connection: Connection, found: Found, words: str) -> dict[str, tuple[int, str]]:
    """The first turn in which this was said, and a piece of it, of each session that was found by it."""
    wanted, ids = words_of(words), {row.no: row.id for row in found.rows}
    if not ids:
        return {}
    if not indexed(connection):
        heard = select(turns.c.session, func.min(turns.c.n)).where(turns.c.session.in_(ids.values()), *_heard(wanted))
        hits = {row[0]: row[1] for row in connection.execute(heard.group_by(turns.c.session))}
    else:
        hits = {ids[no]: found.hits[no] for no in ids if no in found.hits}
        if others := [no for no in ids if no not in found.hits]:
            hits |= {ids[rowid >> BITS]: rowid & LAST for rowid in _first_hits(connection, wanted, others)}
    said = {id: connection.scalar(_TEXT, {"session": id, "n": n}) or "" for id, n in hits.items()}
    return {id: (n, around(said[id], wanted)) for id, n in hits.items()}


def _first_hits(connection: Connection, wanted: list[str], numbers: list[int]) -> list[int]:
    """The first row of the index in each of these sessions, of which each has one."""
    match = _match(wanted)
    if _sought(wanted):
        each = select(_FIRST_HIT.bindparams(match=match)).select_from(sessions).where(sessions.c.no.in_(numbers))
        return list(connection.scalars(each))
    first, last = min(numbers) << BITS, (max(numbers) << BITS) + LAST
    return list(connection.scalars(_FIRST_HITS, {"match": match, "first": first, "last": last, "numbers": numbers}))


def _sought(wanted: list[str]) -> bool:
    """Whether the index can be asked about one session without being read as a whole."""
    return len(_unfinished(wanted)) <= LONGEST_BEGINNING


def words_of(text: str) -> list[str]:
    """The words that are looked for."""
    return _WORD.findall(text)


def _heard(words: list[str]) -> list[ColumnElement[bool]]:
    """A turn holds all the words; the last one is perhaps still being typed. So PostgreSQL says where words end."""
    whole = [*words[:-1], *(words[-1:] if len(_unfinished(words)) < 2 else ())]
    patterns = [rf"\m{re.escape(word)}\M" for word in whole] + [rf"\m{re.escape(w)}" for w in words[len(whole) :]]
    return [turns.c.text.regexp_match(pattern, flags="i") for pattern in patterns]


def _match(wanted: list[str]) -> str:
    """The words as the index asks for them; the last one is perhaps still being typed."""
    return " ".join(f'"{word}"' for word in wanted) + ("*" if len(_unfinished(wanted)) > 1 else "")


def _unfinished(wanted: list[str]) -> str:
    """The last word as the index cuts it: of *isn't* the *t*."""
    return re.split("['’]", wanted[-1])[-1]


def _hits(connection: Connection, wanted: list[str]) -> Iterator[tuple[int, int]]:
    """Numbers of sessions in which a turn holds all the words, newest first, each once, with the first such turn."""
    hits = connection.execution_options(yield_per=500).execute(_HITS, {"match": _match(wanted)})
    for no, of_one in groupby((rowid for (rowid,) in hits), lambda rowid: rowid >> BITS):
        *_, first = of_one
        yield no, first & LAST


def _in_growing_parts(hits: Iterator[tuple[int, int]]) -> Iterator[dict[int, int]]:
    """Few at first, for whoever wants the newest; many when hardly any of them fits what else is wanted."""
    size = 100
    while some := dict(islice(hits, size)):
        yield some
        size = min(size * 2, 10_000)


def around(text: str, words: Iterable[str], most: int = AROUND) -> str:
    """A piece of the text, on one line, in which the longest of the words stands; ``…`` where it was cut."""
    longest = max(words, key=len, default="")
    found = re.search(rf"\b{re.escape(longest)}", text, re.IGNORECASE)
    start = max(0, found.start() - BEFORE) if found and found.end() > BEFORE * 2 else 0
    piece = text[start : start + most]
    return ("…" if start else "") + " ".join(piece.split()) + ("…" if start + most < len(text) else "")
