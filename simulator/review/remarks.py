"""What people said about a session, in sentences: notes with their replies, objections, verdicts."""

from collections.abc import Mapping

from simulator.review.entries import Decision, Dispute, Missed, NoteKind, Verdict, Visibility
from simulator.review.folder import Folder, Thread
from simulator.review.people import NOBODY
from simulator.review.wording import because

Names = Mapping[str, str]
_KINDS = {
    NoteKind.GOOD: "good",
    NoteKind.MISSED: "missed",
    NoteKind.TRY: "to try",
    NoteKind.QUESTION: "a question",
}
_FOR = {Visibility.ME: ", for himself", Visibility.COACHES: ", for coaches", Visibility.TRAINEE: ""}


def remarks_on(folder: Folder, names: Names) -> dict[int, list[str]]:
    """The remarks on each turn that has any, in the order in which they were made."""
    found: dict[int, list[str]] = {}
    for thread in folder.threads:
        found.setdefault(thread.note.turn, []).extend(_thread(thread, names))
    for dispute in folder.of(Dispute):
        said = f"{named(dispute.by, names)} objects to {dispute.about.replace('_', ' ')}: {dispute.text}"
        found.setdefault(dispute.turn, []).append(said)
    for missed in folder.of(Missed):
        said = f"{named(missed.by, names)}: “{missed.words}” was missed ({because(missed.signal)})"
        found.setdefault(missed.turn, []).append(said)
    return found


def verdict_said(verdict: Verdict, names: Names) -> str:
    """What a coach decided, and why."""
    who = named(verdict.by, names)
    what = {
        Decision.ACCEPT: f"{who} agrees",
        Decision.REJECT: f"{who} does not let it count",
        Decision.ADJUST: f"{who} gives {_mark(verdict.mark)} instead of {_mark(verdict.was)}",
    }[verdict.decision]
    return f"{what}: {verdict.reason}" if verdict.reason else what


def named(id: str, names: Names) -> str:
    return names.get(id, "You" if id == NOBODY else id)


def _thread(thread: Thread, names: Names) -> list[str]:
    note = thread.note
    on = f" on “{note.words}”" if note.words else ""
    head = f"{named(note.by, names)} ({_KINDS[note.note]}{_FOR[note.visibility]}){on}: {note.text}"
    return [head, *(f"↳ {named(reply.by, names)}: {reply.text}" for reply in thread.replies)]


def _mark(mark: float | None) -> str:
    return "none" if mark is None else f"{mark:.0f}"
