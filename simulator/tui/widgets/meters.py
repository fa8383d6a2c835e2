"""The customer's mind as five labelled bars with numbers, and an arrow for the last change."""

from collections.abc import Mapping

from textual.content import Content
from textual.widget import Widget

from simulator.customer.mind import Part
from simulator.tui.widgets.tones import FAINT, MUTED

LABEL_WIDTH = max(len(part.value) for part in Part)
NUMBERS_WIDTH = 10
"""`` 100 ▲ +25``: the number, the arrow and the change."""
LEAST_SHOWN = 0.5
"""A change that rounds to nothing is none."""


class Meters(Widget):
    """Five lines, one for each part of the mind, 0 to 100. Nothing is told by colour alone."""

    DEFAULT_CSS = """
    Meters {
        height: 5;
        width: 1fr;
        min-width: 22;
        padding: 0 1;
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._mind: dict[str, float] | None = None
        self._before: dict[str, float] = {}

    def show(self, mind: Mapping[str, float] | None, before: Mapping[str, float] | None = None) -> None:
        """Show this mind; None says that it is not known.

        The change is from ``before``, or from what was shown last where that is not given.
        """
        self._before = dict(before if before is not None else self._mind or {})
        self._mind = dict(mind) if mind is not None else None
        self.refresh()

    def render(self) -> Content:
        if self._mind is None:
            return Content.styled("The mood of this customer is not known.", MUTED)
        room = max(4, self.size.width - LABEL_WIDTH - NUMBERS_WIDTH - 2)
        return Content("\n").join(self._line(part, room) for part in Part)

    def _line(self, part: Part, room: int) -> Content:
        level = (self._mind or {}).get(part.value)
        label = f"{part.value:<{LABEL_WIDTH}} "
        if level is None:
            return Content.assemble(label, ("?", MUTED))
        filled = round(min(100.0, max(0.0, level)) / 100 * room)
        change = level - self._before.get(part.value, level)
        return Content.assemble(
            label,
            ("━" * filled, "$primary"),
            ("╌" * (room - filled), FAINT),
            (f" {level:>3.0f}", "bold"),
            arrow(change),
        )


def arrow(change: float) -> Content:
    """`` ▲ +9`` or `` ▼ −4``, or nothing where nothing changed; five columns wide at least."""
    if abs(change) < LEAST_SHOWN:
        return Content("")
    sign, style = (" ▲ +", "$text-success") if change > 0 else (" ▼ −", "$text-error")
    return Content.styled(f"{sign}{abs(change):.0f}", style)
