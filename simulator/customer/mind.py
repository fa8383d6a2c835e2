"""The customer's inner state, and the ledger of what moved it."""

from enum import StrEnum

from pydantic import Field

from simulator.customer.shape import Shape
from simulator.customer.signals import Signal


class Part(StrEnum):
    """The five parts of the mind, each from 0 to 100."""

    CALM = "calm"
    TRUST = "trust"
    MATTERING = "mattering"
    PATIENCE = "patience"
    CLARITY = "clarity"


class Mood(StrEnum):
    """The mood in one word, as his lines show it; see `Mind.mood`."""

    HOT = "hot"
    CROSS = "cross"
    LEVEL = "level"
    WARM = "warm"


class Mind(Shape):
    """Calm, trust, mattering (does he feel that he matters), patience and clarity (does he know what happens next), 0
    to 100 each.
    """

    calm: float = Field(ge=0, le=100)
    trust: float = Field(ge=0, le=100)
    mattering: float = Field(ge=0, le=100)
    patience: float = Field(ge=0, le=100)
    clarity: float = Field(ge=0, le=100)

    @property
    def mood(self) -> Mood:
        """The mood that his words carry: `HOT` below 32 of calm, `CROSS` below 54, `LEVEL` below 74, else `WARM`.

        With patience nearly gone (below 15) nobody is better than cross.
        """
        if self.calm < 32:
            return Mood.HOT
        if self.calm < 54 or self.patience < 15:
            return Mood.CROSS
        return Mood.LEVEL if self.calm < 74 else Mood.WARM

    def rounded(self) -> dict[str, int]:
        """The five parts as whole numbers, as transcripts show them."""
        return {part.value: round(getattr(self, part.value)) for part in Part}


class LedgerEntry(Shape):
    """One cause of one change: in which turn, by which words, heard as what, under which rule, how much, from what to
    what.

    ``signal`` is None for what is not speech (the clock, a desk action, a turn gone by); ``rule`` names the entry of
    ``personas/rules.yaml``.
    """

    turn: int
    words: str
    rule: str
    part: Part
    change: float
    before: float
    after: float
    signal: Signal | None = None
