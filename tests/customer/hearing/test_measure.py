"""How well the held-out lines are heard, as totals: none of them is quoted by what fails here."""

import pytest

from simulator.customer.signals import Signal
from tests.customer.hearing.measure import Tally, fit, held, insults_made_up, tally

S = Signal


@pytest.fixture(scope="module")
def heard() -> Tally:
    return tally(held())


def test_the_held_lines_are_heard_no_worse_than_when_they_were_written(heard: Tally) -> None:
    assert heard.precision(*Signal) >= 0.6
    assert heard.recall(*Signal) >= 0.34


def test_an_insult_is_seldom_made_up() -> None:
    lines = held()
    assert insults_made_up(lines) <= len(lines) // 40


def test_precision_and_recall_are_of_what_was_heard_and_of_what_was_there() -> None:
    result = Tally()
    result.hits.update({S.THANKS: 3, S.APOLOGY: 1})
    result.missed.update({S.THANKS: 1})
    result.false.update({S.APOLOGY: 1})
    assert result.precision(S.THANKS) == 1.0
    assert result.recall(S.THANKS) == 0.75
    assert result.precision(S.THANKS, S.APOLOGY) == 0.8
    assert result.recall(S.GREETING) == 1.0


def test_no_line_is_both_tuned_on_and_held_out() -> None:
    assert {x.held for x in fit()} == {False}
    assert {x.held for x in held()} == {True}
