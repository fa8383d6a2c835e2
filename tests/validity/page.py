"""The validity page, and the small file beside the code that trust in each mark rests on. Figures alone, no data."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from simulator.scoring.agreement import Estimate
from simulator.scoring.scorecard import Dimension, DimensionScore
from simulator.scoring.trust import Measured, Validity, by_people, trust
from tests.validity.figures import RESAMPLES, Figure, spelled
from tests.validity.telling import HEAD, SECTIONS, TRUST, UNMEASURED, Section

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "validity.md"
NUMBERS = ROOT / "simulator" / "content" / "validity.json"
ON = "genuine support chats of other people"

Held = tuple[Dimension | None, str, int, Estimate]
"""A mark (None: the whole), what it was held against, on how many chats, and the rank correlation."""


def validity(held: Sequence[Held], rubric: str) -> Validity:
    """The figures of each mark, rounded to what the sets can bear."""
    found = {which: _measured(against, n, level) for which, against, n, level in held}
    return Validity(
        rubric=rubric, on=ON, overall=found[None], dimensions={d: m for d, m in found.items() if d is not None}
    )


def _measured(against: str, n: int, level: Estimate) -> Measured:
    value, low, high = (round(x or 0.0, 2) for x in (level.value, level.low, level.high))
    return Measured(figure=value, low=low, high=high, n=n, against=against)


def page(figures: Mapping[str, Sequence[Figure]], marks: Validity, every: int = 1) -> str:
    """All of it in Markdown. ``figures`` are by the key of their section; one in ``every`` of the largest sets."""
    parts = [HEAD.format(rubric=marks.rubric, resamples=RESAMPLES, thinned=f" --every {every}" if every > 1 else "")]
    parts += [_section(section, figures[section.key]) for section in SECTIONS if section.key in figures]
    return "\n\n".join([*parts, UNMEASURED, _marks(marks)]) + "\n"


def _section(section: Section, figures: Sequence[Figure]) -> str:
    head = ("claim", "on", "n", "measured [95 %]", "beside it", "goal", "reached")
    rows = [
        (f.claim, f.on, str(f.n), spelled(f.found), f.trivial, f.wanted, re.sub("^no", "**no**", f.reached))
        for f in figures
    ]
    shows = "\n".join(f"- {line}" for line in section.shows_not)
    parts = (f"## {section.title}", section.about, _table(head, rows), "What it does not show:", shows)
    return "\n\n".join(parts)


def _marks(marks: Validity) -> str:
    rows = []
    for which in Dimension:
        held = marks.dimensions.get(which)
        word = trust(DimensionScore(mark=50, confidence=1), marks, which, None)
        rows.append((which.value.replace("_", " "), *_told(held), word.word if word else ""))
    rows.append(("overall", *_told(marks.overall), by_people(marks.overall, marks.on).word))
    return f"{TRUST}\n\n" + _table(("mark", "held against", "n", "rank correlation [95 %]", "trust"), rows)


def _told(held: Measured | None) -> tuple[str, str, str]:
    if held is None:
        return "–", "", "–"
    return held.against, str(held.n), spelled(Estimate(held.figure, held.low, held.high))


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows))
