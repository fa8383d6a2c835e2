"""A library of any size: talks of our own customers and scripted trainees, shuffled, dated, marked and varied."""

import itertools
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tqdm import tqdm

from simulator.cli.house import House
from simulator.cli.selfplay import games_of, play_game
from simulator.customer.moves import Ending
from simulator.practice.transcript import TakeOf, Transcript
from simulator.storage import rows, search
from simulator.storage.database import add_session, insert_rows
from simulator.storage.store import Store
from simulator.storage.tables import turns

SCRIPTS = ("skilled", "canned", "blaming")
TRAINEES = 400
NEEDS = ("dispute", "fault", "low_confidence", "missed", "outlier", "sample", "unheard")
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
DAYS = 700
AT_ONCE = 250
"""Sessions written in one transaction."""
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il")]
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Model:
    """A session that was really played: its head, and its turns as rows of the table, by speaker."""

    head: Transcript
    said: dict[str, list[rows.Columns]]


def played(house: House) -> list[Model]:
    """Every customer in every situation against some of the scripts."""
    models = []
    games = [game for name in SCRIPTS for game in games_of(house, "all", "all", name, range(1, 2))]
    for game in tqdm(games, "played", unit="session", disable=None):
        whole = Transcript.model_validate_json(play_game(house, game))
        said: dict[str, list[rows.Columns]] = {"trainee": [], "customer": []}
        for n, turn in enumerate(whole.turns):
            said[turn.speaker].append(rows.turn_columns("", n, turn))
        if all(said.values()):
            models.append(Model(whole.model_copy(update={"turns": (), "events": ()}), said))
    return models


def make(out: Path, store: Store, sessions: int, length: int, seed: int = 1) -> None:
    """Fill the store with so many sessions of ``length`` turns, oldest first; the same seed makes the same ones."""
    chance = random.Random(seed)
    made = _sessions(played(House(out)), sessions, length, chance)
    with tqdm(total=sessions, desc="written", unit="session", disable=None) as bar:
        while batch := list(itertools.islice(made, AT_ONCE)):
            _write(store, batch)
            bar.update(len(batch))


def _write(store: Store, batch: list[tuple[rows.Columns, list[rows.Columns]]]) -> None:
    with store._work("make sessions") as connection:
        for head, said in batch:
            no = add_session(connection, head)
            search.add(connection, no, [(turn["n"], turn["text"]) for turn in said])
        insert_rows(connection, turns, [turn for _, said in batch for turn in said])


def _sessions(
    models: list[Model], sessions: int, length: int, chance: random.Random
) -> Iterator[tuple[rows.Columns, list[rows.Columns]]]:
    for i in range(sessions):
        model, id = chance.choice(models), f"{chance.getrandbits(40):010x}{i:x}"
        at = FIRST + timedelta(days=DAYS * i / sessions, seconds=chance.random())
        columns = rows.session_columns(
            model.head.model_copy(
                update={
                    "id": id,
                    "started": at,
                    "trainee": f"trainee-{int(chance.paretovariate(0.6)) % TRAINEES:03d}",
                    "ending": chance.choices([model.head.ending, *Ending], [20, *[1] * len(Ending)])[0],
                    "take_of": TakeOf(session=id[::-1], turn=4) if chance.random() < 0.03 else None,
                }
            )
        )
        columns["turns"] = length
        columns["overall"] = min(100.0, max(0.0, chance.gauss(62, 18))) if chance.random() < 0.9 else None
        columns["needs"] = (
            ",".join(sorted(chance.sample(NEEDS, chance.randint(1, 2)))) if chance.random() < 0.05 else None
        )
        speakers = itertools.cycle(("customer", "trainee"))
        yield (
            columns,
            [_said(model, id, n, speaker, chance) for n, speaker in zip(range(length), speakers, strict=False)],
        )


def _said(model: Model, id: str, n: int, speaker: str, chance: random.Random) -> rows.Columns:
    turn = chance.choice(model.said[speaker])
    text = _NUMBER.sub(lambda found: str(chance.randrange(10 ** len(found[0]))), turn["text"])
    if chance.random() < 0.1:
        text += f" It says {rare_word(chance)} here."
    return {**turn, "session": id, "n": n, "text": text}


def rare_word(chance: random.Random) -> str:
    """A word that nobody says: three to four syllables out of a million such."""
    return "".join(chance.choices(SYLLABLES, k=chance.choice((3, 3, 4))))
