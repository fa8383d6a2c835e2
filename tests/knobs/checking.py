"""Which knobs there are, with which customers each is listened for, and whether it is heard when it is moved."""

from dataclasses import replace
from functools import cache
from itertools import zip_longest

from simulator.customer.customer import Customer
from simulator.customer.follow_up import Past, coming_back
from simulator.customer.shape import Shape
from tests.customers import customer, shelf
from tests.knobs.finding import Knob, knobs_of
from tests.knobs.moving import moved
from tests.knobs.playing import differ
from tests.knobs.talks import talks_for
from tests.knobs.telling import ELSEWHERE

File = tuple[str, str]
"""What is in the file (the field of a customer that holds it), and its id."""

LISTENERS: dict[str, tuple[tuple[str, str], ...]] = {
    "rules": (
        ("methodical", "late-parcel"),
        ("angry-but-good", "refund-outside-policy"),
        ("impatient", "printer-callbacks"),
        ("relationship-seeking", "late-parcel"),
    ),
    "persona": (("", "late-parcel"), ("", "refund-outside-policy"), ("", "printer-callbacks")),
    "situation": (("methodical", ""), ("angry-but-good", ""), ("impatient", ""), ("relationship-seeking", "")),
}
"""Persona and situation of the customers with whom it is played; the empty one is the file's own."""


def files() -> list[File]:
    return [("rules", ""), *((what, id) for what in ("persona", "situation") for id in shelf().ids(what))]


def shape_in(file: File) -> Shape:
    what, id = file
    return shelf().rules() if what == "rules" else shelf().persona(id) if what == "persona" else shelf().situation(id)


@cache
def knobs_in(file: File) -> tuple[Knob, ...]:
    return tuple(knobs_of(shape_in(file)))


@cache
def _customer(persona: str, situation: str, kept: bool) -> Customer:
    who = customer(persona, situation)
    return _coming_back(who, kept=kept)


def _coming_back(who: Customer, *, kept: bool) -> Customer:
    """Where it is a second contact, the customer as the first one made him: what was promised kept, or broken."""
    follow = who.situation.follow_up
    past = Past(session="", kept=tuple(one.id for one in follow.promises)) if follow and kept else None
    return replace(who, situation=coming_back(who.situation, past))


def heard(file: File, knob: Knob) -> bool:
    """Whether anything tells the customers apart when the knob is moved, in one direction at least."""
    return any(_is_heard(file, knob, shape) for shape in moved(shape_in(file), knob))


def _is_heard(file: File, knob: Knob, shape: Shape) -> bool:
    what, id = file
    pairs = []
    for persona, situation in LISTENERS[what]:
        whole = customer(persona or id, situation or id)
        for kept in (False, True) if whole.situation.follow_up else (False,):
            other = _coming_back(replace(whole, **{what: shape}), kept=kept)  # type: ignore[arg-type]
            pairs.append((_customer(persona or id, situation or id, kept), other))
    if shows := ELSEWHERE.get(knob.kind):
        return any(shows(one) != shows(other) for one, other in pairs)
    # as it is written: one who comes back may have a need less, and the knob is found by its place
    rounds = zip_longest(*(talks_for(shelf().situation(one.situation.id), knob) for one, _ in pairs))
    return any(
        talk is not None and differ(one, other, talk)
        for talks in rounds
        for (one, other), talk in zip(pairs, talks, strict=True)
    )
