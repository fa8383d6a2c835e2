"""What trainees said at the same moment, side by side."""

from datetime import UTC, datetime

import pytest
from textual.widgets import Select

from simulator.practice.transcript import Mode, Transcript
from simulator.review.library import Marked
from simulator.review.people import Person, Role
from simulator.settings import Settings
from simulator.tui.cohort.screen import AnswerCard, AnswersScreen
from simulator.tui.replay.screen import ReplayScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, told_transcript


def house(*told: Transcript) -> FakeHouse:
    made = FakeHouse(list(told), Settings(tour_seen=True, profile="ines"))
    made.library.file(Person(id="ines", name="Ines", role=Role.COACH))
    made.library.file(Person(id="ada", name="Ada Lin"))
    made.library.marked = [
        Marked(
            session=t.id,
            trainee=t.trainee,
            at=datetime(2026, 1, 1, tzinfo=UTC),
            persona=t.persona or "",
            situation=t.situation or "",
            mode=str(t.mode),
            overall=50,
            marks={},
        )
        for t in told
    ]
    return made


def told(id: str, trainee: str, extra: str = "", mode: Mode = Mode.PRACTICE, seed: int = 1) -> Transcript:
    return told_transcript(id, extra=extra).model_copy(update={"trainee": trainee, "mode": mode, "seed": seed})


async def test_lines_stand_side_by_side_with_what_they_did() -> None:
    made = house(told("a", "ada"), told("t", "tom", HOSTILE))
    async with Host(AnswersScreen(made, "Everybody", None)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        lines = seen(pilot).splitlines()
        names = next(line for line in lines if "Ada Lin" in line)
        assert "tom" in names
        assert sum(line.count("hot → cross · calm +9") for line in lines) == 2
        assert "2 of 2 sessions have this moment" in seen(pilot)


@pytest.mark.soak
async def test_another_moment_is_chosen_and_names_are_hidden() -> None:
    async with Host(AnswersScreen(house(told("a", "ada")), "Everybody", None)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "I can see both notes here" in seen(pilot)
        pilot.app.screen.query_one("#moment", Select).value = 3
        await settled(pilot)
        assert "Then Saturday it is." in seen(pilot)
        pilot.app.screen.query_one(AnswerCard).focus()
        await pilot.press("a")
        await settled(pilot)
        assert "Ada Lin" not in seen(pilot)
        assert pilot.app.screen.query_one(AnswerCard).answer.trainee == "ada"


@pytest.mark.soak
async def test_only_one_seed_of_assessments() -> None:
    made = house(
        told("a", "ada", mode=Mode.ASSESSMENT, seed=5), told("b", "tom", mode=Mode.ASSESSMENT, seed=6), told("c", "tom")
    )
    async with Host(AnswersScreen(made, "Everybody", None)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert len(pilot.app.screen.query(AnswerCard)) == 3
        await pilot.press("e")
        await settled(pilot)
        assert "1 of 1 sessions" in seen(pilot)
        assert "with seed 6" in seen(pilot) or "with seed 5" in seen(pilot)


@pytest.mark.soak
async def test_enter_opens_the_session_there() -> None:
    async with Host(AnswersScreen(house(told("a", "ada")), "Everybody", None)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one(AnswerCard).focus()
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReplayScreen)


async def test_with_nobody_to_compare_it_says_so() -> None:
    async with Host(AnswersScreen(house(), "Autumn", ())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Nobody has a scored session to compare yet." in seen(pilot)
