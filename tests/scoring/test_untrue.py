"""What record and policy do not allow is seen in words that no author foresaw, and what they allow is let stand."""

from functools import cache

import pytest

from tests.scoring.untrue.lines import SITUATIONS, Group, Line, lines_of, share_found


@cache
def _lines() -> list[Line]:
    return [line for situation in SITUATIONS for line in lines_of(situation)]


@pytest.mark.parametrize(("group", "seen", "false"), [("tuned", 0.9, 0.02), ("held", 0.75, 0.02)])
def test_wrong_lines_are_seen_and_near_misses_are_not(group: Group, seen: float, false: float) -> None:
    assert share_found(_lines(), "wrong", group) >= seen
    assert share_found(_lines(), "right", group) <= false


@pytest.mark.parametrize("situation", SITUATIONS)
def test_each_situation_sees_most_of_what_is_wrong_there(situation: str) -> None:
    of_it = [line for line in _lines() if line.situation == situation and line.kind == "wrong"]
    assert sum(line.found for line in of_it) / len(of_it) >= 0.7
