"""A conversation up to a turn, with a bounded number of turns mounted whatever its length."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from simulator.practice.transcript import SessionEvent, Turn
from simulator.review.wording import did
from simulator.tui.widgets.happened import event_line
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

KEPT = 40
"""Turns mounted at first."""
FETCHED = 20
"""Turns that are fetched when one scrolls up to the first."""
NEAR_TOP = 2
"""Lines from the top at which earlier turns are fetched."""
MOST = 120
"""Turns mounted at most; what is earlier is reached by stepping there."""


class Said(Static):
    """One turn with its number, and what happened after it."""

    def __init__(self, n: int, turn: Turn, events: Sequence[SessionEvent], name: str) -> None:
        who = name if turn.speaker == "customer" else "trainee"
        label = [str(n), plain(who), *([plain(did(str(turn.move)))] if turn.move else [])]
        if any(fault.shown for fault in turn.faults or ()):
            label.append("! a fault of the simulator")
        parts = [Content.styled(" · ".join(label), MUTED), Content(plain(turn.text))]
        parts += [Content.styled(event_line(event), f"italic {MUTED}") for event in events]
        super().__init__(Content("\n").join(parts), classes=turn.speaker, markup=False)
        self.n = n


class Conversation(VerticalScroll):
    """The turns of a session; `show` decides up to which."""

    DEFAULT_CSS = """
    Conversation {
        height: 1fr;
        width: 1fr;
        padding: 0 1 0 0;
        & > Said { width: 1fr; height: auto; padding: 0 1; }
        & > Said.customer { border-left: outer $primary; margin-right: 6; }
        & > Said.trainee { border-left: outer $secondary; margin-left: 6; }
        & > Said.-here { background: $boost; border-left: outer $accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._turns: Sequence[Turn] = ()
        self._events: dict[int, list[SessionEvent]] = defaultdict(list)
        self._customer = "customer"
        self._mounted: dict[int, Said] = {}
        self._changing = asyncio.Lock()

    def talk(self, turns: Sequence[Turn], events: Sequence[SessionEvent], name: str = "customer") -> None:
        """Whose conversation it is; nothing is shown before `show`."""
        self._turns, self._customer = turns, name
        self._events.clear()
        for event in events:
            self._events[event.after_turn].append(event)

    async def show(self, at: int, last: int | None = None) -> None:
        """Show the turns up to ``last`` (``at``, where it is not given), and mark and reveal ``at``."""
        last = at if last is None else min(last, len(self._turns) - 1)
        async with self._changing:
            await self._keep(range(max(0, last - KEPT + 1), last + 1))
        for n, said in self._mounted.items():
            said.set_class(n == at, "-here")
        here = self._mounted.get(at)
        if here is not None:
            self.call_after_refresh(here.scroll_visible, animate=False)

    async def _keep(self, wanted: range) -> None:
        gone = [self._mounted.pop(n) for n in list(self._mounted) if n not in wanted]
        if gone:
            await self.remove_children(gone)
        new = [n for n in wanted if n not in self._mounted]
        first = min(self._mounted, default=None)
        before = [n for n in new if first is not None and n < first]
        await self._mount(before, at_top=True)
        await self._mount([n for n in new if n not in before], at_top=False)

    async def _mount(self, turns: Sequence[int], *, at_top: bool) -> None:
        if not turns:
            return
        made = [Said(n, self._turns[n], self._events.get(n, ()), self._customer) for n in turns]
        await self.mount_all(made, before=0 if at_top and self._mounted else None)
        self._mounted |= {said.n: said for said in made}

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value < old_value and new_value <= NEAR_TOP:
            self.call_later(self._fetch)

    async def _fetch(self) -> None:
        """Mount earlier turns when the first that is mounted is in view; what was looked at stays where it was."""
        async with self._changing:
            first = min(self._mounted, default=0)
            if first == 0 or len(self._mounted) >= MOST:
                return
            below = self.max_scroll_y - self.scroll_y
            await self._mount(range(max(0, first - FETCHED), first), at_top=True)
        self.call_after_refresh(lambda: self.scroll_to(y=self.max_scroll_y - below, animate=False))
