"""Agreement and strictness drawn in lines of text."""

from collections.abc import Mapping, Sequence

from textual.content import Content

from simulator.review.calibration import MACHINE, Agreed, Leaning, Split
from simulator.scoring.agreement import Estimate
from simulator.scoring.scorecard import Dimension
from simulator.tui.debrief.words import DIMENSIONS
from simulator.tui.progress.wording import Part
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED

NAME = 13
SCALE = 21
"""Columns of a scale; odd, so that it has a middle."""
REACH = 40.0
"""Points at the ends of the scale of strictness."""
SAME = 0.75
"""The share of pairs in the same step from which a low alpha only says that the sessions were much alike."""
GOOD, USABLE = 0.8, 0.667
"""From which alpha on marks can be relied on, and used with care (Krippendorff, Content Analysis, 2004, 241)."""


def agreement(found: Mapping[Dimension, Agreed], *, wide: bool) -> Content:
    """A line for each dimension: alpha with its interval on a scale from 0 to 1, and what it means."""
    head = f"{'':<{NAME}}{'alpha':>6}  {'0':<{SCALE - 1}}1  {'same':>5} {'close':>5}"
    more = f" {'machine':>9}  {'sessions':>8}  meaning" if wide else f" {'machine':>8}"
    lines = [Content.assemble((head + more, MUTED))]
    lines += [_dimension(which, one, wide=wide) for which, one in found.items()]
    return Content("\n").join(lines)


def _dimension(which: Dimension, one: Agreed, *, wide: bool) -> Content:
    value = one.alpha.value
    number = "–" if value is None else f"{value:.2f}"
    shares = "".join(f" {'–' if share is None else f'{share:.0%}':>5}" for share in (one.exact, one.close))
    apart = "–" if one.with_machine is None else f"±{one.with_machine:.0f}"
    parts: list[Part] = [(f"{DIMENSIONS[which][0]:<{NAME}}", "bold"), f"{number:>6}  "]
    parts += [(scale(one.alpha, 0.0, 1.0), "$primary"), " ", shares]
    parts.append((f" {apart:>9}  {one.n:>8}  {meaning(one)}" if wide else f" {apart:>8}", MUTED))
    return Content.assemble(*parts)


def meaning(one: Agreed) -> str:
    """Agreement in words. Where nearly all marks are the same, chance alone would make them so, and alpha is low."""
    alpha = one.alpha.value
    if alpha is None:
        return "nobody ever differed, or too few marks"
    if alpha >= GOOD:
        return "can be relied on"
    if alpha >= USABLE:
        return "usable with care"
    if (one.exact or 0.0) >= SAME:
        return "mostly the same, with little to tell apart"
    return "talk it over" if alpha > 0 else "no better than chance"


def strictness(found: Sequence[Leaning], names: Mapping[str, str]) -> Content:
    """A line for each rater: strict to the left, lenient to the right, the interval between the brackets."""
    half = SCALE // 2
    head = f"{'':<{NAME + 6}}  {f'-{REACH:.0f}':<{half - 1}} 0{f'+{REACH:.0f}':>{half}}"
    lines = [Content.assemble((head, MUTED))]
    for one in found:
        name = "the machine" if one.rater == MACHINE else names.get(one.rater, one.rater)
        value = one.points.value or 0.0
        parts: list[Part] = [(f"{one_line(name, NAME - 1):<{NAME}}", "bold"), f"{value:>+6.0f}  "]
        parts += [(scale(one.points, -REACH, REACH, "┊"), "$primary"), f"  {one.word}"]
        parts.append((f", {one.n} sessions" if one.n != 1 else ", 1 session", MUTED))
        lines.append(Content.assemble(*parts))
    return Content("\n").join(lines)


def scale(one: Estimate, low: float, high: float, middle: str = "·") -> str:
    """An estimate as a point on a scale of `SCALE` columns, its interval as a line around it."""
    cells = ["·"] * SCALE
    cells[SCALE // 2] = middle

    def at(value: float) -> int:
        return round(min(1.0, max(0.0, (value - low) / (high - low))) * (SCALE - 1))

    if one.low is not None and one.high is not None:
        start, end = at(one.low), at(one.high)
        cells[start : end + 1] = "─" * (end - start + 1)
        if start < end:
            cells[start], cells[end] = "├", "┤"
    if one.value is not None:
        cells[at(one.value)] = "●"
    return "".join(cells)


def apart(found: Sequence[Split], names: Mapping[str, str], what: Mapping[str, str]) -> Content:
    """Where coaches were furthest apart, with what each gave."""
    if not found:
        return Content("Nowhere were two coaches more than a step apart.")
    lines = []
    for one in found:
        parts: list[Part] = [(DIMENSIONS[one.dimension][0], "bold"), f" in {what.get(one.session, one.session)}: "]
        marks = sorted(one.marks.items(), key=lambda mark: (mark[0] == MACHINE, mark[1] if mark[1] is not None else -1))
        told = (f"{_who(rater, names)} {'–' if mark is None else f'{mark:.0f}'}" for rater, mark in marks)
        parts.append((", ".join(told), MUTED))
        lines.append(Content.assemble(*parts))
    return Content("\n").join(lines)


def _who(rater: str, names: Mapping[str, str]) -> str:
    return "the machine" if rater == MACHINE else one_line(names.get(rater, rater), 30)
