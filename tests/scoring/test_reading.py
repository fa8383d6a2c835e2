"""Answers in free words to the two questions, as people type them."""

import pytest

from simulator.content.shelf import Shelf
from simulator.customer.book import Book
from simulator.customer.customer import Customer
from simulator.practice.transcript import SessionEvent
from simulator.scoring.debrief import Reading
from simulator.scoring.reading import put_right, reading
from simulator.scoring.talk import read
from tests.scoring.made import customer, rules, transcript

SHELF = Shelf()


def met(persona: str, situation: str) -> Customer:
    book = Book(id="none", moves={}, interview={})
    return Customer(SHELF.persona(persona), SHELF.situation(situation), rules(), book, (), seed=1)


def answered(him: Customer, want: str = "", treatment: str = "", style: str = "") -> Reading:
    data = {"want": want, "treatment": treatment, "style": style}
    made = transcript("C: Hello.", "T: Hi.", events=(SessionEvent(after_turn=1, kind="reading", data=data),))
    found = reading(read(made, him))
    assert found is not None
    return found


RIGHT = {
    "impatient": (
        "quickly",
        "just the answer and no small talk",
        "she wanted it breif",
        "fast, she was in a hurry",
        "straight to the point pls",
        "without any chit chat",
        "short and effecient",
        "no fuss",
        "in and out",
    ),
    "relationship-seeking": (
        "like a human being",
        "warmly, with a bit of chat",
        "freindly",
        "to be listened to",
        "somebody who cares",
        "personaly, by name",
        "with some sympathy",
    ),
    "methodical": (
        "step by step",
        "one thing at a time",
        "told what comes next",
        "in a methodicl way",
        "kept infromed",
        "with a clear plan",
        "structured",
    ),
    "technical": (
        "she wants the cause and the facts",
        "by an expert",
        "precisly, no guessing",
        "with all the detials",
        "by somebody who knows the product",
        "no small talk, accurate",
    ),
}
WRONG = {
    "impatient": ("with a lot of empathy", "a long friendly chat", "step by step"),
    "relationship-seeking": ("no chat at all", "fast", "with the technical details"),
    "methodical": ("with jokes", "quick", "very warm"),
    "technical": ("with sympathy", "like a friend", "to be called by name"),
}
WANTED = {
    "late-parcel": (
        "it was for a birthday",
        "the parcel befor saturday",
        "a presnt that has to be there in time",
        "where it is and when it comes",
        "wanted it delivred at a sure time",
    ),
    "refund-outside-policy": ("a pair that does not hurt", "headphones for her course on monday", "comfortble ones"),
    "outage": ("help for the old man with the alarm", "his nieghbour downstairs", "that the emergancy button works"),
}
NOT_WANTED = {"late-parcel": ("a discount", "to complain", "money"), "outage": ("money back", "to be rude")}


@pytest.mark.parametrize(("who", "said"), [(who, said) for who, all_ in RIGHT.items() for said in all_])
def test_how_he_wants_to_be_treated_is_understood(who: str, said: str) -> None:
    assert answered(met(who, "double-charge"), treatment=said).treatment_right is True


@pytest.mark.parametrize(("who", "said"), [(who, said) for who, all_ in WRONG.items() for said in all_])
def test_another_way_is_not_taken_for_his(who: str, said: str) -> None:
    assert answered(met(who, "double-charge"), treatment=said).treatment_right is False


@pytest.mark.parametrize(("what", "said"), [(what, said) for what, all_ in WANTED.items() for said in all_])
def test_what_he_wanted_is_understood(what: str, said: str) -> None:
    assert answered(met("methodical", what), want=said).want_right is True


@pytest.mark.parametrize(("what", "said"), [(what, said) for what, all_ in NOT_WANTED.items() for said in all_])
def test_what_he_did_not_want_is_not_taken_for_it(what: str, said: str) -> None:
    assert answered(met("methodical", what), want=said).want_right is False


def test_only_words_that_are_long_enough_are_put_right() -> None:
    assert put_right("breif and cold", ["brief", "old"]) == "brief and cold."


def test_an_empty_answer_is_no_answer() -> None:
    found = answered(customer())
    assert (found.want_right, found.treatment_right, found.style_right) == (None, None, None)
