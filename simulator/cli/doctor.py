"""``simulator doctor``: what is set up, which voice would speak, whether the endpoint answers and what it offers."""

import asyncio
import sys
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House


@click.command("doctor")
@options.voice
@options.data_dir
def doctor_command(voice: str | None, model: str | None, data_dir: Path | None) -> None:
    """Look at everything that a session needs, and say what is missing."""
    from simulator.settings import config_path

    house = House(data_dir, voice=voice, model=model)
    settings = config_path(house.environ)
    print(f"python    {sys.version.split(maxsplit=1)[0]}")
    print(f"settings  {settings}{'' if settings.exists() else ' (not made yet; the defaults hold)'}")
    healthy = _content(house) & _sessions(house) & asyncio.run(_voice(house))
    sys.exit(0 if healthy else 1)


def _content(house: House) -> bool:
    personas, situations = house.personas(), house.situations()
    print(f"content   {len(personas)} personas, {len(situations)} situations")
    for fault in house.shelf.faults:
        print(f"          {fault}")
    return not house.shelf.faults


def _sessions(house: House) -> bool:
    from simulator.review.library import LibraryFailed, Wanted

    try:
        known = len(house.library.find(Wanted(limit=1)))
    except LibraryFailed as failed:
        print(f"sessions  {failed}")
        return False
    print(f"sessions  {house.data}{'' if known else ' (empty so far)'}")
    return True


async def _voice(house: House) -> bool:
    """The voice that would speak; with a model, whether it answers."""
    status = house.voice_status()
    print(f"voice     {status.name}: {status.why}")
    print("hearing   without a model")
    model = house.model()
    if model is None:
        print(f"          {status.other}")
        return True
    from simulator.llm.probe import probe

    found = await probe(model)
    await house.close()
    for sentence in found.sentences:
        print(f"          {sentence}")
    return found.answers
