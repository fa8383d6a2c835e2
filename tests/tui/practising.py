"""The practice screen alone, with a session that follows a script."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from simulator.settings import Settings
from simulator.tui.practice.screen import PracticeScreen
from simulator.tui.practice.status import NowLine
from simulator.tui.practice.waiting import Waiting
from tests.tui.fake_session import FakeSession
from tests.tui.host import SMALL, Host, settled
from tests.tui.northline import customer_of

CUSTOMER = customer_of("impatient", "late-parcel")


class OneScreen(Host):
    """Counts what the screen asks of the application."""

    def __init__(self, screen: PracticeScreen) -> None:
        super().__init__(screen)
        self.finished = 0
        self.helped = 0

    def action_help(self) -> None:
        self.helped += 1

    def on_practice_screen_finished(self) -> None:
        self.finished += 1


@asynccontextmanager
async def practising(
    session: FakeSession,
    settings: Settings | None = None,
    size: tuple[int, int] = SMALL,
    waiting: Waiting | None = None,
) -> AsyncGenerator[tuple[Pilot[None], PracticeScreen]]:
    screen = PracticeScreen(session, settings or Settings(typing_delay=0), waiting)
    app = OneScreen(screen)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot, screen


async def write(pilot: Pilot[None], screen: PracticeScreen, text: str) -> None:
    """As if typed: the text stands in the composer with the cursor behind it, then Enter."""
    screen.lines.load_text(text)
    screen.lines.move_cursor(screen.lines.document.end)
    await pilot.pause()
    await pilot.press("enter")


def texts(screen: PracticeScreen) -> list[str]:
    return [item.text for item in screen.talk.items]


def now(screen: PracticeScreen) -> str:
    return screen.query_one(NowLine).shown
