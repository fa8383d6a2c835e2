"""Rounds of calibration: what is hidden until when, and how far coaches agree."""

from datetime import date

import pytest

from simulator.review.calibration import (
    MACHINE,
    Given,
    Round,
    agreed,
    blind_marks,
    given_in,
    leaning,
    leanings,
    left_over,
    machines,
    may_see_results,
    splits,
)
from simulator.review.entries import Blind
from simulator.scoring.scorecard import Dimension
from tests.storage.conftest import card
from tests.tui.fake_library import FakeLibrary

DAY = date(2026, 1, 1)
ROUND = Round(id="r", name="January", by="ines", since=DAY, until=DAY, sessions=("s1", "s2"), coaches=("ines", "karl"))
WANT = Dimension.WANT


def blind(by: str, mark: float | None, round: str | None = "r") -> Blind:
    return Blind(by=by, marks={which.value: mark for which in Dimension}, round=round)


def given(rater: str, *marks: float | None) -> list[Given]:
    """Marks of the dimension want, session by session."""
    return [Given(rater, f"s{n}", WANT, mark) for n, mark in enumerate(marks)]


def test_only_marks_of_this_round_and_its_coaches_count_and_the_last_of_each() -> None:
    entries = [
        blind("ines", 20),
        blind("ines", 40),
        blind("karl", 60, "other"),
        blind("karl", 60, None),
        blind("mo", 80),
    ]
    assert {(one.rater, one.mark) for one in blind_marks(ROUND, "s1", entries)} == {("ines", 40)}


def test_results_are_hidden_from_a_coach_until_he_has_given_all_of_his() -> None:
    library = FakeLibrary()
    library.add_entry("s1", blind("ines", 40))
    now = given_in(library, ROUND)
    assert left_over(ROUND, "ines", now) == ["s2"]
    assert not may_see_results(ROUND, "ines", now)
    library.add_entry("s2", blind("ines", None))
    now = given_in(library, ROUND)
    assert may_see_results(ROUND, "ines", now)
    assert not may_see_results(ROUND, "karl", now)
    assert may_see_results(ROUND, "mo", now)


def test_the_machine_gives_what_its_scorecards_say() -> None:
    library = FakeLibrary()
    library.keep_score(card("s1"))
    assert machines(library, ROUND) == [Given(MACHINE, "s1", WANT, 80)]


def test_agreement_is_told_in_steps() -> None:
    found = agreed(given("a", 0, 40, 80, None) + given("b", 0, 60, 20, 20), given(MACHINE, 10, 40))[WANT]
    assert found.n == 3
    assert found.exact == pytest.approx(1 / 3)
    assert found.close == pytest.approx(2 / 3)
    assert found.with_machine == pytest.approx((10 + 10 + 0 + 20) / 4)
    assert set(agreed(given("a", 0), [])) == {WANT}


def test_always_the_same_is_full_agreement() -> None:
    marks = (0, 20, 40, 60, 80)
    assert agreed(given("a", *marks) + given("b", *marks), [])[WANT].alpha.value == 1


def test_the_strict_one_is_found_where_the_interval_leaves_no_doubt() -> None:
    marks = given("a", *[20] * 8) + given("b", *[60] * 8) + given("c", *[60] * 8)
    strict, *others = leanings(marks, given(MACHINE, *[80] * 8))
    assert (strict.rater, strict.points.value, strict.word) == ("a", -40, "strict")
    assert {(one.rater, one.word) for one in others} == {("b", "lenient"), ("c", "lenient"), (MACHINE, "lenient")}
    assert others[-1].points.value == pytest.approx(80 - 140 / 3)


def test_now_higher_now_lower_is_like_the_others() -> None:
    marks = given("a", 20, 60, 20, 60, 20, 60) + given("b", 40, 40, 40, 40, 40, 40)
    assert leaning("a", marks, []).word == "like the others"
    assert leaning("a", given("a", 20) + given("b", 40), []).word == "too little to say"


def test_what_to_talk_about_is_where_coaches_are_furthest_apart() -> None:
    marks = given("a", 0, 20, 80) + given("b", 100, 40, 40)
    first, second = splits(marks, given(MACHINE, 60))
    assert (first.session, first.apart, first.marks) == ("s0", 100, {"a": 0, "b": 100, MACHINE: 60})
    assert second.session == "s2"
