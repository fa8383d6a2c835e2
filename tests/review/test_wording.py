"""Words for people: every move and ending has one, and no name with an underscore is left."""

import pytest

from simulator.customer.moves import Ending, MoveKind
from simulator.customer.signals import Signal
from simulator.review.wording import CAUSES, ENDINGS, MOVES, because, did


def test_every_move_and_every_ending_has_words() -> None:
    assert set(MOVES) == set(MoveKind)
    assert set(ENDINGS) == set(Ending)


@pytest.mark.parametrize("name", [*Signal, *CAUSES])
def test_no_cause_is_told_in_a_programmers_words(name: str) -> None:
    assert "_" not in because(name)


def test_a_move_of_another_tool_stays_as_it_is_called() -> None:
    assert did("waves_goodbye") == "waves goodbye"
    assert did("own_up") == "apologises for the tone"
