"""What another rubric makes of the same session, check by check."""

from typing import Any

from simulator.scoring.difference import Difference, difference
from simulator.scoring.rubric import Rubric
from simulator.scoring.score import score
from simulator.scoring.scorecard import Dimension
from tests.scoring.made import BAD, rubric, transcript


def changed(check: str, **changes: Any) -> Rubric:
    raw = rubric().model_dump(mode="json")
    raw["checks"] = [one | changes if one["id"] == check else one for one in raw["checks"]]
    return Rubric.model_validate(raw)


def between(old: Rubric, new: Rubric) -> Difference:
    cards = (score(transcript(*BAD), None, one).model_copy(update={"rubric": "x"}) for one in (old, new))
    before, after = cards
    return difference((before, old), (after, new))


def test_the_same_rubric_moves_nothing() -> None:
    found = between(rubric(), rubric())
    assert found.dimensions == {}
    assert found.overall.before == found.overall.after


def test_a_check_that_counts_more_moves_the_others_of_its_dimension_too() -> None:
    found = between(rubric(), changed("mattering.no_blame", weight=9)).dimensions
    assert list(found) == [Dimension.MATTERING]
    whys = {one.check: one.why for one in found[Dimension.MATTERING].checks}
    assert whys.pop("mattering.no_blame").startswith("It counts 9 instead of ")
    assert set(whys.values()) == {"Other checks of the dimension count otherwise."}


def test_points_add_up_to_the_mark() -> None:
    moved = between(rubric(), changed("clarity.time", weight=5)).dimensions[Dimension.CLARITY]
    assert moved.mark.after is not None
    gained = sum((one.points.after or 0) - (one.points.before or 0) for one in moved.checks)
    assert abs(gained - (moved.mark.after - (moved.mark.before or 0))) < 0.1


def test_a_check_that_is_gone_or_new_says_so() -> None:
    less = rubric().model_dump(mode="json")
    less["checks"] = [one for one in less["checks"] if one["id"] != "mattering.no_blame"]
    without = Rubric.model_validate(less)
    gone = between(rubric(), without).dimensions[Dimension.MATTERING].checks
    new = between(without, rubric()).dimensions[Dimension.MATTERING].checks
    assert ("mattering.no_blame", "It is no longer put.") in {(one.check, one.why) for one in gone}
    assert ("mattering.no_blame", "It is new.") in {(one.check, one.why) for one in new}


def test_what_is_only_worded_otherwise_is_told_and_costs_nothing() -> None:
    found = between(rubric(), changed("mattering.no_blame", statement="Nobody was blamed for anything."))
    (one,) = found.dimensions[Dimension.MATTERING].checks
    assert (one.why, one.points.before) == ("It is worded otherwise.", one.points.after)
