"""What leads on from a replay: the map, a take, an example."""

import pytest

from simulator.practice.transcript import TakeOf
from simulator.review.examples import Example
from simulator.review.library import Wanted
from simulator.review.people import Person, Role
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.replaying import screen
from tests.tui.told_session import foreign_transcript, told_transcript


@pytest.mark.soak
async def test_the_map_shows_every_fact_and_goes_to_its_turn() -> None:
    replay = screen()
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("d")
        await settled(pilot)
        text = seen(pilot)
        assert "1 of 1 things that he knew came out." in text
        assert "“It's 4417.”" in text
        assert "turn 4, asked in turn 3: “What do you need it for this week?”" in text
        assert "open to the end" in text
        await pilot.press("enter")
        await settled(pilot)
        assert replay.at == 4


@pytest.mark.soak
async def test_a_take_begins_where_one_stands_and_is_found_in_the_tree() -> None:
    house = FakeHouse([told_transcript()])
    replay = screen(at=5, house=house)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("t")
        await settled(pilot)
        assert not house.library.find(Wanted(take_of="told"))  # nothing was said in it yet
        await anext(house.begun[-1].say("We shall ring you."))
        (take,) = house.library.find(Wanted(take_of="told"))
        assert take.take_at == 5
        await pilot.press("T")
        await settled(pilot)
        text = seen(pilot)
        assert "◂ you came from here" in text
        assert "└─ from turn 5 on" in text


async def test_why_there_is_no_take_is_told() -> None:
    house = FakeHouse()
    replay = screen(foreign_transcript(), house=house)
    async with Host(replay).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("t")
        await settled(pilot)
        (told,) = pilot.app._notifications
        assert "there is no customer behind it to go on with" in told.message


async def test_a_coachs_take_becomes_an_example_by_a_key() -> None:
    take = told_transcript().model_copy(update={"id": "b", "take_of": TakeOf(session="told", turn=3)})
    house = FakeHouse([told_transcript(), take])
    house.be(Person(id="ines", name="Ines", role=Role.COACH))
    async with Host(screen(take, house=house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("E")
        await pilot.pause()
        await pilot.press(*"See", "enter")
        await settled(pilot)
        (example,) = house.library.filed(Example)
        assert (example.id, example.turn, example.text) == ("b", 3, "See")
        await pilot.press("P")
        await settled(pilot)
        taken = house.begun[-1].transcript.take_of
        assert taken is not None
        assert (taken.session, taken.turn, taken.why) == ("b", 3, "example")
