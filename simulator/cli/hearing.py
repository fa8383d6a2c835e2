"""Who hears, and why: what was measured of a model's ear is kept beside the sessions, and decides."""

from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

FILE = "hearing.json"
LEAST_LINES = 100
"""Labelled lines from which a measurement decides; fewer are a trial."""
SLOWEST = 5.0
"""Seconds of the median call beyond which a model's ear is not used by itself: most of it would come too late."""
MOST_FAILED = 0.05
"""The share of calls that may fail."""


class Span(BaseModel):
    """A number with its interval of 95 percent."""

    model_config = ConfigDict(frozen=True)

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


class Measured(BaseModel):
    """How well the labelled lines were heard with a model beside the local hearing, and without.

    ``local`` and ``both`` are F1 over all signals, 0 to 1, and ``gain`` their difference, line by line; ``prompt`` is
    the hash of the prompt used, ``version`` that of the program. ``failed`` counts calls that gave nothing,
    ``median_s`` is the median time of the others. ``harsher``: lines in which with the model something was held against
    a trainee that nobody would hear, less those without it.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    host: str
    prompt: str
    version: str
    at: datetime
    lines: int
    failed: int
    median_s: float
    local: Span
    both: Span
    gain: Span
    harsher: int = 0

    @property
    def against(self) -> str:
        """What speaks against letting it hear by itself, in a few words; empty if nothing does."""
        if self.lines < LEAST_LINES:
            return f"it was measured on {self.lines} lines only"
        if self.failed > MOST_FAILED * self.lines:
            return f"{self.failed} of {self.lines} calls failed"
        if self.gain.low <= 0 or self.harsher > 0:
            return f"it was measured not to hear better: F1 {self.both} with it, {self.local} without"
        if self.median_s > SLOWEST:
            return f"it hears better, but takes {self.median_s:.1f} s a line"
        return ""


class _Kept(BaseModel):
    measured: tuple[Measured, ...] = ()


def measured(data: Path) -> tuple[Measured, ...]:
    """What was measured so far; nothing where that cannot be read."""
    try:
        return _Kept.model_validate_json((data / FILE).read_text(encoding="utf-8")).measured
    except (OSError, ValueError, ValidationError):
        return ()


def keep_measured(data: Path, one: Measured) -> Path | None:
    """Keep it in place of what was known of this model; the file it is kept in. Raises `OSError`.

    A trial on a few lines does not replace what was measured on enough of them: then nothing is kept, and it is None.
    """
    from simulator.cli.carrying import keep

    known = measured(data)
    others = [m for m in known if (m.model, m.host) != (one.model, one.host)]
    if one.lines < LEAST_LINES and any(m.lines >= LEAST_LINES for m in known if m not in others):
        return None
    data.mkdir(parents=True, exist_ok=True)
    keep(data / FILE, [_Kept(measured=(*others, one)).model_dump_json(indent=1), "\n"])
    return data / FILE


def why_not(data: Path, model: str, host: str, prompt: str, version: str) -> str:
    """Why this model does not hear by itself, in a few words; empty where it was measured to hear better."""
    known = next((m for m in measured(data) if (m.model, m.host) == (model, host)), None)
    if known is None:
        return f"{model} was not measured yet"
    if known.prompt != prompt or known.version != version:
        return f"{model} was measured with another prompt or version"
    return known.against and f"{model}: {known.against}"
