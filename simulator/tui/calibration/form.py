"""A new round of calibration: a name, a day, the coaches, and the sessions that all of them mark."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Label, SelectionList, Static
from textual.widgets.selection_list import Selection

from simulator.review.calibration import Round
from simulator.tui.widgets.form import Form, day_of
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.ticks import Ticks

Named = Sequence[tuple[str, str]]
"""What can be chosen: its id, and how it is called."""
LONGEST = 60
DRAWN = 8
"""Sessions drawn by chance."""
TWO_WEEKS = 14


class RoundForm(Form[Round]):
    """Asks for it all; None when it was left. ``by`` is the coach's id, ``today`` his day."""

    CSS_PATH = "calibration.tcss"
    AUTO_FOCUS = "#name"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Set", id="roundform.set", tooltip="Begin this round"),
        Binding("ctrl+r", "draw", "Draw", id="roundform.draw", tooltip="Sessions drawn by chance"),
        Binding("escape", "cancel", "Cancel", id="roundform.cancel", tooltip="Begin none"),
    ]

    def __init__(self, coaches: Named, sessions: Named, by: str, today: date, chance: Random) -> None:
        super().__init__()
        self._coaches, self._sessions = coaches, sessions
        self._by, self._today, self._chance = by, today, chance

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("A new round of calibration", classes="question")
            with Horizontal(classes="row"):
                yield Input(placeholder="Name", max_length=LONGEST, compact=True, id="name")
                until = f"{self._today + timedelta(TWO_WEEKS):%Y-%m-%d}"
                yield Label("until")
                yield Input(until, placeholder="2026-01-31, or 14", compact=True, id="until")
            yield Static("Coaches", classes="title")
            yield Ticks(*(Selection(one_line(n, 50), id, True) for id, n in self._coaches), id="coaches")
            yield Static("Sessions (Ctrl+R draws some by chance)", classes="title")
            yield Ticks(*(Selection(one_line(n, 64), id) for id, n in self._sessions), id="sessions")
            yield Static("Space takes one in or out.", markup=False, classes="why")
            yield from self.buttons("Begin (Ctrl+S)")

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    @on(SelectionList.SelectedChanged)
    def _count(self) -> None:
        """The lists are longer than what is in view."""
        coaches, sessions = (len(self.query_one(id, Ticks).selected) for id in ("#coaches", "#sessions"))
        self.tell(f"Space takes one in or out. Taken in: coaches {coaches}, sessions {sessions}.")

    def action_draw(self) -> None:
        """As many as a coach can mark in an hour, of those that are offered."""
        listed = self.query_one("#sessions", Ticks)
        listed.deselect_all()
        for id, _ in self._chance.sample(list(self._sessions), min(DRAWN, len(self._sessions))):
            listed.select(id)

    def action_keep(self) -> None:
        name = " ".join(self.query_one("#name", Input).value.split())
        until = day_of(self.query_one("#until", Input).value, self._today)
        coaches = set(self.query_one("#coaches", Ticks).selected)
        sessions = set(self.query_one("#sessions", Ticks).selected)
        missing = (
            ("Write a name first." if not name else "")
            or ("Until: a day from today on, as 2026-01-31, or in how many days." if until is None else "")
            or ("Take in two coaches or more; one alone agrees with nobody." if len(coaches) < 2 else "")
            or ("Take in a session, or press Ctrl+R." if not sessions else "")
        )
        if missing or until is None:
            self.tell(f"! {missing}")
            return
        round = Round(
            name=name,
            by=self._by,
            since=self._today,
            until=until,
            sessions=tuple(id for id, _ in self._sessions if id in sessions),
            coaches=tuple(id for id, _ in self._coaches if id in coaches),
        )
        self.dismiss(round)
