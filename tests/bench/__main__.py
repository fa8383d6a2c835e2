"""``make bench``: every figure with its target; the exit status says whether all were reached."""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.paint import paint_figures
from tests.bench.replays import replay_figures
from tests.bench.replies import book_figures, model_figures
from tests.bench.scores import score_figures


def figures(data: Path) -> Iterator[Figure]:
    """All figures, each as soon as it was measured."""
    yield from paint_figures(data)
    yield from asyncio.run(book_figures(data))
    yield from asyncio.run(model_figures(data))
    yield from asyncio.run(replay_figures(data / "replays"))
    yield from score_figures()


def main() -> int:
    """Print them all; 1 if one was missed."""
    print(f"{'what':<52} {'measured':>14} {'target':>12}")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures(Path(folder)):
            print(figure, flush=True)
            missed += not figure.reached
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main())
