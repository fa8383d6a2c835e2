"""What is kept beside the sessions: people, drills, work that was set, saved filters; each a small record."""

from typing import ClassVar, Protocol, TypeVar

from pydantic import Field

from simulator.practice.transcript import Kept


class Filed(Kept):
    """A record in the cabinet. ``who`` is the person it is for, by whom it is found again; "" for everybody's."""

    kind: ClassVar[str]

    id: str = Field(min_length=1)
    who: str = ""


T = TypeVar("T", bound=Filed)


class Cabinet(Protocol):
    """Each call is on disk when it returns, or raises `simulator.review.library.LibraryFailed`."""

    def file(self, record: Filed) -> None:
        """Keep a record; one of the same kind and id is replaced."""
        ...

    def filed(self, shape: type[T], who: str | None = None) -> list[T]:
        """The records of one kind, by id; with ``who`` those for this person alone."""
        ...

    def unfile(self, shape: type[Filed], id: str) -> None:
        """Remove a record; one that is not there is gone already."""
        ...
