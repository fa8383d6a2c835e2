"""Small words that carry little, questions that are none, times that are past, and phrases quoted whole."""

import pytest

from simulator.customer.hearing import Context, hear
from simulator.customer.signals import Signal

S = Signal


def heard(line: str, asked: str = "") -> set[Signal]:
    return {s.signal for s in hear(line, Context(asked=asked)).signals if s.sure >= 0.6}


def words(line: str, signal: Signal) -> str:
    return next(s.words for s in hear(line).signals if s.signal is signal)


@pytest.mark.parametrize("line", ["Yes?", "Ok. And?", "Was that all?", "You can check the tracking page.", "Well?"])
def test_what_asks_for_nothing_is_no_question(line: str) -> None:
    assert not heard(line) & {S.ASKS_CLOSED, S.ASKS_OPEN}


@pytest.mark.parametrize("line", ["It's in the system.", "It's in Leeds.", "Then call back tomorrow."])
def test_where_it_lies_or_that_he_may_try_again_is_no_step(line: str) -> None:
    assert not heard(line) & {S.GIVES_NEXT_STEP, S.GIVES_TIME}


@pytest.mark.parametrize(
    "line",
    [
        "Money goes back within thirty days, and these went out forty-seven days ago.",
        "The label was torn on Tuesday and it missed the van.",
        "The last scan is today at 06:12.",
        "So that's an even swap, the Air for the H2.",
    ],
)
def test_a_time_limit_or_a_time_gone_by_is_no_time_to_come(line: str) -> None:
    assert S.GIVES_TIME not in heard(line)


@pytest.mark.parametrize(
    ("line", "signal", "whole"),
    [
        ("It will be with you tomorrow by 12.", S.GIVES_TIME, "tomorrow by 12"),
        ("It's on van three tomorrow, between eight and twelve.", S.GIVES_TIME, "tomorrow, between eight and twelve"),
        ("I'll ring you tomorrow at one and stay on the line.", S.GIVES_TIME, "tomorrow at one"),
        ("its in leeds, tmrw b4 12 ok?", S.GIVES_TIME, "tmrw b4 12"),
        (
            "It's new, so I can have another one with you tomorrow before noon.",
            S.PROMISE,
            "I can have another one with you tomorrow before noon",
        ),
    ],
)
def test_a_phrase_does_not_break_off_in_the_middle(line: str, signal: Signal, whole: str) -> None:
    assert words(line, signal) == whole


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("What's your name?", "Order 4417 hasn't come. It was due on Tuesday and nobody has told me anything."),
        ("What's the printing for, this week?", "The printer jams on every page. This is the third call."),
        ("What's the trouble with them?", "These are a waste of money. I've got the receipt and I want my money back."),
    ],
)
def test_a_new_question_was_not_asked_before(line: str, asked: str) -> None:
    assert S.ASKS_AGAIN not in heard(line, asked)


def test_how_can_i_help_is_no_insult() -> None:
    found = hear("Hello. What can I do for you?", Context(asked="The printer jams on every page. Nobody rang."))
    assert all(s.sure < 0.7 for s in found.signals if s.signal is S.ASKS_AGAIN)


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("Then we didn't even write. That's shabby of us.", S.TAKES_OWNERSHIP),
        ("You kept a better log than we did, by the way.", S.PRAISES_EFFORT),
        ("they get a txt when its near u", S.GIVES_NEXT_STEP),
        ("You're welcome.", S.RETURNS_SMALL_TALK),
    ],
)
def test_is_heard(line: str, signal: Signal) -> None:
    assert signal in heard(line)


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("What's it for, if you don't mind me asking?", S.CHECKS_SATISFACTION),
        ("If it's not on the van at eight, I'll ring you.", S.ACKNOWLEDGES_FEELING),
        ("Come and sit down a second and show me.", S.HOLD),
        ("Let me be straight: no refund after thirty days.", S.HONEST_UNKNOWN),
        ("I'd be fibbing if I said I could bend that.", S.WAY_BACK),
    ],
)
def test_is_not_heard(line: str, signal: Signal) -> None:
    assert signal not in heard(line)


def test_days_of_what_he_went_through_are_no_time_to_come() -> None:
    line = "I've got your two calls here, Monday and Tuesday. Both times we said we'd ring. We didn't."
    assert not hear(line).has(Signal.GIVES_TIME)
    assert hear("It comes tomorrow before noon.").has(Signal.GIVES_TIME)
