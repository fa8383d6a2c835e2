"""The rubric as written, and its checks in code."""

from typing import Any

import pytest
from pydantic import ValidationError

from simulator.scoring.checks.registry import CHECKS
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Dimension
from tests.scoring.made import rubric


def test_every_check_in_the_rubric_is_in_code_and_the_other_way_round() -> None:
    assert {c.id for c in rubric().checks} == set(CHECKS)


def test_every_dimension_has_five_to_eight_checks() -> None:
    counts = {d: len(rubric().of(d)) for d in Dimension}
    assert all(5 <= n <= 8 for n in counts.values()), counts


def _raw() -> dict[str, Any]:
    return rubric().model_dump(mode="json")


def test_the_same_check_twice_is_refused() -> None:
    raw = _raw()
    raw["checks"].append(raw["checks"][0])
    with pytest.raises(ValidationError, match="same check twice"):
        Rubric.model_validate(raw)


def test_too_few_checks_are_refused() -> None:
    raw = _raw()
    raw["checks"] = [c for c in raw["checks"] if c["dimension"] != "clarity" or c["id"] == "clarity.time"]
    with pytest.raises(ValidationError, match="five to eight"):
        Rubric.model_validate(raw)


def test_a_check_belongs_to_the_dimension_that_its_id_names() -> None:
    raw = _raw()
    raw["checks"][0]["id"] = "clarity.settled"
    with pytest.raises(ValidationError, match="begin with its dimension"):
        Rubric.model_validate(raw)


def test_a_dimension_without_a_question_is_refused() -> None:
    raw = _raw()
    del raw["dimensions"]["want"]
    with pytest.raises(ValidationError, match="no question for want"):
        Rubric.model_validate(raw)
