"""What was missed: lines not understood or marked by a trainee, and what a coach decides on them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.practice.transcript import EventKind, SessionEvent, Transcript
from simulator.review import queue
from simulator.review.cabinet import Filed
from simulator.review.entries import Heeded, Missed
from simulator.review.folder import Folder, folder_of
from simulator.review.library import Library, Wanted
from simulator.review.notes import located

CERTAIN = 0.6
"""From here on the hearing was sure enough of a signal that people may be said to hear it too."""
MOST = 300
"""Sessions of each reason that are read for the list, the newest."""


class NotSaid(ValueError):
    """The words are not in the line, or the line is no trainee's; the message says which."""


@dataclass(frozen=True)
class Unheard:
    """A line on which a coach has to decide: it was not understood, or the trainee said what was ``mark``ed in it.

    ``asked`` is the customer's line before it.
    """

    session: str
    turn: int
    line: str
    asked: str
    heard: Heard
    mark: Missed | None
    trainee: str | None
    persona: str | None
    situation: str | None


class LabelledLine(Filed):
    """A line with a signal that a coach heard in it: for whoever measures the hearing, or fits it.

    ``may`` are the signals that the hearing found, right or not; ``who`` is empty, ``by`` the coach.
    """

    kind = "labelled"

    line: str
    asked: str = ""
    name: str = ""
    has: tuple[Signal, ...]
    may: tuple[Signal, ...] = ()
    by: str = ""


def mark(transcript: Transcript, turn: int, signal: Signal, words: str, by: str) -> Missed:
    """The mark that this signal was missed in these words of a trainee's turn. Raises `NotSaid`."""
    return Missed(by=by, turn=turn, signal=signal.value, words=_verbatim(transcript, turn, words)[0])


def _verbatim(transcript: Transcript, turn: int, words: str) -> tuple[str, int]:
    if not 0 <= turn < len(transcript.turns) or transcript.turns[turn].speaker != "trainee":
        raise NotSaid("Only in a line of the trainee's can something have been missed.")
    found = located(transcript.turns[turn].text, words)
    if found is None:
        raise NotSaid(f"These words are not in turn {turn}: {words.strip() or 'none were given'}")
    return found


def open_lines(transcript: Transcript, folder: Folder) -> list[Unheard]:
    """The lines of a session on which nobody has decided, in their order."""
    decided = {entry.turn for entry in folder.of(Heeded)}
    marks = {m.turn: m for m in folder.open_missed()}
    return [
        _line(transcript, n, marks.get(n))
        for n, turn in enumerate(transcript.turns)
        if turn.speaker == "trainee"
        and (n in marks or (n not in decided and turn.heard is not None and turn.heard.unheard))
    ]


def _line(transcript: Transcript, n: int, mark: Missed | None) -> Unheard:
    turn = transcript.turns[n]
    before = (t.text for t in reversed(transcript.turns[:n]) if t.speaker == "customer")
    return Unheard(
        session=transcript.id,
        turn=n,
        line=turn.text,
        asked=next(before, ""),
        heard=turn.heard or Heard(),
        mark=mark,
        trainee=transcript.trainee,
        persona=transcript.persona,
        situation=transcript.situation,
    )


def waiting(library: Library) -> Iterator[Unheard]:
    """The lines of all sessions on which a coach has to decide, what trainees marked first, session by session.

    Reads only the sessions that the queue knows to be in need of it. Raises `LibraryFailed`.
    """
    read: set[str] = set()
    for need in (queue.Need.MISSED, queue.Need.UNHEARD):
        for row in library.find(Wanted(need=need, limit=MOST)):
            if row.id not in read:
                read.add(row.id)
                transcript = library.load(row.id)
                yield from open_lines(transcript, folder_of(library.entries(row.id), row.trainee))


def keep_mark(library: Library, transcript: Transcript, missed: Missed) -> None:
    """Keep the mark, and have a coach find it. Raises `LibraryFailed`."""
    library.add_entry(transcript.id, missed)
    look_for_lines(library, transcript)


def decide(
    library: Library, line: Unheard, by: str, *, agreed: bool, reason: str = "", take: str | None = None
) -> Heeded:
    """Keep what a coach decided on a line; ``take`` is the corrected take. Raises `LibraryFailed`."""
    to = line.mark.id if line.mark else None
    heeded = Heeded(by=by, turn=line.turn, agreed=agreed, to=to, take=take, reason=reason)
    library.add_entry(line.session, heeded)
    look_for_lines(library, library.load(line.session))
    return heeded


def look_for_lines(library: Library, transcript: Transcript) -> None:
    """Put a session into the queue or take it out; one that has no score is there for its lines alone."""
    if library.score_of(transcript.id) is not None:
        queue.looked_again(library, transcript)
        return
    left = open_lines(transcript, folder_of(library.entries(transcript.id), transcript.trainee))
    library.flag(transcript.id, {queue.Need.MISSED if line.mark else queue.Need.UNHEARD for line in left})


def corrected(transcript: Transcript, turn: int, signal: Signal, words: str) -> Transcript:
    """The transcript with this signal heard in these words, and nothing unheard in the line: to make a take of, with
    the customer's answer to that line anew. Raises `NotSaid`.
    """
    verbatim, start = _verbatim(transcript, turn, words)
    counted = _counted(transcript, turn)
    others = tuple(s for s in counted.signals if (s.signal, s.start) != (signal, start))
    heard_now = sorted((*others, HeardSignal(signal=signal, words=verbatim, start=start)), key=lambda s: s.start)
    heard = counted.model_copy(update={"signals": tuple(heard_now), "unheard": False, "foreign": False})
    turns = list(transcript.turns)
    turns[turn] = turns[turn].model_copy(update={"heard": heard})
    events = tuple(event for event in transcript.events if not _is_hearing_of(event, turn))
    return transcript.model_copy(update={"turns": tuple(turns), "events": events})


def ones_own(library: Library, take: str, who: str) -> tuple[Transcript, int | None]:
    """What somebody is to go on with when he opens a corrected ``take``: it, or what he made of it before; or else the
    take and the turn of it, the line that was missed, from which he is to make one of his own.

    Raises `LibraryFailed`.
    """
    whole = library.load(take)
    if whole.trainee == who or whole.take_of is None:
        return whole, None
    for row in library.find(Wanted(take_of=take, trainee=who)):
        return library.load(row.id), None
    return whole, whole.take_of.turn - 1


def _counted(transcript: Transcript, turn: int) -> Heard:
    """What the line counted as: as another ear heard it in time, or else as it was heard here."""
    for event in transcript.events_of(EventKind.HEARING):
        if _is_hearing_of(event, turn) and isinstance(event.data.get("heard"), dict):
            try:
                return Heard.model_validate(event.data["heard"])
            except ValidationError:
                break  # somebody else's, of a shape that we do not know
    return transcript.turns[turn].heard or Heard(wordcount=len(transcript.turns[turn].text.split()))


def _is_hearing_of(event: SessionEvent, turn: int) -> bool:
    return event.kind == EventKind.HEARING and event.data.get("turn") == turn


def labelled(line: Unheard, signal: Signal, by: str, name: str = "") -> LabelledLine:
    """The line as one of those that the hearing is measured on. ``name`` is the customer's."""
    may = dict.fromkeys(s.signal for s in line.heard.signals if s.sure >= CERTAIN and s.signal is not signal)
    return LabelledLine(
        id=f"{line.session} {line.turn} {signal}",
        line=line.line,
        asked=line.asked,
        name=name,
        has=(signal,),
        may=tuple(may),
        by=by,
    )
