"""``python -m tests.marks [--count N] [FILE]``: the marks of every scripted trainee, dimension by dimension.

Plays every persona in every situation (or reads a file that ``selfplay`` wrote) and prints mean marks, the worst
places in which one who only buys with words beats the skilled one, and the skilled one's lead on each persona.
Returns 1 if he is beaten anywhere or ahead by less than thirty points.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tqdm import tqdm

from simulator.cli.house import House
from simulator.cli.selfplay import games_of, play_game
from simulator.practice.transcript import Transcript
from tests.marks.cells import BEST, CHEAP, MARKS, OVERALL, STEP, Gap, Marked, beaten, gaps, marked, mean

WORST = 3
"""Places shown for each mark and trainee."""


def main() -> int:
    """Play or read, score, print."""
    asked = _arguments()
    with TemporaryDirectory() as own:
        house = House(Path(own), voice="book", model=None)
        sessions = [marked(t, house.score(t)) for t in tqdm(_sessions(house, asked), unit="session", disable=None)]
    others = sorted({s.trainee for s in sessions} - {BEST})
    print(_means(sessions, [BEST, *others]))
    lost = [gap for name in CHEAP for mark in MARKS for gap in _places(sessions, mark, name)]
    print(f"\nbehind skilled in every place: {'no' if lost else 'yes'}")
    short = [gap for name in others for gap in gaps(sessions, OVERALL, name, by_persona=True) if gap.points < STEP]
    ahead = [gap for name in others for gap in gaps(sessions, OVERALL, name, by_persona=True)[:1]]
    print("\nskilled is ahead over all, on the persona where it is least:")
    print("\n".join(map(_told, ahead)))
    return int(bool(lost or short))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.marks", description=__doc__)
    parser.add_argument(
        "file", type=Path, nargs="?", help="sessions as selfplay printed them; without, they are played"
    )
    parser.add_argument("--count", type=int, default=1, help="seeds for each pairing")
    return parser.parse_args()


def _sessions(house: House, asked: argparse.Namespace) -> Iterator[Transcript]:
    if asked.file is not None:
        with asked.file.open(encoding="utf-8") as lines:
            yield from map(Transcript.model_validate_json, lines)
        return
    for game in games_of(house, "all", "all", "all", range(1, asked.count + 1)):
        yield Transcript.model_validate_json(play_game(house, game))


def _means(sessions: Sequence[Marked], names: Sequence[str]) -> str:
    head = "".join(f"{name[:12]:>14}" for name in names)
    lines = [f"{'mean mark':14}{head}"]
    for mark in MARKS:
        means = (mean((s for s in sessions if s.trainee == name), mark) for name in names)
        lines.append(f"{mark:14}" + "".join(f"{'-':>14}" if m is None else f"{m:14.1f}" for m in means))
    return "\n".join(lines)


def _places(sessions: Sequence[Marked], mark: str, trainee: str) -> list[Gap]:
    """Print how one mark of one trainee stands against the skilled one's; the places in which he is ahead of him."""
    found = gaps(sessions, mark, trainee)
    lost = [gap for gap in found if gap.points < 0]
    single, of = beaten(sessions, mark, trainee)
    print(f"\n{trainee}, {mark}: ahead of skilled in {len(lost)} of {len(found)} places, {single} of {of} sessions")
    print("\n".join(map(_told, found[:WORST])))
    return lost


def _told(gap: Gap) -> str:
    return f"  {gap.points:+7.1f}  {gap.trainee:14}{gap.mark:13} {gap.where}"


if __name__ == "__main__":
    sys.exit(main())
