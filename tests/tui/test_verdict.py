"""The verdict: blind first, every piece kept, one coach at a time."""

import pytest

from simulator.customer.guard import Fault, FaultKind
from simulator.review.entries import Blind
from simulator.review.library import Wanted
from simulator.scoring.scorecard import Dimension
from simulator.storage.store import Store
from simulator.tui.verdict.blind import BlindMarks
from simulator.tui.verdict.deciding import Deciding
from simulator.tui.verdict.screen import VerdictScreen
from simulator.tui.widgets.conversation import Conversation
from tests.tui.host import LARGE, SMALL, Host, press, seen, settled
from tests.tui.judged import ALL, MARKS, TOM, House, one, told

MACHINES = (*map(str, filter(None, MARKS)), "fault of the simulator", "presses", "Calm", "found by the machine")
"""What the machine made of the session, none of which is shown before the coach has marked."""


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_nothing_of_the_machines_is_shown_before_all_marks_are_given(store: Store, size: tuple[int, int]) -> None:
    talk = told()
    fault = Fault(kind=FaultKind.RUNS_ON, words="No", why="", shown=True)
    turns = tuple(t.model_copy(update={"faults": (fault,)}) if t.speaker == "customer" else t for t in talk.turns)
    house, screen = one(store, transcript=talk.model_copy(update={"turns": turns}))
    async with Host(screen).run_test(size=size) as pilot:
        await settled(pilot)
        for key in ["enter", *ALL[:-1], "enter", "s"]:
            for words in MACHINES:
                assert words not in seen(pilot), words
            await press(pilot, key)
        assert screen.query(BlindMarks)
        assert "No. You did not." in seen(pilot)
        assert not house.folder().of(Blind)
        await press(pilot, ALL[-1], "enter")
        assert screen.query(Deciding)
        assert "machine" in seen(pilot)
        assert any(words in seen(pilot) for words in MACHINES)
        (blind,) = house.folder().of(Blind)
        assert list(blind.marks.values()) == [80, 60, 40, 20, 0, None, 100, 80]


async def test_blind_marks_survive_a_killed_terminal(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, "4", "x", "k", "1")
    again = VerdictScreen(House(store), told())
    async with Host(again).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert again.query_one(BlindMarks).marks == {"want": 80, "treatment": 20}
        assert "2 of 8 given" in seen(pilot)
    assert not house.folder().of(Blind)


@pytest.mark.soak
async def test_a_number_between_the_steps(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter", "n", *"65", "enter", *"so", "enter")
        assert house.folder().verdicts()["ideal_self"].mark == 65


async def test_only_a_coach_and_only_one_at_a_time(store: Store) -> None:
    _, screen = one(store, TOM)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Verdicts are for coaches" in seen(pilot)
        assert not screen.query(BlindMarks)
    assert store.claim("told", "olaf")
    async with Host(VerdictScreen(House(store), told())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Another coach has this session" in seen(pilot)
        await press(pilot, "escape")
    assert store.find(Wanted())[0].claimed_by == "olaf"


async def test_leaving_gives_the_claim_back(store: Store) -> None:
    _, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert store.find(Wanted())[0].claimed_by == "ines"
        await press(pilot, "escape")
    assert store.find(Wanted())[0].claimed_by is None


@pytest.mark.soak
async def test_marks_for_a_calibration_claim_and_show_nothing(store: Store) -> None:
    store.take_in(told())
    house = House(store)
    host = Host(VerdictScreen(house, told(), round="spring"))
    async with host.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter")
        assert host.results == [True]
    assert [blind.round for blind in house.folder().of(Blind)] == ["spring"]
    assert house.folder().blind_of("ines") is None
    assert store.find(Wanted())[0].claimed_by is None


@pytest.mark.soak
async def test_the_talk_moves_while_one_marks(store: Store) -> None:
    _, screen = one(store)
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await press(pilot, "right", "right", "left", "pagedown", "pageup")
        assert 1 in screen.query_one(Conversation).shown
        assert screen.query_one(BlindMarks).options.highlighted == 0


def test_every_dimension_has_a_key_in_this_test() -> None:
    assert len(ALL) == len(Dimension)
