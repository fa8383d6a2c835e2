"""What another rubric changes, as a table."""

from simulator.scoring.difference import Difference, Moved


def table(line: str) -> str:
    """A difference, as JSON, laid out for reading: what moved, from what to what, and why."""
    found = Difference.model_validate_json(line)
    before, after = found.rubrics
    rows = [f"{found.id}: rubric {before} → {after}", _row("whole", found.overall)]
    for which, dimension in found.dimensions.items():
        rows.append(_row(which.value, dimension.mark, dimension.why, 2))
        rows += [_row(one.check, one.points, one.why, 4) for one in dimension.checks]
    if not found.dimensions:
        rows.append("  Nothing moves.")
    return "\n".join(rows)


def _row(name: str, moved: Moved, why: str = "", indent: int = 0) -> str:
    return f"{' ' * indent + name:<34} {_number(moved.before)} → {_number(moved.after)}  {why}".rstrip()


def _number(value: float | None) -> str:
    return f"{'-' if value is None else format(value, '.1f'):>5}"
