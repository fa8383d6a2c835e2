"""How long a session of a thousand turns takes to be laid out, and a step in its replay to be drawn."""

import asyncio
import statistics
import time

from simulator.review.replay import Replay
from simulator.tui.replay.screen import ReplayScreen
from tests.bench.figures import Figure
from tests.tui.fake_house import FakeHouse, long_transcript
from tests.tui.host import LARGE, Host, settled

TURNS, STEPS = 1000, 100


async def replay_figures() -> list[Figure]:
    """Processor time of this thread in milliseconds, medians: a busy machine changes them little."""
    transcript = long_transcript(TURNS)
    started = time.thread_time()
    Replay(transcript).turning_points()
    laid_out = time.thread_time() - started
    screen = ReplayScreen(FakeHouse([transcript]), transcript, TURNS // 2)
    steps = []
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        for _ in range(STEPS):
            drawn = asyncio.Event()
            started = time.thread_time()
            screen.action_step(1)
            screen.call_after_refresh(drawn.set)
            await drawn.wait()
            steps.append(time.thread_time() - started)
    return [
        Figure("a replay of 1,000 turns laid out", laid_out * 1000, 50, "ms"),
        Figure("a step in it, drawn", statistics.median(steps) * 1000, 16, "ms"),
    ]
