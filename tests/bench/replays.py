"""How soon a session of a thousand turns is on the screen, and a step in its replay is drawn."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from textual.pilot import Pilot

import simulator.tui.app
from simulator.cli.application import HouseOnScreen
from simulator.review.replay import Replay
from simulator.storage.store import open_store
from simulator.tui.app import SimulatorApp
from simulator.tui.replay.screen import ReplayScreen
from tests.bench.figures import Figure, percentile
from tests.tui.host import LARGE
from tests.tui.told_session import long_told

TURNS, OPENINGS, STEPS = 1000, 8, 40
"""Turns of a session, how often one is opened, and steps in each."""
HERE = Path(simulator.tui.app.__file__).parent


class Written(SimulatorApp):
    """Writes what it draws as to a terminal, and says when a text was among it."""

    CSS_PATH = [HERE / "app.tcss", HERE / "lobby" / "lobby.tcss"]
    is_headless = False

    def listen(self) -> None:
        """Begin to look at what is written."""
        assert self._driver is not None
        self._wanted, self._seen, write = "", asyncio.Event(), self._driver.write

        def look(data: str) -> None:
            write(data)
            if self._wanted and self._wanted in data:
                self._wanted = ""
                self._seen.set()

        self._driver.write = look  # type: ignore[method-assign]

    async def until(self, wanted: str) -> None:
        """Until this was written."""
        self._wanted, self._seen = wanted, asyncio.Event()
        await asyncio.wait_for(self._seen.wait(), 30)


@dataclass(frozen=True)
class Took:
    """Milliseconds of the processor, all threads, and by the clock."""

    worked: float
    waited: float


@asynccontextmanager
async def timed(times: list[Took]) -> AsyncIterator[None]:
    worked, waited = time.process_time(), time.perf_counter()
    yield
    times.append(Took((time.process_time() - worked) * 1000, (time.perf_counter() - waited) * 1000))


async def replay_figures(data: Path) -> list[Figure]:
    """By the time of the processor, which a busy machine changes little; the clock's stands beside it."""
    transcript = long_told(TURNS)
    with open_store(data) as store:
        for n in range(OPENINGS):
            store.take_in(transcript.model_copy(update={"id": f"long{n}"}))
    started = time.thread_time()
    Replay(transcript).turning_points()
    laid_out = (time.thread_time() - started) * 1000
    opened: list[Took] = []
    stepped: list[Took] = []
    app = Written(HouseOnScreen(data))
    async with app.run_test(size=LARGE) as pilot:
        await _rest(pilot)
        app.listen()
        for n in range(OPENINGS):
            async with timed(opened):
                app.open_saved(f"long{n}", True, TURNS // 2)
                await app.until(f"{TURNS // 2} · ")
            await _rest(pilot)
            await _step(app, stepped)
            await pilot.press("escape")
            await _rest(pilot)
    first, *others = opened
    return [
        Figure(f"a replay of {TURNS} turns laid out", laid_out, 50, "ms"),
        _figure("and on the screen, the first in a program", [first], 150, 0.5),
        _figure("and on the screen, any other, median", others, 150, 0.5),
        _figure("a step in it, drawn, median", stepped, 16, 0.5),
        _figure("a step in it, drawn, 95th percentile", stepped, 16, 0.95),
    ]


async def _step(app: Written, stepped: list[Took]) -> None:
    screen = app.screen
    assert isinstance(screen, ReplayScreen)
    for _ in range(STEPS):
        async with timed(stepped):
            app.simulate_key("right")
            await app.until(f"{screen.at + 1} · ")


async def _rest(pilot: Pilot[None]) -> None:
    """Until nothing is under way."""
    for _ in range(5):
        await pilot.pause(0.05)
        await pilot.app.workers.wait_for_complete()


def _figure(what: str, times: list[Took], target: float, share: float) -> Figure:
    waited = percentile([took.waited for took in times], share)
    note = f"(by the clock {waited:.0f} ms, n {len(times)})"
    return Figure(what, percentile([took.worked for took in times], share), target, "ms", note=note)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for figure in asyncio.run(replay_figures(Path(folder))):
            print(figure)
