"""Human and model text made fit to be drawn: every control character is shown for what it is and none is obeyed."""

import re

# C0 and C1 controls (but newline and tab), and the marks that turn or hide the direction of writing.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SLOT = re.compile(r"\{(\w+)\}")


def plain(text: str) -> str:
    """The text with its controls as visible signs (``␛`` for escape), so that it can be shown in a terminal."""
    return _CONTROLS.sub(_picture, text.replace("\r\n", "\n"))


def filled(text: str, slots: dict[str, str]) -> str:
    """The text with ``{slot}`` replaced where there is one of that name; other braces stay."""
    return plain(_SLOT.sub(lambda found: slots.get(found[1], found[0]), text))


def titled(id: str) -> str:
    """An id as a title: ``angry-but-good`` is *Angry but good*, ``impatient/polite`` is *Impatient, polite*."""
    words = id.replace("/", ", ").replace("-", " ").replace("_", " ")
    return plain(words[:1].upper() + words[1:])


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "�"
