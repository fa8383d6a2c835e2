"""The queue of sessions in need, from which a coach takes one after the other."""

import asyncio
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Static

from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.review.queue import MOST, WHY, Need, Order, in_order, reviewed
from simulator.tui.house import House
from simulator.tui.opening import loaded
from simulator.tui.queue.waiting import Waiting
from simulator.tui.verdict.opened import names_of
from simulator.tui.verdict.screen import VerdictScreen
from simulator.tui.widgets.dialogs import Confirm
from simulator.tui.widgets.plain import plain

EMPTY = (
    "Nothing waits. A session comes here when its trainee disputes a mark, when something was missed or not heard, "
    "when the simulator was at fault, when its mark is unlike the others or little certain, and one in ten by chance."
)


class QueueScreen(Screen[None]):
    """What waits, and for which reason; a session that another coach has is shown with his name."""

    CSS_PATH = "queue.tcss"
    AUTO_FOCUS = "#waiting"
    HELP = (
        "The queue. Enter takes a session: you mark it blind, decide on the machine's marks, and send the feedback; "
        "then it leaves the queue. o changes the order, f shows one reason only. Marks are not shown here, so that "
        "yours are your own."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "order", "Order", id="queue.order", tooltip="Oldest first, or by the weight of the reason"),
        Binding("f", "reason", "Reason", id="queue.reason", tooltip="Only sessions with one reason, then another"),
        Binding("t", "take_over", "Take over", id="queue.over", tooltip="Take what another coach has left lying"),
        Binding("m", "app.missed_lines", "Missed", id="queue.missed", tooltip="The lines that were not understood"),
        Binding("f5", "read", "Look again", show=False, id="queue.read", tooltip="Read the queue anew"),
        Binding("escape", "leave", "Back", id="queue.leave", tooltip="Leave the queue"),
    ]

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._order = Order.WEIGHTIEST
        self._need: str | None = None
        self._names: dict[str, str] = {}
        self._me = ""

    def compose(self) -> ComposeResult:
        yield Static("Queue", classes="bar")
        yield Waiting()
        yield Static("", markup=False, id="nothing")
        yield Static("Looking …", markup=False, id="count")
        yield Footer()

    def on_screen_resume(self) -> None:
        self.action_read()

    @work(exclusive=True, group="read")
    async def action_read(self) -> None:
        """Ask what waits, and how much was done today."""
        try:
            rows, done, names, me = await asyncio.to_thread(self._ask_house)
        except LibraryFailed as failed:
            self.query_one("#count", Static).update(plain(f"The queue could not be read: {failed}"))
            return
        self._names, self._me = names, me
        self.query_one(Waiting).show(in_order(rows, self._order), names)
        narrowed = f"only {WHY[self._need]} · " if self._need else ""
        self.query_one("#nothing", Static).update(EMPTY if not narrowed else "Nothing waits for this reason.")
        self.set_class(not rows, "-empty")
        waiting = f"{len(rows)} waiting" if len(rows) < MOST else f"the newest {MOST} waiting"
        said = f"{narrowed}{waiting} · {self._order.value} · {done} of {done + len(rows)} done today"
        self.query_one("#count", Static).update(said)
        self.refresh_bindings()

    def _ask_house(self) -> tuple[list[SessionRow], int, dict[str, str], str]:
        library, me = self._house.library, self._house.person.id
        rows = library.find(Wanted(in_need=True, need=self._need, limit=MOST))
        done = reviewed(library, me, datetime.now().astimezone().date())
        return rows, len(done.sessions), names_of(self._house), me

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what another coach has can be taken over; ``parameters`` do not matter."""
        del parameters
        return action != "take_over" or self._anothers() is not None

    def _anothers(self) -> SessionRow | None:
        """The chosen session, where another coach has it."""
        chosen = self.query_one(Waiting).chosen
        return chosen if chosen is not None and chosen.claimed_by not in (None, self._me) else None

    @on(DataTable.RowHighlighted)
    def _highlighted(self) -> None:
        self.refresh_bindings()

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        taken = self._anothers()
        if taken is not None:
            name = self._names.get(taken.claimed_by or "", taken.claimed_by or "")
            self.notify(f"{plain(name)} is at this one. t takes it over.", markup=False)
        elif (chosen := self.query_one(Waiting).chosen) is not None:
            self._open(chosen.id)

    @work(exclusive=True, group="open")
    async def _open(self, session: str) -> None:
        if (transcript := await loaded(self, self._house, session)) is not None:
            self.app.push_screen(VerdictScreen(self._house, transcript))

    def action_order(self) -> None:
        self._order = Order.OLDEST if self._order is Order.WEIGHTIEST else Order.WEIGHTIEST
        self.action_read()

    def action_reason(self) -> None:
        """The next reason alone; after the last, all again."""
        reasons: list[str | None] = [None, *(need.value for need in Need)]
        self._need = reasons[(reasons.index(self._need) + 1) % len(reasons)]
        self.action_read()

    @work(exclusive=True, group="open")
    async def action_take_over(self) -> None:
        taken = self._anothers()
        if taken is None:
            return
        name = self._names.get(taken.claimed_by or "", taken.claimed_by or "")
        if await self.app.push_screen_wait(Confirm(f"Take it from {name}?", "Take over", "Leave it")):
            try:
                await asyncio.to_thread(self._house.library.release, taken.id)
            except LibraryFailed as failed:
                self.notify(str(failed), title="Not taken over", severity="error", markup=False)
                return
            self._open(taken.id)

    def action_leave(self) -> None:
        self.dismiss(None)
