"""The words that a pattern needs, read off it: it is found nowhere without them."""

import re
from types import ModuleType

import pytest

from simulator.customer import negativity
from simulator.customer.casing import AnyCase
from simulator.customer.hearing import questions, said
from simulator.customer.hearing.cue import Cue
from simulator.customer.needed import keys_in, needed
from simulator.customer.signals import Signal
from simulator.customer.sought import Sought
from simulator.scoring import canned, credit, deeds, listening, surface
from tests.customer.hearing.measure import labelled


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        (r"\bso (?:i|we) (?:really )?apologi[sz]e", [{"apol"}, {"so"}, {"i", "we"}]),
        (r"\bin (?:\d+|two) days?\b", [{"day", "days"}, {"in"}]),
        (r"\bcall(?:ed|ing)? (?!back)(?: \S+){0,3}", [{"call"}]),
        (r"\bmis\w+ it\b", [{"it"}]),
        (r"\b(?:mon|sun)day\b", [{"mond", "sund"}]),
        (r"(?:on|off)line", []),
        (r"\b(?:a|b) ?c\b", [{"a", "b", "ac", "bc"}]),
        (r"\bso (?:what|\S+)", [{"so"}]),
        (r"\b(?:un)?fair deal\b", [{"deal"}, {"unfa", "fair"}]),
        (r"\bcan'?t\b", [{"can", "cant"}]),
        (r"\b(?:very )*late\b", [{"late"}]),
        (r"why|\?", []),
        (r"\bwhy\b|\?", [{"why", "?"}]),
        (r"^thanks?[.!]", [{"than"}]),
        (r"(?P<name>\bwhy\b)", []),
        (r"\b\N{BULLET}why\b", []),
    ],
)
def test_of_each_set_one_must_be_there(pattern: str, sets: list[set[str]]) -> None:
    assert sorted(map(sorted, needed(pattern))) == sorted(map(sorted, sets))


def test_a_cue_needs_what_its_macros_need() -> None:
    assert {"you"} in Cue(Signal.RUDE, "you are {BAD}?").needs


def test_a_bracket_that_is_left_open_tells_nothing() -> None:
    assert needed(r"\bso (?:what") == ()


def test_the_keys_of_a_text() -> None:
    assert keys_in("I CAN'T wait_for it, Zoë!") == {"i", "can", "t", "wait", "for", "it", "zoë", "!"}


LINES = sorted({one.line.lower() for one in labelled()})[::7]


@pytest.mark.parametrize("module", [negativity, questions, said, canned, credit, deeds, listening, surface])
def test_nothing_is_passed_over(module: ModuleType) -> None:
    """In ordinary lines every pattern finds just what it finds without a look at the words first."""
    patterns = [one for one in vars(module).values() if isinstance(one, Sought | AnyCase)]
    assert patterns
    for one in patterns:
        whole = one.pattern if isinstance(one, Sought) else f"(?i:{one.pattern})"
        flags = re.MULTILINE if one is surface.QUESTION else re.NOFLAG
        there = re.compile(whole, flags)
        for line in LINES:
            found, wanted = one.search(line), there.search(line)
            assert (found and found.span()) == (wanted and wanted.span()), (one.pattern[:60], line)
