"""A knob, turned: the same file with one value moved, up and down and within its bounds."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, TypeVar

from pydantic import ValidationError

from simulator.customer.shape import Shape
from tests.knobs.finding import Knob, choices_of

S = TypeVar("S", bound=Shape)

SHARE = 0.4
"""By how much of itself a number is moved."""
STEP = 0.5
"""By how much a number that is nought is moved."""


def moved(shape: S, knob: Knob) -> Iterator[S]:
    """The shape with the knob moved, once for each way in which it can be; what the shape refuses is left out."""
    for value in _others(knob):
        data = shape.model_dump(mode="json", by_alias=True, exclude_unset=True)
        _set(data, knob, value)
        try:
            yield type(shape).model_validate(data)
        except ValidationError:
            continue


def _others(knob: Knob) -> list[object]:
    value = knob.value
    if knob.listed:
        return [None]
    if choices := choices_of(knob.annotation):
        return [one for one in choices if one != value]
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, datetime):
        return [value + timedelta(hours=3)]
    assert isinstance(value, int | float)
    step = abs(value) * SHARE or STEP
    if "int" in str(knob.annotation):
        step = max(1, round(step))
    return [value + step, value - step]


def _set(data: Any, knob: Knob, value: object) -> None:
    *way, last = knob.path
    for step in way:
        data = data[step]
    if knob.listed:
        del_from = list(data)
        del del_from[last]  # type: ignore[arg-type]
        data[:] = del_from
        return
    data[last] = value
