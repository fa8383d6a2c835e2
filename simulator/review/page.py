"""A session laid out for reading: what was said and done, when, in which mood and why. All exports read from it."""

import re
from dataclasses import dataclass

from simulator.customer.mind import LedgerEntry
from simulator.practice.transcript import EventKind, SessionEvent, Transcript
from simulator.review.replay import Frame, Replay
from simulator.review.wording import because
from simulator.scoring.scorecard import Scorecard, Trust

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Characters that steer a terminal or a page in place of being seen (the line's end and the tab are not among them)."""


@dataclass(frozen=True)
class Entry:
    """One turn (``n`` counts from 0) or one event (``n`` is None). ``causes`` are sentences, ``who`` is empty for an
    event.
    """

    n: int | None
    who: str
    text: str
    when: str = ""
    mood: str = ""
    causes: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """``facts`` are labels and values about the whole; ``marks`` dimension, mark and the checks with their evidence."""

    title: str
    facts: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]
    marks: tuple[tuple[str, str, tuple[str, ...]], ...]
    lead: tuple[tuple[str, str], ...]
    record: str


def page_of(transcript: Transcript, card: Scorecard | None = None) -> Page:
    """The page of one session; ``record`` is the whole of it as JSON, so that an export can be read back."""
    facts = {
        "Persona": transcript.persona,
        "Situation": transcript.situation,
        "Mode": transcript.mode,
        "Voice": transcript.voice,
        "Seed": transcript.seed,
        "Started": transcript.started.isoformat(sep=" ", timespec="seconds") if transcript.started else None,
        "Ending": transcript.ending,
        "Overall mark": f"{_mark(card.overall)}{_trusted(card.trust)}" if card else None,
    }
    return Page(
        title=f"Session {transcript.id}",
        facts=tuple((label, str(value)) for label, value in facts.items() if value is not None),
        entries=tuple(_entries(Replay(transcript))),
        marks=tuple(_marks(card)) if card else (),
        lead=_lead(card),
        record=one_line(transcript),
    )


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


def _entries(replay: Replay) -> list[Entry]:
    entries: list[Entry] = []
    for n in range(len(replay)):
        frame = replay.frame(n)
        told = [event for event in frame.new_events if event.kind != EventKind.NOTICE]  # those stand with the turn
        entries += [_told(event) for event in told if event.after_turn < n]
        entries.append(_turn(frame))
        entries += [_told(event) for event in told if event.after_turn >= n]
    if not entries:
        entries = [_told(event) for event in replay.transcript.events]
    return entries


def _told(event: SessionEvent) -> Entry:
    return Entry(None, "", spoken_event(event))


def _turn(frame: Frame) -> Entry:
    mood = ""
    if frame.turn.speaker == "customer" and frame.mind and frame.mood:
        levels = ", ".join(f"{part} {level}" for part, level in frame.mind.rounded().items())
        mood = f"{frame.mood.value}; {levels}"
    return Entry(
        n=frame.n,
        who=frame.turn.speaker.capitalize(),
        text=frame.turn.text,
        when=clock(frame.seconds),
        mood=mood,
        causes=tuple(cause(entry) for entry in frame.turn.ledger or ()),
        notices=frame.notices,
    )


def _mark(mark: float | None) -> str:
    return "did not apply" if mark is None else f"{mark:.0f}"


def _trusted(trust: Trust | None) -> str:
    return f" (trust: {trust.word})" if trust else ""


def _marks(card: Scorecard) -> list[tuple[str, str, tuple[str, ...]]]:
    marks = []
    for dimension, score in card.dimensions.items():
        checks = []
        for check in score.checks:
            sign = {True: "met", False: "not met", None: "set aside"}[check.met]
            words = f" “{check.words}” (turn {check.turn})" if check.words else ""
            checks.append(f"{sign}: {check.check.replace('_', ' ')}{words}{'. ' + check.why if check.why else ''}")
        mark = f"{_mark(score.mark)}{_trusted(score.trust)}"
        marks.append((dimension.value.replace("_", " "), mark, tuple(checks)))
    return marks


def _lead(card: Scorecard | None) -> tuple[tuple[str, str], ...]:
    if card is None or card.lead is None:
        return ()
    return (("You said", card.lead.words), ("Why", card.lead.why), ("Better", card.lead.better))
