"""What is being typed, on disk within a second of it."""

from threading import Lock

from textual.screen import Screen
from textual.timer import Timer

from simulator.review.cabinet import Cabinet
from simulator.review.drafts import Draft
from simulator.review.library import LibraryFailed

SOON = 0.4
"""Seconds from a change to its writing; what is typed meanwhile is written with it."""


class Drafting:
    """Writes a draft while a screen is open: one at a time, and none any more once it has become an entry."""

    def __init__(self, screen: Screen[bool], cabinet: Cabinet, draft: Draft) -> None:
        self._screen, self._cabinet = screen, cabinet
        self.draft = draft
        self._timer: Timer | None = None
        self._writing = Lock()
        self._first, self._touched = draft.text, False
        self._over = False
        self._warned = False

    def change(self, draft: Draft) -> None:
        """It reads like this now; soon it does so on disk too."""
        if draft == self.draft:
            return
        self.draft = draft
        self._touched = self._touched or draft.text != self._first
        if self._touched and self._timer is None:
            self._timer = self._screen.set_timer(SOON, self._due)

    def _due(self) -> None:
        self._timer = None
        self._screen.run_worker(self._write_or_warn, thread=True, group="draft")

    def _write_or_warn(self) -> None:
        try:
            self.write()
        except LibraryFailed as failed:
            if not self._warned:
                self._warned = True
                self._screen.app.call_from_thread(
                    self._screen.notify, str(failed), title="Your draft is not kept", severity="error", markup=False
                )

    def write(self) -> None:
        """Write it now; an empty one is no draft. Raises `LibraryFailed`."""
        with self._writing:
            if self._over or not self._touched:
                return
            if self.draft.text.strip():
                self._cabinet.file(self.draft)
            else:
                self._cabinet.unfile(Draft, self.draft.id)

    def finish(self) -> None:
        """It has become an entry: the draft goes, for good. Raises `LibraryFailed`."""
        with self._writing:
            self._over = True
            self._cabinet.unfile(Draft, self.draft.id)
