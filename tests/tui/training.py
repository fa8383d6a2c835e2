"""The application for somebody who is in training."""

from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen

from simulator.practice.transcript import Transcript
from simulator.review.people import Person, Role
from simulator.settings import Settings
from tests.tui.fake_house import FakeHouse
from tests.tui.host import settled

HOSTILE = "[red]no[/red] \x1b[31m\u202e🙂" + "long " * 400


def house_of(who: str = "tom", transcripts: list[Transcript] | None = None) -> FakeHouse:
    house = FakeHouse(transcripts, Settings(typing_delay=0, tour_seen=True, profile=who))
    for person in (Person(id="ines", name="Ines", role=Role.COACH), Person(id="tom", name="Tom")):
        house.library.file(person)
    return house


async def asked(pilot: Pilot[None], dialog: type[Screen[Any]]) -> None:
    """Until this dialog is there; whoever asked waits for its answer, so nothing settles before."""
    for _ in range(2000):
        await pilot.pause()
        if isinstance(pilot.app.screen, dialog) and pilot.app.screen.focused is not None:
            return
    raise AssertionError(f"no {dialog.__name__}")


async def offered(pilot: Pilot[None]) -> set[str]:
    """The ids of what the keys do now."""
    await settled(pilot)
    return {one.binding.id or "" for one in pilot.app.screen.active_bindings.values() if one.enabled}
