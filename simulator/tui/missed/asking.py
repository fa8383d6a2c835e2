"""Has somebody say what was missed in a line, and keeps it: the one way to it, from the replay and the debrief."""

import asyncio
from typing import Any

from textual.screen import Screen

from simulator.customer.signals import Signal
from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed
from simulator.review.missed import NotSaid, keep_mark, mark
from simulator.tui.house import House
from simulator.tui.missed.marking import MarkMissed

KEPT = "Kept. A coach will look at it; marks change only by his verdict."


async def ask_missed(screen: Screen[Any], house: House, transcript: Transcript, turn: int) -> bool:
    """Ask over the screen, from one of its workers; True once the mark is on disk."""
    form = MarkMissed(f"What was missed in turn {turn}?", transcript.turns[turn].text)
    named: tuple[Signal, str] | None = await screen.app.push_screen_wait(form)
    if named is None:
        return False
    try:
        await asyncio.to_thread(_keep, house, transcript, turn, *named)
    except (NotSaid, LibraryFailed) as failed:
        screen.notify(str(failed), title="Not kept", severity="error", markup=False)
        return False
    screen.notify(KEPT, markup=False)
    return True


def _keep(house: House, transcript: Transcript, turn: int, signal: Signal, words: str) -> None:
    keep_mark(house.library, transcript, mark(transcript, turn, signal, words, house.person.id))
