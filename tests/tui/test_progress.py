"""The progress page: levels, charts, the table, what to practise next, and who may look at whom."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from textual.widgets import Input, OptionList, Select, SelectionList

from simulator.practice.transcript import Mode
from simulator.review.cohort import Cohort
from simulator.review.library import LibraryFailed, Marked
from simulator.review.people import Person, Role
from simulator.scoring.scorecard import Dimension
from simulator.settings import Settings
from simulator.tui.cohort.cohorts import CohortsScreen
from simulator.tui.progress.chart import Chart
from simulator.tui.progress.plotting import DOT, plotted
from simulator.tui.progress.screen import ProgressScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.fake_library import FakeLibrary
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, told_transcript

FIRST = datetime(2026, 1, 1, tzinfo=UTC)


def marked(n: int, overall: float, who: str = "ada", **more: object) -> Marked:
    values = {"persona": "impatient", "situation": "late-parcel", "mode": Mode.PRACTICE, **more}
    marks = {Dimension.WANT: overall, Dimension.CLARITY: 30.0}
    at = FIRST + timedelta(days=n)
    return Marked(session=f"s{n}", trainee=who, at=at, overall=overall, marks=marks, **values)  # type: ignore[arg-type]


class Library(FakeLibrary):
    """Can be ``broken``."""

    broken = False

    def marks(self, trainees: Iterable[str] | None, most: int) -> list[Marked]:
        if self.broken:
            raise LibraryFailed("The folder is gone.")
        return super().marks(trainees, most)


class House(FakeHouse):
    def __init__(self) -> None:
        super().__init__(settings=Settings(tour_seen=True, profile="here"))
        self._library = self.shelf = Library()


def house(role: Role = Role.TRAINEE, *rows: Marked) -> House:
    made = House()
    made.library.file(Person(id="here", name="Here", role=role))
    made.library.file(Person(id="ada", name="Ada Lin"))
    made.library.file(Person(id="tom", name="Tom Vega"))
    made.library.marked = list(rows)
    return made


OWN = [marked(n, 40 + 5 * n, "here") for n in range(8)] + [marked(9, 99, "here", hints=2), marked(10, 11, "ada")]


@pytest.mark.soak
@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_levels_and_charts_are_of_unaided_sessions_alone(size: tuple[int, int]) -> None:
    async with Host(ProgressScreen(house(Role.TRAINEE, *OWN))).run_test(size=size) as pilot:
        await settled(pilot)
        shown = seen(pilot)
        assert "8 unaided, apart: 1 assisted" in shown
        assert "on the whole   65 ▲ 20" in shown
        assert "clarity        30 =" in shown
        assert shown.count("01 Jan") == (1 if size == SMALL else 3)
        charts = [chart for chart in pilot.app.screen.query(Chart) if chart.display]
        assert len(charts) == (1 if size == SMALL else 9)


@pytest.mark.soak
async def test_a_shows_what_was_done_with_help() -> None:
    async with Host(ProgressScreen(house(Role.TRAINEE, *OWN))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("a")
        await settled(pilot)
        assert "on the whole   99" in seen(pilot)
        assert "1 assisted, apart: 8 unaided" in seen(pilot)


@pytest.mark.soak
async def test_the_chosen_dimension_is_drawn_and_tabled() -> None:
    async with Host(ProgressScreen(house(Role.TRAINEE, *OWN))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press(*["down"] * 8)
        await settled(pilot)
        assert "clarity  8 sessions" in seen(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert "Marks: clarity" in seen(pilot)
        row = next(line for line in seen(pilot).splitlines() if "Late parcel" in line and "Next" not in line)
        assert "30 ░" in row
        await pilot.press("v")
        await settled(pilot)
        assert "2 of 54 hints asked for" in seen(pilot)


async def test_what_is_proposed_is_begun() -> None:
    app = Host(ProgressScreen(house(Role.TRAINEE, *OWN)))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Next: Impatient · Late parcel. Clarity is weakest: 30" in seen(pilot)
        await pilot.press("o")
        await settled(pilot)
        assert "was not met yet" in seen(pilot)
        await pilot.press("p")
        await settled(pilot)
    (advice,) = app.results
    assert advice.persona != "impatient" or advice.situation != "late-parcel"


async def test_with_nothing_scored_it_says_what_to_do() -> None:
    async with Host(ProgressScreen(house())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "A session counts here once it has ended" in " ".join(seen(pilot).split())
        assert "No unaided session counts yet" in " ".join(seen(pilot).split())


async def test_a_trainee_sees_himself_alone() -> None:
    async with Host(ProgressScreen(house(Role.TRAINEE, *OWN))).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert not pilot.app.screen.query_one(Select).display
        assert "Whose" not in seen(pilot)
        await pilot.press("g", "s", "K")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ProgressScreen)


@pytest.mark.soak
async def test_a_coach_looks_at_everybody_a_cohort_or_anyone() -> None:
    made = house(Role.COACH, *OWN)
    made.library.file(Cohort(id="c", name="Autumn", trainees=("ada", "tom")))
    async with Host(ProgressScreen(made)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "Progress · Everybody" in seen(pilot)
        assert "9 unaided, apart: 1 assisted" in seen(pilot)
        select = pilot.app.screen.query_one(Select)
        for key, name in (("c:c", "Cohort Autumn"), ("t:ada", "Ada Lin")):
            select.value = key
            await settled(pilot)
            assert f"Progress · {name}" in seen(pilot)
            assert "1 unaided, apart: 0 assisted" in seen(pilot)


@pytest.mark.soak
async def test_a_cohort_is_made_changed_and_removed() -> None:
    made = house(Role.COACH, *OWN)
    made.library.take_in(told_transcript().model_copy(update={"trainee": "here"}))  # who made it is a coach
    async with Host(ProgressScreen(made)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("g")
        await settled(pilot)
        await pilot.press("n")
        await pilot.pause()  # a worker waits for the form, so nothing ever settles while it is open
        pilot.app.screen.query_one(Input).value = HOSTILE
        await pilot.press("ctrl+s")
        assert "Take somebody in first" in seen(pilot)
        pilot.app.screen.query_one(SelectionList).select_all()
        await pilot.press("ctrl+s")
        await settled(pilot)
        (cohort,) = made.library.filed(Cohort)
        assert (cohort.name, set(cohort.trainees)) == (HOSTILE, {"ada", "tom"})
        assert isinstance(pilot.app.screen, CohortsScreen)
        assert "[red]x[/red]␛[2J" in seen(pilot)
        await pilot.press("enter")
        await pilot.pause()
        pilot.app.screen.query_one(Input).value = "Autumn"
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert [(one.id, one.name) for one in made.library.filed(Cohort)] == [(cohort.id, "Autumn")]
        await pilot.press("x", "y")
        await settled(pilot)
        assert made.library.filed(Cohort) == []


async def test_what_cannot_be_read_is_said() -> None:
    made = house(Role.TRAINEE, *OWN)

    made.shelf.broken = True
    async with Host(ProgressScreen(made)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "Progress cannot be read: The folder is gone." in seen(pilot)
        assert pilot.app.screen.query_one("#levels", OptionList).option_count == 0


def test_a_line_is_drawn_through_the_means() -> None:
    marks = [(FIRST + timedelta(days=n), mark) for n, mark in enumerate((0.0, 0.0, 100.0))]
    drawn = ["".join(char for char, _ in row) for row in plotted(marks, 5, 4)]
    assert drawn[0][4] == DOT
    assert drawn[3][:3] == f"{DOT}─{DOT}"
    assert [row[4] for row in drawn[1:]] == [" ", "╭", " "] or "╭" in "".join(drawn)


@pytest.mark.parametrize("marks", [[], [(FIRST, 50.0)], [(FIRST, 0.0), (FIRST, 100.0)], [(FIRST, 130.0)] * 300])
def test_any_marks_fit_the_plane(marks: list[tuple[datetime, float]]) -> None:
    rows = plotted(marks, 9, 3)
    assert [len(row) for row in rows] == [9, 9, 9]
