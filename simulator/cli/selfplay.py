"""``simulator selfplay``: scripted trainees against customers, many at once; one transcript a line."""

import asyncio
import itertools
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House

Game = tuple[str, str, str, int]
"""Persona, situation, trainee, seed."""
Made = tuple[Path | None, str, str | None, str]
"""What a house is made with: the data folder, the voice, the model, who hears."""
PATIENCE = 30.0
"""Seconds to wait for a model that hears: a scripted trainee's next line leaves it no other time."""


@click.command("selfplay")
@click.option("--persona", required=True, help="An id, all (the five), or all/all (with their variants).")
@click.option("--situation", required=True, help="An id, or all.")
@click.option("--trainee", required=True, help="skilled, canned, indifferent, blaming, …, or all.")
@click.option("--seed", type=int, default=1, show_default=True, help="The first seed.")
@click.option("--count", type=click.IntRange(min=1), default=1, show_default=True, help="Seeds for each pairing.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes at once.")
@click.option("--table", is_flag=True, help="Print a table of results by trainee instead of the sessions.")
@options.voice
@options.data_dir
def selfplay_command(
    persona: str,
    situation: str,
    trainee: str,
    seed: int,
    count: int,
    jobs: int,
    table: bool,
    voice: str | None,
    hearing: str | None,
    model: str | None,
    data_dir: Path | None,
) -> None:
    """Let scripted trainees meet customers, and print what was said as JSON Lines."""
    from tqdm import tqdm

    house = (data_dir, voice or "book", model, hearing or "local")
    games = list(games_of(_house(*house), persona, situation, trainee, range(seed, seed + count)))
    with tqdm(total=len(games), unit="session", disable=None) as bar:
        lines = _counted(_played(house, games, jobs), bar.update)
        if table:
            print(_table(lines))
        else:
            sys.stdout.writelines(f"{line}\n" for line in lines)


def _counted(lines: Iterator[str], count: Callable[[], object]) -> Iterator[str]:
    for line in lines:
        yield line
        count()


def _table(lines: Iterator[str]) -> str:
    from simulator.practice import tally
    from simulator.practice.transcript import Transcript

    outcomes = (tally.outcome(Transcript.model_validate_json(line)) for line in lines)
    return tally.table(tally.by_trainee(one for one in outcomes if one))


def games_of(house: House, persona: str, situation: str, trainee: str, seeds: range) -> Iterator[Game]:
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


def _played(house: Made, games: list[Game], jobs: int) -> Iterator[str]:
    play = partial(_play_in, house)
    if jobs == 1:
        yield from map(play, games)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(play, games, chunksize=max(1, len(games) // (jobs * 8)))


@cache
def _house(data: Path | None, voice: str, model: str | None, hearing: str) -> House:
    """One house for each process: what it has read once is not read again."""
    return House(data, voice=voice, model=model, hearing=hearing)


def _play_in(house: Made, game: Game) -> str:
    return play_game(_house(*house), game)


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
    session = Session(customer, voice, book, Forgetful(), transcript, clock, house.models.listening(PATIENCE))
    try:
        async for _ in play(session, ScriptedTrainee(house.shelf.scripts(what)[name])):
            pass
    finally:
        await house.close()
    return session.transcript.to_json()


def _slug(part: object) -> str:
    return str(part).replace("/", "_")
