"""A coach's verdict on a session: blind first, then mark by mark, then sent."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Footer, Static

from simulator.practice.transcript import Transcript
from simulator.review.blind import bare
from simulator.review.entries import Blind, Decision
from simulator.review.library import LibraryFailed
from simulator.tui.house import House, HouseFailed
from simulator.tui.verdict.blind import BlindMarks
from simulator.tui.verdict.deciding import Deciding
from simulator.tui.verdict.marking import SENT, Marking, Marks
from simulator.tui.verdict.opened import NotForYou
from simulator.tui.verdict.reason import Reason
from simulator.tui.verdict.rows import name_of, number
from simulator.tui.widgets.conversation import KEPT, Conversation
from simulator.tui.widgets.dialogs import AskText
from simulator.tui.widgets.plain import plain
from simulator.tui.wording import titled

AHEAD = 20
"""Turns shown after the one that is looked at, in a talk that is too long to be shown whole."""


class VerdictScreen(Screen[bool]):
    """The result is True once the feedback was sent (or, for a ``round`` of calibration, the marks were given). Its
    ``heading`` is what the screen is called.

    Until the coach has given all his own marks nothing of the machine's is on the screen, nor in reach of it.
    """

    CSS_PATH = "verdict.tcss"
    AUTO_FOCUS = "OptionList"
    HELP = (
        "The verdict. First you mark alone: 0 to 5 give a dimension 0 to 100, x says that it did not apply, and Enter "
        "after the last shows what the machine found, the biggest difference first. Then accept, adjust or reject what "
        "you like, dimensions and single checks, and send it with a sentence. What you leave alone stands as it is. "
        "Left and right go through the talk; everything is kept as you go."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "send", "Send", id="verdict.send", tooltip="Give the feedback to the trainee"),
        Binding("left", "turn(-1)", "Talk", key_display="←→", id="verdict.back", tooltip="A turn back", priority=True),
        Binding("right", "turn(1)", "Next turn", show=False, id="verdict.on", tooltip="A turn on", priority=True),
        Binding("pageup", "scroll(-1)", "Scroll up", show=False, id="verdict.pageup", priority=True),
        Binding("pagedown", "scroll(1)", "Scroll down", show=False, id="verdict.pagedown", priority=True),
        Binding("escape", "leave", "Back", id="verdict.leave", tooltip="Leave; everything is kept as it is"),
    ]

    def __init__(
        self, house: House, transcript: Transcript, round: str | None = None, heading: str = "Verdict"
    ) -> None:
        super().__init__()
        self._transcript, self._round, self._heading = transcript, round, heading
        self._marking = Marking(house, transcript, round)
        self._keeping = asyncio.Lock()
        self._at = 0

    def compose(self) -> ComposeResult:
        what = [titled(id) for id in (self._transcript.persona, self._transcript.situation) if id]
        yield Static(" · ".join([self._heading, *what]), markup=False, classes="bar")
        with Vertical(id="body"):
            yield Conversation()
        yield Static("Reading the session …", markup=False, id="status")
        yield Footer()

    def on_mount(self) -> None:
        self.query_one(Conversation).can_focus = False
        self._open()

    @work(exclusive=True, group="open")
    async def _open(self) -> None:
        try:
            found = await asyncio.to_thread(self._marking.open)
        except (NotForYou, HouseFailed, LibraryFailed) as failed:
            self.query_one("#status", Static).update(plain(str(failed)))
            return
        if found.blind is not None and self._round is None:
            await self._reveal(found.blind)
            return
        self._talk(bare(self._transcript), found.customer)
        await self._put(BlindMarks(found.rubric, found.begun.marks), "#dimensions")

    async def _put(self, marks: BlindMarks | Deciding, focus: str) -> None:
        await self.query_one("#body").mount(marks)
        self.query_one(focus).focus()
        self.refresh_bindings()
        self._tell()

    def _talk(self, transcript: Transcript, customer: str) -> None:
        self.query_one(Conversation).talk(transcript.turns, transcript.events, customer)
        self._look(0)

    def _look(self, turn: int) -> None:
        """Show this turn of the talk, with all others where they are not too many."""
        last = len(self._transcript.turns) - 1
        if last >= 0:
            self._at = max(0, min(turn, last))
            self.query_one(Conversation).show(self._at, last if last < KEPT else self._at + AHEAD)

    async def _kept(self, give: Callable[[], object]) -> bool:
        """Have something put on disk, one thing after the other, and then on the screen; False where that failed."""
        async with self._keeping:
            try:
                await asyncio.to_thread(give)
            except LibraryFailed as failed:
                self.notify(str(failed), title="Not kept", severity="error", markup=False)
                return False
        for deciding in self.query(Deciding):
            if self._marking.opened is not None:
                deciding.show(self._marking.opened)
        self._tell()
        return True

    def _tell(self) -> None:
        """How far the coach has come."""
        revealed = bool(self.query(Deciding))
        self.query_one("#status", Static).update(self._marking.told(revealed=revealed))

    # --- blind ---

    @on(BlindMarks.Marked)
    def _marked(self, event: BlindMarks.Marked) -> None:
        event.stop()
        self._begin(event.marks)

    @work(group="begin")
    async def _begin(self, marks: Marks) -> None:
        await self._kept(partial(self._marking.begin_marks, marks))

    @on(BlindMarks.Completed)
    def _completed(self, event: BlindMarks.Completed) -> None:
        event.stop()
        self._give(event.marks)

    @work(exclusive=True, group="give")
    async def _give(self, marks: Marks) -> None:
        """The coach's own marks are given: from now on the machine's may be seen."""
        given: list[Blind] = []
        if not await self._kept(lambda: given.append(self._marking.give(marks))):
            return
        if self._round is not None:
            self.dismiss(True)
        else:
            await self._reveal(given[0])

    async def _reveal(self, blind: Blind) -> None:
        if (now := self._marking.opened) is not None:
            await self.query(BlindMarks).remove()
            self._talk(self._transcript, now.customer)
            await self._put(Deciding(now, blind), "#abouts")

    # --- mark by mark ---

    @on(Deciding.LookedAt)
    def _looked_at(self, event: Deciding.LookedAt) -> None:
        event.stop()
        if event.turn is not None:
            self._look(event.turn)

    @on(Deciding.Decided)
    def _decided(self, event: Deciding.Decided) -> None:
        event.stop()
        self._decide(event.about, event.decision, event.mark)

    @work(group="decide")
    async def _decide(self, about: str, decision: Decision, mark: float | None) -> None:
        """Ask what is missing (a number, a reason), and keep the verdict; without an answer the cursor goes back."""
        if decision is Decision.ADJUST and mark is None:
            text = await self.app.push_screen_wait(AskText(f"{name_of(about)}: 0 to 100?", only=r"\d{0,3}"))
            if not text:
                self.query_one(Deciding).to(about)
                return
            mark = min(100.0, float(text))
        reason: str | None = ""
        if decision is not Decision.ACCEPT or self._marking.disputed(about):
            said = {Decision.ACCEPT: "stands", Decision.ADJUST: f"is {number(mark)}", Decision.REJECT: "does not count"}
            title = f"{name_of(about)} {said[decision]}. Why?"
            reason = await self._ask(about, title, "The trainee reads this beside the mark.")
        if reason is None or not await self._kept(partial(self._marking.decide, about, decision, mark, reason)):
            self.query_one(Deciding).to(about)

    async def _ask(self, about: str, title: str, why: str, *, may_be_empty: bool = False) -> str | None:
        """Some words about a mark; what was typed before and not given stands there again."""
        keep = partial(self._marking.begin_text, about)
        before = self._marking.typed(about)
        return await self.app.push_screen_wait(Reason(title, why, before, keep, may_be_empty=may_be_empty))

    @on(Deciding.Undone)
    def _undone(self, event: Deciding.Undone) -> None:
        event.stop()
        self._undo(event.about)

    @work(group="decide")
    async def _undo(self, about: str) -> None:
        done: list[bool] = []
        if await self._kept(lambda: done.append(self._marking.undo(about))) and not done[0]:
            self.notify(f"Nothing was decided on {name_of(about)}.", markup=False)

    # --- sent ---

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is sent before the machine's marks were seen; ``parameters`` do not matter."""
        del parameters
        return action != "send" or bool(self.query(Deciding))

    @work(exclusive=True, group="send")
    async def action_send(self) -> None:
        """The feedback goes to the trainee, with a sentence; what he disputes is answered first."""
        deciding = self.query_one(Deciding)
        if (waiting := deciding.disputed) is not None:
            deciding.to(waiting)
            self.notify("What the trainee disputes is answered first (!): accept, adjust or reject it.", markup=False)
            return
        asked = "What do you say to the trainee?"
        text = await self._ask(SENT, asked, "A sentence or two; he reads it first.", may_be_empty=True)
        if text is not None and await self._kept(partial(self._marking.send, text)):
            self.dismiss(True)

    # --- around ---

    def action_turn(self, by: int) -> None:
        self._look(self._at + by)

    def action_scroll(self, by: int) -> None:
        conversation = self.query_one(Conversation)
        conversation.scroll_relative(y=by * max(1, conversation.size.height - 2), animate=False)

    @work(exclusive=True, group="leave")
    async def action_leave(self) -> None:
        """Back, without the claim."""
        try:
            await asyncio.to_thread(self._marking.leave)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Still claimed by you", severity="warning", markup=False)
        self.dismiss(False)
