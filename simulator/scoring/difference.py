"""What another rubric makes of the same session: which marks moved, by which checks, and why."""

from simulator.customer.shape import Shape
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Scorecard


class Moved(Shape):
    """A number before and after; None where there was none."""

    before: float | None
    after: float | None


class CheckMoved(Shape):
    """A check that counts otherwise now. ``points`` are what it gave to the mark of its dimension (0 to 100)."""

    check: str
    points: Moved
    why: str


class DimensionMoved(Shape):
    """``mark`` is 0 to 100, ``why`` what changed of the dimension itself."""

    mark: Moved
    why: str = ""
    checks: tuple[CheckMoved, ...] = ()


class Difference(Shape):
    """Two scores of one session. ``rubrics`` names the two, by hash; ``dimensions`` are only those in which something
    moved.
    """

    id: str
    rubrics: tuple[str, str]
    overall: Moved
    dimensions: dict[Dimension, DimensionMoved]


Scored = tuple[Scorecard, Rubric]
"""A scorecard, and the rubric that it was made with."""


def difference(before: Scored, after: Scored) -> Difference:
    """What moved between two scores of one session."""
    (old, old_rubric), (new, new_rubric) = before, after
    moved = {}
    for which in Dimension:
        checks = _checks(old.dimensions[which], old_rubric, new.dimensions[which], new_rubric)
        mark = Moved(before=old.dimensions[which].mark, after=new.dimensions[which].mark)
        then, now = old_rubric.dimensions[which].weight, new_rubric.dimensions[which].weight
        why = "" if then == now else f"It counts {now:g} in the whole instead of {then:g}."
        if checks or why or mark.before != mark.after:
            moved[which] = DimensionMoved(mark=mark, why=why, checks=checks)
    overall = Moved(before=old.overall, after=new.overall)
    return Difference(id=new.id, rubrics=(old.rubric, new.rubric), overall=overall, dimensions=moved)


def _checks(old: DimensionScore, old_rubric: Rubric, new: DimensionScore, new_rubric: Rubric) -> tuple[CheckMoved, ...]:
    then, now = _points(old, old_rubric), _points(new, new_rubric)
    was, now_is = ({c.check: c for c in scored.checks} for scored in (old, new))
    found = []
    for id in sorted(was.keys() | now_is.keys()):
        points = Moved(before=then.get(id), after=now.get(id))
        why = _why(was.get(id), old_rubric.by_id.get(id), now_is.get(id), new_rubric.by_id.get(id))
        if why or points.before != points.after:
            found.append(
                CheckMoved(check=id, points=points, why=why or "Other checks of the dimension count otherwise.")
            )
    return tuple(found)


def _points(scored: DimensionScore, rubric: Rubric) -> dict[str, float]:
    """What each check that applied gave to the mark, before a critical one capped it."""
    weights = {c.check: rubric.by_id[c.check].weight for c in scored.checks if c.share is not None}
    whole = sum(weights.values())
    return {
        c.check: round(100 * weights[c.check] * (c.share or 0.0) / whole, 2)
        for c in scored.checks
        if c.check in weights
    }


def _why(was: Check | None, old: CheckRule | None, now: Check | None, new: CheckRule | None) -> str:
    """Why a check counts otherwise, in sentences; empty where nothing about itself changed."""
    if old is None or was is None:
        return "It is new."
    if new is None or now is None:
        return "It is no longer put."
    told = []
    if was.share != now.share:
        told.append(f"It is answered otherwise: {now.why}")
    if old.weight != new.weight:
        told.append(f"It counts {new.weight:g} instead of {old.weight:g}.")
    if old.critical != new.critical:
        told.append("It is critical now." if new.critical else "It is critical no more.")
    if (old.statement, old.applies) != (new.statement, new.applies):
        told.append("It is worded otherwise.")
    return " ".join(told)
