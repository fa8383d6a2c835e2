"""The rubric by its edition: today's, the one that an old session was made with, or one out of a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from simulator.content.faults import ContentWrong, unknown
from simulator.content.files import content_hash, read_text
from simulator.content.parse import parse_rubric
from simulator.content.shelf import Shelf
from simulator.review.library import Library
from simulator.scoring.checks.registry import CHECKS
from simulator.scoring.rubric import Rubric

CURRENT = "current"


@dataclass(frozen=True)
class Edition:
    """A rubric, its text, and the hash that names it."""

    rubric: Rubric
    text: str = field(repr=False)

    @cached_property
    def hash(self) -> str:
        return content_hash(self.text)


class Editions:
    """Reads each edition once. The library is only opened for one that is no longer on the shelf."""

    def __init__(self, shelf: Shelf, library: Callable[[], Library]) -> None:
        self._shelf = shelf
        self._library = library
        self._found = lru_cache(maxsize=64)(self._of)

    @cached_property
    def current(self) -> Edition:
        """Today's. Raises `ContentWrong`."""
        piece = self._shelf.piece("rubric")
        return written(piece.text, piece.file)

    def of(self, versions: Mapping[str, str] | None) -> Edition:
        """The one that a session was made with; today's where it had none, or where that one is nowhere to be found or
        has checks that are put no more. Raises `ContentWrong`.
        """
        hash = (versions or {}).get("rubric", "")
        return self._found(hash) if hash else self.current

    def named(self, name: str) -> Edition:
        """``current``, or that of a file. Raises `ContentWrong`."""
        return self.current if name == CURRENT else written(read_text(Path(name), name), name)

    def _of(self, hash: str) -> Edition:
        text = self._shelf.text("rubric", hash)
        if text is None and (kept := self._library().content(hash)) is not None:
            text = kept.text
        try:
            return written(text) if text else self.current
        except ContentWrong:
            return self.current


def written(text: str, name: str = "rubric.yaml") -> Edition:
    """The edition of this text. Raises `ContentWrong`, for a check that no code answers too."""
    rubric = parse_rubric(text, name)
    for rule in rubric.checks:
        if rule.id not in CHECKS:
            raise unknown("check", rule.id, CHECKS)
    return Edition(rubric, text)
