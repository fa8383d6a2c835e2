"""Patterns over small letters that are looked for only where the words stand that they cannot do without."""

import re
from functools import cached_property

from simulator.customer.needed import Keys, keys_in, needed


class Sought:
    """A regular expression for text in small letters; most texts are seen at a glance not to hold it.

    In text of plain letters its classes know no others, which is faster. Raises `re.error`.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self._flags = flags
        self.plain = re.compile(pattern, flags | re.ASCII)

    @cached_property
    def needs(self) -> Keys:
        """The keys of which a text must have one; empty where that cannot be told."""
        return next(iter(needed(self.pattern)), Keys())

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def on(self, text: str) -> re.Pattern[str]:
        """The pattern for such letters as are in the text."""
        return self.plain if text.isascii() else self._any

    def may_be_in(self, text: str) -> bool:
        """Whether the text has one of the words that it cannot do without."""
        return not self.needs or not self.needs.isdisjoint(keys_in(text))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it stands."""
        if self.needs and self.needs.isdisjoint(keys_in(text)):
            return None
        return (self.plain if text.isascii() else self._any).search(text)

    def findall(self, text: str) -> list[str]:
        """The words of all places."""
        return self.on(text).findall(text) if self.may_be_in(text) else []
