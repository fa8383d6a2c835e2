"""Trying again where that may help: how often, and how long to wait before it."""

from collections.abc import Awaitable, Callable

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from simulator.llm.failures import Failure
from simulator.llm.model import Limits


class TryAgain(Exception):
    """A failure after which another try may help."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind)
        self.failure = failure


def tries(limits: Limits, sleep: Callable[[float], Awaitable[None]], jitter: Callable[[], float]) -> AsyncRetrying:
    """The attempts within the limits; the last `TryAgain` is raised as it is."""
    waiting = _Waiting(limits, jitter)
    return AsyncRetrying(
        sleep=sleep,
        wait=waiting.next,
        stop=waiting.spent,
        retry=retry_if_exception(lambda e: isinstance(e, TryAgain)),
        reraise=True,
    )


class _Waiting:
    """How long to wait before the next try, and when to give up: by the endpoint's word, else longer each time."""

    def __init__(self, limits: Limits, jitter: Callable[[], float]) -> None:
        self._limits = limits
        self._jitter = jitter
        self._waits: dict[int, float] = {}

    def next(self, state: RetryCallState) -> float:
        """Seconds before the try after this one; the same however often it is asked."""
        number = state.attempt_number
        if number not in self._waits:
            error = state.outcome.exception() if state.outcome else None
            asked = error.failure.wait if isinstance(error, TryAgain) else None
            growing = 0.5 * 2 ** (number - 1) * (0.5 + self._jitter())
            self._waits[number] = growing if asked is None else asked
        return self._waits[number]

    def spent(self, state: RetryCallState) -> bool:
        self.next(state)
        return state.attempt_number > self._limits.retries or sum(self._waits.values()) > self._limits.waits
