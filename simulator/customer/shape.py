"""What every hand-written or stored shape has in common: strict about unknown keys, and never changed once read."""

from pydantic import BaseModel, ConfigDict


class Shape(BaseModel):
    """A frozen record read from a file that a person wrote; an unknown key is a mistake worth reporting."""

    model_config = ConfigDict(extra="forbid", frozen=True)
