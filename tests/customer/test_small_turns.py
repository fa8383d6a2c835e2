"""Small turns: a tag after what was told, whether somebody is there, and an answer to another question."""

from simulator.customer.moves import MoveKind
from simulator.customer.signals import Signal
from tests.customers import customer, say, talk


def test_what_stands_before_a_tag_is_told() -> None:
    last = talk(customer(), say("hiya its in leeds, tmrw b4 12 ok?"))[-1]
    assert set(last.state.met) >= {"where", "when"}


def test_a_question_after_a_comma_is_no_tag() -> None:
    last = talk(customer(situation="refund-outside-policy"), say("What are they for, mostly?"))[-1]
    assert "course" in last.move.facts


def test_asked_whether_he_is_there_he_is() -> None:
    last = talk(customer(), say("Are you still there?", (Signal.ASKS_CLOSED, "Are you still there?")))[-1]
    assert last.move.kind is MoveKind.WAIT


def test_an_answer_to_one_question_is_not_one_to_another() -> None:
    who = customer("technical")
    told = "It's in Leeds and comes tomorrow by 12."
    slot = "It's a booked slot, van 3."
    last = talk(who, say(told), say(slot, (Signal.ANSWERS_QUESTION, slot)))[-1]
    assert "leave_with_nine" not in last.state.answered
