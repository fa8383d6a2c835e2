"""The progress page: where somebody stands, how it went over time and where, and what to practise next."""

import asyncio
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Select, Static
from textual.widgets.option_list import Option

from simulator.review.advice import Advice
from simulator.review.library import LibraryFailed
from simulator.review.progress import Help
from simulator.review.readings import Readings, readings
from simulator.tui.house import House, HouseFailed
from simulator.tui.progress.asked import Scope, Shown, scopes, shown
from simulator.tui.progress.pages import Pages
from simulator.tui.progress.wording import ALL, advised, helped, level_line
from simulator.tui.widgets.plain import one_line, plain

WIDE = 100
"""Columns from which on there is room for a bar beside each level."""
NOTHING = (
    "Nothing to show yet. A session counts here once it has ended and its debrief was looked at. "
    "Sessions with help (guided, or with a hint) and without are never mixed: a shows the others."
)


class ProgressScreen(Screen[Advice | None]):
    """The result is what is to be practised now; None where the page was left."""

    CSS_PATH = "progress.tcss"
    AUTO_FOCUS = "#levels"
    HELP = (
        "Progress. The list shows where you stand in each dimension: the mean of the newest five sessions, how that "
        "changed, and a bar. Up and down choose the dimension that the charts and the table are about; v changes "
        "between marks over time, customers and situations, and reading, help and drills. Sessions with help and "
        "without are kept apart; a changes between them. p begins what is proposed below, o proposes something else."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("p", "practise", "Practise", id="progress.practise", tooltip="Begin what is proposed"),
        Binding("o", "other", "Other", id="progress.other", tooltip="Propose something else to practise"),
        Binding("v", "view", "View", id="progress.view", tooltip="Over time, by customer and situation, or reading"),
        Binding("a", "help_kept_apart", "Assisted", id="progress.help", tooltip="Sessions with help, or without"),
        Binding("w", "whose", "Whose", id="progress.whose", tooltip="Another trainee, a cohort or everybody"),
        Binding("g", "cohorts", "Cohorts", id="progress.cohorts", tooltip="Who belongs together"),
        Binding("s", "answers", "Answers", id="progress.answers", tooltip="What each said at the same moment"),
        Binding("K", "calibration", "Rounds", id="progress.calibrate", tooltip="Calibration: how far coaches agree"),
        Binding("escape", "leave", "Back", id="progress.back", tooltip="Leave the page"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._scopes: dict[str, Scope] = {}
        self._scope: Scope | None = None
        self._shown: Shown | None = None
        self._readings: Readings | None = None
        self._help = Help.UNAIDED
        self._proposed = 0
        self._coaches = False

    def compose(self) -> ComposeResult:
        yield Static("Progress", markup=False, classes="bar")
        yield Select[str]([], prompt="Whose", compact=True, id="whose")
        yield Static("Looking …", markup=False, id="told")
        with Horizontal(id="body"):
            yield OptionList(markup=False, id="levels")
            yield Pages()
        yield Static("", markup=False, id="next")
        yield Footer(show_command_palette=False, compact=True)

    def on_screen_resume(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        """Ask the house who may be looked at, and look at whoever was looked at before, or the first."""
        try:
            self._coaches = (await asyncio.to_thread(lambda: self._house.person)).coaches
            found = await asyncio.to_thread(scopes, self._house)
        except LibraryFailed as failed:
            self._failed(failed)
            return
        key = next((key for key, scope in self._scopes.items() if scope is self._scope), "")
        key = key if key in found else next(iter(found))
        changed, self._scopes = found != self._scopes, found
        self.set_class(self._coaches, "-coach")
        select = self.query_one("#whose", Select)
        if changed:
            with select.prevent(Select.Changed):
                select.set_options((one_line(scope.name, 40), key) for key, scope in found.items())
        with select.prevent(Select.Changed):
            select.value = key
        self._look(found[key])

    @on(Select.Changed, "#whose")
    def _chosen(self, event: Select.Changed) -> None:
        if (scope := self._scopes.get(str(event.value))) is not None:
            self._look(scope)
            self.query_one("#levels").focus()

    @work(exclusive=True, group="look")
    async def _look(self, scope: Scope) -> None:
        self._scope, self._readings, self._proposed = scope, None, 0
        try:
            self._shown = await asyncio.to_thread(shown, self._house, scope, datetime.now().astimezone().date())
        except (LibraryFailed, HouseFailed) as failed:
            self._failed(failed)
            return
        self._show()
        self._judge_readings()

    @work(exclusive=True, group="readings")
    async def _judge_readings(self) -> None:
        """How customers were read takes a while to work out: it is, when somebody looks at it."""
        shown, house = self._shown, self._house
        if shown is None or self._readings is not None or not self.query_one(Pages).reads:
            return
        try:
            self._readings = await asyncio.to_thread(readings, house.library, shown.rows, house.customer_of)
        except LibraryFailed as failed:
            self._failed(failed)
        else:
            self.query_one(Pages).show_readings(self._readings)

    def _failed(self, failed: LibraryFailed | HouseFailed) -> None:
        self.query_one("#told", Static).update(plain(f"! Progress cannot be read: {failed}"))

    def _show(self) -> None:
        """Everything anew, for these sessions and this kind of help."""
        if self._shown is None or self._scope is None:
            return
        found = self._shown.progress[self._help]
        counts = {help: len(one.sessions) for help, one in self._shown.progress.items()}
        self.query_one(".bar", Static).update(f"Progress · {one_line(self._scope.name, 50)} · {self._help.value}")
        told = helped(self._shown.rows, counts, self._help) if found.sessions else NOTHING
        self.query_one("#told", Static).update(told)
        levels = self.query_one("#levels", OptionList)
        at = levels.highlighted or 0
        levels.clear_options()
        wide = self.size.width >= WIDE
        levels.add_options(Option(level_line(subject, found.levels[subject], wide=wide)) for subject in ALL)
        levels.highlighted = at
        pages = self.query_one(Pages)
        pages.show(self._shown, self._help)
        pages.show_readings(self._readings)
        self._propose()

    @on(OptionList.OptionHighlighted, "#levels")
    def _choose(self, event: OptionList.OptionHighlighted) -> None:
        self.query_one(Pages).choose(ALL[event.option_index])

    def on_resize(self) -> None:
        self._show()

    # --- what to practise next ---

    @property
    def _advice(self) -> Advice | None:
        found = self._shown.advice if self._shown is not None else []
        return found[self._proposed % len(found)] if found else None

    def _propose(self) -> None:
        self.query_one("#next", Static).update(advised(self._advice) if self._advice else "")
        self.refresh_bindings()

    def action_other(self) -> None:
        self._proposed += 1
        self._propose()

    def action_practise(self) -> None:
        self.dismiss(self._advice)

    # --- around ---

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only coaches look at others; what is proposed to somebody else is not one's own to practise."""
        del parameters
        if action in ("whose", "cohorts", "answers", "calibration"):
            return self._coaches
        if action in ("practise", "other"):
            return self._advice is not None and not (action == "practise" and self._coaches)
        return True

    def action_view(self) -> None:
        self.query_one(Pages).turn()
        self._judge_readings()

    def action_help_kept_apart(self) -> None:
        self._help = next(help for help in Help if help is not self._help)
        self._show()

    def action_whose(self) -> None:
        select = self.query_one("#whose", Select)
        select.focus()
        select.expanded = True

    def action_cohorts(self) -> None:
        from simulator.tui.cohort.cohorts import CohortsScreen

        self.app.push_screen(CohortsScreen(self._house))

    def action_answers(self) -> None:
        from simulator.tui.cohort.screen import AnswersScreen

        trainees = self._scope.trainees if self._scope else None
        self.app.push_screen(AnswersScreen(self._house, self._scope.name if self._scope else "", trainees))

    def action_calibration(self) -> None:
        from simulator.tui.calibration.screen import CalibrationScreen

        self.app.push_screen(CalibrationScreen(self._house))

    def action_leave(self) -> None:
        if self.focused is not None and self.focused.id == "whose":
            self.query_one("#levels").focus()
        else:
            self.dismiss(None)
