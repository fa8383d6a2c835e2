"""Which fact a question means, how he takes a piece of news, and how he tells a thing for the second time."""

import pytest

from simulator.customer.answering import answer, first_state
from simulator.customer.briefing import brief_of
from simulator.customer.hearing import Context, hear
from simulator.customer.matter import Said, standing
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.voice import Line
from tests.customers import customer

MEANT = [
    ("cheaper-elsewhere", "How long have you been with us?", "eight_years"),
    ("cheaper-elsewhere", "Do you ring people abroad as well, or only here?", "abroad"),
    ("cheaper-elsewhere", "Is your phone number the same as on the bill?", "phone"),
    ("cheaper-elsewhere", "What does the app look like?", ""),
    ("double-charge", "Which name should I put on the letter, your landlord I mean?", "landlord"),
    ("double-charge", "What is your full name, please?", "name"),
    ("double-charge", "Which mattress did you buy?", "which_mattress"),
    ("double-charge", "How many rooms does your flat have?", ""),
    ("double-charge", "When would you ring them, still today?", "ring_when"),
    ("emergency-room", "Which number is on his slip?", "slip"),
    ("emergency-room", "What number can I reach you on?", "phone"),
    ("emergency-room", "How did he fall?", "fall"),
    ("emergency-room", "Is he allergic to something?", "allergic"),
    ("emergency-room", "What does he do for a living?", ""),
    ("it-integrator", "Which floor are you on?", "desk"),
    ("it-integrator", "Which room is free?", ""),
    ("it-integrator", "Did you install anything, yes or no?", "no_install"),
    ("late-parcel", "What's your phone number?", "phone"),
    ("late-parcel", "What are the people at number 9 called?", "nine_name"),
    ("late-parcel", "Is there a porch?", "safe_place_no"),
    ("late-parcel", "Do you have a dog?", ""),
    ("late-parcel-friday", "Who should he hand it to if you're not back by half six?", "me_at_home"),
    ("late-parcel-friday", "What's the number on your door?", "address"),
    ("late-parcel-friday", "Is the shed open?", ""),
    ("late-shop", "Got any coins on you?", "coins"),
    ("late-shop", "Have you been on our slate before?", "slate_before"),
    ("late-shop", "What's the name for the slate?", "name"),
    ("late-shop", "Which number Hill Road?", "address"),
    ("lost-booking", "Would another weekend suit?", "other_weekend"),
    ("lost-booking", "Is the church far from the station?", ""),
    ("outage-evening", "What mobile number shall I put on the new one?", "phone"),
    ("outage-evening", "Is the signal good enough?", "weak_mobile"),
    ("outage-evening", "What mobile do you have?", ""),
    ("outage", "Is there somebody there with you?", "button"),
    ("outage", "Are you warm enough?", ""),
    ("printer-callbacks", "What number gets you best?", "phone"),
    ("printer-callbacks", "What's the serial number?", "serial"),
    ("printer-callbacks", "When do the contracts have to leave the house tomorrow?", "leave_when"),
    ("printer-callbacks", "Who is coming, you or a colleague?", "fetch_self"),
    ("printer-callbacks", "Is the moon far?", ""),
    ("printer-thursday", "Is it still jamming then?", "no_jam"),
    ("printer-thursday", "Which paper is in the big tray?", "paper"),
    ("printer-thursday", "What's the name of the file?", "file_name"),
    ("printer-thursday", "Is the lever out now?", "not_yet"),
    ("printer-thursday", "How long is your talk?", "talk_long"),
    ("prospect-not-yet", "Which one, ground floor 1C or fourth floor 4A?", "which_flat"),
    ("prospect-not-yet", "How much is your rent now?", "rent_now"),
    ("prospect-not-yet", "What number is your flat?", "address"),
    ("prospect-not-yet", "Where did you park?", ""),
    ("refund-outside-policy", "Where do they press?", "where_press"),
    ("refund-outside-policy", "Do you have the box?", ""),
    ("spa-reception", "What colour are they?", "colour"),
    ("spa-reception", "May I have your own number so it doesn't happen twice?", "phone"),
    ("spa-reception", "What's the number on the card?", "card_number"),
    ("spa-reception", "Where is the car park?", ""),
]


@pytest.mark.parametrize(("situation", "line", "fact"), MEANT)
def test_a_question_brings_the_fact_that_it_means_and_no_other(situation: str, line: str, fact: str) -> None:
    who = customer("methodical", situation)
    stands = standing(who, first_state(who), Said(line, hear(line, Context())))
    assert next((f.id for f in stands.facts), "") == fact


