"""What was heard in words that did not mean it, each beside words that are nearly the same and do."""

import pytest

from simulator.customer.hearing import Context, hear
from simulator.customer.signals import Signal

S = Signal
NEGATIVE = 0.7
"""Certainty from which something is held against a trainee."""


def sure(line: str, signal: Signal, asked: str = "", trainee: tuple[str, ...] = (), name: str = "Marcus Bell") -> float:
    """How surely the signal is heard in the line; 0 for not at all."""
    first, _, last = name.partition(" ")
    context = Context(first=first, last=last, asked=asked, customer=(asked,) if asked else (), trainee=trainee)
    return max((s.sure for s in hear(line, context).signals if s.signal is signal), default=0.0)


MOVED = "It's about tomorrow. You've got me down for the fifteenth of May, and nobody ever said May."
JAMS = "Third call. The printer still jams on every page and nobody rings me back."
TWICE = "You charged me twice on Tuesday. My rent bounces."


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Could I take your name?", MOVED),
        ("What's your name, please?", "This is about the 17th, it's urgent."),
        ("Could I take your name and the order number?", "Order 4417, it was due on Tuesday."),
        ("When does the rent have to be paid?", TWICE),
        ("What does the room have to have?", "We came in 205 days ago and want the room that we booked."),
        ("How long are you staying?", "I booked on Tuesday. We want to stay in the old house."),
        ("Do you want to sit down?", "I've been up all night, I can't sit down, I want to see him."),
    ],
)
def test_what_he_never_said_is_not_asked_again(line: str, asked: str) -> None:
    assert sure(line, S.ASKS_AGAIN, asked) < NEGATIVE


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Could I take your name?", "Marcus Bell here. My printer jams."),
        ("Could I take your name?", "hi its marcus, printer jams again"),
        ("What's your name?", "My name's Okafor and it hasn't come."),
        ("And your full name?", "This is Dana Okafor"),
        ("What was the order number?", "Order 4417, it was due on Tuesday."),
        ("When did it start?", "It's been like that since Saturday."),
        ("Which room are you in?", "It's freezing in room 214."),
    ],
)
def test_what_he_said_is_asked_again(line: str, asked: str) -> None:
    assert sure(line, S.ASKS_AGAIN, asked) >= NEGATIVE


@pytest.mark.parametrize(
    "line", ["How may I assist you?", "Hello, how may I help you today?", "What can I do for you?"]
)
def test_how_can_i_help_as_the_first_words_is_no_insult(line: str) -> None:
    insults = (S.CANNED_PHRASE, S.ASKS_AGAIN, S.IGNORES_QUESTION)
    assert all(sure(line, insult, JAMS + " Where is the technician?") < NEGATIVE for insult in insults)


def test_how_may_i_help_is_stock_in_the_middle_of_a_talk_or_with_more_of_it() -> None:
    assert sure("How may I assist you?", S.CANNED_PHRASE, JAMS, trainee=("Hello.",)) >= NEGATIVE
    greeting = "Thank you for calling PrintCo, how may I provide you with excellent service today?"
    assert sure(greeting, S.CANNED_PHRASE, JAMS) >= NEGATIVE


@pytest.mark.parametrize(
    "line",
    [
        "You're right, I'm sorry, that was no way to say it.",
        "That's no way to treat anybody.",
        "I'm afraid I have to tell you something: our system moved your booking.",
        "I'm afraid I've got bad news.",
        "Unfortunately your parcel got stuck in Leeds.",
        "I'm afraid the courier lost it.",
        "Unfortunately our van broke down.",
    ],
)
def test_an_apology_or_bad_news_refuses_nothing(line: str) -> None:
    assert not sure(line, S.SAYS_NO, JAMS)


@pytest.mark.parametrize(
    "line",
    [
        "I'm afraid that's not possible.",
        "I'm afraid I have to tell you no.",
        "There's no way to get it there today.",
        "Unfortunately it's past the thirty days.",
        "I'm afraid your warranty doesn't cover that.",
        "Unfortunately that offer is for new customers only.",
        "He has to wait like everybody else.",
    ],
)
def test_a_no_is_one_however_it_is_wrapped(line: str) -> None:
    assert sure(line, S.SAYS_NO, "Can I have my money back?") >= NEGATIVE


@pytest.mark.parametrize(
    "line",
    [
        "Who is it that's waiting for it, if I may ask?",
        "Is that for it or for the other one?",
        "Did they put you through to anyone?",
        "Were you passed on to somebody?",
    ],
)
def test_a_question_hands_nobody_over(line: str) -> None:
    assert not sure(line, S.TRANSFER)


@pytest.mark.parametrize(
    "line", ["That's one for billing.", "I'll put you through to billing.", "That's for the IT department to look at."]
)
def test_handing_over_is_heard(line: str) -> None:
    assert sure(line, S.TRANSFER) >= NEGATIVE


