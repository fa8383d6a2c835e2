"""The customer of an old session, made again from the files that it was made with."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from typing import TypeVar, cast

from simulator.content.faults import ContentWrong
from simulator.content.parse import parse_book, parse_persona, parse_questions, parse_rules, parse_situation
from simulator.content.shelf import Shelf
from simulator.customer.customer import Customer
from simulator.customer.follow_up import coming_back
from simulator.practice.transcript import Transcript
from simulator.review.library import Library

T = TypeVar("T")
Versions = tuple[tuple[str, str], ...]
PIECES = 256
"""Files that are kept in memory once they were read: many sessions share them."""


class Archive:
    """Makes customers from the files on the shelf and, where these have changed since, from those kept in the library.

    The library is only opened when it is needed.
    """

    def __init__(self, shelf: Shelf, library: Callable[[], Library]) -> None:
        self._shelf = shelf
        self._library = library
        self._known = lru_cache(maxsize=PIECES)(self._made)
        self._pieces: dict[tuple[str, str, str], object] = {}

    def customer_of(self, transcript: Transcript) -> Customer | None:
        """None where the transcript is foreign, or where its files are nowhere to be found."""
        if not transcript.persona or not transcript.situation:
            return None
        versions = tuple(sorted((transcript.versions or {}).items()))
        found = self._known(transcript.persona, transcript.situation, versions)
        if found is None:
            return None
        return replace(found, situation=coming_back(found.situation, transcript.past), seed=transcript.seed or 0)

    def _made(self, persona: str, situation: str, versions: Versions) -> Customer | None:
        shelf, kept = self._shelf, partial(self._kept, dict(versions))
        try:
            who = kept("persona", persona, partial(parse_persona, persona)) or shelf.persona(persona)
            return Customer(
                who,
                kept("situation", situation, partial(parse_situation, situation)) or shelf.situation(situation),
                kept("rules", "", parse_rules) or shelf.rules(),
                kept("book", who.book, partial(parse_book, who.book)) or shelf.book(who.book),
                kept("questions", "", parse_questions) or shelf.questions(),
                seed=0,
            )
        except ContentWrong:
            return None

    def _kept(self, hashes: dict[str, str], kind: str, id: str, parse: Callable[[str], T]) -> T | None:
        """The piece that the session was made with; None where it was not kept, or has a shape that is read no more."""
        hash = hashes.get(kind, "")
        if (kind, id, hash) not in self._pieces:
            if len(self._pieces) >= PIECES:
                self._pieces.clear()
            self._pieces[kind, id, hash] = self._parsed(kind, hash, parse)
        return cast("T | None", self._pieces[kind, id, hash])

    def _parsed(self, kind: str, hash: str, parse: Callable[[str], T]) -> T | None:
        text = self._text(kind, hash) if hash else None
        try:
            return parse(text) if text else None
        except ContentWrong:
            return None

    def _text(self, kind: str, hash: str) -> str | None:
        """The shelf is asked first: it is in memory, and mostly has it."""
        if (text := self._shelf.text(kind, hash)) is not None:
            return text
        content = self._library().content(hash)
        return content.text if content else None
