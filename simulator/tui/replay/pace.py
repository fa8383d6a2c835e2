"""How fast a replay plays."""

from dataclasses import dataclass, replace

SPEEDS: tuple[float | None, ...] = (0.5, 1, 2, 4, 8, None)
"""Times real; None is as fast as one can see."""
SHORTEST = 0.05
"""Seconds between two turns at the highest speed: enough to see that there were two."""
LONGEST = 3.0
"""Seconds that a shortened pause lasts at speed 1 at most; nobody relearns anything from watching a blank."""


@dataclass(frozen=True)
class Pace:
    """Playing or not, how fast, and whether long pauses are shortened."""

    playing: bool = False
    speed: float | None = 1
    shortened: bool = False

    def wait(self, pause: float) -> float:
        """Seconds to wait where the people took ``pause`` seconds."""
        if self.speed is None:
            return SHORTEST
        return max(SHORTEST, (min(pause, LONGEST) if self.shortened else pause) / self.speed)

    def faster(self, by: int) -> "Pace":
        """The next speed (``by`` 1) or the one before (-1); at the ends it stays."""
        i = SPEEDS.index(self.speed) + by
        return replace(self, speed=SPEEDS[max(0, min(i, len(SPEEDS) - 1))])

    def toggled(self) -> "Pace":
        return replace(self, playing=not self.playing)

    def with_pauses_toggled(self) -> "Pace":
        return replace(self, shortened=not self.shortened)

    def __str__(self) -> str:
        speed = "max" if self.speed is None else f"{self.speed:g}×"
        return f"{'▶ playing' if self.playing else '‖ stopped'} {speed}{' short pauses' if self.shortened else ''}"
