"""How soon a library answers: first rows and full text, with every filter, warm and cold; and what paging it takes."""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from simulator.review.library import Wanted
from simulator.storage import search
from simulator.storage.store import Store, open_store
from simulator.storage.tables import turns
from tests.bench.figures import Figure, percentile
from tests.bench.library_making import DAYS, FIRST, NEEDS, TRAINEES

FIRST_ROWS_MS, SEARCH_MS = 100.0, 150.0
COMMON = ("the", "you", "it", "i", "to", "order", "and", "that", "what", "is", "call", "back", "now", "sorry")
PAGE = 500
MEGABYTE = 1 << 20


class Asking:
    """Makes up what to look for, from what is there; the same seed makes the same."""

    def __init__(self, store: Store, seed: int = 7) -> None:
        self.chance = random.Random(seed)
        self._rows = store.find(Wanted(limit=2000, offset=self.chance.randrange(1000)))
        ids = [row.id for row in self.chance.sample(self._rows, 200)]
        with store._work("choose words", writing=False) as connection:
            said = connection.execute(turns.select().where(turns.c.session.in_(ids))).all()
        self._texts = [words for turn in said if len(words := search.words_of(turn.text)) > 5]
        self._rare = [words[-2] for words in self._texts if words[-1] == "here" and words[-3] == "says"]

    def rare(self) -> str:
        return self.chance.choice(self._rare)

    def any_word(self) -> str:
        return self.chance.choice(self.chance.choice(self._texts))

    def common(self) -> str:
        return self.chance.choice(COMMON)

    def two(self) -> str:
        return " ".join(self.chance.sample(self.chance.choice(self._texts), 2))

    def two_anywhere(self) -> str:
        return f"{self.any_word()} {self.any_word()}"

    def prefix(self) -> str:
        return self.any_word()[: self.chance.randint(1, 4)]

    def filters(self) -> dict[str, Wanted]:
        """One of each kind, and some together; from what most sessions fit to what hardly any does."""
        row = self.chance.choice(self._rows)
        lowest = self.chance.uniform(0, 95)
        since = FIRST + timedelta(days=self.chance.uniform(0, DAYS - 60))
        seldom = Wanted(trainee=f"trainee-{self.chance.randrange(60, TRAINEES):03d}")
        until = since + timedelta(days=self.chance.choice([1, 7, 60]))
        return {
            "nothing": Wanted(),
            "trainee": replace(seldom, trainee=row.trainee),
            "seldom trainee": seldom,
            "persona": Wanted(persona=row.persona),
            "situation": Wanted(situation=row.situation),
            "ending": Wanted(ending=row.ending),
            "mark range": Wanted(lowest=lowest, highest=lowest + 10),
            "hardly any mark": Wanted(highest=1),
            "dates": Wanted(since=since, until=until),
            "needs": Wanted(need=self.chance.choice(NEEDS)),
            "a trainee's view": Wanted(own=row.trainee, besides=(row.id,)),
            "all together": Wanted(
                persona=row.persona,
                situation=row.situation,
                ending="left",
                lowest=lowest,
                highest=lowest + 10,
                in_need=True,
            ),
        }


Took = tuple[float, float]
"""Milliseconds by the clock, and of the processor."""


def _ms(ask: Callable[[], object]) -> Took:
    started, worked = time.perf_counter(), time.thread_time()
    ask()
    return (time.perf_counter() - started) * 1000, (time.thread_time() - worked) * 1000


def _figure(what: str, times: list[Took], target: float) -> Figure:
    """By the clock; the processor's time tells what it would be on a machine with nothing else to do."""
    clock, worked = [took[0] for took in times], [took[1] for took in times]
    note = f"(median {statistics.median(clock):.0f}, worst {max(clock):.0f}, n {len(times)}; "
    note += f"processor: 95th {percentile(worked, 0.95):.0f}, median {statistics.median(worked):.0f})"
    return Figure(what, percentile(clock, 0.95), target, "ms", note=note)


def warm_figures(store: Store, rounds: int) -> Iterator[Figure]:
    """The 95th percentile of many questions, each of words and filters of its own."""
    asking = Asking(store)
    kinds: dict[str, Callable[[], str]] = {
        "no words": str,
        "rare word": asking.rare,
        "any word": asking.any_word,
        "common word": asking.common,
        "two words of a turn": asking.two,
        "two words": asking.two_anywhere,
        "prefix": asking.prefix,
    }
    for kind, words in kinds.items():
        target = SEARCH_MS if words is not str else FIRST_ROWS_MS
        times: dict[str, list[Took]] = {}
        for _ in range(rounds):
            for name, wanted in asking.filters().items():
                asked = replace(wanted, text=words())
                times.setdefault(name, []).append(_ms(lambda asked=asked: store.find(asked)))  # type: ignore[misc]
        for name, some in times.items():
            yield _figure(f"{kind}, {name}", some, target)
        yield _figure(f"{kind}: all of these", [one for some in times.values() for one in some], target)


def cold_figures(folder: Path, rounds: int) -> Iterator[Figure]:
    """With nothing of the file in memory: opening included, and the first question after it."""
    with open_store(folder) as store:
        asking = Asking(store)
    for kind, words in (
        ("no words", str),
        ("rare word", asking.rare),
        ("common word", asking.common),
        ("prefix", asking.prefix),
    ):
        times = []
        for _ in range(rounds):
            _forget(folder)
            asked = Wanted(text=words())
            times.append(_ms(lambda asked=asked: _opened(folder, asked)))  # type: ignore[misc]
        yield _figure(f"cold, opening included: {kind}", times, SEARCH_MS if words is not str else FIRST_ROWS_MS)


def _opened(folder: Path, asked: Wanted) -> None:
    with open_store(folder) as store:
        store.find(asked)


def _forget(folder: Path) -> None:
    """Have the system forget what it holds of the files."""
    for file in folder.iterdir():
        descriptor = os.open(file, os.O_RDONLY)
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def memory_figure(store: Store) -> Figure:
    """What paging to the end takes more than the first page did, in megabytes."""
    store.find(Wanted(limit=PAGE))
    before, offset = _resident(), 0
    while rows := store.find(Wanted(limit=PAGE, offset=offset)):
        offset += len(rows)
    return Figure(f"memory for paging through {offset} sessions", _resident() - before, 8, "MB")


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