@pytest.mark.parametrize(
    "line",
    [
        "It's busy tonight.",
        "We're full tonight, sorry.",
        "It's a bit mad here today.",
        "The van was there at half past two.",
        "He came at half past 2.",
    ],
)
def test_what_it_is_like_tonight_or_when_he_was_there_is_no_time_to_come(line: str) -> None:
    assert sure(line, S.GIVES_TIME) < NEGATIVE


@pytest.mark.parametrize(
    "line",
    [
        "It's on the van tonight.",
        "You'll have it tonight.",
        "He'll be there at half past two.",
        "I'll ring you at half past 2.",
        "Full refund, today.",
    ],
)
def test_when_it_comes_is(line: str) -> None:
    assert sure(line, S.GIVES_TIME) >= NEGATIVE


def test_that_it_is_busy_does_not_answer_how_long() -> None:
    assert not sure("It's busy tonight.", S.ANSWERS_QUESTION, "How long will it be?")
    assert sure("About two hours, it's busy tonight.", S.ANSWERS_QUESTION, "How long will it be?")


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Gone quiet, hm", "It's gone quiet in there. Is he all right?"),
        ("Leave the router be, just as it is", "I've restarted the router three times. I can't leave it like that."),
        ("I can have a mobile box brought here", "The mobile box you brought is dead."),
        ("Right, box is coming to flat one", "The box at flat one is dead."),
        (
            "It's room 4 at the Old Ropery, ground floor",
            "She can't do stairs. It has to be the ground floor, room two.",
        ),
        ("Eight years, that's longer than I've worked here", "I've been with you eight years."),
        ("Why is it you need the new phone?", "I need a number for the new phone's papers."),
        ("I'd sooner you told me than told the butcher.", "I've come about the rolls."),
    ],
)
def test_to_speak_of_the_same_things_is_no_echo(line: str, asked: str) -> None:
    assert not sure(line, S.PARAPHRASES, asked)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Order 4417, due Tuesday.", "order 4417. was due tuesday. where is it"),
        ("Then Thursday is what we work to.", "Forty contracts go out on Thursday."),
        ("So you need forty contracts by Thursday.", "I've got forty contracts going out Thursday."),
        ("Restarted three times and the lights just blink.", "I've restarted it three times and the lights blink."),
        ("So it's the ground floor, two beds.", "She can't do stairs. It has to be the ground floor, with two beds."),
        ("Left heel, size six.", "I bought them on the 3rd, size six, the heel is off the left one."),
    ],
)
def test_his_own_words_given_back_are(line: str, asked: str) -> None:
    assert sure(line, S.PARAPHRASES, asked) >= 0.6


@pytest.mark.parametrize(
    "line",
    [
        "the second one put your parcel in the shop",
        "because you've been here more than five years",
        "You've paid £236 and that's all you pay.",
        "You've got until Friday to tell us.",
        "After that the second lift, then left.",
        "Your box has lost sync with the one in the street.",
        "It means you pay nothing.",
        "You've asked the one question that isn't in my folder.",
    ],
)
def test_what_is_on_record_is_no_feeling(line: str) -> None:
    assert sure(line, S.ACKNOWLEDGES_FEELING) < 0.5


@pytest.mark.parametrize(
    "line",
    [
        "You've paid twice for one thing, and the rent is due.",
        "You've been waiting since nine and nobody told you why.",
        "After three calls and no answer I'd be cross too.",
        "Three weeks without heating in January is grim.",
        "You've got nothing but our machine for an answer so far.",
        "You were promised Tuesday and you sat at home for nothing.",
    ],
)
def test_what_it_was_like_is(line: str) -> None:
    assert sure(line, S.ACKNOWLEDGES_FEELING) >= 0.6


@pytest.mark.parametrize(
    "line",
    [
        "Which tray is it that doesn't work?",
        "What is it they don't do for you?",
        "Is there something you particularly need it for today?",
        "is there anything we do that you'd miss?",
        "is he allergic to something, that I can tell the nurse?",
        "Is there something you have to be at, with a time?",
    ],
)
def test_a_plain_question_does_not_ask_whether_he_is_content(line: str) -> None:
    assert sure(line, S.CHECKS_SATISFACTION) < NEGATIVE
    assert sure(line, S.ASKS_CLOSED) or sure(line, S.ASKS_OPEN)


@pytest.mark.parametrize(
    "line",
    [
        "Does that work for you?",
        "Is there anything I've missed?",
        "Is there anything else?",
        "Is that all right with you?",
        "How does that sound?",
    ],
)
def test_whether_he_is_content_is_asked(line: str) -> None:
    assert sure(line, S.CHECKS_SATISFACTION)


