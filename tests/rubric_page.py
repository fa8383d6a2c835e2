"""``python -m tests.rubric_page``: writes ``docs/rubric.md``, the rubric as a page that a coach can read."""

import sys
from collections.abc import Iterator
from pathlib import Path

from simulator.content.shelf import Shelf
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.scorecard import Dimension

PAGE = Path(__file__).parents[1] / "docs" / "rubric.md"
_INTRO = """\
# The rubric

What the scorecard asks, made from `prompts/rubric.yaml` by `python -m tests.rubric_page`. Edit that file, not this;
`simulator check` says what is wrong with it.

Each check is a statement that two people would answer alike. Code answers it and shows the turn and the words that it
rests on. A mark is the share of weight met among the checks that applied, times 100. A **critical** check that failed
leaves a fifth of its dimension and half of the whole (one untrue word or one reproach and nothing else: half and seven
tenths), and is said first; what the trainee took back himself did not fail. A check with a ° may also be put to a model
as a witness, where one was asked for: it must quote, and the mark stays the code's.
"""


def page(rubric: Rubric) -> str:
    """The whole page."""
    parts = [_INTRO]
    for dimension in Dimension:
        rule = rubric.dimensions[dimension]
        parts.append(f"## {_named(dimension)}\n\n{rule.question} Weight {rule.weight:g}.\n")
        parts.append("\n".join(_table(rubric.of(dimension))) + "\n")
    parts.append("## What counts more where\n\nThe weights above are multiplied where these hold.\n")
    parts.append("\n".join(_emphases(rubric)) + "\n")
    return "\n".join(parts)


def _named(dimension: Dimension) -> str:
    return dimension.value.replace("_", " ").capitalize()


def _table(checks: tuple[CheckRule, ...]) -> Iterator[str]:
    yield "| check | what must be so | when it is asked | weight | for example | and not |"
    yield "| --- | --- | --- | --: | --- | --- |"
    for check in checks:
        name = check.id.partition(".")[2].replace("_", " ") + (" °" if check.ask else "")
        name += " (**critical**)" if check.critical else ""
        cells = (name, check.statement, check.applies, f"{check.weight:g}", check.good, check.bad)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _emphases(rubric: Rubric) -> Iterator[str]:
    yield "| with | what | times | why |"
    yield "| --- | --- | --- | --- |"
    for one in rubric.emphases:
        factors = {**{d.value: f for d, f in one.dimensions.items()}, **one.checks}
        what = "<br>".join(f"`{key}`" for key in factors)
        times = "<br>".join(f"{factor:g}" for factor in factors.values())
        yield f"| {', '.join((*one.personas, *one.situations))} | {what} | {times} | {one.why} |"


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(Shelf().rubric()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
