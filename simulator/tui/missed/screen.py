"""The lines that the hearing missed, or may have: for a coach to decide on, one after the other."""

import asyncio
from collections.abc import Mapping
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.customer.signals import Signal
from simulator.practice.transcript import Transcript
from simulator.review.blind import unfinished
from simulator.review.library import LibraryFailed
from simulator.review.missed import NotSaid, Unheard, corrected, decide, labelled, waiting
from simulator.review.notes import names_of
from simulator.review.takes import NoTake
from simulator.review.wording import because
from simulator.tui.house import House, HouseFailed
from simulator.tui.missed.marking import MarkMissed
from simulator.tui.notes.said import named
from simulator.tui.opening import loaded
from simulator.tui.verdict.reason import Reason
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import titled

if TYPE_CHECKING:
    from simulator.practice.session import Session

AT_ONCE = 100
"""Lines that are listed at once."""
EMPTY = (
    "No line waits. Here come the lines of eight words and more in which nothing was heard, and those in which a "
    "trainee says that something was missed (x in the debrief and the replay)."
)


class MissedScreen(Screen[None]):
    """Accepting a line makes a corrected take of its session, and a labelled line for the hearing."""

    CSS_PATH = "missed.tcss"
    AUTO_FOCUS = "#lines"
    HELP = (
        "What was missed. The lines on the left were not understood, or a trainee says that something in them was "
        "missed; on the right is the talk around the line. Accept one and name what was said: the customer answers it "
        "anew in a take of its own, and the line is kept for measuring the hearing. Or reject it, with a reason. The "
        "marks of the session stay as they are: in an assessment they change only by your verdict."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "a", "accept", "Accept", id="lines.accept", tooltip="It was missed: name it, and make a corrected take"
        ),
        Binding("r", "reject", "Reject", id="lines.reject", tooltip="Nothing was missed: say why"),
        Binding("o", "open", "Replay", id="lines.open", tooltip="Open the session at this line"),
        Binding("j", "move(1)", "Next", show=False, id="lines.next", tooltip="To the next line"),
        Binding("k", "move(-1)", "Before", show=False, id="lines.before", tooltip="To the line before"),
        Binding("escape", "leave", "Back", id="lines.back", tooltip="Leave the lines"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._lines: list[Unheard] = []
        self._names: Mapping[str, str] = {}
        self._transcript: Transcript | None = None

    def compose(self) -> ComposeResult:
        yield Static("What was missed", classes="bar")
        with Horizontal(id="body"):
            yield OptionList(id="lines", markup=False)
            with Vertical(id="around"):
                yield Conversation()
                yield Static("", markup=False, id="heard")
        yield Static(EMPTY, id="nothing")
        yield Static("Looking …", markup=False, id="count")
        yield Footer()

    def on_screen_resume(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        try:
            lines, names = await asyncio.to_thread(self._ask_house)
        except LibraryFailed as failed:
            self.query_one("#count", Static).update(plain(f"The lines could not be read: {failed}"))
            return
        listed = self.query_one("#lines", OptionList)
        at = listed.highlighted or 0
        self._lines, self._names = lines, names
        listed.clear_options()
        listed.add_options([Option(self._row(line)) for line in lines])
        listed.highlighted = min(at, len(lines) - 1) if lines else None
        self.set_class(not lines, "-empty")
        more = len(lines) == AT_ONCE
        marked = sum(line.mark is not None for line in lines)
        said = f"{'the first ' if more else ''}{len(lines)} to decide on · {marked} marked by people"
        self.query_one("#count", Static).update(said)
        self.refresh_bindings()

    def _ask_house(self) -> tuple[list[Unheard], Mapping[str, str]]:
        library = self._house.library
        return list(islice(waiting(library), AT_ONCE)), names_of(library)

    def _row(self, line: Unheard) -> Content:
        where = " · ".join(titled(id) for id in (line.persona, line.situation) if id)
        why = f"! {named(line.mark.by, self._names)}: {because(line.mark.signal)}" if line.mark else "not understood"
        head = f"{one_line(why, 60)} · {where} · turn {line.turn}"
        return Content.assemble((f"{head}\n", MUTED), f"{one_line(line.line, 120)}\n")

    @property
    def _here(self) -> Unheard | None:
        at = self.query_one("#lines", OptionList).highlighted
        return self._lines[at] if at is not None and at < len(self._lines) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a line there is nothing to decide; ``parameters`` do not matter."""
        del parameters
        return action not in ("accept", "reject", "open") or self._here is not None

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        self._show()

    @work(exclusive=True, group="show")
    async def _show(self) -> None:
        """Show the line in the talk, and what was heard in it."""
        line = self._here
        if line is None:
            return
        if (transcript := await loaded(self, self._house, line.session)) is None:
            return
        self._transcript = transcript
        talk = self.query_one(Conversation)
        talk.talk(transcript.turns, transcript.events)
        talk.show(line.turn, line.turn + 1)
        heard = ", ".join(f"{because(s.signal.value)} “{one_line(s.words, 40)}”" for s in line.heard.signals)
        said = f"Heard: {heard or 'nothing of which the hearing is sure'}"
        if mark := line.mark:
            who = named(mark.by, self._names)
            said += f"\n{who} says: {one_line(because(mark.signal), 60)}, “{one_line(mark.words, 200)}”"
        self.query_one("#heard", Static).update(said)

    @on(OptionList.OptionSelected)
    def action_accept(self) -> None:
        line, transcript = self._here, self._transcript
        if line is None or transcript is None or transcript.id != line.session:
            return
        mark = line.mark
        form = MarkMissed(
            "What did the trainee say here?", line.line, mark.signal if mark else None, mark.words if mark else ""
        )
        self.app.push_screen(form, partial(self._accepted, line, transcript))

    def _accepted(self, line: Unheard, transcript: Transcript, named: tuple[Signal, str] | None) -> None:
        if named is not None:
            self._accept(line, transcript, *named)

    @work(exclusive=True, group="decide")
    async def _accept(self, line: Unheard, transcript: Transcript, signal: Signal, words: str) -> None:
        try:
            take = await asyncio.to_thread(self._corrected, line, transcript, signal, words)
        except (NotSaid, LibraryFailed) as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)
        else:
            self._offer(take)

    def _corrected(self, line: Unheard, transcript: Transcript, signal: Signal, words: str) -> "Session | None":
        """Keep the decision and the labelled line, and make the corrected take, where there is a customer for it."""
        library, by = self._house.library, self._house.person.id
        heard_anew = corrected(transcript, line.turn, signal, words)
        take: Session | None = None
        try:
            take = self._house.take(heard_anew, line.turn, "corrected")
            customer = self._house.customer_of(transcript)
        except (NoTake, HouseFailed):
            customer = None  # a foreign session, or its files are gone: the line is kept all the same
        name = customer.persona.name if customer else None
        library.file(labelled(line, signal, by, f"{name.first} {name.last}" if name else ""))
        decide(library, line, by, agreed=True, take=take.transcript.id if take else None)
        return take

    def _offer(self, take: "Session | None") -> None:
        self._read()
        if take is None:
            self.notify("Kept, without a take: there is no customer to go on with.", markup=False)
            return
        question = "A corrected take is kept: the customer answers this line anew. Go on with it now?"
        self.app.push_screen(Confirm(question, "Go on", "Later"), partial(self._go_on, take))

    def _go_on(self, take: "Session", now: bool | None) -> None:
        from simulator.tui.ways import Ways

        if now and isinstance(self.app, Ways):
            self.app.practise(take, instead=False)

    @work(exclusive=True, group="decide")
    async def action_reject(self) -> None:
        line = self._here
        if line is None:
            return
        try:
            begun = await asyncio.to_thread(self._begun, line)
            question = Reason("Why was nothing missed?", "The trainee can read this.", begun, partial(self._type, line))
            if (reason := await self.app.push_screen_wait(question)) is not None:
                await asyncio.to_thread(self._reject, line, reason)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)
        self._read()

    def _begun(self, line: Unheard) -> str:
        """What was typed about this line before, and not given."""
        return unfinished(self._house.library, self._house.person.id, line.session).texts.get(f"line {line.turn}", "")

    def _type(self, line: Unheard, text: str) -> None:
        self._house.library.file(
            unfinished(self._house.library, self._house.person.id, line.session).typed(f"line {line.turn}", text)
        )

    def _reject(self, line: Unheard, reason: str) -> None:
        decide(self._house.library, line, self._house.person.id, agreed=False, reason=reason)
        self._type(line, "")

    def action_open(self) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        if (line := self._here) is not None and self._transcript is not None:
            self.app.push_screen(ReplayScreen(self._house, self._transcript, line.turn))

    def action_move(self, by: int) -> None:
        listed = self.query_one("#lines", OptionList)
        if by > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    def action_leave(self) -> None:
        self.dismiss(None)
