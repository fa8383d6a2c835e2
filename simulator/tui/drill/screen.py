"""Before a drill: where the customer stood, what was said, what was wrong with it. Then the line is said anew."""

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Footer, Static

from simulator.practice.drilling import DRILLED
from simulator.practice.session import Session
from simulator.practice.transcript import Transcript
from simulator.review.drills import Drill
from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.review.takes import NoTake
from simulator.tui.drill.wording import said, standing
from simulator.tui.house import House, HouseFailed
from simulator.tui.widgets.plain import plain
from simulator.tui.wording import sentence, titled, today

BEFORE = 3
"""Turns shown before the line that went wrong."""
SHORT = 400


class DrillScreen(Screen[Session | None]):
    """The result is the take that is to be practised; None where it was left."""

    CSS_PATH = "drill.tcss"
    AUTO_FOCUS = "#page"
    HELP = (
        "A drill. One line that went wrong is said anew, to the customer exactly as he was then; after three lines it "
        "is over and you see whether it did it. What is done comes again after 1, 3 and 7 days, then it is mastered; "
        "after 14 days it is asked once more."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "begin", "Begin", id="drill.begin", tooltip="Say it anew"),
        Binding("b", "better", "A better line", id="drill.better", tooltip="Show a line that would have done more"),
        Binding("r", "replay", "Replay", id="drill.replay", tooltip="Look at the session at this turn"),
        Binding("escape", "leave", "Back", id="drill.back", tooltip="Not now"),
    ]

    def __init__(self, house: House, drill: Drill) -> None:
        super().__init__()
        self._house, self._drill = house, drill
        self._transcript: Transcript | None = None
        self._beginning = False

    def compose(self) -> ComposeResult:
        drill = self._drill
        yield Static(f"Drill · {titled(drill.situation)} · {titled(drill.persona)}", markup=False, classes="bar title")
        with VerticalScroll(id="page"):
            yield Static("", markup=False, id="set-by")
            yield Static("It was like this", classes="title")
            yield Static("Reading …", markup=False, id="before")
            yield Static("You said", classes="title")
            yield Static(plain(drill.words[:SHORT]), markup=False, id="words")
            yield Static("What to do better", classes="title")
            yield Static(self._about(), markup=False, id="why")
            yield Static("", markup=False, id="better")
        yield Static(self._rule(), markup=False, classes="quiet")
        with Horizontal(id="go"):
            yield Button("Begin (Enter)", id="begin", variant="primary", compact=True, disabled=True)
            yield Button("Back (Esc)", id="back", compact=True)
        yield Footer(show_command_palette=False)

    def _about(self) -> str:
        failed = ", ".join(check.rpartition(".")[2].replace("_", " ") for check in self._drill.checks)
        return (
            plain("\n".join(filter(None, (self._drill.why, f"Not met: {failed}." if failed else "")))) or "Say it anew."
        )

    def _rule(self) -> str:
        return f" You have {DRILLED} lines. {sentence(standing(self._drill, today()))}"

    def on_mount(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        try:
            transcript, name, coach = await asyncio.to_thread(self._ask_house)
        except (LibraryFailed, HouseFailed) as failed:
            self.query_one("#before", Static).update(plain(f"! This drill cannot be done: {failed}"))
            return
        self._transcript = transcript
        turns = transcript.turns[max(0, self._drill.turn - BEFORE) : self._drill.turn]
        self.query_one("#before", Static).update(said(turns, name) if turns else "You spoke first.")
        if coach:
            says = f": “{plain(self._drill.says)}”" if self._drill.says else "."
            self.query_one("#set-by", Static).update(f"\nSet by {plain(coach)}{says}")
        self.query_one("#begin", Button).disabled = False
        self.refresh_bindings()

    def _ask_house(self) -> tuple[Transcript, str, str]:
        """The session, the customer's name, and that of the coach who set the drill."""
        transcript = self._house.library.load(self._drill.session)
        customer = self._house.customer_of(transcript)
        people = {person.id: person.name for person in self._house.library.filed(Person)}
        by = self._drill.by
        return transcript, customer.persona.name.first if customer else "Customer", people.get(by, by)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "better":
            return bool(self._drill.better) and not str(self.query_one("#better", Static).render())
        return action not in ("begin", "replay") or self._transcript is not None

    def action_better(self) -> None:
        better = self.query_one("#better", Static)
        better.update(f"\n→ {plain(self._drill.better)}")
        self.call_after_refresh(better.scroll_visible)
        self.refresh_bindings()

    @work(exclusive=True, group="begin")
    async def action_begin(self) -> None:
        if self._transcript is None or self._beginning:
            return
        self._beginning = True
        drill = self._drill
        try:
            take = await asyncio.to_thread(self._house.take, self._transcript, drill.turn, "drill", drill.id)
        except (NoTake, LibraryFailed, HouseFailed) as failed:
            self._beginning = False
            self.notify(str(failed), title="This drill cannot begin", severity="error", markup=False)
        else:
            self.dismiss(take)

    def action_replay(self) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        if self._transcript is not None:
            self.app.push_screen(ReplayScreen(self._house, self._transcript, self._drill.turn))

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "begin":
            self.action_begin()
        else:
            self.action_leave()

    def action_leave(self) -> None:
        self.dismiss(None)
