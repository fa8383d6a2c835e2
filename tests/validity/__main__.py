"""``python -m tests.validity DATA [--write]``: every number that says how good the score is, on sets that others made.

DATA holds the folders ``maia_dqe``, ``esconv``, ``epitome`` and ``uss``; one that is missing is left out. With
``--write`` the figures go into ``docs/validity.md`` and into the file that trust in a mark rests on. Takes some
ten minutes; ``--every 4`` takes a quarter of the largest sets, ``--only SECTION`` measures a part.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tqdm import tqdm

from simulator.cli.house import House
from tests.validity import buying, chats, disguises, helping, judging, marks, page, playing, repeating, support
from tests.validity.figures import Figure, thinned

FOREIGN = "genuine support chats"
OWN = "our own sessions"


def main() -> int:
    """Measure, print, write."""
    asked = _arguments()
    if asked.write and asked.only:
        sys.stderr.write("--write wants all sections, so it goes without --only\n")
        return 2
    bench = Bench(asked.data, asked.every)
    measured: dict[str, list[Figure]] = {}
    for key, measure in bench.sections().items():
        if asked.only and key not in asked.only:
            continue
        print(f"\n{key}")
        measured[key] = []
        for figure in tqdm(measure(), desc=key, unit="figure", disable=None):
            print(figure, flush=True)
            measured[key].append(figure)
    if asked.write:
        bench.write(measured)
    return 0


class Bench:
    """Holds what several sections measure on, each read and scored once."""

    def __init__(self, data: Path, every: int) -> None:
        self._data, self._every = data, every
        self._house = House(None, voice="book", model=None)
        self._rubric = self._house.shelf.rubric()
        self._support = chats.support_chats(data)
        self._judged = list(judging.judged(self._support, self._rubric))
        self._foreign: list[buying.Case] = [(chat.transcript, None) for chat in thinned(self._support, every)]

    def sections(self) -> dict[str, Callable[[], Iterator[Figure]]]:
        """What can be measured, by the key of its section."""
        rubric, foreign, every = self._rubric, self._foreign, self._every
        return {
            "support": lambda: support.figures(self._judged),
            "help": lambda: helping.help_figures(list(helping.scored(chats.helping_talks(self._data), rubric))),
            "machine": lambda: helping.pleased_figures(
                list(helping.scored(helping.extremes(chats.task_dialogues(self._data)), rubric))
            ),
            "empathy": lambda: helping.empathy_figures(thinned(chats.replies(self._data), every), rubric),
            "giving-in": lambda: playing.given_in(self._house, every),
            "repeatable": lambda: repeating.repeated([transcript for transcript, _ in foreign], FOREIGN),
            "bought-foreign": lambda: buying.bought(foreign, rubric, FOREIGN),
            "bought-own": lambda: buying.bought(self._own(), rubric, OWN),
            "blind-foreign": lambda: disguises.blind(foreign, rubric, FOREIGN),
            "blind-own": lambda: disguises.blind(self._own(), rubric, OWN),
        }

    def _own(self) -> list[buying.Case]:
        return thinned(playing.own_sessions(self._house), self._every)

    def write(self, measured: dict[str, list[Figure]]) -> None:
        """The page, and the figures that trust rests on."""
        found = page.validity(list(marks.dimensions(self._judged)), self._house.shelf.piece("rubric").hash)
        page.PAGE.write_text(page.page(measured, found, self._every), encoding="utf-8")
        page.NUMBERS.write_text(found.model_dump_json(indent=1) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.validity", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public sets")
    parser.add_argument("--only", nargs="*", metavar="SECTION", help="measure these sections alone")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="of the largest sets, one in N")
    parser.add_argument("--write", action="store_true", help="write the page and the file of figures")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
