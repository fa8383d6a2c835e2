"""The table of marks by customer and situation: numbers first, then a shade, so that no colour is needed to read it."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from textual.content import Content

from simulator.review.library import Marked
from simulator.review.progress import Cell, Progress, Subject, base
from simulator.tui.progress.wording import Part, called
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import titled

SHADES = " ░▒▓█"
TONES = ("$text-error", "$text-error", "$text-warning", "$text-primary", "$text-success")
"""By the step of 20 points."""
LEGEND = "  ░ 20  ▒ 40  ▓ 60  █ 80 and more, of 100; · not met; – did not apply"
ALL = "all"
ROOM = 6
"""Columns that a mark and its shade need."""
WIDE = 90
"""Columns from which on the number of sessions stands beside the mark."""


def heat(found: Progress, subject: Subject, personas: Iterable[str], situations: Iterable[str], width: int) -> Content:
    """A row for every situation that was met, a column for every customer (variants with their base)."""
    if not found.sessions:
        return Content("Nothing yet.")
    who = sorted({base(one.persona) for one in found.sessions})
    what = sorted({one.situation for one in found.sessions})
    wide = width >= WIDE
    name = 30 if wide else 14
    room = max(ROOM, min(14, (width - name) // (len(who) + 1)))
    both = found.cells(subject, lambda one: (base(one.persona), one.situation))
    rows = {situation: [both.get((persona, situation)) for persona in who] for situation in what}
    by_situation = found.cells(subject, _situation)
    by_persona = found.cells(subject, lambda one: base(one.persona))
    lines: list[Content] = [Content.assemble((f"Marks: {called(subject)}", "bold"))]
    lines += _head(who, name, room)
    lines += [_row(titled(s), [*cells, by_situation.get(s)], name, room, wide=wide) for s, cells in rows.items()]
    whole = found.cells(subject, lambda _: None).get(None)
    lines.append(_row(ALL, [*(by_persona.get(p) for p in who), whole], name, room, wide=wide))
    lines.append(Content.assemble(("\n" + LEGEND, MUTED)))
    lines += _unmet({base(p) for p in personas} - set(who), set(situations) - set(what))
    return Content("\n").join(lines)


def _situation(one: Marked) -> str:
    return one.situation


def _head(who: Sequence[str], name: int, room: int) -> list[Content]:
    """Names of customers, broken into as many lines as they need, at the foot of the head."""
    words = (" ".join(one_line(word, room - 1) for word in titled(persona).split()) for persona in who)
    broken = (wrap(name, room - 1) for name in words)
    names = [lines if room > ROOM else lines[:1] for lines in broken] + [[ALL]]
    high = max(map(len, names))
    lines = [[""] * (high - len(one)) + one for one in names]
    return [Content.assemble((" " * name + "".join(f"{one[n]:<{room}}" for one in lines), MUTED)) for n in range(high)]


def _row(title: str, cells: Sequence[Cell | None], name: int, room: int, *, wide: bool) -> Content:
    parts: list[Part] = [(f"{one_line(title, name - 1):<{name}}", "bold" if title == ALL else "")]
    parts += [_cell(cell, room, wide=wide) for cell in cells]
    return Content.assemble(*parts)


def _cell(cell: Cell | None, room: int, *, wide: bool) -> Part:
    if cell is None:
        return (f"{'·':>3}".ljust(room), MUTED)
    if cell.mean is None:
        return (f"{'–':>3}".ljust(room), MUTED)
    step = min(4, int(cell.mean // 20))
    many = f" ×{cell.n}" if wide and cell.n > 1 else ""
    return Content.assemble((f"{cell.mean:>3.0f} {SHADES[step]}", TONES[step]), (many.ljust(room - 5), MUTED))


def _unmet(personas: set[str], situations: set[str]) -> list[Content]:
    left = "; ".join(", ".join(titled(id) for id in sorted(some)) for some in (personas, situations) if some)
    return [Content.assemble(("\nNot met yet: " + left, MUTED))] if left else []
