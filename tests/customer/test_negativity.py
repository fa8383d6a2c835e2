"""The customer's negativity, read from his words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.customer.negativity import is_negative, negativity


@pytest.mark.parametrize(
    "text",
    [
        "I just told you. It jams. On every page.",
        "busy. where is it",
        "Third time I'm calling. Third. And nobody over there calls back.",
        "You people read that off a card, don't you.",
        "Don't tell me to calm down. Get me someone who knows what they're doing.",
        "Still nothing. This is ridiculous.",
        "I've been charged twice and I want my money back now!",
        "it doesnt work. again.",
        "No. You didn't.",
    ],
)
def test_trouble_and_anger_are_negative(text: str) -> None:
    assert is_negative(text)


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "thx",
        "PX-2291",
        "yes please",
        "no. thx",
        "Thanks, that helps a lot.",
        "can it be left with no 9",
        "One o'clock, then. Thanks.",
        "My name is Marcus Bell.",
        "Could you tell me which plan is the cheapest?",
        "Sorry about the shouting. That wasn't fair on you.",
        "No problem, take your time.",
        "",
        "🙂",
    ],
)
def test_short_answers_thanks_and_questions_are_not(text: str) -> None:
    assert not is_negative(text)


def test_what_came_before_weighs_in() -> None:
    angry = ("It jams on every page and nobody calls me back. This is the third time!",) * 2
    assert negativity("And the paper?", angry) > negativity("And the paper?")
    assert negativity("thanks, perfect", angry) < 0.5


def test_only_the_last_few_turns_weigh_in() -> None:
    calm = ("ok",) * 8
    assert negativity("hm", ("This is a disgrace!", *calm)) == negativity("hm", calm)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=8))
def test_it_is_a_share_of_one_for_any_text(text: str, before: list[str]) -> None:
    assert 0 <= negativity(text, before) <= 1


def test_a_hundred_thousand_characters_are_read() -> None:
    assert 0 <= negativity("it never works. " * 6000) <= 1
