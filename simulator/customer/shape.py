"""What every hand-written or stored shape has in common: strict about unknown keys, and never changed once read."""

import re
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from simulator.customer.casing import AnyCase


class Shape(BaseModel):
    """A frozen record read from a file that a person wrote; an unknown key is a mistake worth reporting."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@cache
def compiled(pattern: str) -> AnyCase:
    """A pattern of a file, ready to be matched. Raises `re.error`."""
    return AnyCase(pattern, glance=False)


def _is_pattern(text: str) -> str:
    try:
        compiled(text)
    except re.error as error:
        raise ValueError(f"not a regular expression: {error}") from error
    return text


Pattern = Annotated[str, AfterValidator(_is_pattern)]
"""A Python regular expression, matched without regard to case against a line of the trainee."""
