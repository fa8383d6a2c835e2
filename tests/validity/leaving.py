"""Is it more than length or sentiment? What is left of a correlation with people when both are held constant."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from tests.validity.figures import Figure, over, spelled
from tests.validity.measures import left_over, rho

T = TypeVar("T")
Row = tuple[float, float, float, float]
"""Our number, that of people, length, sentiment."""

SHARE = 0.8


def leaves(claim: str, on: str, chats: Sequence[T], rows: Callable[[T], Iterable[Row]]) -> Figure:
    """The share that is left; no goal where the correlation itself cannot be told from none."""

    def whole(some: Sequence[T]) -> float | None:
        ours, theirs, *_ = zip(*(row for chat in some for row in rows(chat)), strict=True)
        return rho(ours, theirs)

    def rest(some: Sequence[T]) -> float | None:
        return left_over(*zip(*(row for chat in some for row in rows(chat)), strict=True))

    level = over(chats, whole)
    told = level.low is not None and level.high is not None and (level.low > 0 or level.high < 0)
    n = sum(1 for chat in chats for _ in rows(chat))
    beside = f"of a ρ of {spelled(level)}"
    return Figure(claim, on, n, over(chats, rest), beside, SHARE if told else None)
