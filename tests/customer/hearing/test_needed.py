"""The words that a cue needs, read off its pattern."""

import pytest

from simulator.customer.hearing.needed import needed


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("so <i|we> (?:really )?apologi[sz]e", [{"apol"}, {"so"}, {"i", "we"}]),
        (r"in (?:\d+|two) days?", [{"day", "days"}, {"in"}]),
        ("call(?:ed|ing)? (?!back)(?: \\S+){0,3}", [{"call"}]),
        ("mis\\w+ it", [{"it"}]),
        ("(?:on|off)line", []),
        ("<a|b> ?c", []),
        ("you are {BAD}?", [{"you"}, {"are"}]),
        ("so <what|\\S+>", [{"so"}]),
        ("(?:un)?fair deal", [{"deal"}]),
    ],
)
def test_of_each_set_one_word_must_be_there(pattern: str, sets: list[set[str]]) -> None:
    assert sorted(map(sorted, needed(pattern))) == sorted(map(sorted, sets))


def test_a_bracket_that_is_left_open_is_told() -> None:
    with pytest.raises(ValueError, match="bracket"):
        needed("so (?:what")
