"""What was marked as missed in this session, what a coach said to it, and the way to mark more."""

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from textual import events, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Collapsible, Static

from simulator.review.entries import Heeded, Missed
from simulator.review.folder import Folder, folder_of
from simulator.review.library import LibraryFailed
from simulator.tui.debrief.decided import Decided
from simulator.tui.notes.said import marks, missed

HOW = "Was something that you said not heard? x marks it, and a coach looks at it."


class MarkRow(Static, can_focus=True):
    """One mark, and its answer."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "look", "Look at the turn", id="mark.look", tooltip="Show the line that was marked"),
        Binding("o", "corrected", "Corrected", id="mark.take", tooltip="Go on with the corrected take yourself"),
    ]

    @dataclass
    class Looked(Message):
        """The line that was marked is to be shown."""

        row: "MarkRow"
        turn: int

        @property
        def control(self) -> "MarkRow":
            return self.row

    def __init__(self, mark: Missed, heeded: Heeded | None, decided: Decided) -> None:
        super().__init__(missed(mark, heeded, decided.names), markup=False)
        self._mark, self._heeded = mark, heeded

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only where a coach agreed there is a corrected take; ``parameters`` do not matter."""
        del parameters
        return action != "corrected" or (self._heeded is not None and self._heeded.take is not None)

    def action_look(self) -> None:
        self.post_message(self.Looked(self, self._mark.turn))

    def action_corrected(self) -> None:
        from simulator.tui.ways import Ways

        if self._heeded is not None and self._heeded.take is not None:
            self.post_message(Ways.CorrectedWanted(self._heeded.take))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.action_look()


class MissedMarks(Collapsible):
    """All marks of the session that whoever looks may see."""

    def __init__(self, decided: Decided) -> None:
        self._decided = decided
        closed = not decided.folder.of(Missed)
        super().__init__(Vertical(*self._rows(), id="marks"), title=self._count(), id="missed", collapsed=closed)

    def _count(self) -> str:
        return f"Marked as missed: {len(self._decided.folder.of(Missed))}"

    def _rows(self) -> list[Static]:
        rows: list[Static] = [MarkRow(mark, heeded, self._decided) for mark, heeded in marks(self._decided.folder)]
        return [*rows, Static(HOW, markup=False, classes="why")]

    @work(exclusive=True, group="missed")
    async def ask(self, near: int) -> None:
        """Ask for a line, the one ``near`` this turn proposed, and for what was missed in it."""
        from simulator.tui.missed.asking import ask_missed
        from simulator.tui.missed.which import WhichLine

        decided = self._decided
        turn = await self.app.push_screen_wait(WhichLine(decided.transcript, near))
        if turn is None or not await ask_missed(self.screen, decided.house, decided.transcript, turn):
            return
        try:
            decided.folder = await asyncio.to_thread(self._read)
        except LibraryFailed as failed:
            self.notify(str(failed), title="The marks cannot be read", severity="error", markup=False)
            return
        place = self.query_one("#marks", Vertical)
        await place.remove_children()
        await place.mount_all(self._rows())
        self.title, self.collapsed = self._count(), False
        self.query(MarkRow).last().focus()

    def _read(self) -> Folder:
        of = self._decided
        entries = of.house.library.entries(of.transcript.id)
        return folder_of(entries, of.folder.trainee).seen_by(of.person)
