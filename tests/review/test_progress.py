"""How somebody comes on, and what he should practise next."""

from datetime import UTC, date, datetime, timedelta

import pytest

from simulator.customer.persona import Style
from simulator.practice.transcript import EventKind, Mode, SessionEvent, Transcript
from simulator.review.advice import Because, advice, style_of
from simulator.review.drills import Drill, Try
from simulator.review.entries import Decision, Predicted, Sent, Verdict
from simulator.review.library import Marked
from simulator.review.progress import Help, as_they_stand, base, drilled, help_of, help_used, level, progress
from simulator.review.readings import readings
from simulator.scoring.scorecard import Dimension, DimensionScore
from tests.storage.conftest import card
from tests.tui.fake_library import FakeLibrary
from tests.tui.northline import PERSONAS, SITUATIONS, customer_of, long_transcript

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
TODAY = date(2026, 1, 10)


def marked(
    n: int,
    overall: float | None = 60,
    persona: str = "impatient",
    situation: str = "late-parcel",
    mode: Mode = Mode.PRACTICE,
    marks: dict[Dimension, float] | None = None,
    *,
    hints: int = 0,
    take: bool = False,
    decided: bool = False,
    read: bool = False,
) -> Marked:
    return Marked(
        session=f"s{n}",
        trainee="ada",
        at=FIRST + timedelta(days=n),
        persona=persona,
        situation=situation,
        mode=mode,
        overall=overall,
        marks=marks or {},
        hints=hints,
        take=take,
        decided=decided,
        read=read,
    )


def test_help_is_kept_apart_and_takes_and_faults_count_for_neither() -> None:
    rows = [
        marked(1, 40),
        marked(2, 90, mode=Mode.GUIDED),
        marked(3, 90, hints=1),
        marked(4, 50, mode=Mode.ASSESSMENT),
        marked(5, 99, take=True),
        marked(6, None),
    ]
    assert [one.session for one in progress(rows, Help.UNAIDED).sessions] == ["s1", "s4"]
    assert [one.session for one in progress(rows, Help.ASSISTED).sessions] == ["s2", "s3"]
    assert help_of(rows[2]) is Help.ASSISTED


def test_the_newest_are_held_against_those_before() -> None:
    found = level([10, 20, 60, 60, 60, 60, 60])
    assert (found.n, found.recent, found.before, found.change) == (7, 60, 15, 45)
    assert level([50]).change is None
    assert level([]).mean is None


def test_marks_are_in_the_order_of_time_whatever_order_they_come_in() -> None:
    rows = [marked(n, n * 10) for n in (3, 1, 2)]
    assert [mark for _, mark in progress(rows, Help.UNAIDED).marks(None)] == [10, 20, 30]


def test_a_dimension_that_did_not_apply_counts_for_nothing() -> None:
    rows = [marked(1, marks={Dimension.WANT: 40}), marked(2)]
    found = progress(rows, Help.UNAIDED)
    assert found.levels[Dimension.WANT].n == 1
    cells = found.cells(Dimension.WANT, lambda one: one.session)
    assert (cells["s1"].mean, cells["s2"].mean, cells["s2"].n) == (40, None, 0)


def test_cells_are_means_by_whatever_they_share() -> None:
    rows = [marked(1, 40, "impatient/polite"), marked(2, 60), marked(3, 90, situation="outage")]
    found = progress(rows, Help.UNAIDED)
    assert found.cells(None, lambda one: (base(one.persona), one.situation))["impatient", "late-parcel"].mean == 50
    assert found.cells(None, lambda one: one.situation)["outage"].n == 1


def test_where_a_coach_decided_his_mark_counts() -> None:
    library = FakeLibrary()
    dimensions = {
        Dimension.WANT: DimensionScore(mark=80, confidence=1),
        Dimension.CLARITY: DimensionScore(mark=70, confidence=1),
    }
    library.keep_score(card("s1").model_copy(update={"dimensions": dimensions}))
    library.add_entry("s1", Verdict(by="ines", about="want", decision=Decision.ADJUST, mark=20))
    library.add_entry("s1", Verdict(by="ines", about="clarity", decision=Decision.REJECT))
    library.add_entry("s1", Sent(by="ines"))
    rows = [marked(1, marks={Dimension.WANT: 80, Dimension.CLARITY: 70}, decided=True), marked(2, 33)]
    first, second = as_they_stand(library, rows)
    assert first.marks == {Dimension.WANT: 20}
    assert second == rows[1]


