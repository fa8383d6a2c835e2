"""Patterns that find words however they are cased."""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from simulator.customer.sought import Sought

_ESCAPED = re.compile(r"\\.", re.DOTALL)


class AnyCase:
    """A pattern without regard to case.

    In text of plain letters, one in small letters is looked for in the text made small: that is several times as fast
    as `re.IGNORECASE`, which is for all others. ``remembered``: of so many texts it is remembered what was found, where
    several ask of the same ones. ``glance``: it is looked for only where the words stand that it needs, which takes a
    while to be found out. Raises `re.error`.
    """

    def __init__(
        self, pattern: str, flags: re.RegexFlag = re.NOFLAG, *, remembered: int = 0, glance: bool = True
    ) -> None:
        self.pattern = pattern
        self._flags = flags
        self._glance = glance
        bare = _ESCAPED.sub("", pattern)
        self._small = Sought(pattern, flags) if bare.isascii() and bare == bare.lower() else None
        if self._small is None:
            _ = self._any  # what is no pattern is told now
        self.search: Callable[[str], re.Match[str] | None] = self._search
        """The first place where it stands; what the match holds may be in small letters, its places are the text's."""
        if remembered:
            self.search = lru_cache(maxsize=remembered)(self._search)

    def _search(self, text: str) -> re.Match[str] | None:
        if self._small is None or not text.isascii():
            return self._any.search(text)
        if self._glance and not self._small.may_be_in(text):
            return None
        return self._small.plain.search(text.lower())

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags | re.IGNORECASE)
