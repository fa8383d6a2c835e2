"""How long the customer has been waiting for the trainee, and how long a sentence takes to be typed."""

from asyncio import sleep
from collections.abc import Callable
from time import monotonic

CHARACTERS_A_SECOND = 15.0
"""Speech of about 150 words a minute; typing at that pace would be quick, but waiting for slower typing teaches
nothing.
"""
LONGEST_S = 4.0


def typing_seconds(text: str, factor: float) -> float:
    """How long somebody would take to type or say this; ``factor`` is the setting, 0 for not at all."""
    return min(LONGEST_S, 0.3 + len(text) / CHARACTERS_A_SECOND) * factor


class Waiting:
    """Seconds since the customer spoke, pauses left out. Stands still until `restart`."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._since: float | None = None
        self._before = 0.0
        self._paused_at: float | None = None
        self.simulated = 0.0

    def restart(self) -> None:
        """The customer has spoken: from now on he waits."""
        self._since, self._before, self.simulated = self._now(), 0.0, 0.0

    def stop(self) -> None:
        """The trainee has spoken: nobody waits."""
        self._since, self._before, self.simulated = None, 0.0, 0.0

    @property
    def elapsed(self) -> float:
        """Seconds that have really gone by."""
        return self._before + (self._now() - self._since if self._since is not None else 0.0)

    @property
    def shown(self) -> float:
        """Seconds as the customer feels them: holds and questions to colleagues pass in simulated time."""
        return self.elapsed + self.simulated

    @property
    def paused(self) -> bool:
        return self._paused_at is not None

    def pause(self) -> None:
        """Stand still."""
        self._before, self._since, self._paused_at = self.elapsed, None, self._now()

    def resume(self) -> float:
        """Go on; the seconds that the pause took."""
        seconds = self._now() - self._paused_at if self._paused_at is not None else 0.0
        self._since, self._paused_at = self._now(), None
        return seconds


class Pace:
    """Lets sentences come no faster than somebody types them; the time that a voice took counts."""

    def __init__(self, factor: float, now: Callable[[], float] = monotonic) -> None:
        self._factor, self._now = factor, now
        self._last = now()

    def begin(self) -> None:
        """The customer begins to type."""
        self._last = self._now()

    async def wait(self, text: str) -> None:
        """Wait until the sentence could have been typed. May be cancelled."""
        left = typing_seconds(text, self._factor) - (self._now() - self._last)
        if left > 0:
            await sleep(left)
        self._last = self._now()
