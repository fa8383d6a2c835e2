"""How fast sessions are scored, on one core and without a model."""

import time

from simulator.cli.house import House
from simulator.cli.selfplay import play_game
from simulator.practice.transcript import Transcript
from tests.bench.figures import Figure

GAMES = [("methodical", "late-parcel", name, seed) for name in ("skilled", "canned") for seed in range(10)]


def score_figures() -> list[Figure]:
    """Turns scored a second, ours with customer, desk and ledger."""
    house = House(voice="book", environ={})
    talks = [Transcript.model_validate_json(play_game(house, game)) for game in GAMES]
    house.score(talks[0])
    started = time.perf_counter()
    for talk in talks:
        house.score(talk)
    rate = sum(len(t.turns) for t in talks) / (time.perf_counter() - started)
    return [Figure("turns scored a second a core", rate, 1500, "/s", "higher")]
