"""The forms in which something is written about a session: a note, and an answer to one."""

import asyncio
from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Button, Footer, Input, Label, RadioSet, Static, TextArea

from simulator.practice.transcript import Transcript
from simulator.review.drafts import Draft
from simulator.review.entries import Amended, Entry, Note, NoteKind, Reply, Visibility, new_id
from simulator.review.library import Library, LibraryFailed
from simulator.review.notes import Template
from simulator.review.people import Person
from simulator.tui.notes.choices import Choices
from simulator.tui.notes.drafting import Drafting
from simulator.tui.notes.words import Words
from simulator.tui.widgets.plain import plain

FOR: dict[Visibility, str] = {
    Visibility.TRAINEE: "trainee and coaches",
    Visibility.COACHES: "coaches",
    Visibility.ME: "me alone",
}
"""Whom a note is for."""


class Writing(ModalScreen[bool]):
    """A text and what belongs to it; what is typed is kept as a draft. The result is whether an entry was kept."""

    CSS_PATH = "notes.tcss"
    AUTO_FOCUS = "#text"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep", id="writing.keep", tooltip="Keep it; it is signed with your name"),
        Binding("escape", "leave", "Later", id="writing.leave", tooltip="Leave; what you typed is kept as a draft"),
    ]

    def __init__(self, library: Library, person: Person, session: str, draft: Draft, title: str) -> None:
        super().__init__()
        self.library, self.person, self.session = library, person, session
        self._title = title
        self.entry_id = new_id()
        self._drafting = Drafting(self, library, draft)

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="form", can_focus=False):
            yield Static(plain(self._title), markup=False, classes="question")
            yield from self.fields()
            yield TextArea(self.draft.text, id="text", tab_behavior="focus", compact=True, placeholder="…")
            with Horizontal(classes="buttons"):
                yield Button("Keep (Ctrl+S)", variant="primary", id="keep", compact=True)
                yield Button("Later (Esc)", id="later", compact=True)
        yield Footer()

    def on_mount(self) -> None:
        area = self.query_one("#text", TextArea)
        area.move_cursor(area.document.end)

    @property
    def draft(self) -> Draft:
        return self._drafting.draft

    def fields(self) -> Iterator[Widget]:
        """What else there is to fill in, above the text."""
        yield from ()

    def filled(self) -> dict[str, str]:
        """What was filled in there, for the draft."""
        return {}

    @abstractmethod
    def entry(self, text: str) -> Entry:
        """What is to be kept. Raises `ValueError` with a sentence where something is wrong."""

    @on(TextArea.Changed, "#text")
    @on(Input.Changed)
    @on(RadioSet.Changed)
    def changed(self) -> None:
        """Something was typed or chosen."""
        text = self.query_one("#text", TextArea).text
        self._drafting.change(self.draft.model_copy(update={"text": text, "fields": self.filled()}))

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.action_leave()

    @work(exclusive=True, group="keep")
    async def action_keep(self) -> None:
        text = self.query_one("#text", TextArea).text.strip()
        if not text:
            self.notify("Nothing is written yet.", severity="warning", markup=False)
            return
        try:
            await asyncio.to_thread(self._keep, self.entry(text))
        except ValueError as wrong:
            self.notify(str(wrong), severity="warning", markup=False)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)
        else:
            self.dismiss(True)

    def _keep(self, entry: Entry) -> None:
        self.library.add_entry(self.session, entry)
        self._drafting.finish()

    @work(exclusive=True, group="keep")
    async def action_leave(self) -> None:
        try:
            await asyncio.to_thread(self._drafting.write)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Your draft is not kept", severity="error", markup=False)
        self.dismiss(False)


class NoteForm(Writing):
    """A note on a turn or on some of its words; with ``original``, one's own note amended."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f4", "templates", "Templates", id="note.templates", tooltip="Take the text from one of your templates"
        ),
        Binding("f5", "keep_template", "As template", id="note.template", tooltip="Keep this text as a template"),
    ]

    def __init__(
        self, library: Library, person: Person, transcript: Transcript, draft: Draft, original: Note | None = None
    ) -> None:
        title = f"{'Amend the note' if original else 'A note'} on turn {draft.turn}"
        super().__init__(library, person, transcript.id, draft, title)
        self._line = transcript.turns[draft.turn].text
        self._original = original

    def fields(self) -> Iterator[Widget]:
        had, was = self.draft.fields, self._original
        if was is None:
            yield Words(self._line, had.get("words", ""))
        kinds = [(kind.value, kind.value) for kind in NoteKind]
        yield Label("Kind")
        yield Choices(kinds, had.get("kind") or (was.note if was else NoteKind.TRY).value, id="kind")
        own = Visibility.TRAINEE if self.person.coaches else Visibility.COACHES
        yield Label("For")
        whom = [(visibility.value, text) for visibility, text in FOR.items()]
        yield Choices(whom, had.get("for") or (was.visibility if was else own).value, id="for")

    def filled(self) -> dict[str, str]:
        said = {input.id or "": input.value for input in self.query(Input)}
        return said | {name: self.query_one(f"#{name}", Choices).given for name in ("kind", "for")}

    def entry(self, text: str) -> Entry:
        kind = NoteKind(self.query_one("#kind", Choices).given)
        visibility = Visibility(self.query_one("#for", Choices).given)
        if self._original is not None:
            change = {"text": text, "note": kind, "visibility": visibility}
            return Amended.model_validate(
                {"id": self.entry_id, "by": self.person.id, "to": self._original.id, **change}
            )
        words = self.query_one(Words)
        if words.unknown:
            raise ValueError("These words are not in the line. Leave them out to write on the whole of it.")
        said, start = words.chosen or ("", None)
        return Note(
            id=self.entry_id,
            by=self.person.id,
            turn=self.draft.turn,
            note=kind,
            text=text,
            words=said,
            start=start,
            visibility=visibility,
        )

    def action_templates(self) -> None:
        from simulator.tui.notes.templates import PickTemplate

        self.app.push_screen(PickTemplate(self.library, self.person), self._picked)

    def _picked(self, picked: Template | None) -> None:
        if picked is not None:
            area = self.query_one("#text", TextArea)
            area.text = f"{area.text.rstrip()} {picked.text}".strip()
            area.move_cursor(area.document.end)
            self.query_one("#kind", Choices).give(picked.note.value)
            area.focus()

    @work(exclusive=True, group="template")
    async def action_keep_template(self) -> None:
        text = self.query_one("#text", TextArea).text.strip()
        if not text:
            self.notify("Write the text of the template first.", severity="warning", markup=False)
            return
        kind = NoteKind(self.query_one("#kind", Choices).given)
        template = Template(id=new_id(), who=self.person.id, note=kind, text=text)
        try:
            await asyncio.to_thread(self.library.file, template)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)
        else:
            self.notify("Kept as a template: F4 offers it from now on.", markup=False)


class ReplyForm(Writing):
    """An answer in the thread of a note; with ``original``, one's own answer amended."""

    def __init__(
        self, library: Library, person: Person, session: str, draft: Draft, to: Note, original: Reply | None = None
    ) -> None:
        super().__init__(library, person, session, draft, "Amend your answer" if original else "An answer to this note")
        self._to, self._original = to, original

    def fields(self) -> Iterator[Widget]:
        yield Static(plain(self._to.text), markup=False, classes="said")

    def entry(self, text: str) -> Entry:
        if self._original is not None:
            return Amended(id=self.entry_id, by=self.person.id, to=self._original.id, text=text)
        return Reply(id=self.entry_id, by=self.person.id, to=self._to.id, text=text)
