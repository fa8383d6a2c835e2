"""How far to trust a mark: from what was measured against people, this team's coaches, and what the session showed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.customer.shape import Shape
from simulator.scoring.scorecard import Dimension, DimensionScore, Scorecard, Trust

ENOUGH = 10
"""Marks of a dimension that coaches have judged, from which on their word outweighs what was measured elsewhere."""
GOOD, FAIR = 0.6, 0.4
"""Weighted kappa, or rank correlation with people, from which agreement is called substantial and moderate (the steps
of Landis and Koch, 1977).
"""
UNSURE = 0.4
"""A score's own confidence below which its mark is believed one step less."""
_STEPS = ("rough", "usable", "solid")


class Measured(Shape):
    """How a mark went with what people said of the same talks: rank correlation, the ends of its 95 % interval, on how
    many talks, and what people had been asked.
    """

    figure: float
    low: float
    high: float
    n: int
    against: str


@dataclass(frozen=True)
class Coached:
    """How far this team's coaches and the marks they were given agreed: weighted kappa over ``n`` marks."""

    n: int
    weighted: float | None


class Validity(Shape):
    """What was measured, ``on`` which kind of talks, with the edition of the ``rubric`` (its hash).

    ``dimensions`` holds those alone for which labels by people were to be had.
    """

    rubric: str
    on: str
    overall: Measured
    dimensions: dict[Dimension, Measured]

    @cached_property
    def whole(self) -> Trust:
        """The word for the mark of the whole."""
        return by_people(self.overall, self.on)

    @cached_property
    def marks(self) -> dict[Dimension, Trust]:
        """The word for the mark of each dimension."""
        return {which: by_people(self.dimensions.get(which), self.on) for which in Dimension}


def believed(card: Scorecard, validity: Validity, coached: Mapping[Dimension, Coached] | None = None) -> Scorecard:
    """The scorecard with a word of trust beside each mark, and beside the whole.

    ``coached`` is how far this team's coaches agreed with those who gave the marks, code or model, so far.
    """
    scores = {
        which: score.model_copy(update={"trust": trust(score, validity, which, (coached or {}).get(which))})
        for which, score in card.dimensions.items()
    }
    whole = None if card.overall is None else validity.whole
    return card.model_copy(update={"dimensions": scores, "trust": whole})


def trust(score: DimensionScore, validity: Validity, which: Dimension, coached: Coached | None) -> Trust | None:
    """The word for one mark; None where there is no mark."""
    if score.mark is None:
        return None
    found = _by_coaches(coached) or validity.marks[which]
    if found.word in _STEPS and score.confidence < UNSURE:
        lower = _STEPS[max(0, _STEPS.index(found.word) - 1)]
        return Trust(word=lower, why=f"{found.why} In this session little of it could be judged.")
    return found


def _by_coaches(coached: Coached | None) -> Trust | None:
    if coached is None or coached.n < ENOUGH or coached.weighted is None:
        return None
    level = coached.weighted
    agreed = f"over {coached.n} marks (weighted kappa {level:.2f})."
    if level < FAIR:
        return Trust(word="unverified", why=f"Your coaches see this otherwise, {agreed}")
    word = "solid" if level >= GOOD else "usable"
    return Trust(word=word, why=f"Your coaches mostly see this alike, {agreed}")


def by_people(measured: Measured | None, on: str) -> Trust:
    """The word for a mark by what was measured of it on talks of other people."""
    if measured is None:
        return Trust(word="untested", why="Nobody has yet held this mark against what people say of the same talks.")
    level = f"rank correlation {measured.figure:.2f}, {measured.low:.2f} to {measured.high:.2f}"
    where = f"{measured.against}, on {measured.n} {on} ({level})."
    if measured.low <= 0:
        return Trust(word="unverified", why=f"Such marks were not seen to go with {where}")
    solid = measured.figure >= GOOD and measured.low >= FAIR
    word = "solid" if solid else "usable" if measured.figure >= FAIR else "rough"
    return Trust(word=word, why=f"Such marks went with {where}")
