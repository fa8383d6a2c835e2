"""An application that shows one screen and remembers what came of it."""

from typing import Any

from textual.app import App
from textual.message import Message
from textual.pilot import Pilot
from textual.screen import ModalScreen, Screen

SMALL, LARGE = (80, 24), (160, 50)


class Host(App[None]):
    """Pushes ``shown``; ``results`` are what it was dismissed with, ``told`` the messages that reached it."""

    CSS_PATH = None
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]

    def __init__(self, shown: Screen[Any]) -> None:
        super().__init__()
        self.shown = shown
        self.results: list[Any] = []
        self.told: list[Message] = []

    def on_mount(self) -> None:
        self.push_screen(self.shown, self.results.append)

    def on_ways_debrief_wanted(self, message: Message) -> None:
        self.told.append(message)

    def on_ways_beside_wanted(self, message: Message) -> None:
        self.told.append(message)


async def settled(pilot: Pilot[None]) -> None:
    """Until nothing is under way any more and everything is drawn."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    for _ in range(20):
        await pilot.pause()
        screen = pilot.app.screen
        if not (screen._layout_required or screen._dirty_widgets or screen._callbacks):
            break


def seen(pilot: Pilot[None]) -> str:
    """What stands on the screen."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


async def ask(pilot: Pilot[None], *keys: str) -> None:
    """Press what leaves a dialog open: nothing is settled until it has its answer."""
    await pilot.press(*keys)
    for _ in range(100):
        await pilot.pause(0.01)
        if isinstance(pilot.app.screen, ModalScreen):
            break
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press, until nothing is under way any more."""
    await pilot.press(*keys)
    await settled(pilot)
