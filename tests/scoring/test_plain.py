"""One plain spelling, and the way back to the words as they were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scoring.plain import plain


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("I'LL CALL U TMRW!!!", "i'll call you tomorrow."),
        ("im sendin' it", "i'm sending it."),
        ("I apologise", "i apologize."),
        ("y’all dont know", "you don't know."),
    ],
)
def test_typing_and_dialect_fall_together(typed: str, spelled: str) -> None:
    assert plain(typed).text == spelled


def test_the_words_are_led_back_to_what_was_typed() -> None:
    line = plain("Hiya, im bookin' it 4 u tmrw!!")
    start = line.text.index("you tomorrow.")
    assert line.verbatim(start, start + len("you tomorrow.")) == "u tmrw!!"


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_what_is_led_back_always_stands_in_the_line(text: str, a: int, b: int) -> None:
    line = plain(text)
    start, end = sorted((min(a, len(line.text)), min(b, len(line.text))))
    assert line.verbatim(start, end) in text
