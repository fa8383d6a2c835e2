"""What was done in a session and is not speech, each in one line."""

from collections.abc import Mapping
from typing import Any

from simulator.practice.transcript import EventKind, SessionEvent
from simulator.review.wording import ENDINGS
from simulator.tui.widgets.plain import plain

SIGNS = {
    EventKind.DESK: "⚙",
    EventKind.COLLEAGUE: "☎",
    EventKind.HOLD: "…",
    EventKind.PAUSE: "‖",
    EventKind.HINT: "?",
    EventKind.STYLE: "≈",
    EventKind.NOTICE: "!",
    EventKind.NOTE: "✎",
    EventKind.READING: "≈",
    EventKind.ENDED: "■",
}


def event_line(event: SessionEvent) -> str:
    """Sign, name and content of an event; whatever is missing in a foreign one is left out."""
    data = event.data
    kind = str(event.kind)
    sign = SIGNS.get(EventKind(kind), "·") if kind in {k.value for k in EventKind} else "·"
    text = _told(kind, data)
    return plain(f"{sign} {kind}" + (f": {text}" if text else "")).replace("\n", " ")


def _told(kind: str, data: Mapping[str, Any]) -> str:
    match kind:
        case EventKind.DESK:
            done = "" if data.get("done", True) else " (refused)"
            return _joined(str(data.get("action", "")).replace("_", " ") + done, data.get("says"))
        case EventKind.COLLEAGUE:
            return _joined(data.get("name") or data.get("colleague"), data.get("asked"), data.get("says"))
        case EventKind.HOLD | EventKind.PAUSE:
            seconds = data.get("seconds")
            return f"{seconds:.0f} s" if isinstance(seconds, int | float) else ""
        case EventKind.HINT:
            return _joined(f"step {data.get('step', '?')}", data.get("text"))
        case EventKind.STYLE:
            return str(data.get("style", ""))
        case EventKind.ENDED:
            return ENDINGS.get(str(data.get("ending", "")), str(data.get("ending", "")))
        case EventKind.READING:
            return _joined(data.get("want"), data.get("treatment"), data.get("style"))
        case _:
            return str(data.get("text", ""))


def _joined(*texts: object) -> str:
    return " · ".join(str(text) for text in texts if text)
