"""What a list shows of a situation, read from the head of its file: a hundred times quicker than the whole."""

import re
from typing import NamedTuple

from simulator.content.faults import ContentWrong
from simulator.content.files import read_yaml
from simulator.content.shelf import Shelf

_HEAD = re.compile(r"^(?:title|teaser):.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_COMES_BACK = re.compile(r"^follow_up:", re.MULTILINE)


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
        head = read_yaml("".join(_HEAD.findall(piece.text)), piece.file).data
    except ContentWrong:
        return None
    if not isinstance(head, dict) or not isinstance(head.get("title"), str):
        return None
    return Glimpse(id, head["title"], str(head.get("teaser", "")), bool(_COMES_BACK.search(piece.text)))
