"""What is taken off a model's line, however it was cut into pieces on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.llm.cleaning import Cleaner

NAMES = ("Marcus", "Bell", "Marcus Bell", "Mr. Bell")
LINES = [
    ("Where is it?", "Where is it?"),
    ('"Where is it?"', "Where is it?"),
    ("“Where is it? I want it.”", "Where is it? I want it."),
    ('"Any inconvenience." You people read that off a card.', '"Any inconvenience." You people read that off a card.'),
    ('"Sure", you said. "Sure".', '"Sure", you said. "Sure".'),
    ("Customer: Where is it?", "Where is it?"),
    ("**Marcus:** Where is it?", "Where is it?"),
    ("Marcus Bell: Where is it?", "Where is it?"),
    ("Marcus (angry): Where is it?", "Where is it?"),
    ('Customer: "Where is it?"', "Where is it?"),
    ("Me, I'd like to know where it is.", "Me, I'd like to know where it is."),
    ("*sighs* Where is it?", "Where is it?"),
    ("*slams the receiver down* Where is it?", "Where is it?"),
    ("(sighing heavily) Where is it?", "Where is it?"),
    ("Where is it? *pauses* I mean it.", "Where is it? I mean it."),
    ("[frustrated] Where is it?", "Where is it?"),
    ("Where is it? (angrily)", "Where is it?"),
    ("I *told* you already.", "I told you already."),
    ("The blue one (not the green one) is mine.", "The blue one (not the green one) is mine."),
    ("It costs 5 * 3 pounds.", "It costs 5 3 pounds."),
    ("<think>He is angry. Short.</think>Where is it?", "Where is it?"),
    ("<think>\nHe is.\n</think>\n\nWhere is it?", "Where is it?"),
    ("Well. <THINKING>hm</THINKING>Where is it?", "Well. Where is it?"),
    ("<think>no end to this", ""),
    ("3 < 4, you know.", "3 < 4, you know."),
    ("\x1b[31mWhere\x1b[0m is it?\x07", "Where is it?"),
    ("\x1b]0;title\x07Where is it?", "Where is it?"),
    ("Where\u202e is\u200b it?", "Where is it?"),
    ("order 4417\n\nwhere is it", "order 4417\nwhere is it"),
    ("Where is it?\nAgent: It is on its way.", "Where is it?"),
    ("Where is it?\n\n**Representative:** Soon.", "Where is it?"),
    ("Where is it?\nCustomer: I mean it.", "Where is it?\nI mean it."),
    ("Where is it?\n", "Where is it?"),
    ("Where is it?\nMarcus's mood: furious.\nWhat Marcus does now: begins.", "Where is it?"),
    ("Where is it?\nThe talk goes on after this line.", "Where is it?"),
    (
        "where is it\nit was due tuesday and nobody has told me",
        "where is it\nit was due tuesday and nobody has told me",
    ),
    ("(", "("),
    ("   ", ""),
    ("<direction>Where is it?</direction>", "Where is it?"),
    ("Where is it?</agent>", "Where is it?"),
    ("<agent>I can look that up.</agent>", "<agent>I can look that up."),
    ("Where is it?\nYour mood: furious.", "Where is it?"),
    ("Where is it?\nYou are the customer. Where is it?", "Where is it?"),
]


def cleaned(text: str, size: int) -> str:
    cleaner = Cleaner(NAMES)
    out = "".join(cleaner.feed(text[i : i + size]) for i in range(0, len(text), size))
    return out + cleaner.finish()


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize(("text", "expected"), LINES)
def test_only_what_was_spoken_is_left(text: str, expected: str, size: int) -> None:
    assert cleaned(text, size) == expected


@given(st.text(), st.integers(1, 9))
def test_no_control_character_ever_comes_through(text: str, size: int) -> None:
    out = cleaned(text, size)
    assert all(c == "\n" or c.isprintable() or c.isspace() or c == "\u200d" for c in out)
    assert "\x1b" not in out


def test_a_plain_line_is_not_held_back() -> None:
    cleaner = Cleaner(NAMES)
    assert cleaner.feed("Where is my") == "Where is my"
    assert cleaner.feed(" parcel? ") == " parcel?"
    assert cleaner.feed("I mean") == " I mean"
