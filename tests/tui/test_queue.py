"""The queue: what waits, why and with whom, and from there to feedback by keyboard alone."""

from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from simulator.review.entries import Dispute
from simulator.review.library import Wanted
from simulator.review.queue import Need
from simulator.storage.store import Store
from simulator.tui.queue.screen import QueueScreen
from simulator.tui.verdict.screen import VerdictScreen
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.host import LARGE, SMALL, Host, ask, press, seen, settled
from tests.tui.judged import ALL, House, debriefed, told


def here(pilot: Pilot[None]) -> type[Screen[Any]]:
    return type(pilot.app.screen)


async def test_three_sessions_from_the_queue_to_feedback_by_keyboard_alone(store: Store) -> None:
    for n, needs in enumerate(([Need.SAMPLE], [Need.DISPUTE], [Need.FAULT])):
        store.take_in(told(f"s{n}"))
        store.flag(f"s{n}", needs)
    store.add_entry("s1", Dispute(by="tom", about="clarity", turn=5, text="I did."))
    house = House(store)
    async with Host(QueueScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "3 waiting" in seen(pilot)
        assert "0 of 3 done today" in seen(pilot)
        for n in (1, 2, 0):
            await press(pilot, "enter", *ALL, "enter")
            if n == 1:
                await press(pilot, "s", "a", *"yes", "enter")
            await press(pilot, "s", *"Good", "enter")
            assert house.folder(f"s{n}").sent is not None
            assert isinstance(pilot.app.screen, QueueScreen)
        assert "3 of 3 done today" in seen(pilot)
        assert "Nothing waits" in seen(pilot)
    assert [row.claimed_by for row in store.find(Wanted())] == [None] * 3


@pytest.mark.soak
async def test_the_queue_says_why_and_who_and_shows_no_mark(store: Store) -> None:
    for id, needs in (("s0", [Need.FAULT, Need.SAMPLE]), ("s1", [Need.SAMPLE])):
        store.take_in(told(id))
        store.keep_score(debriefed(id).card)
        store.flag(id, needs)
    assert store.claim("s0", "olaf")
    async with Host(QueueScreen(House(store))).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "simulator's fault, sample" in seen(pilot)
        assert "Olaf" in seen(pilot)
        assert "72" not in seen(pilot)
        await press(pilot, "enter")
        assert here(pilot) is QueueScreen
        await ask(pilot, "t")
        assert here(pilot) is Confirm
        await press(pilot, "y")
        assert here(pilot) is VerdictScreen
        assert {row.claimed_by for row in store.find(Wanted())} == {"ines", None}
        await press(pilot, "escape", "o", "f")
        assert "oldest first" in seen(pilot)
        assert "only disputed" in seen(pilot)
        assert "Nothing waits for this reason" in seen(pilot)
