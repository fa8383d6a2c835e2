"""The second contact: the customer comes back later, and with him what was promised at the first, kept or broken."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulator.customer.desk import RecordRow
from simulator.customer.mind import Part
from simulator.customer.persona import Register
from simulator.customer.shape import Pattern, Shape

if TYPE_CHECKING:
    from simulator.customer.situation import Situation


class Recall(Shape):
    """Something that may have been promised at the first contact, and how he brings it up at the second.

    ``told`` are patterns of the words that promised it. It was kept where one of the actions in ``desk`` was done; with
    none named it could never be kept. ``kept`` and ``broken`` are his words for it, by register; ``note`` is what the
    record says of it where it was broken.
    """

    id: str
    told: tuple[Pattern, ...] = ()
    desk: tuple[str, ...] = ()
    kept: dict[Register, str] = {}
    broken: dict[Register, str]
    note: str = ""


class FollowUp(Shape):
    """What a second contact looks back on.

    ``situation`` is the first contact. ``unless_told`` are ids of promises that count as broken where the second
    contact is practised without a first. ``kept`` and ``broken`` are what each promise does to the state of mind that
    he comes with. ``owed`` is the need that is there only where a promise was broken: to hear that it was. ``label``
    heads the rows of the record that tell what was done then, and what was not.
    """

    situation: str
    label: str
    promises: tuple[Recall, ...] = Field(min_length=1)
    unless_told: tuple[str, ...] = ()
    owed: str = ""
    kept: dict[Part, float]
    broken: dict[Part, float]


class Past(Shape):
    """What became of the first contact: the session, the promises kept and broken (ids), and what was done at the
    desk, in its words.
    """

    session: str
    kept: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    done: tuple[str, ...] = ()


def coming_back(situation: "Situation", past: Past | None) -> "Situation":
    """The second contact as that past makes it: his first words, his state of mind, and the record.

    A situation that is no second contact comes back as it is. Of several promises he brings up one that was broken, or
    else one that was kept.
    """
    follow = situation.follow_up
    if follow is None:
        return situation
    past = past or Past(session="", broken=follow.unless_told)
    start = dict(situation.start)
    for effect, ids in ((follow.kept, past.kept), (follow.broken, past.broken)):
        for part, change in effect.items():
            start[part.value] = start.get(part.value, 0.0) + change * min(len(ids), MOST)
    recalled = {p.id: p for p in follow.promises}
    said = next((recalled[i].broken for i in past.broken if i in recalled), None)
    said = said or next((recalled[i].kept for i in past.kept if i in recalled and recalled[i].kept), {})
    openings = {
        register: tuple(f"{line} {words}" for line in lines)
        if (words := said.get(register) or said.get(Register.PLAIN))
        else lines
        for register, lines in situation.openings.items()
    }
    notes = (recalled[i].note for i in past.broken if i in recalled)
    rows = tuple(RecordRow(label=follow.label, value=value) for value in (*past.done, *notes) if value)
    needs = tuple(need for need in situation.needs if past.broken or need.id != follow.owed)
    record = (*situation.record, *rows)
    return situation.model_copy(update={"start": start, "openings": openings, "record": record, "needs": needs})


MOST = 2
"""Promises, kept or broken, beyond which one more makes no difference to how he comes back."""
