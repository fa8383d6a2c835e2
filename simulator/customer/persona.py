"""Who the customer is: a persona, as written in ``personas/customers/``."""

from enum import StrEnum
from typing import Literal

from pydantic import Field, model_validator

from simulator.customer.shape import Shape
from simulator.customer.signals import Signal


class Style(StrEnum):
    """How somebody likes to be served (source S2: people differ in what great service is)."""

    WARM = "warm"
    BRIEF = "brief"
    STEPWISE = "stepwise"
    TECHNICAL = "technical"


class Register(StrEnum):
    """How somebody words a thing; a situation words its facts in these, so that any persona fits any situation."""

    PLAIN = "plain"
    BRIEF = "brief"
    WARM = "warm"
    STEPWISE = "stepwise"
    TECHNICAL = "technical"
    HEATED = "heated"


class Milestone(StrEnum):
    """What an angry customer needs before he can come down, in whichever order."""

    ACKNOWLEDGED = "acknowledged"
    OWNED = "owned"
    WAY_BACK = "way_back"


class Mix(Shape):
    """Shares of the four service styles; they need not add up to one, `shares` makes them."""

    warm: float = Field(default=0, ge=0, le=1)
    brief: float = Field(default=0, ge=0, le=1)
    stepwise: float = Field(default=0, ge=0, le=1)
    technical: float = Field(default=0, ge=0, le=1)

    def shares(self, shift: dict[Style, float] | None = None) -> dict[Style, float]:
        """The four shares, shifted by the situation (added, floored at 0) and scaled to add up to one."""
        raw = {s: max(0.0, getattr(self, s.value) + (shift or {}).get(s, 0.0)) for s in Style}
        total = sum(raw.values()) or 1.0
        return {s: v / total for s, v in raw.items()}


class Name(Shape):
    first: str
    last: str
    title: str
    pronoun: Literal["he", "she", "they"] = "they"


class Temperament(Shape):
    """Where he starts and how he moves.

    ``calm``, ``trust``, ``mattering`` and ``patience`` are the state of mind that he comes with (0 to 100).
    ``heat`` and ``cool`` multiply what is lost and won of calm (1 is ordinary). ``memory`` (0 to 1) is how much of an
    insult still counts a turn later. ``haste`` multiplies what turns, words and the clock cost of patience.
    """

    calm: float = Field(ge=0, le=100)
    trust: float = Field(ge=0, le=100)
    mattering: float = Field(ge=0, le=100)
    patience: float = Field(ge=0, le=100)
    heat: float = Field(default=1, ge=0.2, le=3)
    cool: float = Field(default=1, ge=0.2, le=3)
    memory: float = Field(default=0.5, ge=0, le=1)
    haste: float = Field(default=1, ge=0.2, le=3)


class IdealSelf(Shape):
    """The decent person he would like to be, and what helps him back to it.

    Until every milestone in ``calms_only_after`` was reached, calm stays at or below ``ceiling``. ``owns_up``: once it
    is, and he is calm enough, he apologises for his tone by himself.
    """

    text: str
    calms_only_after: tuple[Milestone, ...] = ()
    ceiling: float = Field(default=100, ge=0, le=100)
    owns_up: bool = False


class Manner(Shape):
    """His way of speaking.

    ``words``: how many words a turn he uses on average. ``shouts``: he writes in capitals when hot. ``habits`` are told
    to a model's voice. The rest are shares (0 to 1), by which the book types: ``splits`` of his sentences are messages
    of their own, ``lowercase`` of his messages have no capitals, ``unstopped`` of his messages have no full stop (or
    question mark) at their end, ``trails`` of his full stops are three, ``clips`` of his sentences have no apostrophes
    ("dont"), and ``spells_out`` of his shortened words stand in full ("I am").
    """

    register_: Register = Field(alias="register")
    words: float = Field(ge=2, le=60)
    splits: float = Field(default=0.4, ge=0, le=1)
    lowercase: float = Field(default=0, ge=0, le=1)
    shouts: bool = False
    unstopped: float = Field(default=0, ge=0, le=1)
    trails: float = Field(default=0, ge=0, le=1)
    clips: float = Field(default=0, ge=0, le=1)
    spells_out: float = Field(default=0, ge=0, le=1)
    habits: tuple[str, ...] = ()


class Persona(Shape):
    """A person who can turn up in any situation. ``id`` is the file's path below ``customers/`` without its ending."""

    id: str
    name: Name
    age: int = Field(ge=16, le=100)
    who: str
    mix: Mix
    temperament: Temperament
    insults: tuple[Signal, ...] = ()
    delights: tuple[Signal, ...] = ()
    ideal_self: IdealSelf
    manner: Manner
    when_lost: Literal["leaves", "escalates"] = "leaves"
    treatment: str = Field(description="how he likes to be treated, for the debrief; one sentence, third person")
    cues: tuple[str, ...] = Field(description="what in his lines gives the style away, for the debrief")
    book: str = Field(description="which book he speaks from: a file in personas/book, without its ending")

    @model_validator(mode="after")
    def _insult_is_no_delight(self) -> "Persona":
        both = set(self.insults) & set(self.delights)
        if both:
            raise ValueError(f"the same signal insults and delights: {', '.join(sorted(both))}")
        return self
