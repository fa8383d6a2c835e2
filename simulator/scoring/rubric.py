"""The rubric, as written in ``prompts/rubric.yaml``: which atomic checks make up each dimension of the scorecard."""

from collections import Counter
from functools import cached_property
from typing import Literal

from pydantic import Field, model_validator

from simulator.customer.shape import Shape
from simulator.scoring.scorecard import Dimension


class CheckRule(Shape):
    """One atomic check, worded so that two people would answer it alike.

    ``applies`` says in words when it is asked at all; ``weight`` is its share within the dimension. A ``critical``
    check that failed caps its dimension at 20 and the whole at 50. ``good`` and ``bad`` are example lines. ``ask``: a
    model may be asked where code is not sure, and has to quote this side's words.
    """

    id: str = Field(pattern=r"^[a-z_]+\.[a-z_]+$")
    dimension: Dimension
    statement: str = Field(min_length=10)
    applies: str = Field(min_length=4)
    weight: float = Field(default=1, gt=0, le=10)
    critical: bool = False
    ask: Literal["trainee", "customer"] | None = None
    good: str
    bad: str

    @model_validator(mode="after")
    def _never_critical(self) -> "CheckRule":
        if self.ask and self.critical:
            raise ValueError("no model is asked about a critical check; take out 'ask' or 'critical'")
        return self


class DimensionRule(Shape):
    """What a dimension asks, and how much it counts in the whole."""

    question: str
    weight: float = Field(default=1, gt=0, le=10)


class Rubric(Shape):
    """All dimensions and their checks; five to eight checks in each."""

    dimensions: dict[Dimension, DimensionRule]
    checks: tuple[CheckRule, ...]

    @model_validator(mode="after")
    def _whole(self) -> "Rubric":
        missing = [d.value for d in Dimension if d not in self.dimensions]
        if missing:
            raise ValueError(f"no question for {', '.join(missing)}")
        twice = [id for id, n in Counter(c.id for c in self.checks).items() if n > 1]
        if twice:
            raise ValueError(f"the same check twice: {', '.join(twice)}")
        for dimension in Dimension:
            n = len(self.of(dimension))
            if not 5 <= n <= 8:
                raise ValueError(f"{dimension.value} has {n} checks; five to eight are wanted")
        for check in self.checks:
            if not check.id.startswith(f"{check.dimension.value}."):
                raise ValueError(f"check {check.id} should begin with its dimension, {check.dimension.value}.")
        return self

    def of(self, dimension: Dimension) -> tuple[CheckRule, ...]:
        """The checks of one dimension, in the order of the file."""
        return tuple(c for c in self.checks if c.dimension is dimension)

    @cached_property
    def by_id(self) -> dict[str, CheckRule]:
        return {c.id: c for c in self.checks}
