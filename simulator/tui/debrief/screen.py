"""The debrief of one session, from the two questions to the scorecard."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, LoadingIndicator, Static

from simulator.customer.follow_up import Past
from simulator.customer.persona import Style
from simulator.practice.events import Happened
from simulator.practice.journal import JournalFailed
from simulator.practice.looking_back import past_of
from simulator.practice.session import Wrong
from simulator.practice.transcript import EventKind, Transcript
from simulator.review.library import LibraryFailed, Wanted
from simulator.scoring.debrief import Debrief
from simulator.tui.debrief.card import CheckRow
from simulator.tui.debrief.decided import Decided, read
from simulator.tui.debrief.missed import MarkRow, MissedMarks
from simulator.tui.debrief.questions import Questions
from simulator.tui.debrief.sections import Sections
from simulator.tui.house import House, HouseFailed
from simulator.tui.notes.feedback import FeedbackLine
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.mood_chart import MoodChart
from simulator.tui.widgets.plain import plain
from simulator.tui.wording import titled

OnReading = Callable[[str, str, Style | None], Happened | None]
"""Keeps the answers to the two questions: what he wanted, how he wanted to be treated, the style."""
BEGINNER = 5
"""With fewer sessions than these one is a beginner, and sees one thing first."""
AROUND = 4
"""Turns shown after the one that a check rests on."""


@dataclass(frozen=True)
class Next:
    """What to practise next with the same customer: the same again, or the situation in which he comes back."""

    situation: str
    past: Past | None = None


class DebriefScreen(Screen[Next | None]):
    """What a trainee is told after a session. The result is what to practise next, if anything.

    ``on_reading`` keeps the answers to the two questions; without it (an old session) they are not asked.
    """

    CSS_PATH = "debrief.tcss"
    AUTO_FOCUS = "TextArea"
    HELP = (
        "The debrief. First what the customer says, then the one thing to do better, then the marks. Open a line with "
        "Enter; Enter on a check shows the turn that it rests on. In the chart, left and right go through the turns. "
        "Was something that you said not heard? x marks it for a coach; what he answers stands at the end."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "replay", "Replay", id="debrief.replay", tooltip="Go through this session turn by turn"),
        Binding("a", "again", "Again", id="debrief.again", tooltip="The same customer and situation again"),
        Binding("c", "comes_back", "Second contact", id="debrief.later", tooltip="Later, with what you promised"),
        Binding("d", "drill", "Drill", id="debrief.drill", tooltip="Say anew what went wrong, from the same state"),
        Binding("e", "fold", "Open all", id="debrief.fold", tooltip="Open every part, or close them again"),
        Binding("X", "export", "Export", id="debrief.export", tooltip="This session into a file"),
        Binding("x", "missed", "Missed", show=False, id="debrief.missed", tooltip="Say what was not heard in a line"),
        Binding("V", "verdict", "Verdict", show=False, id="debrief.verdict", tooltip="For coaches: mark it"),
        Binding("escape", "leave", "Back", id="debrief.back", tooltip="Leave the debrief"),
    ]

    @dataclass
    class DrillsWanted(Message):
        """The turns of this session that went wrong are to be drilled."""

        transcript: Transcript

    def __init__(self, house: House, transcript: Transcript, on_reading: OnReading | None = None) -> None:
        super().__init__()
        self._house = house
        self._transcript = transcript
        self._on_reading = None if transcript.events_of(EventKind.READING) else on_reading
        self._previewed: int | None = None
        self._later: Next | None = None

    def compose(self) -> ComposeResult:
        yield Static(self._title(), markup=False, classes="bar")
        yield FeedbackLine(self._house, self._transcript)
        with Horizontal(id="body"):
            if self._on_reading is not None:
                yield Questions()
            with Vertical(id="side"):
                yield Static("", markup=False, classes="heading", id="side-title")
                yield Conversation()
        yield Footer()

    def _title(self) -> str:
        """The situation; who the customer was only when nobody is asked to guess at it."""
        who = None if self._on_reading else self._transcript.persona
        return " · ".join(["Debrief", *(titled(id) for id in (who, self._transcript.situation) if id)])

    def on_mount(self) -> None:
        if self._on_reading is None:
            self._score()

    @on(Questions.Answered)
    def _answered(self, event: Questions.Answered) -> None:
        if self._on_reading is None:
            return
        try:
            kept = self._on_reading(event.want, event.treatment, event.style)
        except (JournalFailed, Wrong) as failed:
            self.notify(f"{failed} You can try again, or skip.", title="Not kept", severity="error", markup=False)
            return
        if kept is not None:
            events = (*self._transcript.events, kept.event)
            self._transcript = self._transcript.model_copy(update={"events": events})
        self._ask_no_more()

    @on(Questions.Skipped)
    def _skipped(self) -> None:
        if self._on_reading is not None:
            self._ask_no_more()

    def _ask_no_more(self) -> None:
        """Go on to the score, once, however often a key was pressed."""
        self._on_reading = None
        self.query_one(".bar", Static).update(self._title())
        self._score()

    @work(exclusive=True, group="score")
    async def _score(self) -> None:
        """Score in a thread, with a sign that it is under way, and show what came of it."""
        await self.query(Questions).remove()
        body = self.query_one("#body", Horizontal)
        sign = Vertical(Static("Reading the session again …", classes="heading"), LoadingIndicator(), id="sign")
        await body.mount(sign, before=0)
        try:
            debrief, name, beginner, decided = await asyncio.to_thread(self._ask_house)
        except (LibraryFailed, HouseFailed) as failed:
            await sign.remove_children()
            await sign.mount(Static(f"There is no score: {plain(str(failed))}", markup=False, classes="unfair"))
            return
        await sign.remove()
        self.query_one(Conversation).talk(self._transcript.turns, self._transcript.events, name)
        sections = Sections(self._transcript, debrief, name, unfolded=not beginner, decided=decided)
        await body.mount(sections, before=0)
        sections.focus()
        self.refresh_bindings()
        if self.has_class("-wide") and self._transcript.turns:
            lead = debrief.card.lead
            await self._preview(lead.turn if lead else len(self._transcript.turns) - 1)

    def _ask_house(self) -> tuple[Debrief, str, bool, Decided]:
        debrief = self._house.debrief(self._transcript)
        customer = self._house.customer_of(self._transcript)
        later = self._house.second_contacts(self._transcript) if customer else []
        self._later = Next(later[0].id, past_of(self._transcript, later[0])) if later else None
        name = f"{customer.persona.name.first} {customer.persona.name.last}" if customer else "The customer"
        beginner = len(self._house.library.find(Wanted(limit=BEGINNER))) < BEGINNER
        return debrief, name, beginner, read(self._house, self._transcript, debrief.card)

    @on(CheckRow.Looked)
    @on(MarkRow.Looked)
    @on(MoodChart.Opened)
    async def _look(self, event: CheckRow.Looked | MarkRow.Looked | MoodChart.Opened) -> None:
        """Show the turn at the side; in the replay when there is no room, or when it is there already."""
        event.stop()
        if not 0 <= event.turn < len(self._transcript.turns):
            return
        if self._previewed == event.turn or not self.has_class("-wide"):
            self._open_replay(event.turn)
            return
        await self._preview(event.turn)

    async def _preview(self, turn: int) -> None:
        """Show this turn at the side, with what came before and the next few."""
        self._previewed = turn
        self.query_one("#side-title", Static).update(f"The talk, turn {turn} (Enter again: replay)")
        self.query_one(Conversation).show(turn, turn + AROUND)

    def _open_replay(self, at: int) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        self.app.push_screen(ReplayScreen(self._house, self._transcript, at))

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """What looks at the score waits until it is there; a talk from elsewhere cannot be had again."""
        if action == "again":
            return self._transcript.persona is not None and self._transcript.situation is not None
        if action == "comes_back":
            return self._later is not None
        if action == "drill" and not can_be_drilled(self._transcript):
            return False
        return action not in ("replay", "fold", "drill", "export", "missed") or bool(self.query(Sections))

    def action_replay(self) -> None:
        self._open_replay(0)

    def action_fold(self) -> None:
        for sections in self.query(Sections):
            sections.fold()

    def action_drill(self) -> None:
        self.post_message(self.DrillsWanted(self._transcript))

    def action_again(self) -> None:
        self.dismiss(Next(self._transcript.situation or "", self._transcript.past))

    def action_comes_back(self) -> None:
        self.dismiss(self._later)

    def action_export(self) -> None:
        from simulator.tui.exporting.screen import ExportScreen

        self.app.push_screen(ExportScreen(self._house, [self._transcript.id]))

    def action_missed(self) -> None:
        self.query_one(MissedMarks).ask(self._previewed or 0)

    def action_verdict(self) -> None:
        from simulator.tui.ways import Ways

        self.post_message(Ways.VerdictWanted(self._transcript))

    def action_leave(self) -> None:
        self.dismiss(None)


def can_be_drilled(transcript: Transcript) -> bool:
    """Whether a session can be drilled: one that was had here and has ended, and is no drill itself."""
    of = transcript.take_of
    return bool(transcript.persona) and transcript.ending != "unfinished" and (of is None or of.why != "drill")