def test_each_of_two_questions_in_one_line_gets_its_answer() -> None:
    who, line = customer("impatient", "late-parcel"), "What's your name and where do you live?"
    stands = standing(who, first_state(who), Said(line, hear(line, Context())))
    assert [f.id for f in stands.facts[: stands.asks]] == ["name", "address"]


NEWS = [
    ("late-parcel", "It's at our depot in Leeds.", "takes_depot"),
    ("lost-booking", "I'm afraid we're full, all eighteen rooms.", "takes_full"),
    ("lost-booking", "Our system moved your booking to May.", "takes_may"),
    ("late-parcel-friday", "It's in the parcel shop, 31 Otley Road.", "takes_shop"),
    ("printer-thursday", "Could you pull the big tray right out and lift the plate?", "orange"),
]


@pytest.mark.parametrize(("situation", "line", "fact"), NEWS)
def test_news_is_taken_in_before_anything_else_and_once(situation: str, line: str, fact: str) -> None:
    who = customer("methodical", situation)
    said = Said(line, hear(line, Context()))
    first = answer(who, first_state(who), said)
    assert first.move.facts[0] == fact
    assert fact not in {f.id for f in standing(who, first.state, said).news}


def test_asking_what_was_is_no_news() -> None:
    who, line = customer("methodical", "outage-evening"), "Have you tried switching the router off and on again?"
    assert standing(who, first_state(who), Said(line, hear(line, Context()))).news == ()


def test_a_repair_goes_forward_step_by_step() -> None:
    who = customer("methodical", "printer-thursday")
    state, steps = first_state(who), []
    for line in (
        "Please pull tray 2 right out and lift the metal plate.",
        "Now turn the orange lever a quarter to the left and take it out.",
        "No, nothing can break, it's plastic.",
        "What does the display say?",
        "Please print the first ten pages.",
    ):
        turn = answer(who, state, Said(line, hear(line, Context())))
        state = turn.state
        steps.append(turn.move.facts[0])
    assert steps == ["orange", "fear", "lever_out", "ready_now", "it_prints"]


def test_what_was_told_is_told_again_in_short() -> None:
    who = customer("methodical", "outage-evening")
    line = "What number can I text you on?"
    said = Said(line, hear(line, Context()))
    first = answer(who, first_state(who), said)
    once = brief_of(who, first.state, first.move, [], frozenset()).say
    second = answer(who, first.state, said)
    own = [Line("customer", text) for text in once]
    again = brief_of(who, second.state, second.move, own, frozenset()).say
    assert (first.move.again, second.move.again) == ((), ("phone",))
    assert all("900461" in said[0] for said in (once, again))
    assert once != again
    third = brief_of(who, second.state, second.move, [*own, *(Line("customer", text) for text in again)], frozenset())
    assert third.say not in (once, again)


def test_what_he_tells_in_passing_is_told() -> None:
    who, line = customer("methodical", "printer-callbacks"), "Is there anything that can't wait till noon tomorrow?"
    found = answer(who, first_state(who), Said(text=line, heard=hear(line, Context())))
    assert found.move.facts == ("cant_wait",)
    assert "contracts" in found.state.disclosed
    assert "phone" not in found.state.disclosed


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("Where is he again?", ("where_he_is",)),
        ("Which flat is Mr Hale in?", ("where_he_is",)),
        ("How well do you know Mr Hale, have you been neighbours for long?", ()),
        ("Could you tell Mr Hale to keep his button with him?", ()),
    ],
)
def test_what_was_told_is_no_answer_to_what_else_is_asked_about_it(line: str, facts: tuple[str, ...]) -> None:
    who = customer("methodical", "outage")
    state = first_state(who).model_copy(update={"disclosed": ("button", "where_he_is"), "turn": 4})
    found = standing(who, state, Said(line, hear(line, Context()))).facts
    assert tuple(f.id for f in found if f.id == "where_he_is") == facts


def test_asked_for_the_first_time_is_not_asked_again_whatever_was_heard() -> None:
    who, line = customer("methodical", "lost-booking"), "Could I take your name?"
    again = HeardSignal(signal=Signal.ASKS_AGAIN, words=line, start=0)
    found = answer(who, first_state(who), Said(line, Heard(signals=(again,), wordcount=5)))
    assert not [entry for entry in found.ledger if entry.signal is Signal.ASKS_AGAIN]
