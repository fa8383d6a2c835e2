"""Texts of the situation files made ready to be drawn: slots filled, ids as titles, seconds as a clock."""

import re
from datetime import date, datetime

from simulator.tui.widgets.plain import plain

_SLOT = re.compile(r"\{(\w+)\}")


def filled(text: str, slots: dict[str, str]) -> str:
    """The text with ``{slot}`` replaced where there is one of that name; other braces stay."""
    return plain(_SLOT.sub(lambda found: slots.get(found[1], found[0]), text))


def titled(id: str) -> str:
    """An id as a title: ``angry-but-good`` is *Angry but good*, ``impatient/polite`` is *Impatient, polite*."""
    words = id.replace("/", ", ").replace("-", " ").replace("_", " ")
    return plain(words[:1].upper() + words[1:])


def clocked(seconds: float) -> str:
    """Seconds as minutes and seconds: 75 is ``1:15``."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def today() -> date:
    """The day that it is for whoever sits here."""
    return datetime.now().astimezone().date()


def sentence(text: str) -> str:
    """The same with a capital at its beginning and a stop at its end."""
    return f"{text[:1].upper()}{text[1:]}."
