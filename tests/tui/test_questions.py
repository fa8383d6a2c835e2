"""The two questions before the score."""

from collections.abc import Callable

import pytest
from textual.widgets import TextArea

from simulator.customer.persona import Style
from simulator.practice.events import Happened
from simulator.practice.journal import JournalFailed
from simulator.practice.transcript import EventKind, SessionEvent
from simulator.tui.debrief.questions import Questions
from tests.tui.debriefing import House, screen
from tests.tui.host import SMALL, Host, seen, settled
from tests.tui.told_session import told_debrief, told_transcript

Reading = tuple[str, str, Style | None]


def keeping(kept: list[Reading]) -> Callable[[str, str, Style | None], Happened]:
    def keep(want: str, treatment: str, style: Style | None) -> Happened:
        kept.append((want, treatment, style))
        return Happened(SessionEvent(after_turn=8, kind=EventKind.READING, data={"want": want}))

    return keep


async def test_the_questions_come_before_the_score() -> None:
    kept: list[Reading] = []
    house = House(told_debrief())
    async with Host(screen(house, on_reading=keeping(kept))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "What did the customer want?" in seen(pilot)
        assert "Angry but good" not in seen(pilot)
        assert not house.scored
        await pilot.press(*"paper", "tab", *"fast", "tab", "down", "enter", "ctrl+s")
        await settled(pilot)
        assert kept == [("paper", "fast", Style.BRIEF)]
        assert [len(t.events_of(EventKind.READING)) for t in house.scored] == [1]
        assert "One thing to do better" in seen(pilot)


async def test_the_choice_of_a_style_is_a_sign_not_a_colour() -> None:
    async with Host(screen(on_reading=keeping([]))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "●" not in seen(pilot)
        await pilot.click("#technical")
        await settled(pilot)
        assert next(line for line in seen(pilot).splitlines() if "●" in line).split("▌")[1].startswith(" technical")


@pytest.mark.soak
@pytest.mark.parametrize("keys", [["escape"], ["ctrl+s"], ["escape", "ctrl+s"]])
async def test_the_questions_may_be_skipped(keys: list[str]) -> None:
    kept: list[Reading] = []
    house = House(told_debrief())
    async with Host(screen(house, on_reading=keeping(kept))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press(*keys)
        await settled(pilot)
        assert not kept
        assert len(house.scored) == 1


@pytest.mark.soak
async def test_an_answer_is_kept_once_however_often_it_is_given() -> None:
    kept: list[Reading] = []
    house = House(told_debrief())
    shown = screen(house, on_reading=keeping(kept))
    async with Host(shown).run_test(size=SMALL) as pilot:
        await settled(pilot)
        questions = shown.query_one(Questions)
        for _ in range(3):
            questions.post_message(Questions.Answered(questions, "paper", "", None))
            questions.post_message(Questions.Skipped(questions))
        await settled(pilot)
        assert len(kept) == len(house.scored) == 1
        assert "Angry but good" in seen(pilot)


async def test_answers_that_cannot_be_kept_are_not_lost() -> None:
    def fails(want: str, treatment: str, style: Style | None) -> Happened:
        raise JournalFailed("The disk is full.")

    async with Host(screen(on_reading=fails)).run_test(size=SMALL, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press(*"paper", "ctrl+s")
        await settled(pilot)
        assert pilot.app.screen.query_one("#want", TextArea).text == "paper"
        assert "The disk is full." in seen(pilot)


async def test_questions_answered_before_are_not_asked_again() -> None:
    answered = told_transcript().model_copy(update={"events": (SessionEvent(after_turn=8, kind=EventKind.READING),)})
    async with Host(screen(transcript=answered, on_reading=keeping([]))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert not pilot.app.screen.query(Questions)
