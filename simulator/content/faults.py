"""What can be wrong with a file that a person wrote, said so that he can mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong: in which file, in which line (from 1; 0 where no line can be named), at which key, what, and
    what may have been meant.
    """

    file: str
    line: int
    key: str
    what: str
    suggestion: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        key = f"{self.key}: " if self.key else ""
        hint = f" (did you mean {self.suggestion}?)" if self.suggestion else ""
        return f"{place}{key}{self.what}{hint}"


class ContentWrong(Exception):
    """A file cannot be used, or there is none of that name. The message says which, why, and what may have been
    meant.
    """

    def __init__(self, message: str, faults: Iterable[Fault] = ()) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


def broken(faults: Iterable[Fault]) -> ContentWrong:
    """The faults of one file as an exception that says the first of them and how many more there are."""
    every = tuple(faults)
    more = f" (and {len(every) - 1} more; `simulator check` lists them)" if len(every) > 1 else ""
    return ContentWrong(f"{every[0]}{more}", every)


def nearest(wrong: str, known: Iterable[str]) -> str:
    """The known word that is most like the wrong one, or nothing where none is."""
    found = difflib.get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return found[0] if found else ""


def unknown(kind: str, wrong: str, known: Iterable[str]) -> ContentWrong:
    """There is no such persona, situation, …: says which there are that come near it."""
    every = sorted(known)
    near = difflib.get_close_matches(wrong, every, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(every) or 'none'}"
    return ContentWrong(f"there is no {kind} “{wrong[:80]}”; {hint}")
