"""``python -m tests.bench.library --sessions 100000 --turns 20 --out DIR``: makes a library and measures it.

Where there is one in DIR already it is measured as it is.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from simulator.review.library import Wanted
from simulator.storage.store import open_store
from tests.bench.figures import Figure
from tests.bench.library_making import make
from tests.bench.library_measuring import cold_figures, memory_figure, warm_figures


def figures(folder: Path, rounds: int) -> Iterator[Figure]:
    """All of them, each as soon as it was measured."""
    with open_store(folder) as store:
        yield memory_figure(store)
        yield from warm_figures(store, rounds)
    yield from cold_figures(folder, min(rounds, 20))


def main() -> int:
    """1 if a target was missed."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--sessions", type=int, default=100_000)
    wanted.add_argument("--turns", type=int, default=20)
    wanted.add_argument("--rounds", type=int, default=20, help="how often each kind of question is asked")
    wanted.add_argument("--out", type=Path, required=True)
    given = wanted.parse_args()
    with open_store(given.out) as store:
        if not store.find(Wanted(limit=1)):
            make(given.out, store, given.sessions, given.turns)
    missed = 0
    for figure in figures(given.out, given.rounds):
        print(figure, flush=True)
        missed += not figure.reached
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main())
