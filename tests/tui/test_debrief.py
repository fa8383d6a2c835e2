"""The debrief: the two questions, then one thing, then marks with their evidence."""

import pytest
from textual.pilot import Pilot
from textual.widgets import Collapsible, Static

from simulator.practice.transcript import Transcript, Turn
from simulator.review.library import LibraryFailed
from simulator.scoring.debrief import Debrief
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Lead
from simulator.tui.debrief.card import CheckRow, check_line, dimension_line
from simulator.tui.debrief.screen import Next
from simulator.tui.debrief.sections import Sections
from simulator.tui.debrief.words import mark_word
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.causes import Causes
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.mood_chart import MoodChart
from tests.tui.debriefing import House, screen
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, foreign_transcript, told_debrief


async def test_one_thing_leads_and_the_rest_is_folded() -> None:
    async with Host(screen()).run_test(size=SMALL) as pilot:
        await settled(pilot)
        text = seen(pilot)
        folded = [part for part in pilot.app.screen.query(Collapsible) if part.parent is not None]
        assert all(part.collapsed for part in folded)
    parts = ("Marcus Reyes, afterwards", "One thing to do better", "You said", "Better", "Scorecard: 72 of 100, good")
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)


@pytest.mark.soak
async def test_who_knows_the_way_sees_the_scorecard_at_once() -> None:
    async with Host(screen(House(told_debrief(), sessions=5))).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert not pilot.app.screen.query_one("#card", Collapsible).collapsed
        assert "clarity        15" in seen(pilot)


@pytest.mark.soak
async def test_everything_opens_and_closes_by_one_key() -> None:
    async with Host(screen()).run_test(size=(160, 80)) as pilot:
        await settled(pilot)
        await pilot.press("e")
        await settled(pilot)
        text = seen(pilot)
        for part in ("loyalty", "▼ turn 8", "he counts what went wrong", "kept at the desk", "You had read the record"):
            assert part in text, part
        await pilot.press("e")
        await settled(pilot)
        assert "loyalty" not in seen(pilot)


async def open_clarity(pilot: Pilot[None]) -> list[CheckRow]:
    pilot.app.screen.query_one("#card", Collapsible).collapsed = False
    clarity = pilot.app.screen.query_one("#clarity", Collapsible)
    clarity.collapsed = False
    await settled(pilot)
    return list(clarity.query(CheckRow))


@pytest.mark.soak
async def test_enter_on_evidence_shows_the_turn_at_the_side_and_then_the_replay() -> None:
    shown = screen()
    async with Host(shown).run_test(size=LARGE) as pilot:
        await settled(pilot)
        rows = await open_clarity(pilot)
        rows[0].focus()
        await pilot.press("enter")
        await settled(pilot)
        assert shown.query_one(Conversation).at == 5
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReplayScreen)
        assert pilot.app.screen.at == 5


@pytest.mark.soak
async def test_enter_on_evidence_opens_the_replay_where_there_is_no_side() -> None:
    shown = screen()
    async with Host(shown).run_test(size=SMALL) as pilot:
        await settled(pilot)
        rows = await open_clarity(pilot)
        rows[2].focus()
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReplayScreen)
        assert pilot.app.screen.at == 7


@pytest.mark.soak
async def test_evidence_of_no_turn_opens_nothing() -> None:
    shown = screen()
    async with Host(shown).run_test(size=SMALL) as pilot:
        await settled(pilot)
        rows = await open_clarity(pilot)
        rows[3].focus()
        await pilot.press("enter")
        await settled(pilot)
        assert pilot.app.screen is shown


@pytest.mark.soak
async def test_the_causes_follow_the_playhead() -> None:
    shown = screen()
    async with Host(shown).run_test(size=(160, 80)) as pilot:
        await settled(pilot)
        await pilot.press("e")
        await settled(pilot)
        chart = shown.query_one(MoodChart)
        causes = shown.query_one(Causes).query_one(Static)
        assert "stay on the line" in str(causes.content)
        chart.focus()
        await pilot.press("left")
        await settled(pilot)
        assert "tomorrow before ten" in str(causes.content)


