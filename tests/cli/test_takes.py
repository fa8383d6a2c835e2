"""A take in the house: kept from its first line on, a corrected one at once."""

import asyncio
from pathlib import Path

import pytest

from simulator.cli.house import House
from simulator.review.library import Wanted
from tests.cli.conftest import Run
from tests.practice.talking import told


@pytest.mark.parametrize("why", ["take", "corrected"])
def test_a_take_is_in_the_library_once_there_is_something_in_it(run: Run, data: Path, why: str) -> None:
    words = ("practice", "--plain", "--persona", "impatient", "--situation", "late-parcel")
    id = run(*words, typed="It's at our depot in Leeds.\n").lines[-1].removeprefix("session: ")
    house = House(data)
    first = house.library.load(id)
    takes = Wanted(take_of=id)
    take = house.take(first, 1, why)
    assert [row.id for row in house.library.find(takes)] == ([take.transcript.id] if why == "corrected" else [])
    asyncio.run(told(take.go_on() if why == "corrected" else take.say("It comes tomorrow by 12.")))
    (row,) = house.library.find(takes)
    assert (row.id, row.take_at) == (take.transcript.id, take.transcript.take_of and take.transcript.take_of.turn)
    assert house.library.load(row.id).turns == take.transcript.turns
    assert house.resume(row.id).transcript.turns == take.transcript.turns
    house.library.shut()
