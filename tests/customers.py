"""Customers and heard lines for tests: from the files that are shipped, with what was heard said by hand."""

from functools import cache

from simulator.content.shelf import Shelf
from simulator.customer.answering import Answer, answer, first_state
from simulator.customer.customer import Customer
from simulator.customer.matter import Said
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.state import CustomerState


@cache
def shelf() -> Shelf:
    """The files that are shipped, read once for the whole run."""
    return Shelf()


def customer(persona: str = "impatient", situation: str = "late-parcel", seed: int = 7) -> Customer:
    who = shelf().persona(persona)
    return Customer(
        who, shelf().situation(situation), shelf().rules(), shelf().book(who.book), shelf().questions(), seed
    )


def heard(text: str, *signals: tuple[Signal, str], **more: bool) -> Heard:
    """What was heard in the text: each signal with the words that carry it."""
    found = tuple(HeardSignal(signal=s, words=w, start=text.index(w)) for s, w in signals)
    return Heard(signals=found, wordcount=len(text.split()), **more)


def say(text: str, *signals: tuple[Signal, str], done: tuple[str, ...] = (), **more: bool) -> Said:
    return Said(text, heard(text, *signals, **more), done=done)


def talk(who: Customer, *lines: Said, state: CustomerState | None = None) -> list[Answer]:
    """The customer's answers to these lines, one after the other."""
    answers = []
    for line in lines:
        answers.append(answer(who, state or first_state(who), line))
        state = answers[-1].state
    return answers
