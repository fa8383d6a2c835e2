"""``simulator selfplay``: scripted trainees against customers, many at once; one transcript a line."""

import asyncio
import itertools
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House

Game = tuple[str, str, str, int]
"""Persona, situation, trainee, seed."""


@click.command("selfplay")
@click.option("--persona", required=True, help="An id, or all.")
@click.option("--situation", required=True, help="An id, or all.")
@click.option("--trainee", required=True, help="skilled, canned, indifferent, blaming, …, or all.")
@click.option("--seed", type=int, default=1, show_default=True, help="The first seed.")
@click.option("--count", type=click.IntRange(min=1), default=1, show_default=True, help="Seeds for each pairing.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes at once.")
@options.voice
@options.data_dir
def selfplay_command(
    persona: str,
    situation: str,
    trainee: str,
    seed: int,
    count: int,
    jobs: int,
    voice: str | None,
    model: str | None,
    data_dir: Path | None,
) -> None:
    """Let scripted trainees meet customers, and print what was said as JSON Lines."""
    from tqdm import tqdm

    make = partial(House, data_dir, voice=voice or "book", model=model)
    games = list(_games(make(), persona, situation, trainee, range(seed, seed + count)))
    with tqdm(total=len(games), unit="session", disable=None) as bar:
        for line in _played(make, games, jobs):
            sys.stdout.write(line + "\n")
            bar.update()


def _games(house: House, persona: str, situation: str, trainee: str, seeds: range) -> Iterator[Game]:
    """Every pairing that was asked for. ``all`` personas are those without variants; ``all/all`` is everyone."""
    shelf = house.shelf
    everyone = shelf.ids("persona")
    personas = {
        "all": [p for p in everyone if "/" not in p],
        "all/all": everyone,
    }.get(persona, [persona])
    situations = shelf.ids("situation") if situation == "all" else [situation]
    for who, what in itertools.product(personas, situations):
        shelf.persona(who)
        scripts = shelf.scripts(what)
        trainees = list(scripts) if trainee == "all" else [trainee]
        for name in trainees:
            if name not in scripts:
                from simulator.content.faults import unknown

                raise unknown("trainee", name, scripts)
            yield from ((who, what, name, seed) for seed in seeds)


def _played(make: "partial[House]", games: list[Game], jobs: int) -> Iterator[str]:
    if jobs == 1:
        house = make()
        yield from (play_game(house, game) for game in games)
        return
    with ProcessPoolExecutor(jobs, initializer=_settle_in, initargs=(make,)) as pool:
        yield from pool.map(_play_here, games, chunksize=max(1, len(games) // (jobs * 8)))


_house: House | None = None
"""The house of this worker process."""


def _settle_in(make: "partial[House]") -> None:
    global _house
    _house = make()


def _play_here(game: Game) -> str:
    if _house is None:
        raise RuntimeError("the worker was not set up")
    return play_game(_house, game)


def play_game(house: House, game: Game) -> str:
    """One session from beginning to end, as a line of JSON. Its id and times depend on nothing but the game."""
    return asyncio.run(_play(house, game))


async def _play(house: House, game: Game) -> str:
    from datetime import UTC, datetime, timedelta

    from simulator.customer.book_voice import BookVoice
    from simulator.practice.in_memory import Forgetful
    from simulator.practice.opening import new_transcript
    from simulator.practice.session import Session
    from simulator.practice.trainees import ScriptedTrainee, play
    from simulator.practice.transcript import Mode

    who, what, name, seed = game
    customer = house.customer(who, what, seed)
    book = BookVoice(customer.book)
    voice = house.voice() or book
    ticks = (datetime(2026, 1, 1, 10, tzinfo=UTC) + timedelta(seconds=8 * n) for n in itertools.count())
    clock = partial(next, ticks)
    versions = house.shelf.versions(who, what)
    transcript = new_transcript(customer, Mode.PRACTICE, voice.name, versions, clock)
    transcript = transcript.model_copy(update={"id": "-".join((*map(_slug, game),)), "trainee": name})
    session = Session(customer, voice, book, Forgetful(), transcript, clock)
    async for _ in play(session, ScriptedTrainee(house.shelf.scripts(what)[name])):
        pass
    return session.transcript.to_json()


def _slug(part: object) -> str:
    return str(part).replace("/", "_")
