"""How soon something is to be seen: the lobby against an empty Textual application, in a real terminal, in turn."""

import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figures import Figure

RUNS = 9
EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App[None]):
    def compose(self):
        yield Static("painted")
Empty().run()
"""


def seconds_until(seen: bytes, command: list[str], env: dict[str, str]) -> float:
    """From the start of the command until its terminal shows these bytes."""
    master, slave = pty.openpty()
    started = time.perf_counter()
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=env, start_new_session=True)
    os.close(slave)
    shown = b""
    try:
        while seen not in shown:
            if not select.select([master], [], [], 30)[0]:
                raise TimeoutError(f"{command} never showed {seen!r}: {shown[-500:]!r}")
            shown += os.read(master, 65536)
        return time.perf_counter() - started
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(master)


def seconds_to_end(command: list[str], env: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def paint_figures(data: Path) -> list[Figure]:
    """First paint of the lobby and the whole of ``--help``, as ratios to an empty application's first paint."""
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "120", "LINES": "40", "HOME": str(data)}
    simulator = [sys.executable, "-m", "simulator"]
    empties, lobbies, helps = [], [], []
    for _ in range(RUNS):
        empties.append(seconds_until(b"painted", [sys.executable, "-c", EMPTY], env))
        lobbies.append(seconds_until(b"What about?", [*simulator, "--data-dir", str(data)], env))
        helps.append(seconds_to_end([*simulator, "--help"], env))
    empty = statistics.median(empties)
    note = f"(empty {empty * 1000:.0f} ms, medians of {RUNS})"
    return [
        Figure("first paint of the lobby / empty application", statistics.median(lobbies) / empty, 1.5, note=note),
        Figure("simulator --help / first paint of an empty one", statistics.median(helps) / empty, 1 / 3),
    ]
