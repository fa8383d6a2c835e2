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


@pytest.mark.parametrize("line", ["Hello!", "Hi there", "Good morning Marcus."])
def test_who_only_says_hello_has_ignored_nothing_yet(line: str) -> None:
    assert S.IGNORES_QUESTION not in heard(line, "Where is my parcel?")


@pytest.mark.parametrize(
    "line",
    [
        "You'll want to stop crying, madam.",
        "It would be easier if you calmed down a bit.",
        "Please keep your voice down.",
        "There's no need for that tone.",
        "easy tiger",
    ],
)
def test_a_hint_to_behave_is_policing_too(line: str) -> None:
    assert S.CALM_DOWN in heard(line)


@pytest.mark.parametrize(
    "line",
    [
        "The message says 'you idiot' in German, that's an old joke of the developers.",
        "I won't tell you to calm down.",
        "Mind the tone, the left one is walnut and the right one is teak.",
        "It's us who were slow and rude, and you had every right to shout.",
        "I've shut it at your bank's side so that we can't.",
        "Bless you for waiting.",
        "I read the manual twice and it doesn't say.",
    ],
)
def test_no_insult_is_made_up(line: str) -> None:
    harsh = {S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER, S.CALM_DOWN}
    assert not {s.signal for s in hear(line).signals if s.sure >= 0.7} & harsh


def test_scorn_is_rude_and_a_joke_is_not() -> None:
    assert S.RUDE in heard("Do you want me to draw you a picture?")
    assert S.RUDE in heard("well aren't you a ray of sunshine")
    assert not heard("If the printer sulks again I'll have a word with it.") & {S.RUDE, S.ABUSIVE}


def test_should_of_is_should_have() -> None:
    assert S.BLAMES_CUSTOMER in heard("you should of called us")


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("When did the problem start?", "It's been down since Saturday and nobody came."),
        ("Please restart the router.", "I've restarted it twice already, nothing."),
        ("What operating system are you on?", "I'm on Windows 11 and it crashes."),
    ],
)
def test_what_was_told_or_done_is_asked_again(line: str, asked: str) -> None:
    assert S.ASKS_AGAIN in heard(line, asked)


@pytest.mark.parametrize(
    "line", ["In plain English, the bank has put the money to one side.", "That just means that it hasn't left yet."]
)
def test_plain_words(line: str) -> None:
    assert S.PLAIN_WORDS in heard(line)


def test_a_line_of_eight_words_without_anything_certain_is_unheard_and_a_short_one_never() -> None:
    assert hear("purple lanterns drift above the harbour wall ever so quietly").unheard
    assert not hear("purple lanterns drift above").unheard
