"""A session laid out for reading: what was said and done, when, in which mood and why. All exports read from it."""

import re
from dataclasses import dataclass

from simulator.customer.mind import LedgerEntry
from simulator.practice.transcript import EventKind, SessionEvent, Transcript
from simulator.review.copies import Copy
from simulator.review.mood_picture import Moment, mood_picture
from simulator.review.remarks import remarks_on, verdict_said
from simulator.review.replay import Frame, Replay
from simulator.review.verdicts import Standing, standing
from simulator.review.wording import ENDINGS, because
from simulator.scoring.scorecard import Check, Trust

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Characters that steer a terminal or a page in place of being seen (the line's end and the tab are not among them)."""


@dataclass(frozen=True)
class Entry:
    """One turn (``n`` counts from 0) or one event (``n`` is None). ``causes`` are sentences, ``who`` is empty for an
    event. ``remarks`` are what people wrote about the turn.
    """

    n: int | None
    who: str
    text: str
    side: str = ""
    when: str = ""
    mood: str = ""
    causes: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Marked:
    """A dimension with its mark as it stands, what a coach decided about it, and its checks with their evidence."""

    dimension: str
    mark: str
    coach: str
    checks: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """``facts`` are labels and values about the whole; ``picture`` the mood over the turns as SVG, of numbers and words
    of the program alone; ``feedback`` what a coach wrote about the whole.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    picture: str
    entries: tuple[Entry, ...]
    marks: tuple[Marked, ...]
    lead: tuple[tuple[str, str], ...]
    feedback: tuple[str, ...]
    record: str


def page_of(copy: Copy) -> Page:
    """The page of one session; ``record`` is the whole of it as JSON, so that an export can be read back."""
    transcript = copy.transcript
    replay = Replay(transcript)
    stands = standing(copy.card, copy.folder) if copy.card else None
    facts = {
        "Customer": copy.customer or None,
        "Persona": transcript.persona,
        "Situation": transcript.situation,
        "Mode": transcript.mode,
        "Voice": transcript.voice,
        "Seed": transcript.seed,
        "Started": transcript.started.isoformat(sep=" ", timespec="seconds") if transcript.started else None,
        "Ending": ENDINGS.get(transcript.ending, transcript.ending) if transcript.ending else None,
        "Overall mark": _overall(stands) if stands else None,
    }
    return Page(
        title=f"Session {transcript.id}",
        facts=tuple((label, str(value)) for label, value in facts.items() if value is not None),
        picture=mood_picture(_moments(replay)),
        entries=tuple(_entries(replay, copy)),
        marks=tuple(_marks(stands, copy)) if stands else (),
        lead=_lead(stands),
        feedback=(copy.folder.sent.text,) if copy.folder.sent and copy.folder.sent.text else (),
        record=one_line(transcript),
    )


def heading(transcript: Transcript) -> str:
    """The session in one line, for a list of many."""
    when = transcript.started.strftime("%Y-%m-%d %H:%M") if transcript.started else ""
    said = (when, transcript.persona or "", transcript.situation or "", transcript.ending or "")
    return " · ".join([transcript.id, *(part for part in said if part)])


def one_line(transcript: Transcript) -> str:
    """`Transcript.to_json`, with the characters escaped that steer a terminal or end a line for some programs."""
    return UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", transcript.to_json())


def spoken_event(event: SessionEvent) -> str:
    """An event in a few words."""
    data = event.data
    said = next((str(data[key]) for key in ("text", "says", "ending", "style", "want") if data.get(key)), "")
    what = {
        EventKind.DESK: f"desk: {data.get('action', '')}" + ("" if data.get("done", True) else " (not done)"),
        EventKind.COLLEAGUE: f"asked {data.get('colleague', 'a colleague')}: {data.get('asked', '')}",
        EventKind.HOLD: f"on hold for {data.get('seconds', '?')} s",
        EventKind.PAUSE: f"paused for {data.get('seconds', '?')} s",
    }.get(event.kind if isinstance(event.kind, EventKind) else EventKind.NOTE, str(event.kind))
    return f"{what}: {said}" if said else what


def cause(entry: LedgerEntry) -> str:
    """One entry of the ledger in a sentence."""
    by = because(entry.signal.value if entry.signal else entry.rule)
    words = f" “{entry.words}”" if entry.words else ""
    return f"{entry.part.value} {entry.change:+.1f} (to {entry.after:.0f}): {by}{words}"


def clock(seconds: float | None) -> str:
    """Minutes and seconds since the start; empty where it is not known."""
    return "" if seconds is None else f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _moments(replay: Replay) -> list[Moment]:
    frames = [replay.frame(n) for n in range(len(replay))]
    return [
        Moment(frame.n, frame.mind.rounded()) for frame in frames if frame.mind and frame.turn.speaker == "customer"
    ]


def _entries(replay: Replay, copy: Copy) -> list[Entry]:
    remarks = remarks_on(copy.folder, copy.names)
    entries: list[Entry] = []
    for n in range(len(replay)):
        frame = replay.frame(n)
        told = [event for event in frame.new_events if event.kind != EventKind.NOTICE]  # those stand with the turn
        entries += [_told(event) for event in told if event.after_turn < n]
        entries.append(_turn(frame, copy.customer, tuple(remarks.get(n, ()))))
        entries += [_told(event) for event in told if event.after_turn >= n]
    if not entries:
        entries = [_told(event) for event in replay.transcript.events]
    return entries


def _told(event: SessionEvent) -> Entry:
    return Entry(None, "", spoken_event(event))


def _turn(frame: Frame, customer: str, remarks: tuple[str, ...]) -> Entry:
    mood = ""
    side = frame.turn.speaker
    if side == "customer" and frame.mind and frame.mood:
        levels = ", ".join(f"{part} {level}" for part, level in frame.mind.rounded().items())
        mood = f"{frame.mood.value}; {levels}"
    return Entry(
        n=frame.n,
        who=customer if customer and side == "customer" else side.capitalize(),
        text=frame.turn.text,
        side=side,
        when=clock(frame.seconds),
        mood=mood,
        causes=tuple(cause(entry) for entry in frame.turn.ledger or ()),
        notices=frame.notices,
        remarks=remarks,
    )


def _mark(mark: float | None) -> str:
    return "did not apply" if mark is None else f"{mark:.0f}"


def _trusted(trust: Trust | None) -> str:
    return f" (trust: {trust.word})" if trust else ""


def _overall(stands: Standing) -> str:
    said = f"{_mark(stands.card.overall)}{_trusted(stands.card.trust)}"
    if stands.card.overall == stands.machine.overall:
        return said
    return f"{said}; {_mark(stands.machine.overall)} by the machine alone"


def _marks(stands: Standing, copy: Copy) -> list[Marked]:
    marks = []
    for dimension, score in stands.card.dimensions.items():
        verdict = stands.verdicts.get(dimension.value)
        mark = _mark(score.mark)
        if stands.differs(dimension.value):
            mark += f"; {_mark(stands.machine.dimensions[dimension].mark)} by the machine"
        else:
            mark += _trusted(score.trust)
        coach = verdict_said(verdict, copy.names) if verdict else ""
        checks = tuple(_check(check, stands, copy) for check in stands.machine.dimensions[dimension].checks)
        marks.append(Marked(dimension.value.replace("_", " "), mark, coach, checks))
    return marks


def _check(check: Check, stands: Standing, copy: Copy) -> str:
    """What the machine found, and then what a coach made of it."""
    sign = {True: "met", False: "not met", None: "set aside"}[check.met]
    words = f" “{check.words}” (turn {check.turn})" if check.words else ""
    found = f"{sign}: {check.check.rpartition('.')[2].replace('_', ' ')}{words}{'. ' + check.why if check.why else ''}"
    verdict = stands.verdicts.get(check.check)
    return f"{found} ({verdict_said(verdict, copy.names)})" if verdict else found


def _lead(stands: Standing | None) -> tuple[tuple[str, str], ...]:
    if stands is None or stands.card.lead is None:
        return ()
    lead = stands.card.lead
    return (("You said", lead.words), ("Why", lead.why), ("Better", lead.better))
