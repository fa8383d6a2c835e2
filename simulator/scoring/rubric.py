"""The rubric, as written in ``prompts/rubric.yaml``: which atomic checks make up each dimension of the scorecard."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from simulator.customer.shape import Shape
from simulator.scoring.scorecard import Dimension

Factor = Annotated[float, Field(ge=0.25, le=4)]


class CheckRule(Shape):
    """One atomic check, worded so that two people would answer it alike.

    ``applies`` says in words when it is asked at all; ``weight`` is its share within the dimension. A ``critical``
    check that failed leaves a fifth of its dimension and half of the whole; one slip alone more. ``good`` and ``bad``
    are example lines. ``ask``: a model may be asked where code is not sure, and has to quote this side's words.
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


class Emphasis(Shape):
    """What counts more (or less) with some customers or in some situations, and ``why``.

    It holds for a session whose persona is one of ``personas`` (variants belong to theirs) or whose situation is one
    of ``situations``. ``dimensions`` and ``checks`` give the factor by which each weight is multiplied.
    """

    why: str = Field(min_length=10)
    personas: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    dimensions: dict[Dimension, Factor] = {}
    checks: dict[str, Factor] = {}

    def holds(self, persona: str, situation: str) -> bool:
        return persona.partition("/")[0] in self.personas or situation in self.situations


class Rubric(Shape):
    """All dimensions and their checks, five to ten in each, and what counts more where."""

    dimensions: dict[Dimension, DimensionRule]
    checks: tuple[CheckRule, ...]
    emphases: tuple[Emphasis, ...] = ()

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
            if not 5 <= n <= 10:
                raise ValueError(f"{dimension.value} has {n} checks; five to ten are wanted")
        for check in self.checks:
            if not check.id.startswith(f"{check.dimension.value}."):
                raise ValueError(f"check {check.id} should begin with its dimension, {check.dimension.value}.")
        for emphasis in self.emphases:
            self._emphasis(emphasis)
        return self

    def _emphasis(self, emphasis: Emphasis) -> None:
        """Raises `ValueError` where it holds nowhere, changes nothing, or names a check that there is not."""
        if not (emphasis.personas or emphasis.situations):
            raise ValueError(f"an emphasis with neither personas nor situations: {emphasis.why}")
        factors = [*emphasis.dimensions.values(), *emphasis.checks.values()]
        if not factors or 1.0 in factors:
            raise ValueError(f"an emphasis that changes nothing: {emphasis.why}")
        unknown = [id for id in emphasis.checks if id not in {c.id for c in self.checks}]
        if unknown:
            raise ValueError(f"an emphasis on what is no check: {', '.join(unknown)}")

    def fitted(self, persona: str, situation: str) -> "Rubric":
        """The rubric with the weights that hold for this persona in this situation (both by id)."""
        held = tuple(n for n, e in enumerate(self.emphases) if e.holds(persona, situation))
        if held and held not in self._fits:
            self._fits[held] = self._with([self.emphases[n] for n in held])
        return self._fits[held] if held else self

    @cached_property
    def _fits(self) -> dict[tuple[int, ...], "Rubric"]:
        """Those fitted before, by the numbers of the emphases that hold."""
        return {}

    def _with(self, held: Iterable[Emphasis]) -> "Rubric":
        dimensions = dict(self.dimensions)
        checks = dict(self.by_id)
        for one in held:
            for which, factor in one.dimensions.items():
                rule = dimensions[which]
                dimensions[which] = rule.model_copy(update={"weight": rule.weight * factor})
            for id, factor in one.checks.items():
                checks[id] = checks[id].model_copy(update={"weight": checks[id].weight * factor})
        # Not a copy of this one, which would bring along what it has looked up already.
        return Rubric.model_construct(dimensions=dimensions, checks=tuple(checks.values()), emphases=())

    def of(self, dimension: Dimension) -> tuple[CheckRule, ...]:
        """The checks of one dimension, in the order of the file."""
        return self._of[dimension]

    @cached_property
    def _of(self) -> dict[Dimension, tuple[CheckRule, ...]]:
        return {d: tuple(c for c in self.checks if c.dimension is d) for d in Dimension}

    @cached_property
    def by_id(self) -> dict[str, CheckRule]:
        return {c.id: c for c in self.checks}
