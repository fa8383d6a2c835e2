"""What a list shows of a situation, read from the head of its file: a hundred times quicker than the whole."""

import re
from typing import NamedTuple

from simulator.content.faults import ContentWrong
from simulator.content.files import read_yaml
from simulator.content.shelf import Shelf

_NEXT_KEY = re.compile(r"\n(?=\S)")


class Glimpse(NamedTuple):
    """Id, title and teaser of a situation, and whether it is a second contact."""

    id: str
    title: str
    teaser: str
    comes_back: bool


def glimpses(shelf: Shelf) -> list[Glimpse]:
    """A glimpse of every situation whose head can be read; that the rest can be used it does not say."""
    found = (_glimpse(shelf, id) for id in shelf.ids("situation"))
    return [one for one in found if one is not None]


def _glimpse(shelf: Shelf, id: str) -> Glimpse | None:
    try:
        piece = shelf.piece("situation", id)
        text = f"\n{piece.text}"
        head = read_yaml("".join(_entry(text, key) for key in ("title", "teaser")), piece.file).data
    except ContentWrong:
        return None
    if not isinstance(head, dict) or not isinstance(head.get("title"), str):
        return None
    return Glimpse(id, head["title"], str(head.get("teaser", "")), "\nfollow_up:" in text)


def _entry(text: str, key: str) -> str:
    """The entry of a key at the top of a text that begins with a line break; it is found, not looked for line by line:
    files are long.
    """
    if (start := text.find(f"\n{key}:")) < 0:
        return ""
    end = _NEXT_KEY.search(text, start + 1)
    return text[start : end.start() if end else len(text)]
