"""The trainee disputes a mark, and reads in the debrief what the coach decided."""

import pytest
from textual.widgets import Collapsible

from simulator.review.entries import Decision, Dispute, Sent, Verdict
from simulator.review.library import Wanted
from simulator.review.queue import Need
from simulator.storage.store import Store
from simulator.tui.debrief.card import CheckRow
from simulator.tui.debrief.screen import DebriefScreen
from tests.tui.host import LARGE, Host, ask, press, seen, settled
from tests.tui.judged import INES, MARKS, TOM, House, debriefed, told
from tests.tui.told_session import HOSTILE


@pytest.fixture(autouse=True)
def scored(store: Store) -> None:
    store.take_in(told())
    store.keep_score(debriefed("told").card)


def opened(screen: DebriefScreen, *parts: str) -> None:
    for id in parts:
        screen.query_one(f"#{id}", Collapsible).collapsed = False


async def test_a_dispute_by_key_reaches_the_queue_and_stands_below_its_check(store: Store) -> None:
    screen = DebriefScreen(House(store, TOM), told())
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        opened(screen, "card", "want")
        await settled(pilot)
        screen.query(CheckRow)[1].focus()
        await ask(pilot, "D")
        await ask(pilot, "backspace", "5", "enter")
        await press(pilot, *"I", "space", *"did", "enter")
        (dispute,) = [entry for entry in store.entries("told") if isinstance(entry, Dispute)]
        assert (dispute.about, dispute.turn, dispute.text, dispute.by) == ("want.bad", 5, "I did", "tom")
        assert Need.DISPUTE in store.find(Wanted())[0].needs
        assert "Tom objects, turn 5: I did It waits for an answer." in seen(pilot)


@pytest.mark.soak
@pytest.mark.parametrize("sent", [False, True])
async def test_the_trainee_sees_what_was_decided_once_it_was_sent(store: Store, sent: bool) -> None:
    dispute = Dispute(by="tom", about="want.bad", turn=5, text="I did.")
    store.add_entry("told", dispute)
    reject = {"by": "ines", "about": "want.bad", "decision": Decision.REJECT, "was": 0, "answers": dispute.id}
    store.add_entry("told", Verdict.model_validate({**reject, "reason": f"You are right {HOSTILE}"}))
    adjusted = {"by": "ines", "about": "clarity", "decision": Decision.ADJUST, "was": 19, "mark": 80}
    store.add_entry("told", Verdict.model_validate({**adjusted, "reason": "He knew it all."}))
    if sent:
        store.add_entry("told", Sent(by="ines", text="Well held."))
    screen = DebriefScreen(House(store, TOM), told())
    async with Host(screen).run_test(size=(160, 100)) as pilot:
        await settled(pilot)
        opened(screen, "card", "want", "clarity")
        await settled(pilot)
        text = seen(pilot)
        assert ("From Ines" in text) == sent
        assert ("Well held." in text) == sent
        assert ("You are right [red]x[/red]␛[2J" in text) == sent
        assert ("· by Ines, the machine: 19" in text) == sent
        assert ("Ines says 80, the machine 19: He knew it all." in text) == sent
        assert ("It waits for an answer." in text) != sent
        assert str(MARKS[-1]) in text


@pytest.mark.soak
async def test_a_coach_disputes_nothing_and_sees_what_is_not_sent(store: Store) -> None:
    store.add_entry("told", Verdict(by="ines", about="clarity", decision=Decision.ADJUST, was=19, mark=80, reason="so"))
    screen = DebriefScreen(House(store, INES), told())
    async with Host(screen).run_test(size=LARGE) as pilot:
        await settled(pilot)
        opened(screen, "card", "want")
        await settled(pilot)
        assert "· by Ines, the machine: 19" in seen(pilot)
        screen.query(CheckRow)[1].focus()
        await press(pilot, "D")
        assert pilot.app.screen is screen