@pytest.mark.soak
async def test_an_unfair_session_says_so_and_brackets_its_marks() -> None:
    async with Host(screen(House(told_debrief(fair=False), sessions=5))).run_test(size=LARGE) as pilot:
        await settled(pilot)
        text = seen(pilot)
    assert "The simulator made a mistake" in text
    assert "[80]" in text


@pytest.mark.soak
async def test_a_foreign_session_is_read_from_its_words() -> None:
    given = told_debrief("foreign")
    given = Debrief(given.interview, given.card.model_copy(update={"lead": None}), None, (), ())
    async with Host(screen(House(given), foreign_transcript())).run_test(size=(160, 80)) as pilot:
        await settled(pilot)
        await pilot.press("e")
        await settled(pilot)
        text = seen(pilot)
    assert "calm is read from the customer's words" in text
    assert "turn 0: calm 20" in text
    assert "You promised nothing." in text


async def test_a_session_without_a_word_has_a_debrief_too() -> None:
    given = told_debrief("empty")
    given = Debrief("", given.card.model_copy(update={"lead": None, "overall": None}), None, (), ())
    async with Host(screen(House(given), Transcript(id="empty"))).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "no mark: the simulator was at fault" in seen(pilot)


async def test_a_score_that_cannot_be_had_is_said() -> None:
    async with Host(screen(House(LibraryFailed("The database is locked.")))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "There is no score: The database is locked." in seen(pilot)
        assert not pilot.app.screen.query(Sections)


@pytest.mark.soak
@pytest.mark.parametrize(("key", "expected"), [("a", Next("printer-callbacks")), ("escape", None)])
async def test_the_way_on(key: str, expected: Next | None) -> None:
    app = Host(screen())
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press(key)
        await settled(pilot)
    assert app.results == [expected]


@pytest.mark.soak
async def test_the_replay_is_a_key_away() -> None:
    async with Host(screen()).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("r")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReplayScreen)


@pytest.mark.soak
async def test_what_people_wrote_is_text_everywhere() -> None:
    given = told_debrief()
    checks = (Check(check="clarity.x", met=True, turn=0, words=HOSTILE, why=HOSTILE),)
    card = given.card.model_copy(
        update={
            "lead": Lead(turn=0, words=HOSTILE, better=HOSTILE, why=HOSTILE),
            "dimensions": {Dimension.CLARITY: DimensionScore(mark=50, confidence=1, checks=checks)},
        }
    )
    hostile = Transcript(id="x", turns=(Turn(speaker="customer", text=HOSTILE),), persona=HOSTILE, ending=HOSTILE)
    shown = screen(House(Debrief(HOSTILE, card, None, (), ())), hostile.model_copy(update={"persona": None}))
    async with Host(shown).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await open_clarity(pilot)
        await settled(pilot)
        text = seen(pilot)
    assert text.count("[red]x[/red]␛[2J") >= 6
    assert "\x1b" not in text


@pytest.mark.parametrize(("mark", "word"), [(0, "weak"), (20, "thin"), (59.9, "fair"), (60, "good"), (100, "strong")])
def test_a_mark_has_a_word(mark: float, word: str) -> None:
    assert mark_word(mark) == word


def test_a_dimension_that_did_not_apply_has_no_mark() -> None:
    line = dimension_line(Dimension.WANT, DimensionScore(mark=None, confidence=0), fair=True).plain
    assert "did not apply" in line
    assert "0" not in line


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        (Check(check="want.got", met=True), "✓ met: got"),
        (Check(check="want.got", met=False, why="No."), "✗ not met: got. No."),
        (Check(check="want.got", met=None), "– did not apply: got"),
        (Check(check="want.got", met=True, share=0.5), "◐ met in part (50%): got"),
        (Check(check="want.got", met=True, turn=3, words="a\nb"), "✓ met: got\n  turn 3 “a b”"),
    ],
)
def test_a_check_is_told_in_sign_and_word(check: Check, expected: str) -> None:
    assert check_line(check).plain == expected
