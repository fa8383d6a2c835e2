"""What people said of the turns of a session, as lines below them: notes with their answers, and what was missed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from textual.content import Content

from simulator.review.drafts import Draft
from simulator.review.entries import Heeded, Missed
from simulator.review.folder import Folder, Thread
from simulator.review.notes import on_turns
from simulator.review.wording import because
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import MUTED

SIGNS = {"good": "+", "missed": "−", "try": "→", "question": "?"}
"""The kinds of notes, not told by colour alone."""
WORDS = 60
LONGEST = 2000
"""Letters of a note that are shown below a turn; the list of the notes has more room for no more of it either."""


def below(folder: Folder, names: Mapping[str, str], drafts: Sequence[Draft] = ()) -> Mapping[int, list[Content]]:
    """Lines by the number of the turn; ``folder`` is what the person who looks may see, ``drafts`` are his."""
    lines: dict[int, list[Content]] = defaultdict(list)
    for turn, threads in on_turns(folder).items():
        for thread in threads:
            lines[turn] += told(thread, names)
    for mark, heeded in marks(folder):
        lines[mark.turn].append(missed(mark, heeded, names))
    for draft in drafts:
        lines[draft.turn].append(Content.styled(f"✎ not finished: {one_line(draft.text, WORDS)}", f"italic {MUTED}"))
    return lines


def told(thread: Thread, names: Mapping[str, str]) -> Iterator[Content]:
    """A note and its answers, each on lines of its own."""
    note = thread.note
    words = f" · “{one_line(note.words, WORDS)}”" if note.words else ""
    head = f"✎ {SIGNS[note.note.value]} {note.note.value} · {named(note.by, names)}{words}"
    whom = {"me": " · for yourself alone", "coaches": " · for coaches"}.get(note.visibility.value, "")
    yield Content.assemble((head, "bold $accent"), (whom, MUTED))
    yield Content(f"  {plain(note.text[:LONGEST])}")
    for reply in thread.replies:
        yield Content.assemble((f"  ↳ {named(reply.by, names)}: ", MUTED), plain(reply.text[:LONGEST]))


def marks(folder: Folder) -> Iterator[tuple[Missed, Heeded | None]]:
    """What was marked as missed, and what a coach decided on it."""
    decided = {heeded.to: heeded for heeded in folder.of(Heeded)}
    for mark in folder.of(Missed):
        yield mark, decided.get(mark.id)


def missed(mark: Missed, heeded: Heeded | None, names: Mapping[str, str]) -> Content:
    """A mark and what became of it, in one line."""
    what = f"✎ ! missed · {named(mark.by, names)} · {plain(because(mark.signal))}: “{one_line(mark.words, WORDS)}”"
    return Content.assemble((what, "bold $warning"), (_answered(heeded, names), MUTED))


def _answered(heeded: Heeded | None, names: Mapping[str, str]) -> str:
    if heeded is None:
        return " · a coach has yet to look at it"
    reason = f": {one_line(heeded.reason, WORDS)}" if heeded.reason else ""
    take = "; there is a corrected take" if heeded.take else ""
    return f" · {named(heeded.by, names)} {'agreed' if heeded.agreed else 'did not agree'}{reason}{take}"


def named(id: str, names: Mapping[str, str]) -> str:
    """Who signed with this id, as the screen says it."""
    return one_line(names.get(id, "you" if id == "me" else id), 40)
