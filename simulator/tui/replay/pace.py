"""How fast a replay plays."""

from dataclasses import dataclass, replace

SPEEDS: tuple[float | None, ...] = (0.5, 1, 2, 4, None)
"""Times real; None is as fast as one can see."""
SHORTEST = 0.05
"""Seconds between two turns at the highest speed: enough to see that there were two."""


@dataclass(frozen=True)
class Pace:
    """Playing or not, and how fast."""

    playing: bool = False
    speed: float | None = 1

    def wait(self, pause: float) -> float:
        """Seconds to wait where the people took ``pause`` seconds."""
        return SHORTEST if self.speed is None else max(SHORTEST, pause / self.speed)

    def faster(self, by: int) -> "Pace":
        """The next speed (``by`` 1) or the one before (-1); at the ends it stays."""
        i = SPEEDS.index(self.speed) + by
        return replace(self, speed=SPEEDS[max(0, min(i, len(SPEEDS) - 1))])

    def toggled(self) -> "Pace":
        return replace(self, playing=not self.playing)

    def __str__(self) -> str:
        speed = "max" if self.speed is None else f"{self.speed:g}×"
        return f"▶ playing {speed}" if self.playing else f"‖ stopped {speed}"
