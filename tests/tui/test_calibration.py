"""Rounds of calibration: begun, marked blind one session after the other, and their results when they may be seen."""

from datetime import date

import pytest
from textual.widgets import Input, Static

from simulator.review.calibration import Round
from simulator.review.entries import Blind
from simulator.review.people import Person, Role
from simulator.scoring.scorecard import Dimension
from simulator.settings import Settings
from simulator.tui.calibration.results import HIDDEN, ResultsScreen
from simulator.tui.calibration.screen import CalibrationScreen
from simulator.tui.verdict.blind import BlindMarks
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, told_debrief, told_transcript

DAY = date(2026, 1, 1)
ROUND = Round(id="r", name=HOSTILE, by="ines", since=DAY, until=DAY, sessions=("a", "b"), coaches=("ines", "karl"))


def house(who: str = "ines", *rounds: Round) -> FakeHouse:
    made = FakeHouse([told_transcript("a"), told_transcript("b")], Settings(tour_seen=True, profile=who))
    for id, name in (("ines", "Ines"), ("karl", "Karl")):
        made.library.file(Person(id=id, name=name, role=Role.COACH))
    for round in rounds:
        made.library.file(round)
    for session in ("a", "b"):
        made.library.keep_score(told_debrief(session).card)
    return made


def give(made: FakeHouse, who: str, session: str, mark: float) -> None:
    marks: dict[str, float | None] = {which.value: mark for which in Dimension}
    made.library.add_entry(session, Blind(by=who, marks=marks, round="r"))


@pytest.mark.soak
async def test_a_round_is_begun() -> None:
    made = house()
    async with Host(CalibrationScreen(made)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "There is no round yet." in seen(pilot)
        await pilot.press("n")
        await pilot.pause(0.1)
        await pilot.press("ctrl+s")
        assert "Write a name first." in str(pilot.app.screen.query_one(".why", Static).content)
        pilot.app.screen.query_one("#name", Input).value = "January"
        await pilot.pause()
        assert [line.count("✓") for line in seen(pilot).splitlines() if "Ines" in line or "turns" in line] == [1, 0, 0]
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert [line.count("✓") for line in seen(pilot).splitlines() if "turns" in line] == [1, 1]
        assert "Taken in: coaches 2, sessions 2." in seen(pilot)
        await pilot.press("ctrl+s")
        await settled(pilot)
        (round,) = made.library.filed(Round)
        assert (round.name, round.sessions, round.coaches) == ("January", ("a", "b"), ("ines", "karl"))
        assert "0 of 2" in seen(pilot)


async def test_what_others_gave_is_hidden_until_ones_own_marks_are_given() -> None:
    made = house("ines", ROUND)
    for session in ("a", "b"):
        give(made, "karl", session, 20)
    give(made, "ines", "a", 60)
    async with Host(CalibrationScreen(made)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "[red]x[/red]␛[2J" in seen(pilot)
        assert "1 of 2" in seen(pilot)
        await pilot.press("r")
        await settled(pilot)
        assert isinstance(pilot.app.screen, CalibrationScreen)
    async with Host(ResultsScreen(made, ROUND)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert HIDDEN in seen(pilot)
        assert "Karl" not in seen(pilot)


@pytest.mark.soak
async def test_enter_goes_on_with_the_first_session_that_is_left() -> None:
    made = house("ines", ROUND)
    give(made, "ines", "a", 60)
    async with Host(CalibrationScreen(made)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert pilot.app.screen.query(BlindMarks)
        assert "␛[2J, 2 of 2 · Angry but good" in seen(pilot)
        await pilot.press(*"33333333", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, CalibrationScreen)
        assert "all marked" in seen(pilot)
    (given,) = [entry for entry in made.library.entries("b") if isinstance(entry, Blind)]
    assert (given.by, given.round, set(given.marks.values())) == ("ines", "r", {60.0})


@pytest.mark.soak
async def test_results_tell_who_is_strict_and_what_to_talk_about() -> None:
    made = house("ines", ROUND)
    for session in ("a", "b"):
        give(made, "karl", session, 20)
        give(made, "ines", session, 80)
    async with Host(CalibrationScreen(made)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        shown = seen(pilot)
        assert isinstance(pilot.app.screen, ResultsScreen)
        karl = next(line for line in shown.splitlines() if "Karl" in line and "-60" in line)
        assert "too little to say" in karl
        assert "the machine" in shown
        assert "Karl 20, Ines 80" in " ".join(shown.split())
        assert "Replay" in shown.splitlines()[-1]


@pytest.mark.soak
async def test_one_coach_alone_agrees_with_nobody() -> None:
    made = house("ines", ROUND)
    for session in ("a", "b"):
        give(made, "ines", session, 80)
    async with Host(ResultsScreen(made, ROUND)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Only one coach has marked so far." in " ".join(seen(pilot).split())
        assert "What to talk about" not in seen(pilot)
