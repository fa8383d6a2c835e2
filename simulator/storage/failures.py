"""What a database's error means to the person in front of it, in one sentence or two."""

from pydantic import ValidationError

from simulator.review.library import LibraryFailed

_ELSEWHERE = "or choose another --data-dir."
_COPIES = "Put back a copy of it (those set aside at upgrades lie next to it), or move it away."
_CAUSES = (
    ("disk is full", "the disk is full", "Make room on it and try again."),
    ("no space left", "the disk is full", "Make room on it and try again."),
    ("disk quota", "the disk quota is used up", "Make room and try again."),
    ("locked", "another program is writing to the database", "Wait until it is done, or close it, and try again."),
    ("readonly", "the database is read-only", f"Allow writing to the file and its folder, {_ELSEWHERE}"),
    ("read-only", "the database is read-only", f"Allow writing to the file and its folder, {_ELSEWHERE}"),
    ("unable to open", "the file cannot be opened", f"See that its folder is there and is yours, {_ELSEWHERE}"),
    ("permission denied", "the file or its folder is not yours to use", f"Change its permissions, {_ELSEWHERE}"),
    ("not a database", "the file is not a database", f"Move it away, {_ELSEWHERE}"),
    ("malformed", "the database is damaged", _COPIES),
    ("i/o error", "the disk failed to read or write", "See that the disk is healthy and connected, and try again."),
    ("no such table", "a table is missing", _COPIES),
    ("no such file or directory", "the folder cannot be made", "Choose another --data-dir."),
    ("not a directory", "a file lies where the folder should be", "Choose another --data-dir."),
    ("file exists", "a file lies where the folder should be", "Choose another --data-dir."),
    ("connect", "the database server does not answer", "See that it runs and that the address is right."),
)
"""What a database or a system says, in lower case; what it means; what to do next."""


class StoreTooNew(LibraryFailed):
    """The database was made by a newer version of this program, which this one would damage."""


def sentence(doing: str, where: str, error: BaseException) -> str:
    """What could not be done, why, and what to do next. ``error`` is the database's own, or the system's."""
    said = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
    lower = said.lower()
    for sign, why, then in _CAUSES:
        if sign in lower:
            return f"Could not {doing}: {why} ({where}). {then}"
    return f"Could not {doing}: {said.splitlines()[0]} ({where}). Nothing was changed; try again."


def first_fault(error: Exception) -> str:
    """The first thing that is wrong with what was read or is to be kept, without a full stop."""
    if not isinstance(error, ValidationError):
        return str(error).strip().splitlines()[0].rstrip(".") if str(error).strip() else type(error).__name__
    first = error.errors(include_url=False)[0]
    place = ".".join(map(str, first["loc"]))
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return f"{place + ': ' if place else ''}{first['msg'][:1].lower()}{first['msg'][1:]}{more}"
