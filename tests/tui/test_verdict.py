"""Verdicts and the queue: blind first, every piece kept, from the queue to feedback that was sent by keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import ModalScreen, Screen
from textual.widgets import Input

from simulator.customer.guard import Fault, FaultKind
from simulator.practice.transcript import Transcript
from simulator.review.blind import Unfinished
from simulator.review.entries import Blind, Decision, Dispute, Sent, Verdict
from simulator.review.folder import Folder, folder_of
from simulator.review.library import Wanted
from simulator.review.people import Person, Role
from simulator.review.queue import Need
from simulator.review.verdicts import answer_to, standing
from simulator.scoring.debrief import Debrief
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Weights
from simulator.storage.store import Store, open_store
from simulator.tui.queue.screen import QueueScreen
from simulator.tui.verdict.blind import BlindMarks
from simulator.tui.verdict.deciding import Deciding
from simulator.tui.verdict.reason import Reason
from simulator.tui.verdict.rows import row
from simulator.tui.verdict.screen import VerdictScreen
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, told_debrief, told_transcript

INES = Person(id="ines", name="Ines", role=Role.COACH)
OLAF = Person(id="olaf", name="Olaf", role=Role.COACH)
TOM = Person(id="tom", name="Tom")
MARKS = (97, 71, 93, 73, None, 62, 38, 19)
MACHINES = (*map(str, filter(None, MARKS)), "fault of the simulator", "presses", "Calm", "found by the machine")
"""What the machine made of the session, none of which is shown before the coach has marked."""


def debriefed(id: str) -> Debrief:
    """A debrief with these marks, each dimension with a check that was met and one that was not."""
    met = Check(check="", met=True, share=1, turn=5, words="tomorrow before ten", why="Found by the machine.")
    failed = Check(check="", met=False, share=0, turn=7, words="I will ring at eleven", why="Not found by the machine.")
    checks = {
        d: (met.model_copy(update={"check": f"{d}.good"}), failed.model_copy(update={"check": f"{d}.bad"}))
        for d in Dimension
    }
    dimensions = {
        d: DimensionScore(mark=m, confidence=0.8, checks=checks[d]) for d, m in zip(Dimension, MARKS, strict=True)
    }
    weights = Weights(
        dimensions=dict.fromkeys(Dimension, 1.0), checks={c.check: 1.0 for found in checks.values() for c in found}
    )
    found = told_debrief(id)
    card = found.card.model_copy(update={"dimensions": dimensions, "weights": weights})
    return replace(found, card=card)


class House(FakeHouse):
    """Keeps everything in a real store; the debrief is always the same."""

    def __init__(self, store: Store, who: Person = INES) -> None:
        super().__init__()
        self.store = store
        for person in (INES, OLAF, TOM):
            store.file(person)
        self.settings = self.settings.model_copy(update={"profile": who.id})

    @property
    def library(self) -> Store:  # type: ignore[override]  # a real one in place of the fake
        return self.store

    @property
    def person(self) -> Person:
        return next(one for one in (INES, OLAF, TOM) if one.id == self.settings.profile)

    def debrief(self, transcript: Transcript) -> Debrief:
        return debriefed(transcript.id)

    def folder(self, session: str = "told") -> Folder:
        return folder_of(self.store.entries(session), "tom")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "sessions.db") as found:
        yield found


def told(id: str = "told", **changes: object) -> Transcript:
    return told_transcript(id).model_copy(update={"trainee": "tom", **changes})


def one(store: Store, who: Person = INES, transcript: Transcript | None = None) -> tuple[House, VerdictScreen]:
    transcript = transcript or told()
    store.take_in(transcript)
    house = House(store, who)
    return house, VerdictScreen(house, transcript)


ALL = [*"43210", "x", "5", "4"]
"""A mark for each dimension, by one key each."""


def here(pilot: Pilot[None]) -> type[Screen[Any]]:
    return type(pilot.app.screen)


async def ask(pilot: Pilot[None], *keys: str) -> None:
    """Press what leaves a dialog open: nothing is settled until it has its answer."""
    await pilot.press(*keys)
    for _ in range(100):
        await pilot.pause(0.01)
        if isinstance(pilot.app.screen, ModalScreen):
            break
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settled(pilot)


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
async def test_a_number_between_the_steps(store: Store) -> None:
    house, screen = one(store)
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await press(pilot, *ALL, "enter", "n", *"65", "enter", *"so", "enter")
        assert house.folder().verdicts()["ideal_self"].mark == 65


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


def test_every_dimension_has_a_key_in_this_test() -> None:
    assert len(ALL) == len(Dimension)


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
