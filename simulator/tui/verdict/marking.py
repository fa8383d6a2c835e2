"""One coach at one session: what he has given so far, each piece on disk before anything says so."""

from collections.abc import Mapping
from threading import RLock

from simulator.practice.transcript import Transcript
from simulator.review.blind import Unfinished
from simulator.review.entries import Blind, Decision, Sent, Verdict
from simulator.review.queue import send
from simulator.review.verdicts import Standing, decided, standing, undone
from simulator.scoring.scorecard import Dimension
from simulator.tui.house import House
from simulator.tui.verdict.opened import Opened, opened

Marks = Mapping[str, float | None]
SENT = "sent"


class Marking:
    """The verbs of a verdict, for a thread: each is on disk when it returns, or raises `LibraryFailed`.

    ``round`` is the calibration that the marks are for; then nothing is claimed.
    """

    def __init__(self, house: House, transcript: Transcript, round: str | None = None) -> None:
        self._house, self._transcript, self._round = house, transcript, round
        self._lock = RLock()
        self.opened: Opened | None = None

    def open(self) -> Opened:
        """Claim and read. Raises `NotForYou`, `HouseFailed`, `LibraryFailed`."""
        self.opened = opened(self._house, self._transcript, self._round)
        return self.opened

    def leave(self) -> None:
        """Give the claim back; for nothing if none was taken."""
        if self.opened is not None and self._round is None:
            self._house.library.release(self._transcript.id)

    # --- what is begun ---

    def begin_marks(self, marks: Marks) -> None:
        """Keep blind marks that are not all given yet."""
        self._begin(marks=dict(marks))

    def begin_text(self, about: str, text: str) -> None:
        """Keep what is being typed about a mark."""
        with self._lock:
            self._begin(texts=self._begun().typed(about, text).texts)

    def typed(self, about: str) -> str:
        """What was typed about a mark and not given."""
        return self._begun().texts.get(about, "")

    def _begun(self) -> Unfinished:
        return self._now().begun

    def _begin(self, **changes: object) -> None:
        with self._lock:
            begun = self._begun().model_copy(update=changes)
            self._house.library.file(begun)
            self.opened = self._now().with_begun(begun)

    # --- what is given ---

    def give(self, marks: Marks) -> Blind:
        """The coach's own marks, all of them."""
        rubric = (self._transcript.versions or {}).get("rubric")
        blind = Blind(by=self._now().person.id, marks=dict(marks), rubric=rubric, round=self._round)
        self._add(blind)
        return blind

    def decide(self, about: str, decision: Decision, mark: float | None, reason: str) -> None:
        now = self._now()
        for verdict in decided(now.card, now.folder, now.person.id, about, decision, mark, reason):
            self._add(verdict)
        self.begin_text(about, "")

    def undo(self, about: str) -> bool:
        """What stood before stands again; False where nothing was decided."""
        now = self._now()
        verdict = undone(now.card, now.folder, now.person.id, about)
        if verdict is not None:
            self._add(verdict)
        return verdict is not None

    def send(self, text: str) -> None:
        """The feedback goes to the trainee, and the session leaves the queue."""
        now = self._now()
        send(self._house.library, self._transcript, now.card, Sent(by=now.person.id, text=text))
        self._house.library.unfile(Unfinished, now.begun.id)

    def _add(self, entry: Blind | Verdict) -> None:
        with self._lock:
            self._house.library.add_entry(self._transcript.id, entry)
            self.opened = self._now().with_entries(entry)

    def _now(self) -> Opened:
        if self.opened is None:
            raise RuntimeError("a verdict was given on a session that was not opened")
        return self.opened

    # --- how far it is ---

    def disputed(self, about: str) -> bool:
        """Whether the trainee's objection to this mark waits for an answer."""
        return any(dispute.about == about for dispute in self._now().folder.open_disputes())

    def told(self, *, revealed: bool) -> str:
        """How far the coach has come, in a line."""
        now = self._now()
        if revealed:
            return _told(now, standing(now.card, now.folder))
        given = len(now.begun.marks)
        more = "Enter shows the machine's" if now.begun.complete else "then the machine's"
        if self._round is not None:
            more = "Enter gives them" if now.begun.complete else "for the calibration"
        return f"your own marks: {given} of {len(Dimension)} given and kept · {more}"


def _told(now: Opened, stands: Standing) -> str:
    def number(mark: float | None) -> str:
        return "none" if mark is None else f"{mark:.0f}"

    waiting = len(now.folder.open_disputes())
    overall = f"overall {number(stands.card.overall)}"
    if stands.card.overall != stands.machine.overall:
        overall += f" (the machine: {number(stands.machine.overall)})"
    parts = [f"{len(stands.verdicts)} decided", overall]
    parts += [f"{waiting} disputed, to be answered (!)"] if waiting else []
    parts += ["sent before"] if now.folder.sent else []
    return " · ".join(parts)