def test_whether_he_read_the_email_is_asked_and_not_held_against_him() -> None:
    assert all(sure("did you read the email", s, JAMS) < NEGATIVE for s in (S.RUDE, S.BLAMES_CUSTOMER))
    assert sure("Did you even read the email?", S.RUDE, JAMS) >= NEGATIVE
    assert sure("just read the manual", S.RUDE, JAMS) >= NEGATIVE


@pytest.mark.parametrize(
    "line",
    [
        "It's on the letter, with my name under it.",
        "I'll put it on from your next bill.",
        "Did you get the email we sent on the 2nd of March?",
        "We told you nine o'clock.",
    ],
)
def test_an_order_carried_out_owns_up_to_nothing(line: str) -> None:
    assert not sure(line, S.TAKES_OWNERSHIP)


@pytest.mark.parametrize(
    "line",
    [
        "We sent you the wrong one and then nothing.",
        "I've put my name on it.",
        "We promised you a call and didn't make it.",
        "You ordered a medium and we sent you a small.",
        "I'll put that right today.",
    ],
)
def test_owning_up_is_heard(line: str) -> None:
    assert sure(line, S.TAKES_OWNERSHIP) >= 0.6


def test_fair_enough_before_a_no_is_no_way_back() -> None:
    assert not sure("Fair enough. No, I can't do that.", S.WAY_BACK)
    assert sure("Fair enough.", S.WAY_BACK)


def test_what_is_written_down_is_no_step_and_praises_nobody() -> None:
    assert not sure("Lovely, that's noted", S.GIVES_NEXT_STEP)
    assert not sure("Lovely, that's noted", S.PRAISES_EFFORT)
    assert sure("I've noted number nine on it for the driver.", S.GIVES_NEXT_STEP)


def test_a_word_too_few_returns_no_small_talk() -> None:
    assert not sure("and how", S.RETURNS_SMALL_TALK, "I'd take the train there.")
    assert sure("And how are you?", S.RETURNS_SMALL_TALK)
    assert sure("how's yourself?", S.RETURNS_SMALL_TALK)


def test_a_cup_of_coffee_is_offered_and_not_joked_about() -> None:
    assert not sure("a coffee?", S.LIGHT_TOUCH)
    assert sure("If it's four minutes I owe you a coffee.", S.LIGHT_TOUCH)


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("I'm in on the 2nd of May", S.GIVES_TIME),
        ("Mid june i reckon", S.VAGUE_TIME),
        ("not sure tbh, depends on the supplier", S.HONEST_UNKNOWN),
        ("right, the pump's ordered", S.GIVES_NEXT_STEP),
        ("ok taking it off now", S.GIVES_NEXT_STEP),
        ("you'll have to ask the nurse", S.TRANSFER),
        ("you cant cancel in the first year", S.SAYS_NO),
        ("we arent responsible for lost data", S.SAYS_NO),
        ("If Leanne said free then free it is.", S.TAKES_OWNERSHIP),
        ("I don't make the rules", S.BLAMES_OTHERS),
        ("You've got my word.", S.PROMISE),
        ("Morning Mrs Bell!", S.GREETING),
        ("1. open settings 2. tap storage 3. tap deleted", S.NUMBERED_STEPS),
        ("If you speak to me like that I'm putting the phone down.", S.SETS_BOUNDARY),
        ("I'd be in bits.", S.ACKNOWLEDGES_FEELING),
        ("Anybody would be frantic out here.", S.ACKNOWLEDGES_FEELING),
    ],
)
def test_ordinary_ways_to_type_it_are_heard(line: str, signal: Signal) -> None:
    assert sure(line, signal) >= 0.6


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("it'll be £45", S.PROMISE),
        ("so whats going on", S.GIVES_NEXT_STEP),
        ("Stay there, I'm coming down now.", S.HOLD),
        ("There's a pot of coffee in the lounge, on us.", S.TAKES_OWNERSHIP),
        ("is there anything else while I've got you?", S.TAKES_OWNERSHIP),
        ("if it was me I'd go with the cheaper one", S.TAKES_OWNERSHIP),
        ("we arent responsible for lost data", S.WAY_BACK),
        ("If I were you I'd take the small one.", S.WAY_BACK),
        ("I'd be furious if that was my wife.", S.OFF_TOPIC),
        ("Appointments can be moved up to 24 hours before.", S.GIVES_TIME),
        ("I'm sorry that you cannot cancel it on the page.", S.SAYS_NO),
        ("the money's gone", S.GIVES_NEXT_STEP),
        ("what's her surname?", S.ASKS_OPEN),
    ],
)
def test_what_only_looks_like_it_is_not(line: str, signal: Signal) -> None:
    assert not sure(line, signal)


def test_we_do_apologise_answers_nothing() -> None:
    assert not sure("We do apologise for this.", S.ANSWERS_QUESTION, "So the room's not ready at 3?")
    assert sure("We do, yes.", S.ANSWERS_QUESTION, "Do you have parking?")
