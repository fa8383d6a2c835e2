"""What can go wrong between us and a model, told apart and put into words for a trainee."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from simulator.customer.voice import VoiceFailed
from simulator.llm.model import KEYS, Model, ModelWrong

BOOK = "The book speaks instead."


@dataclass(frozen=True)
class Failure:
    """One failure: how (see `VoiceFailed`), in which words, whether another try may help, and when the endpoint wants
    it (seconds).
    """

    kind: str
    message: str
    again: bool = False
    wait: float | None = None

    def raised(self) -> VoiceFailed:
        return VoiceFailed(self.kind, f"{self.message} {BOOK}")


def failure(error: Exception, model: Model, *, spoken: bool) -> Failure:
    """What an exception of the libraries means. Their own words are dropped: they may quote a key.

    ``spoken``: whether a part of the line had come already.
    """
    if isinstance(error, ModelWrong):
        return Failure("refused", str(error))
    if isinstance(error, TimeoutError) or "Timeout" in type(error).__name__:
        return slow(model, spoken=spoken)
    status = getattr(error, "status_code", None)
    if isinstance(status, int) and status >= 400:
        return _refused(status, error, model)
    if isinstance(error, (ValueError, TypeError, KeyError)):
        return Failure("nonsense", f"What came from {model.host} could not be read.")
    if spoken:
        return Failure("cut", f"The line to {model.host} broke in the middle of a sentence.")
    return Failure("broken", f"{model.host} could not be reached.", again=True)


def slow(model: Model, *, spoken: bool) -> Failure:
    """The model took longer than it may."""
    what = "fell silent in the middle of its line" if spoken else "did not begin to speak in time"
    return Failure("slow", f"{model.label} {what}.")


def _refused(status: int, error: Exception, model: Model) -> Failure:
    if status in (401, 403):
        variable = KEYS.get(model.provider, "")
        advice = f" Check {variable}." if variable else ""
        return Failure("refused", f"{model.host} did not accept the key ({status}).{advice}")
    if status == 404:
        return Failure("refused", f"{model.host} knows no model called {model.name} (404).")
    if status == 429:
        if getattr(error, "code", None) == "insufficient_quota":
            return Failure("refused", f"The account at {model.host} has no credit left (429).")
        return Failure("busy", f"{model.host} is too busy for us (429).", again=True, wait=_retry_after(error))
    if status >= 500 or status in (408, 409):
        wait = _retry_after(error)
        return Failure("broken", f"{model.host} had a fault of its own ({status}).", again=True, wait=wait)
    return Failure("refused", f"{model.host} did not accept the request ({status}).")


def _retry_after(error: Exception) -> float | None:
    headers = getattr(getattr(error, "response", None), "headers", None)
    return None if headers is None else seconds(headers.get("retry-after") or "", datetime.now(UTC))


def seconds(value: str, now: datetime) -> float | None:
    """How long ``Retry-After`` asks to wait: it holds seconds, or an HTTP date. None if it says neither."""
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, ((at if at.tzinfo else at.replace(tzinfo=UTC)) - now).total_seconds())