def test_the_budget_of_help_shrinks_with_mastery() -> None:
    used = help_used(
        [marked(1, 85), marked(2, 50, hints=2), marked(3, mode=Mode.GUIDED), marked(4, take=True, hints=3)]
    )
    assert (used.sessions, used.used, used.budget, used.guided) == (2, 2, 6 + 4, 1)
    assert help_used([marked(1, mode=Mode.ASSESSMENT)]).budget == 0


def test_drills_are_counted() -> None:
    new = Drill(id="a", session="s", turn=1, since=TODAY)
    days = (TODAY - timedelta(10), TODAY - timedelta(7), TODAY)
    done = Drill(
        id="b",
        session="s",
        turn=1,
        since=days[0],
        tries=tuple(Try(session=str(d), day=d, done=True, why="") for d in days),
    )
    found = drilled([new, done], TODAY)
    assert (found.all, found.tried, found.mastered, found.due) == (2, 1, 1, 1)


def answered(id: str, style: str, guess: str) -> Transcript:
    said = {"want": "to have it on tuesday", "treatment": "", "style": style}
    events = (
        SessionEvent(after_turn=1, kind=EventKind.STYLE, data={"style": guess}),
        SessionEvent(after_turn=2, kind=EventKind.READING, data=said),
    )
    return long_transcript(3).model_copy(update={"id": id, "events": events, "trainee": "ada"})


def test_how_customers_were_read_is_counted_answer_by_answer() -> None:
    library = FakeLibrary([answered("s1", "brief", "warm"), answered("s2", "technical", "brief")])
    library.add_entry("s1", Predicted(by="ada", turn=2, question="felt", answer="hot", right=True))
    library.add_entry("s1", Predicted(by="ines", turn=2, question="needed", answer="x", right=False))
    rows = [marked(1, read=True), marked(2, read=True), marked(3)]
    rows[0] = Marked(**{**vars(rows[0]), "predicted": True})
    found = readings(library, rows, lambda t: customer_of(t.persona or "", t.situation or ""))
    assert (found.want.right, found.want.n) == (2, 2)
    assert (found.style.right, found.style.n) == (1, 2)
    assert (found.guessed.right, found.guessed.n) == (1, 2)
    assert (found.treatment.n, found.treatment.share) == (0, None)
    assert (found.predicted.felt, found.predicted.needed) == ((1, 1), (0, 0))


def test_who_has_practised_little_begins_with_what_he_has_not_met() -> None:
    first = advice([], PERSONAS, SITUATIONS)[0]
    assert first.because is Because.BEGIN
    then = advice([marked(1, persona=first.persona, situation=first.situation)], PERSONAS, SITUATIONS)[0]
    assert then.because is Because.BEGIN
    assert then.persona != first.persona
    assert then.situation != first.situation


def test_the_weakest_dimension_is_practised_where_it_went_worst() -> None:
    weak = {Dimension.WANT: 80.0, Dimension.CLARITY: 30.0}
    rows = [marked(n, marks=weak) for n in range(3)]
    rows.append(
        marked(4, persona="technical", situation="printer-callbacks", marks={Dimension.WANT: 80, Dimension.CLARITY: 10})
    )
    first = advice(rows, PERSONAS, SITUATIONS)[0]
    assert (first.because, first.dimension) == (Because.DIMENSION, Dimension.CLARITY)
    assert (first.persona, first.situation, first.here, first.n) == ("technical", "printer-callbacks", 10, 4)
    assert first.mark == 25


@pytest.mark.parametrize("rows", [[marked(n, marks={Dimension.CLARITY: 30}, hints=1) for n in range(9)]])
def test_what_was_done_with_help_says_nothing_of_what_is_weak(rows: list[Marked]) -> None:
    assert advice(rows, PERSONAS, SITUATIONS)[0].because is Because.BEGIN


def test_a_style_that_was_never_met_comes_before_what_is_merely_new() -> None:
    warm = PERSONAS[1].model_copy(update={"mix": PERSONAS[1].mix.model_copy(update={"warm": 1.0, "brief": 0.0})})
    rows = [marked(n, 90) for n in range(4)]
    first, *others = advice(rows, [PERSONAS[0], PERSONAS[2], warm], SITUATIONS)
    assert (first.because, first.style, first.persona) == (Because.STYLE, Style.WARM, warm.id)
    assert style_of(warm, SITUATIONS[0]) is Style.WARM
    assert {one.because for one in others} == {Because.STYLE, Because.NEW}


def test_each_customer_in_each_situation_is_advised_once() -> None:
    rows = [marked(n, 30, marks={Dimension.CLARITY: 30}) for n in range(4)]
    found = [(one.persona, one.situation) for one in advice(rows, PERSONAS, SITUATIONS)]
    assert len(found) == len(set(found)) == 5 * 3
    assert advice(rows, [], SITUATIONS) == []
