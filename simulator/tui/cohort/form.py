"""A cohort: its name, and who is in it."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static
from textual.widgets.selection_list import Selection

from simulator.review.cohort import Cohort
from simulator.tui.widgets.form import Form
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.ticks import Ticks

LONGEST = 60
HOW = "Space takes somebody in or out."
NOBODY = "There is no trainee yet. Add profiles first: in the lobby press w, and there n."


class CohortForm(Form[Cohort]):
    """Asks for both; None when it was left. ``trainees`` are ids with names; ``cohort`` is one to be changed."""

    CSS_PATH = "cohort.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep", id="cohortform.keep", tooltip="Keep this cohort"),
        Binding("escape", "cancel", "Cancel", id="cohortform.cancel", tooltip="Leave it as it was"),
    ]

    def __init__(self, trainees: Sequence[tuple[str, str]], cohort: Cohort | None = None) -> None:
        super().__init__()
        self._trainees, self._cohort = trainees, cohort

    def compose(self) -> ComposeResult:
        had = set(self._cohort.trainees) if self._cohort else set()
        with Vertical(classes="dialog"):
            yield Static("A cohort", classes="question")
            name = self._cohort.name if self._cohort else ""
            yield Input(name, placeholder="Name", max_length=LONGEST, compact=True)
            yield Ticks(*(Selection(one_line(name, 50), id, id in had) for id, name in self._trainees))
            yield Static(HOW if self._trainees else NOBODY, markup=False, classes="why")
            yield from self.buttons("Keep (Ctrl+S)")

    @on(Input.Submitted)
    def _named(self) -> None:
        self.query_one(Ticks).focus()

    def action_keep(self) -> None:
        name = " ".join(self.query_one(Input).value.split())
        chosen = set(self.query_one(Ticks).selected)
        trainees = tuple(id for id, _ in self._trainees if id in chosen)
        if not name or not trainees:
            missing = "Write a name first." if not name else "Take somebody in first, with space."
            self.tell(f"! {missing}")
        elif self._cohort is None:
            self.dismiss(Cohort(name=name, trainees=trainees))
        else:
            self.dismiss(self._cohort.model_copy(update={"name": name, "trainees": trainees}))
