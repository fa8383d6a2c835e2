"""One line that says what others have said about a session."""

import asyncio

from textual import work
from textual.widgets import Static

from simulator.practice.transcript import Transcript
from simulator.review.folder import folder_of
from simulator.review.library import LibraryFailed
from simulator.review.notes import feedback, names_of
from simulator.tui.house import House
from simulator.tui.widgets.plain import plain


class FeedbackLine(Static):
    """Not there where nobody has said anything to whoever looks."""

    DEFAULT_CSS = """
    FeedbackLine { height: 1; padding: 0 1; display: none; color: $accent; text-style: bold; }
    """

    def __init__(self, house: House, transcript: Transcript) -> None:
        super().__init__("", markup=False)
        self._house, self._transcript = house, transcript

    def on_mount(self) -> None:
        self._look()

    @work(exclusive=True, group="feedback")
    async def _look(self) -> None:
        try:
            told = await asyncio.to_thread(self._told)
        except LibraryFailed:
            return  # the session itself is there; the screen around this says what else is wrong
        if told:
            self.update(f"✎ {plain(told)} (r: to the replay)")
            self.display = True

    def _told(self) -> str:
        library = self._house.library
        folder = folder_of(library.entries(self._transcript.id), self._transcript.trainee)
        told = feedback(folder, self._house.person, self._transcript.id)
        return told.told(names_of(library)) if told else ""
