"""The trainee objects to a check: at which turn, and why."""

import asyncio
from collections.abc import Callable
from functools import partial

from textual import work
from textual.widget import Widget

from simulator.review.library import LibraryFailed
from simulator.scoring.scorecard import Check
from simulator.tui.debrief.decided import Decided
from simulator.tui.verdict.reason import Reason
from simulator.tui.verdict.rows import name_of
from simulator.tui.widgets.dialogs import AskText


class Objecting(Widget):
    """A widget that asks for an objection and has it kept."""

    @work(exclusive=True, group="object")
    async def object_to(self, check: Check, decided: Decided, kept: Callable[[], None]) -> None:
        """Ask for turn and words; ``kept`` is called when they are on disk."""
        last = len(decided.transcript.turns) - 1
        turn = await self.app.push_screen_wait(
            AskText(
                f"{name_of(check.check)}: look again at which turn? (0 to {last})",
                value=str(check.turn or 0),
                only=r"\d*",
            )
        )
        if not turn:
            return
        at = min(int(turn), max(last, 0))
        try:
            before = await asyncio.to_thread(decided.typed, check.check)
            keep = partial(decided.type, check.check)
            title = f"What is wrong with “{name_of(check.check)}”, at turn {at}?"
            text = await self.app.push_screen_wait(Reason(title, "A coach reads this, and answers.", before, keep))
            if text is None:
                return
            await asyncio.to_thread(decided.object, check.check, at, text)
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)
        else:
            kept()
            self.notify("A coach will look at it; the answer stands here.", title="Kept", markup=False)
