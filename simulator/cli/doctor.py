"""``simulator doctor``: what is set up, who would speak and who would hear, and what the endpoint offers."""

import asyncio
import sys
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House


@click.command("doctor")
@options.voice
@options.data_dir
def doctor_command(voice: str | None, hearing: str | None, model: str | None, data_dir: Path | None) -> None:
    """Look at everything that a session needs, and say what is missing."""
    from simulator.settings import config_path

    house = House(data_dir, voice=voice, model=model, hearing=hearing)
    settings = config_path(house.environ)
    print(f"python    {sys.version.split(maxsplit=1)[0]}")
    print(f"settings  {settings}{'' if settings.exists() else ' (not made yet; the defaults hold)'}")
    healthy = _content(house) & _sessions(house) & asyncio.run(_models(house))
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
    print(f"sessions  {house.library.place}{'' if known else ' (empty so far)'}")
    return True


async def _models(house: House) -> bool:
    """Who would speak and who would hear; with a model, whether it answers."""
    speaks, hears = house.voice_status(), house.models.hearing_status()
    print(f"voice     {speaks.name}: {speaks.why}")
    model = house.model() or house.models.hearing()
    if house.model() is None:
        print(f"          {speaks.other}")
    print(f"hearing   {hears.name}: {hears.why}")
    if hears.other:
        print(f"          {hears.other}")
    if model is None:
        return True
    from simulator.llm.probe import probe

    found = await probe(model)
    await house.close()
    print(f"model     {found.sentences[0]}")
    for sentence in found.sentences[1:]:
        print(f"          {sentence}")
    return found.answers
