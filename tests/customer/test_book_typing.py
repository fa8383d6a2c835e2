"""Words are written in full only where they mean the same in full."""

from random import Random

import pytest

from simulator.customer.book_typing import Hand


def in_full(sentence: str) -> str:
    shares = dict.fromkeys(("splits", "lowercase", "unstopped", "trails", "clips", "runs_on"), 0.0)
    hand = Hand(Random(1), {**shares, "spells_out": 1.0})
    return hand.typed(sentence, small=False, last=False, word_for_word=False)


@pytest.mark.parametrize(
    ("said", "full"),
    [
        ("It's a mess.", "It is a mess."),
        ("I don't know what you're doing.", "I do not know what you are doing."),
        ("That's enough.", "That is enough."),
    ],
)
def test_what_can_be_written_in_full_is(said: str, full: str) -> None:
    assert in_full(said) == full


@pytest.mark.parametrize("said", ["That's made me cry.", "Nobody's said what.", "It's been a week.", "Isn't it late?"])
def test_what_would_be_another_word_in_full_stays(said: str) -> None:
    assert in_full(said) == said


def test_the_comma_before_a_joining_word_may_go_and_no_other() -> None:
    shares = dict.fromkeys(("splits", "lowercase", "unstopped", "trails", "clips", "spells_out"), 0.0)
    hand = Hand(Random(1), {**shares, "runs_on": 1.0})
    typed = hand.typed("Yes, I waited, and nobody came, but you know.", small=False, last=True, word_for_word=False)
    assert typed == "Yes, I waited and nobody came, but you know."
