"""Work spread over processes: results in the order of the work, and never more of it in memory than is being done."""

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import chain, islice
from multiprocessing import connection, parent_process
from threading import Thread
from typing import TypeVar, cast

from simulator.cli.failing import WorkFailed

Piece = TypeVar("Piece")
Result = TypeVar("Result")
AHEAD = 3
"""Pieces of work at hand for each process, so that none waits while the results of another are written."""


def cores() -> int:
    """How many processes this machine can run at once, as far as this one may use it."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def in_order(make: Callable[[], Callable[[Piece], Result]], pieces: Iterator[Piece], jobs: int) -> Iterator[Result]:
    """What the work makes of each piece, by up to ``jobs`` processes. Each calls ``make`` once, for what does the work.

    The first piece is always done in this process: what is read and compiled on the way, the others are born with, and
    nobody looks through it for garbage again.
    Raises what the work raises, and `WorkFailed` where a process was killed.
    """
    here = make()
    yield from map(here, islice(pieces, 1))
    gc.freeze()
    following = list(islice(pieces, 1))
    pieces = chain(following, pieces)
    if jobs == 1 or not following:
        yield from map(here, pieces)
        return
    pool = ProcessPoolExecutor(jobs, initializer=partial(_begin, make))
    try:
        waiting: deque[Future[Result]] = deque()
        for piece in pieces:
            waiting.append(cast("Future[Result]", pool.submit(_do, piece)))
            if len(waiting) >= jobs * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise WorkFailed("One of the processes was killed, for want of memory perhaps. Try fewer --jobs.") from error
    finally:
        pool.shutdown(cancel_futures=True)


_works: list[Callable[..., object]] = []
"""What this process works with, once it has begun."""


def _begin(make: Callable[[], Callable[..., object]]) -> None:
    """In a new process: what the terminal interrupts is for the first one to end, and without it there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _works[:] = [make()]
    gc.freeze()


def _do(piece: object) -> object:
    return _works[0](piece)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
