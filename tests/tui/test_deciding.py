"""Once all marks are given: the biggest difference first, each mark decided by a key."""

import pytest
from textual.widgets import Input

from simulator.review.blind import Unfinished
from simulator.review.entries import Blind, Decision, Dispute, Sent, Verdict
from simulator.review.folder import folder_of
from simulator.review.verdicts import answer_to, standing
from simulator.storage.store import Store
from simulator.tui.verdict.deciding import Deciding
from simulator.tui.verdict.reason import Reason
from simulator.tui.verdict.rows import row
from simulator.tui.verdict.screen import VerdictScreen
from tests.tui.host import LARGE, SMALL, Host, ask, press, seen, settled
from tests.tui.judged import ALL, House, debriefed, one, told
from tests.tui.told_session import HOSTILE


@pytest.mark.soak
async def test_the_biggest_difference_is_first_and_each_mark_is_decided_by_a_key(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter")
        deciding = screen.query_one(Deciding)
        assert deciding.about == "ideal_self"  # 0 where the machine had none
        await press(pilot, "a", "r", *"not", "space", *"said", "enter")
        found = house.folder().verdicts()
        assert found["ideal_self"].decision is Decision.ACCEPT
        assert found["ideal_self.bad"].decision is Decision.REJECT
        assert found["ideal_self.bad"].reason == "not said"
        await press(pilot, "J", "J")
        about = deciding.about
        await press(pilot, "m", *"mine", "enter")
        verdict = house.folder().verdicts()[about]
        assert (verdict.decision, verdict.mark) == (Decision.ADJUST, house.folder().of(Blind)[0].marks[about])
        await press(pilot, "k", "u")
        undone = house.folder().verdicts()[about]
        assert (undone.decision, undone.mark) == (Decision.ACCEPT, verdict.was)
        assert len(house.folder().of(Verdict)) == 4


@pytest.mark.soak
async def test_whoever_types_fast_means_the_next_mark_with_the_next_key(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter")
        deciding = screen.query_one(Deciding)
        for _ in range(3):
            deciding.action_decide("accept")  # three keys before anything could be kept
        await settled(pilot)
        assert set(house.folder().verdicts()) == {"ideal_self", "ideal_self.bad", "ideal_self.good"}
        await press(pilot, "u")
        assert deciding.about == "ideal_self.good"
        await ask(pilot, "r")
        await press(pilot, "escape")
        assert deciding.about == "ideal_self.good"


@pytest.mark.soak
async def test_a_reason_that_was_begun_stands_there_again(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter")
        await ask(pilot, "r", "enter")
        assert isinstance(pilot.app.screen, Reason)  # not without a reason
        await press(pilot, *"half", "escape")
        assert not house.folder().of(Verdict)
        assert house.store.filed(Unfinished, "ines")[0].texts == {"ideal_self": "half"}
    again = VerdictScreen(House(store), told())
    async with Host(again).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await ask(pilot, "r")
        assert pilot.app.screen.query_one(Input).value == "half"
        await press(pilot, "enter")
        assert house.folder().verdicts()["ideal_self"].reason == "half"


@pytest.mark.soak
async def test_mine_that_did_not_apply_counts_for_nothing(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter", "right_square_bracket", "m", *"so", "enter")
    verdict = house.folder().verdicts()["ownership"]
    assert (verdict.decision, verdict.was, verdict.mark) == (Decision.REJECT, 62, None)


@pytest.mark.soak
async def test_what_is_disputed_is_answered_before_it_is_sent(store: Store) -> None:
    house, screen = one(store)
    dispute = Dispute(by="tom", about="want", turn=5, text=f"I did say when {HOSTILE}")
    store.add_entry("told", dispute)
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter", "s")
        assert isinstance(pilot.app.screen, VerdictScreen)
        assert "I did say when [red]x[/red]␛[2J" in seen(pilot)
        await press(pilot, "a", *"looked", "enter", "s", *"Well", "enter")
        assert pilot.app.screen is not screen
    answer = answer_to(house.folder(), dispute.id)
    assert answer is not None
    assert (answer.decision, answer.reason) == (Decision.ACCEPT, "looked")
    assert [sent.text for sent in house.folder().of(Sent)] == ["Well"]


def test_an_accepted_dimension_shows_what_its_checks_made_of_it_since() -> None:
    card = debriefed("told").card
    given = (("want", Decision.ACCEPT, 97.0), ("want.good", Decision.REJECT, None), ("clarity", Decision.ACCEPT, 19.0))
    verdicts = [Verdict(by="ines", about=a, decision=d, was=m, mark=m) for a, d, m in given]
    now, blind = standing(card, folder_of(verdicts, "tom")), Blind(by="ines", marks={"want": 60, "clarity": 20})
    assert row("want", now, blind, disputed=False).plain.split() == [
        "want",
        "60",
        "97",
        "✓",
        "accepted",
        "97",
        "→",
        "0",
    ]
    assert row("clarity", now, blind, disputed=False).plain.split() == ["clarity", "20", "19", "✓", "accepted", "19"]
