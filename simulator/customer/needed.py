"""The words that a pattern cannot do without, read off it, so that most patterns need not be looked for at all."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

Keys = frozenset[str]
"""The first letters of words, in small letters; and the marks that somebody may ask or shout with."""
LETTERS = 4
_SIGNS = ("?", "!")
_RUN = re.compile(r"[^\W_]+")
_RUN_OF_PLAIN = re.compile(r"[a-z0-9]+")
_PIECE = re.compile(
    r"\(\?(?:<?[=!]|:)|\(\?.|\(|\)|\||\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\*\??|\+\??|\?\??|\{\d*,?\d*\}\??|"
    r"[^\W_]+(?![*+?{])|.",
    re.DOTALL,
)
_LOOKS = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_GAPS = frozenset({"^", "$", r"\b", r"\s", r"\W", r"\n", r"\t", r"\A", r"\Z"})
_COMMON_KEYS = """
the you i it to a we is that this and of for in on not be have will can do are was your my our me with so at if has woul
what as by but no or up out here ther now get just they he she one am s t m ll re ve d don how all any
"""
_COMMON = frozenset(_COMMON_KEYS.split())
_GAP, _ANY = " ", ""


class _Item(NamedTuple):
    """One piece of a pattern: letters, a gap between words or a sign in it, anything, or a group with its ways.

    ``must``: it cannot be left out; ``more``: it may come several times.
    """

    sign: str = _ANY
    ways: "tuple[tuple[_Item, ...], ...]" = ()
    must: bool = True
    more: bool = False


_UNKNOWN = _Item()
_Items = tuple[_Item, ...]


@lru_cache(maxsize=2048)
def keys_in(text: str) -> Keys:
    """The keys of a text: of its words, where an apostrophe ends one, and its signs."""
    words = (_RUN_OF_PLAIN if text.isascii() else _RUN).findall(text.lower())
    return frozenset([*[word[:LETTERS] for word in words], *[sign for sign in _SIGNS if sign in text]])


def needed(pattern: str) -> tuple[Keys, ...]:
    """Sets of keys, the rarest first: where a text in small letters has none of one of the sets, the regular expression
    cannot match. Empty where nothing can be told.
    """
    try:
        ways = _ways(iter([*_PIECE.findall(pattern), ")"]))
    except ValueError:
        return ()
    return tuple(sorted(set(_of_ways(ways, begins=False, rest=())), key=lambda keys: (_often(keys), sorted(keys))))


def _often(keys: Keys) -> int:
    return len(keys) + 11 * len(keys & _COMMON)


def _ways(pieces: Iterator[str]) -> tuple[_Items, ...]:
    """The pattern up to the closing bracket, as its alternatives. Raises `ValueError` for what is not understood."""
    ways: list[_Items] = []
    items: list[_Item] = []
    for piece in pieces:
        if piece == ")":
            return (*ways, tuple(items))
        if piece == "|":
            ways.append(tuple(items))
            items = []
        elif piece in {"(", "(?:"}:
            items.append(_Item(ways=_ways(pieces)))
        elif piece in _LOOKS:
            _ways(pieces)  # what only stands beside it needs no place of its own
        elif piece.startswith(("(?", r"\N")):
            raise ValueError(piece)
        elif piece[0] in "*?+{" and piece[-1] in "*?+}":
            none, several = piece[0] in "*?" or piece[:2] in {"{0", "{,"}, piece[0] != "?"
            items[-1] = items[-1]._replace(must=not none, more=several)
        else:
            items.append(_Item(sign=_sign(piece)))
    raise ValueError("a bracket is not closed")


def _sign(piece: str) -> str:
    if piece in _GAPS:
        return _GAP
    if piece[0] == "[":
        inside = re.sub(r"\\([^\w])|\\[snt]", " ", piece[1:-1])
        return _GAP if inside[:1] != "^" and not any(c.isalnum() or c in "\\-" for c in inside) else _ANY
    if piece == "." or (piece[0] == "\\" and piece[1].isalnum()):
        return _ANY
    return piece if piece.isalnum() else piece[-1] if piece[-1] in _SIGNS else _GAP


def _is_gap(item: _Item) -> bool:
    return not item.ways and (item.sign == _GAP or item.sign in _SIGNS)


def _of_ways(ways: Sequence[_Items], *, begins: bool, rest: _Items) -> list[Keys]:
    """What these alternatives need; ``begins``: a word begins before them; ``rest`` is what comes after them."""
    each = [_of_way(way, begins=begins, rest=rest) for way in ways]
    if len(each) == 1:
        return each[0]
    return [Keys().union(*(min(sets, key=_often) for sets in each))] if all(each) else []


def _of_way(way: _Items, *, begins: bool, rest: _Items) -> list[Keys]:
    found: list[Keys] = []
    for at, item in enumerate(way):
        after = (*way[at + 1 :], *rest)
        then = _begins_after((item,), begins)
        inside = [frozenset({item.sign})] if item.sign in _SIGNS and item.must else []
        if item.ways and item.must:
            inside = _of_ways(item.ways, begins=begins, rest=(_UNKNOWN,) if item.more else after)
        if begins and not inside and not then and (heads := _heads((item, *after), "")):
            inside = [heads]  # where a word begins after it as well, what follows tells more
        found += inside
        begins = then
    return found


def _begins_after(way: _Items, begins: bool) -> bool:
    """Whether a word begins after these pieces, wherever they end."""
    for item in way:
        then = all(_begins_after(inner, begins) for inner in item.ways) if item.ways else _is_gap(item)
        begins = then and (item.must or begins)
    return begins


def _heads(items: _Items, head: str) -> Keys | None:
    """The keys of the word that begins with this head and goes on with these pieces; None where it may be any word."""
    if len(head) >= LETTERS:
        return frozenset({head[:LETTERS]})
    if not items:
        return None
    first, rest = items[0], items[1:]
    ways: list[Keys | None] = [] if first.must else [_heads(rest, head)]
    then = (_UNKNOWN,) if first.more and not _is_gap(first) else rest
    if first.ways:
        ways += [_heads((*way, *then), head) for way in first.ways]
    elif _is_gap(first):
        ways.append(frozenset({head}) if head else _heads(rest, ""))
    else:
        ways.append(_heads(then, head + first.sign) if first.sign else None)
    return None if None in ways else Keys().union(*filter(None, ways))
