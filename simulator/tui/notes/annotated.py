"""What people do with the turn that a replay shows: write a note on it, mark what was missed in it, predict it."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from simulator.review.drafts import Draft, begun, drafts
from simulator.review.library import LibraryFailed
from simulator.review.notes import look, names_of
from simulator.review.people import Person
from simulator.tui.notes.said import below
from simulator.tui.replay.below import below as markers
from simulator.tui.replay.onward import Onward
from simulator.tui.widgets.conversation import Conversation


class Annotated(Onward):
    """A screen on one session, and on what people added to its turns."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "write_note", "Note", id="replay.note", tooltip="Write a note on this turn, or on words of it"),
        Binding("N", "notes", "Notes", show=False, id="replay.notes", tooltip="All notes: answer, amend, withdraw"),
        Binding("x", "missed", "Missed", show=False, id="replay.missed", tooltip="Say what was missed in this line"),
    ]
    names: Mapping[str, str] = {}
    drafts: Sequence[Draft] = ()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Notes need somebody to sign them, and only a trainee's line can have been missed."""
        if action in ("write_note", "notes"):
            return self.person is not None
        if action == "missed":
            turns = self._transcript.turns
            return self.person is not None and self.at < len(turns) and turns[self.at].speaker == "trainee"
        return super().check_action(action, parameters)

    def annotate(self) -> None:
        """Show what stands below the turns as it is now: markers, notes, marks of what was missed."""
        lines = {turn: list(marked) for turn, marked in markers(self.folder).items()}
        for turn, said in below(self.folder, self.names, self.drafts).items():
            lines.setdefault(turn, []).extend(said)
        for talk in self.query(Conversation):  # none where the screen was left meanwhile
            talk.annotate(lines)

    @work(exclusive=True, group="begin-notes")
    async def begin_notes(self) -> None:
        """Look up who people are and what is not finished; what is on the screen is new to nobody any more."""
        if self.person is None:
            return
        try:
            await asyncio.to_thread(self._look_up, self.person)
            await asyncio.to_thread(look, self._house.library, self.person, self._transcript.id)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Notes", severity="error", markup=False)
            return
        self.annotate()
        if self.drafts:
            turns = ", ".join(dict.fromkeys(str(draft.turn) for draft in self.drafts))
            self.notify(f"Something that you wrote is not finished, on turn {turns}: it is kept.", markup=False)

    def _look_up(self, person: Person) -> None:
        self.names = names_of(self._house.library)
        self.drafts = drafts(self._house.library, person.id, self._transcript.id)

    @work(exclusive=True, group="read-again")
    async def read_again(self, go_to: int | None = None) -> None:
        """Read the folder again, once something was added to it, and go to a turn."""
        if self.person is None:
            return
        try:
            await asyncio.to_thread(self._look_up, self.person)
            entries = await asyncio.to_thread(self._house.library.entries, self._transcript.id)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Notes", severity="error", markup=False)
            return
        self.take_folder(entries)
        if go_to is not None:
            self.at = go_to

    def action_write_note(self) -> None:
        from simulator.tui.notes.writing import NoteForm

        if self.person is None or not self._transcript.turns:
            return
        place = begun(self.person.id, self._transcript.id, "note", self.at)
        draft = next((known for known in self.drafts if known.id == place.id), place)
        form = NoteForm(self._house.library, self.person, self._transcript, draft)
        self.app.push_screen(form, lambda _: self._changed())

    def _changed(self) -> None:
        self.read_again()

    def action_notes(self) -> None:
        from simulator.tui.notes.screen import NotesScreen

        if self.person is not None:
            screen = NotesScreen(self._house.library, self.person, self._transcript)
            self.app.push_screen(screen, self._noted)

    def _noted(self, turn: int | None) -> None:
        self.read_again(turn)

    @work(exclusive=True, group="missed")
    async def action_missed(self) -> None:
        from simulator.tui.missed.asking import ask_missed

        if await ask_missed(self, self._house, self._transcript, self.at):
            self.read_again()
