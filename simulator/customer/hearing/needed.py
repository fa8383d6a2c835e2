"""The words that a cue cannot do without, read off its pattern, so that most cues need not be tried at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from simulator.customer.hearing.macros import MACROS
from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import KEY_LETTERS

Keys = frozenset[str]
"""First letters of words."""

_PIECE = re.compile(r"\(\?<?[:!=]|[<(]|[>)]|\||\[[^\]]*\]|\\.|[*+?]\??|\{\d+(?:,\d*)?\}|\{[A-Z]+6?\}|.", re.DOTALL)
_SHORT_PLURAL = re.compile(r"(?<![a-z])([a-z]{2,3})s\?")
_COMMON = listed(
    "the you i it to a we is that this and of for in on not be have will can do are was your my our me with so at if "
    "has woul what as by but no or up here ther now get just they he she one am"
)
_SPACE, _ANY = " ", "any"


@dataclass(frozen=True, slots=True)
class _Item:
    """One piece of a pattern: a sign, or a group with its ways. ``must``: it cannot be left out."""

    sign: str = ""
    ways: "tuple[tuple[_Item, ...], ...]" = ()
    must: bool = True


def needed(pattern: str) -> tuple[Keys, ...]:
    """Sets of keys, the rarest first: where a sentence has none of one of the sets, the pattern cannot match.

    The pattern is that of a cue; of regular expressions it may use groups, classes, quantifiers and looks around.
    """
    ways = _parsed(pattern)
    return tuple(sorted(set(_sets(ways, starts=True, ends=True)), key=lambda keys: (_often(keys), sorted(keys))))


def _parsed(pattern: str) -> tuple[tuple[_Item, ...], ...]:
    return _ways(iter([*_PIECE.findall(_SHORT_PLURAL.sub(r"(?:\1|\1s)", pattern)), ")"]))


@cache
def _macro(name: str) -> tuple[tuple[_Item, ...], ...]:
    return _parsed(MACROS[name])


def _often(keys: Keys) -> int:
    return sum(12 if key in _COMMON else 1 for key in keys)


def _ways(pieces: Iterator[str]) -> tuple[tuple[_Item, ...], ...]:
    """The pattern up to the closing bracket, as its alternatives."""
    ways: list[tuple[_Item, ...]] = []
    items: list[_Item] = []
    for piece in pieces:
        if piece in {")", ">"}:
            return (*ways, tuple(items))
        if piece == "|":
            ways.append(tuple(items))
            items = []
        elif piece[0] in "(<":
            group = _Item(ways=_ways(pieces))
            if piece in {"(", "(?:", "<"}:
                items.append(group)
        elif piece[0] == "{" and piece[1].isalpha():
            items.append(_Item(ways=_macro(piece[1:-1])))
        elif piece[0] in "*?" or piece.startswith("{0"):
            items[-1] = replace(items[-1], must=False)
        elif piece[0] in "+{":
            items[-1] = items[-1] if items[-1].ways else _Item(sign=_ANY)
        elif piece not in "^$":
            items.append(_Item(sign=_sign(piece)))
    raise ValueError("a bracket is not closed")


def _sign(piece: str) -> str:
    if len(piece) == 2 and not piece[1].isalnum():
        return piece[1]
    return piece if len(piece) == 1 and piece != "." else _ANY


def _sets(ways: Sequence[Sequence[_Item]], *, starts: bool, ends: bool) -> list[Keys]:
    """What these alternatives need; ``starts`` and ``ends``: a word begins before them, and one ends after them."""
    each = [_of_way(way, starts=starts, ends=ends) for way in ways]
    if len(each) == 1:
        return each[0]
    if not all(each):
        return []
    return [frozenset[str]().union(*(min(sets, key=_often) for sets in each))]


def _of_way(way: Sequence[_Item], *, starts: bool, ends: bool) -> list[Keys]:
    sets: list[Keys] = []
    run: str | None = "" if starts else None  # the word so far, from its beginning; None inside of a word
    for at, item in enumerate(way):
        plain = item.must and not item.ways and item.sign != _ANY
        if plain and item.sign != _SPACE:
            run = None if run is None else run + item.sign
            continue
        if run:
            whole = (item.sign == _SPACE and item.must) or _ends_word(way[at:], ends)
            sets += [frozenset({run[:KEY_LETTERS]})] if whole or len(run) >= KEY_LETTERS else []
        fresh = run == ""
        if item.ways and item.must:
            sets += _sets(item.ways, starts=fresh, ends=_ends_word(way[at + 1 :], ends))
        after = _begins_word((item,), fresh)
        run = "" if after and (item.must or fresh) else None
    if run and (ends or len(run) >= KEY_LETTERS):
        sets.append(frozenset({run[:KEY_LETTERS]}))
    return sets


def _begins_word(way: Sequence[_Item], before: bool) -> bool:
    """Whether a word begins after the way."""
    if not way:
        return before
    last = way[-1]
    if last.ways:
        inner = all(_begins_word(w, _begins_word(way[:-1], before)) for w in last.ways)
        return inner and (last.must or _begins_word(way[:-1], before))
    return last.sign == _SPACE and last.must


def _ends_word(way: Sequence[_Item], after: bool) -> bool:
    """Whether a word that stands right before the way ends there."""
    if not way:
        return after
    first, rest = way[0], way[1:]
    if first.ways:
        inner = all(_ends_word((*w, *rest), after) for w in first.ways)
        return inner and (first.must or _ends_word(rest, after))
    return first.sign == _SPACE and (first.must or _ends_word(rest, after))
