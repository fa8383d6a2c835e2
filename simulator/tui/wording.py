"""Texts of the situation files made ready to be drawn: slots filled, ids as titles, seconds as a clock."""

import re
from typing import TYPE_CHECKING

from simulator.tui.widgets.plain import plain

if TYPE_CHECKING:
    from simulator.customer.customer import Customer

_SLOT = re.compile(r"\{(\w+)\}")


def slots_of(customer: "Customer") -> dict[str, str]:
    """What stands in the braces of this situation's texts, with this customer's names."""
    name = customer.persona.name
    names = {"first": name.first, "last": name.last, "title": name.title, "name": f"{name.first} {name.last}"}
    return {**names, **customer.situation.slots}


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
