"""A session without a screen: trainee's lines in, customer's lines out, notices on the error stream."""

import sys
from collections.abc import AsyncIterator, Iterable

from simulator.practice.commands import carry_out, commands
from simulator.practice.desk import Wrong
from simulator.practice.events import CustomerSaid, Ended, Event, Happened, Notice
from simulator.practice.session import Session
from simulator.practice.transcript import EventKind, SessionEvent


async def talk(session: Session, lines: Iterable[str]) -> None:
    """Run the session over the lines. What comes after its end is ignored, with a notice."""
    await _tell(session.go_on())
    for line in lines:
        text = line.strip()
        if not text:
            continue
        if session.ending is not None:
            _notice(f"The session is over ({session.ending.value}); this line was not sent.")
            continue
        try:
            await _take(session, text)
        except Wrong as wrong:
            _notice(str(wrong))


async def _take(session: Session, text: str) -> None:
    if not text.startswith("/"):
        await _tell(session.say(text))
        return
    if text.split(maxsplit=1)[0] == "/help":
        for command in commands(session.customer.situation):
            _notice(f"{command.usage}  {command.about}")
    for event in carry_out(session, text):
        _show(event)


async def _tell(events: AsyncIterator[Event]) -> None:
    async for event in events:
        _show(event)


def _show(event: Event) -> None:
    match event:
        case CustomerSaid(turn=turn):
            print(harmless(turn.text), flush=True)
        case Notice(text=text):
            _notice(text)
        case Happened(event=happened):
            _notice(told(happened))
        case Ended(ending=ending):
            _notice(f"The session is over: {ending.value}.")
        case _:
            pass


def told(event: SessionEvent) -> str:
    """One event in a line, for people."""
    data = event.data
    match event.kind:
        case EventKind.DESK:
            beyond = f" (policy: {data['beyond']})" if data.get("beyond") else ""
            return f"{'done' if data.get('done') else 'refused'}: {data.get('says', '')}{beyond}"
        case EventKind.COLLEAGUE:
            return f"{data.get('name', data.get('colleague', ''))}: {data.get('says', '')}"
        case EventKind.HOLD | EventKind.PAUSE:
            return f"{event.kind}: {data.get('seconds', 0)} s"
        case EventKind.HINT | EventKind.NOTE | EventKind.NOTICE:
            return f"{event.kind}: {data.get('text', '')}"
        case EventKind.STYLE:
            return f"style: {data.get('style', '')}"
        case _:
            return str(event.kind)


def _notice(text: str) -> None:
    if text != str(EventKind.ENDED):
        print(harmless(text), file=sys.stderr, flush=True)


def harmless(text: str, kept: str = "\n") -> str:
    """Text of people and models on a terminal: no escapes, and no control characters but those ``kept``."""
    return "".join(c for c in text if c in kept or c.isprintable())
