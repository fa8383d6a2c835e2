"""Killed at a random moment, nothing that was acknowledged is lost, and the session goes on from there."""

import asyncio
import os
import random
import select
import sqlite3
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path

import pytest

from simulator.cli.house import House
from simulator.practice.session import Session

LINES = (
    "It's at the depot in Leeds, and it comes tomorrow by 12.",
    "What is it for, if I may ask?",
    "That's on us, nobody told you anything.",
    "Can you give me your postcode?",
    "I'm looking at the record now.",
)
START_S = 60.0
START = [sys.executable, "-m", "simulator", "practice", "--persona", "methodical", "--situation", "late-parcel"]


def killed_after(seconds: float, data: Path) -> list[str]:
    """Talk in a process of its own until it is killed; the lines that it had answered by then."""
    command = [*START, "--plain", "--seed", "5", "--data-dir", str(data)]
    talk = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert talk.stdin
    assert talk.stdout
    assert talk.stderr
    answered: list[str] = []
    with talk:
        try:
            told(talk.stdout.fileno(), time.monotonic() + START_S)  # his first line: from here on the clock runs
            end = time.monotonic() + seconds
            for n, line in enumerate(cycle(LINES)):
                # an answer may be several lines; what follows it is only done, and told, when it is whole
                talk.stdin.write(f"{line} ({n})\n/style brief\n".encode())
                talk.stdin.flush()
                # after its end the session answers no more, so nobody waits longer than until the kill
                if not told(talk.stderr.fileno(), end):
                    break
                answered.append(f"{line} ({n})")
        finally:
            talk.kill()
    return answered


def told(out: int, until: float) -> bool:
    """Wait for one line, but not longer than to that moment."""
    line = b""
    while not line.endswith(b"\n"):
        if not select.select([out], [], [], max(0.0, until - time.monotonic()))[0]:
            return False
        byte = os.read(out, 1)
        if not byte:
            return False
        line += byte
    return True


async def gone_on(session: Session) -> None:
    async for _ in session.go_on():
        pass
    if session.ending is None:
        async for _ in session.say("Where were we? It's at the depot in Leeds."):
            pass


def survives(data: Path, moment: float) -> None:
    answered = killed_after(moment, data)
    with sqlite3.connect(data / "sessions.db") as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    database.close()
    house = House(data, voice="book", environ={})
    (id,) = [row[0] for row in ids(data)]
    before = house.library.load(id)
    said = [t.text for t in before.turns if t.speaker == "trainee"]
    assert said[: len(answered)] == answered[: len(said)]
    ended = before.ending not in (None, "unfinished")
    assert ended or len(said) >= len(answered)
    if not ended:
        session = house.resume(id)
        assert session.transcript.turns == before.turns
        asyncio.run(gone_on(session))
        after = house.library.load(id)
        assert after.turns[: len(before.turns)] == before.turns
        # killed between his goodbye and the ending, there is nothing left to say: then the session is over
        last = before.turns[-1].state
        assert len(after.turns) > len(before.turns) or (last and last.ending and after.ending == last.ending)
    house.library.shut()


def ids(data: Path) -> list[tuple[str]]:
    database = sqlite3.connect(data / "sessions.db")
    try:
        return database.execute("select id from sessions").fetchall()
    finally:
        database.close()


@pytest.mark.parametrize("n", range(4))
def test_killed_at_a_random_moment(n: int, data: Path) -> None:
    survives(data, random.uniform(0, 0.4))


@pytest.mark.soak
@pytest.mark.parametrize("n", range(200))
def test_killed_two_hundred_times(n: int, data: Path) -> None:
    survives(data, random.uniform(0, 0.8))
