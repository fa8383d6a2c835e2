"""Words are found however they are cased, in plain letters and in others."""

import re

import pytest

from simulator.customer.casing import AnyCase

PATTERNS = (r"\bnobody (?:called|rang)\b", r"\b[A-Z]{2}-\d+", r"caf(?:e|é)\b", r"\Wstill\b|^and\S", r"[^a-z ]x")
TEXTS = ("NOBODY Called me", "the px-22", "PX-22, still", "at the CAFÉ", "cafe", "Andy", "nobody came", "İx Kx", "")


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_place_is_that_of_a_pattern_without_regard_to_case(pattern: str, text: str) -> None:
    found, wanted = AnyCase(pattern).search(text), re.search(pattern, text, re.IGNORECASE)
    assert (found and found.span()) == (wanted and wanted.span())


@pytest.mark.parametrize("pattern", ["(", "[A", "a{2,1}"])
def test_what_is_no_pattern_is_told_at_once(pattern: str) -> None:
    with pytest.raises(re.error):
        AnyCase(pattern)
