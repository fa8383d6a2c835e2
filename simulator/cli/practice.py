"""``simulator practice``: straight into a session, in the application or line by line."""

import asyncio
import sys
from io import TextIOWrapper
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House
from simulator.cli.plain import talk
from simulator.practice.session import Session


async def _talk(house: House, session: Session) -> None:
    try:
        await talk(session, sys.stdin)
    finally:
        await house.close()


@click.command("practice")
@click.option("--persona", required=True, help="Who: impatient, angry-but-good, …")
@click.option("--situation", required=True, help="What about: late-parcel, …")
@click.option("--mode", type=click.Choice(["guided", "practice", "assessment"]), default=None)
@click.option("--seed", type=int, default=None, help="The same seed and lines give the same customer.")
@click.option("--plain", is_flag=True, help="Line by line on standard input and output, without the application.")
@options.voice
@options.data_dir
def practice_command(
    persona: str,
    situation: str,
    mode: str | None,
    seed: int | None,
    plain: bool,
    voice: str | None,
    model: str | None,
    data_dir: Path | None,
) -> None:
    """Practise with one customer."""
    house = House(data_dir, voice=voice, model=model)
    # told apart here, before a screen is taken over: no such persona, no such situation, no such model
    house.shelf.persona(persona), house.shelf.situation(situation), house.model()
    mode = mode or house.settings.mode
    if not plain:
        from simulator.cli.application import open_application

        open_application(data_dir, voice=voice, model=model, start=(persona, situation, mode, seed))
        return
    from simulator.practice.transcript import Mode

    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # bytes that are no text are shown as such, and end nothing
    session = house.begin(persona, situation, Mode(mode), seed)
    asyncio.run(_talk(house, session))
    print(f"session: {session.transcript.id}", flush=True)
