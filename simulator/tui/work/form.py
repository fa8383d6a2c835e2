"""New work for a trainee: a customer, a situation, a mode and a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Select, Static

from simulator.practice.transcript import Mode
from simulator.review.work import Assignment
from simulator.tui.widgets.form import Form, day_of
from simulator.tui.widgets.plain import one_line

Named = Sequence[tuple[str, str]]
"""What can be chosen: its id, and how it is called."""
WEEK = 7


@dataclass(frozen=True)
class Offer:
    """Who and what work can be made of."""

    trainees: Named
    customers: Named
    situations: Named


class WorkForm(Form[Assignment]):
    """Asks for it all; None when it was left. ``by`` is the coach's id, ``today`` his day."""

    CSS_PATH = "work.tcss"
    AUTO_FOCUS = "#who"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Set", id="workform.set", tooltip="Give this work to the trainee"),
        Binding("escape", "cancel", "Cancel", id="workform.cancel", tooltip="Set nothing"),
    ]

    def __init__(self, offer: Offer, by: str, today: date) -> None:
        super().__init__()
        self._offer, self._by, self._today = offer, by, today

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("New work", classes="question")
            yield from self._row("Trainee", _select(self._offer.trainees, "who"))
            yield from self._row("Customer", _select(self._offer.customers, "persona"))
            yield from self._row("Situation", _select(self._offer.situations, "situation"))
            yield from self._row("Mode", _select([(mode, mode) for mode in Mode], "mode", Mode.PRACTICE))
            due = f"{self._today + timedelta(WEEK):%Y-%m-%d}"
            yield from self._row(
                "Due", Input(due, placeholder="2026-01-31, or 7 for in a week", compact=True, id="due")
            )
            yield from self._row("A word", Input(placeholder="what to look out for; optional", compact=True, id="says"))
            yield Static("", markup=False, classes="why")
            yield from self.buttons("Set (Ctrl+S)")

    def _row(self, name: str, control: "Select[str] | Input") -> ComposeResult:
        with Horizontal(classes="row"):
            yield Label(name)
            yield control

    def on_mount(self) -> None:
        self._explain()

    @on(Select.Changed, "#mode")
    def _explain(self) -> None:
        assessed = self._chosen("mode") == Mode.ASSESSMENT
        why = "No help; nobody else gets this very talk while there are others in the pool." if assessed else ""
        self.tell(why)

    def _chosen(self, id: str) -> str:
        return str(self.query_one(f"#{id}", Select).value)

    @on(Input.Submitted)
    def action_keep(self) -> None:
        due = day_of(self.query_one("#due", Input).value, self._today)
        if due is None:
            self.tell("! Due: a day from today on, as 2026-01-31, or in how many days.")
            self.query_one("#due").focus()
            return
        work = Assignment(
            who=self._chosen("who"),
            by=self._by,
            persona=self._chosen("persona"),
            situation=self._chosen("situation"),
            mode=Mode(self._chosen("mode")),
            due=due,
            since=self._today,
            says=self.query_one("#says", Input).value.strip(),
        )
        self.dismiss(work)


def _select(choices: Named, id: str, value: str = "") -> "Select[str]":
    options = [(Content(one_line(name, 60)), str(choice)) for choice, name in choices]
    return Select[str](options, value=value or options[0][1], allow_blank=False, compact=True, id=id)
