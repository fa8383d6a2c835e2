"""Transcripts out of a whole file, whatever its format: JSON Lines, one JSON document, a table, our own pages."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from simulator.review import tables
from simulator.review.intake import Bad, Found, once, parsed, read_jsonl
from simulator.review.naming import USUAL, Naming
from simulator.review.shapes import SHAPES

_CARRIED = re.compile(r"^<!-- transcript (\{.*\}) -->\r?$", re.MULTILINE)
_IN_BLOCKS = re.compile(r"\s*(?:USER|SYSTEM)\t")
_COLUMN = re.compile(r"[\w #./()-]{1,60}")
"""What a column may be called; a line of broken JSON is no head of a table."""


class UnknownFormat(ValueError):
    """There is no such format; the message says which there are."""


def read_text(text: str, format: str = "auto", naming: Naming = USUAL) -> Found:
    """The transcripts of a file, and what is wrong in it. ``format`` is one of `FORMATS`, or ``auto`` to tell by its
    looks; ``naming`` says what things are called in it.

    Raises `UnknownFormat`.
    """
    text = text.lstrip("\ufeff")
    return FORMATS[_looks_like(text) if format == "auto" else known_format(format)](text, naming)


def known_format(name: str) -> str:
    """The format as it is listed. Raises `UnknownFormat`."""
    found = name.strip().lower().replace("_", "-")
    if found not in ("auto", *FORMATS):
        raise UnknownFormat(f"there is no format {name!r}; there are auto, {', '.join(FORMATS)}")
    return found


def _looks_like(text: str) -> str:
    start = text.lstrip()
    if start[:1] in ("{", "["):
        return "jsonl" if isinstance(parsed(start, 1), Bad) else "json"
    if _CARRIED.search(text):
        return "html" if start[:1] == "<" else "md"
    if _IN_BLOCKS.match(start):
        return "uss"
    head = [name.strip('" ') for name in re.split(r"[,;\t]", tables.first_line(start))]
    return "csv" if len(head) > 1 and all(map(_COLUMN.fullmatch, head)) else "jsonl"


def _jsonl(text: str, naming: Naming) -> Found:
    return read_jsonl(text.split("\n"), naming)


def _json(text: str, naming: Naming, shape: str | None = None) -> Found:
    return once(enumerate(_in_document(parsed(text.strip(), 1), naming), 1), naming, shape)


def _of_shape(shape: str, text: str, naming: Naming) -> Found:
    if _looks_like(text) == "jsonl":
        return read_jsonl(text.split("\n"), naming, shape)
    return _json(text, naming, shape)


def _in_document(value: object, naming: Naming) -> Iterator[object]:
    """The records of a document: itself, those that it lists, or those that it names."""
    if isinstance(value, list) and not any(_is_turn(one, naming) for one in value):
        yield from value
    elif isinstance(value, dict) and value and all(isinstance(one, dict) for one in value.values()):
        for name, one in value.items():
            yield one if any(one.get(key) for key in naming.ids) else {**one, "id": name}
    else:
        yield value


def _is_turn(value: object, naming: Naming) -> bool:
    keys = value.keys() if isinstance(value, dict) else set()
    return any(key in keys for key in naming.speakers) and any(key in keys for key in naming.texts)


def _page(text: str, naming: Naming) -> Found:
    carried = [(text.count("\n", 0, found.start()) + 1, found[1]) for found in _CARRIED.finditer(text)]
    if not carried:
        return iter([Bad(1, "it carries no transcript; only pages that this program exported can be read back")])
    return once(((line, parsed(record, line)) for line, record in carried), naming)


def _table(text: str, naming: Naming) -> Found:
    return once(tables.in_table(text, naming), naming)


def _known_table(name: str, text: str, naming: Naming) -> Found:
    return once(tables.fitting(name, text), naming)


def _blocks(text: str, naming: Naming) -> Found:
    return once(tables.in_blocks(text), naming)


FORMATS: dict[str, Callable[[str, Naming], Found]] = {
    "jsonl": _jsonl,
    "json": _json,
    "csv": _table,
    "md": _page,
    "html": _page,
    **{name: partial(_of_shape, name) for name in SHAPES},
    **{name: partial(_known_table, name) for name in tables.TABLES},
    "uss": _blocks,
}
"""How to read each format that can be read."""
