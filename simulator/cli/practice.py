"""``simulator practice``: straight into a session, in the application or line by line."""

import asyncio
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli import options
from simulator.cli.house import House
from simulator.cli.plain import talk
from simulator.practice.session import Session

if TYPE_CHECKING:
    from simulator.customer.follow_up import Past


async def _talk(house: House, session: Session) -> None:
    try:
        await talk(session, sys.stdin)
    finally:
        await house.close()


def _second_contact(house: House, first: str, wanted: str | None) -> "tuple[str, str, Past]":
    """The persona, the situation and the past of the second contact that follows a session."""
    from simulator.practice.looking_back import past_of
    from simulator.review.narrowing import session_for

    transcript = session_for(house.library, house.person, first)
    ways = [s for s in house.second_contacts(transcript) if wanted in (None, s.id)]
    if not ways or not transcript.persona:
        what = f"“{wanted}” does not follow it" if wanted else "no situation follows it"
        raise click.UsageError(f"There is no second contact to session {first} ({transcript.situation}): {what}.")
    return transcript.persona, ways[0].id, past_of(transcript, ways[0])


@click.command("practice")
@click.option("--persona", default=None, help="Who: impatient, angry-but-good, …")
@click.option("--situation", default=None, help="What about: late-parcel, …")
@click.option("--after", default=None, metavar="ID", help="The second contact: the customer of that session, later.")
@click.option("--mode", type=click.Choice(["guided", "practice", "assessment"]), default=None)
@click.option("--seed", type=int, default=None, help="The same seed and lines give the same customer.")
@click.option("--plain", is_flag=True, help="Line by line on standard input and output, without the application.")
@options.voice
@options.data_dir
def practice_command(
    persona: str | None,
    situation: str | None,
    after: str | None,
    mode: str | None,
    seed: int | None,
    plain: bool,
    voice: str | None,
    hearing: str | None,
    model: str | None,
    data_dir: Path | None,
) -> None:
    """Practise with one customer."""
    house = House(data_dir, voice=voice, model=model, hearing=hearing)
    past = None
    if after is not None:
        persona, situation, past = _second_contact(house, after, situation)
    if persona is None or situation is None:
        raise click.UsageError("Say who and what about (--persona, --situation), or what it follows (--after).")
    # told apart here, before a screen is taken over: no such persona, no such situation, no such model
    house.shelf.persona(persona), house.shelf.situation(situation)
    house.model(), house.models.hearing()
    mode = mode or house.settings.mode
    if not plain:
        from simulator.cli.application import open_application

        start = (persona, situation, mode, seed, past)
        open_application(data_dir, voice=voice, model=model, hearing=hearing, start=start)
        return
    from simulator.practice.transcript import Mode

    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # bytes that are no text are shown as such, and end nothing
    session = house.begin(persona, situation, Mode(mode), seed, past)
    asyncio.run(_talk(house, session))
    print(f"session: {session.transcript.id}", flush=True)
