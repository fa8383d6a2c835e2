"""How drills are told: when one comes again, and what was said in a few turns."""

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from simulator.practice.transcript import Turn
from simulator.review.drills import IN_A_ROW, Drill
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

PARTS = ("calm", "trust", "mattering", "patience", "clarity")


def day(when: date, today: date) -> str:
    """A day as one speaks of it."""
    away = (when - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    return near.get(away, f"on {when:%d %b}" if when.year == today.year else f"on {when:%d %b %Y}")


def standing(drill: Drill, today: date) -> str:
    """How far it is: new, so many in a row, mastered; and when it comes again."""
    if drill.due is None:
        return "mastered, and still known later"
    row = "mastered" if drill.mastered else f"{drill.row} of {IN_A_ROW} in a row" if drill.tries else "new"
    return f"{row}, {'due' if drill.due <= today else 'again'} {day(drill.due, today)}"


def said(turns: Sequence[Turn], customer: str) -> Content:
    """A few turns one below the other."""
    lines = []
    for turn in turns:
        mine = turn.speaker == "trainee"
        who = "You" if mine else plain(customer)
        lines.append(Content.assemble((f"{who}: ", "bold" if mine else f"bold {MUTED}"), plain(turn.text)))
    return Content("\n").join(lines)


def moved(before: Turn | None, turns: Sequence[Turn]) -> str:
    """What of the customer's mind changed most over these turns; empty where no mind was kept."""
    was = (before.mind if before else None) or {}
    is_ = next((turn.mind for turn in reversed(turns) if turn.mind), None) or {}
    changes = [(is_[part] - was[part], part) for part in PARTS if part in was and part in is_]
    most = sorted((c for c in changes if abs(c[0]) >= 1), key=lambda change: -abs(change[0]))[:3]
    return ", ".join(f"{part} {was[part]:.0f} → {is_[part]:.0f}" for _, part in most) or (
        "no change" if changes else ""
    )
