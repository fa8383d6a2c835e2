"""Reads what was measured of the scorer's marks, from a file beside it that ``python -m tests.validity`` makes."""

from functools import cache
from importlib.resources import files

from simulator.scoring.trust import Validity

FILE = "validity.json"


@cache
def measured_validity() -> Validity:
    """The figures that came with this version."""
    return Validity.model_validate_json(files("simulator.content").joinpath(FILE).read_text(encoding="utf-8"))
