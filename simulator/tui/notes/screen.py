"""All notes of a session, thread by thread: to be answered, amended, withdrawn, and gone to."""

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.practice.transcript import Transcript
from simulator.review.drafts import Draft, begun, drafts
from simulator.review.entries import Missed, Note, Reply, Withdrawn
from simulator.review.folder import Folder, Thread, folder_of
from simulator.review.library import Library, LibraryFailed
from simulator.review.missed import look_for_lines
from simulator.review.notes import names_of
from simulator.review.people import Person
from simulator.tui.notes.said import marks, missed, told
from simulator.tui.notes.writing import NoteForm, ReplyForm
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED

NONE_YET = (
    "There are no notes yet. In the replay, w writes one on the turn that is shown, x says what was missed in it."
)


class Notes(OptionList):
    """What was noted and marked, in the order of the turns."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "To the turn", id="notes.go", tooltip="To the turn that this is about"),
    ]


class NotesScreen(Screen[int | None]):
    """The result is the turn to go to."""

    CSS_PATH = "notes.tcss"
    AUTO_FOCUS = "#notes"
    HELP = (
        "The notes of this session, in the order of its turns. Enter goes to the turn, r answers a note. e amends and "
        "d withdraws what you said last in a thread; what others said stays. Where a coach agreed that something was "
        "missed, o goes on with the corrected take: the customer answers that line anew."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "reply", "Answer", id="notes.reply", tooltip="Answer this note"),
        Binding("e", "amend", "Amend", id="notes.amend", tooltip="Amend what you said last in this thread"),
        Binding("d,delete", "withdraw", "Withdraw", id="notes.withdraw", tooltip="Take back what you said last here"),
        Binding("o", "corrected", "Corrected", id="notes.take", tooltip="Go on with the corrected take yourself"),
        Binding("j", "move(1)", "Next", show=False, id="notes.next", tooltip="To the next note"),
        Binding("k", "move(-1)", "Before", show=False, id="notes.before", tooltip="To the note before"),
        Binding("escape", "leave", "Back", id="notes.back", tooltip="Back to the replay"),
    ]

    def __init__(self, library: Library, person: Person, transcript: Transcript) -> None:
        super().__init__()
        self._library, self._person, self._transcript = library, person, transcript
        self._folder = Folder()
        self._listed: list[Thread | Missed] = []

    def compose(self) -> ComposeResult:
        yield Static("Notes", classes="bar")
        yield Notes(id="notes", markup=False)
        yield Static(NONE_YET, id="nothing")
        yield Static("", markup=False, id="counts")
        yield Footer()

    def on_mount(self) -> None:
        self._read()

    @work(exclusive=True, group="notes")
    async def _read(self) -> None:
        try:
            folder, names = await asyncio.to_thread(self._ask_library)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Notes", severity="error", markup=False)
            return
        self._list(folder, names)

    def _ask_library(self) -> tuple[Folder, Mapping[str, str]]:
        entries = self._library.entries(self._transcript.id)
        return folder_of(entries, self._transcript.trainee).seen_by(self._person), names_of(self._library)

    def _list(self, folder: Folder, names: Mapping[str, str]) -> None:
        self._folder = folder
        listed = self.query_one("#notes", OptionList)
        at = listed.highlighted or 0
        rows: list[tuple[int, Thread | Missed, Content]] = [
            (thread.note.turn, thread, Content("\n").join(told(thread, names))) for thread in folder.threads
        ]
        rows += [(mark.turn, mark, missed(mark, heeded, names)) for mark, heeded in marks(folder)]
        rows.sort(key=lambda row: row[0])
        self._listed = [row[1] for row in rows]
        listed.clear_options()
        for turn, _, said in rows:
            line = self._transcript.turns[turn].text if turn < len(self._transcript.turns) else ""
            head = Content.styled(f"turn {turn} · {one_line(line, 66)}", MUTED)
            listed.add_option(Option(Content("\n").join([head, said, Content("")])))
        listed.highlighted = min(at, len(rows) - 1) if rows else None
        self.set_class(not rows, "-empty")
        answers = sum(len(thread.replies) for thread in folder.threads)
        counts = f"notes: {len(folder.threads)} · answers: {answers} · marked as missed: {len(folder.of(Missed))}"
        self.query_one("#counts", Static).update(counts)
        self.refresh_bindings()

    @property
    def _here(self) -> Thread | Missed | None:
        at = self.query_one("#notes", OptionList).highlighted
        return self._listed[at] if at is not None and at < len(self._listed) else None

    @property
    def _take(self) -> str | None:
        """The corrected take of the mark under the cursor."""
        here = self._here
        heeded = next((h for mark, h in marks(self._folder) if mark is here), None)
        return heeded.take if heeded else None

    @property
    def _mine(self) -> Note | Reply | Missed | None:
        """What this person said last in the thread."""
        here = self._here
        said: list[Note | Reply | Missed] = [] if here is None else [here.note] if isinstance(here, Thread) else [here]
        said += here.replies if isinstance(here, Thread) else ()
        return next((entry for entry in reversed(said) if entry.by == self._person.id), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only notes are answered, and only what is one's own is changed; ``parameters`` do not matter."""
        del parameters
        match action:
            case "reply":
                return isinstance(self._here, Thread)
            case "amend":
                return isinstance(self._mine, Note | Reply)
            case "withdraw":
                return self._mine is not None
            case "corrected":
                return self._take is not None
        return True

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        self.refresh_bindings()

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        here = self._here
        if here is not None:
            self.dismiss(here.note.turn if isinstance(here, Thread) else here.turn)

    def action_move(self, by: int) -> None:
        listed = self.query_one("#notes", OptionList)
        if by > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    @work(exclusive=True, group="write")
    async def action_reply(self) -> None:
        if isinstance(here := self._here, Thread):
            draft = await asyncio.to_thread(self._draft, f"reply {here.note.id}", here.note.turn, "")
            form = ReplyForm(self._library, self._person, self._transcript.id, draft, here.note)
            self.app.push_screen(form, self._changed)

    def _changed(self, kept: bool | None) -> None:
        if kept:
            self._read()

    @work(exclusive=True, group="write")
    async def action_amend(self) -> None:
        here, mine = self._here, self._mine
        if not isinstance(here, Thread) or not isinstance(mine, Note | Reply):
            return
        draft = await asyncio.to_thread(self._draft, f"amended {mine.id}", here.note.turn, mine.text)
        if isinstance(mine, Note):
            self.app.push_screen(NoteForm(self._library, self._person, self._transcript, draft, mine), self._changed)
        else:
            form = ReplyForm(self._library, self._person, self._transcript.id, draft, here.note, mine)
            self.app.push_screen(form, self._changed)

    def _draft(self, place: str, turn: int, text: str) -> Draft:
        """What was begun there, or a draft that begins with this text."""
        new = begun(self._person.id, self._transcript.id, place, turn).model_copy(update={"text": text})
        known = drafts(self._library, self._person.id, self._transcript.id)
        return next((draft for draft in known if draft.id == new.id), new)

    def action_withdraw(self) -> None:
        if (mine := self._mine) is not None:
            self.app.push_screen(Confirm("Take back what you said?", "Withdraw", "Keep"), partial(self._sure, mine))

    def _sure(self, mine: Note | Reply | Missed, sure: bool | None) -> None:
        if sure:
            self._withdraw(mine)

    @work(exclusive=True, group="write")
    async def _withdraw(self, mine: Note | Reply | Missed) -> None:
        try:
            await asyncio.to_thread(self._take_back, mine)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not withdrawn", severity="error", markup=False)
        self._read()

    def _take_back(self, mine: Note | Reply | Missed) -> None:
        self._library.add_entry(self._transcript.id, Withdrawn(by=self._person.id, to=mine.id))
        if isinstance(mine, Missed):
            look_for_lines(self._library, self._transcript)

    def action_corrected(self) -> None:
        from simulator.tui.ways import Ways

        if (take := self._take) is not None:
            self.post_message(Ways.CorrectedWanted(take))

    def action_leave(self) -> None:
        self.dismiss(None)
