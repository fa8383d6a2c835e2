"""The disclosure map says when each thing came out and by which words, and never more than the session tells."""

from simulator.customer.mind import Mind
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.state import CustomerState
from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.review.disclosure import How, disclosure
from tests.tui.northline import customer_of

CUSTOMER = customer_of("impatient", "late-parcel")
MIND = Mind(calm=50, trust=50, mattering=50, patience=50, clarity=50)
"""Its one fact is ``order`` (asked, "4417"); its one need ``where``, met by the word depot."""


def customer(text: str, *, disclosed: tuple[str, ...] = (), met: tuple[str, ...] = (), said: bool = False) -> Turn:
    state = CustomerState(mind=MIND, disclosed=disclosed, met=met)
    return Turn(speaker="customer", text=text, state=state, said=disclosed if said else ())


def trainee(text: str, asks: str = "") -> Turn:
    signals = (HeardSignal(signal=Signal.ASKS_CLOSED, words=asks, start=text.index(asks)),) if asks else ()
    return Turn(speaker="trainee", text=text, heard=Heard(signals=signals))


def talk(*turns: Turn, events: tuple[SessionEvent, ...] = ()) -> Transcript:
    return Transcript(id="t", turns=turns, events=events)


def test_a_fact_has_the_question_that_brought_it_out() -> None:
    line = "Sorry about that. Which order is it, please?"
    told = talk(
        customer("Where is it?"), trainee(line), customer("It's 4417.", disclosed=("order",), said=True), trainee("Ok.")
    )
    (fact,) = disclosure(told, CUSTOMER).facts
    assert (fact.turn, fact.how, fact.asked, fact.words) == (2, How.ASKED, 1, "Which order is it, please?")


def test_a_question_is_known_by_what_was_heard_too() -> None:
    line = "I need the number. Then I can look."
    told = talk(customer("Hi"), trainee(line, "I need the number"), customer("4417", disclosed=("order",), said=True))
    (fact,) = disclosure(told, CUSTOMER).facts
    assert (fact.how, fact.words) == (How.ASKED, "I need the number.")


def test_what_nobody_asked_for_came_by_itself() -> None:
    told = talk(customer("Hi"), trainee("One moment."), customer("It's 4417.", disclosed=("order",), said=True))
    (fact,) = disclosure(told, CUSTOMER).facts
    assert (fact.turn, fact.how, fact.asked, fact.words) == (2, How.UNASKED, None, "")


def test_what_the_trainee_said_first_is_his() -> None:
    told = talk(customer("Hi"), trainee("I see order 4417 here."), customer("Yes.", disclosed=("order",)))
    (fact,) = disclosure(told, CUSTOMER).facts
    assert (fact.turn, fact.how) == (1, How.SPOKEN)


def test_what_never_came_out_is_hidden() -> None:
    found = disclosure(talk(customer("Hi"), trainee("Hello."), customer("Well?")), CUSTOMER)
    assert [fact.id for fact in found.hidden()] == ["order"]
    assert found.facts[0].turn is None
    assert found.needs[0].turn is None


def test_a_need_has_the_words_that_met_it() -> None:
    told = talk(customer("Hi"), trainee("It is at the depot."), customer("Ok.", met=("where",)))
    (need,) = disclosure(told, CUSTOMER).needs
    assert (need.turn, need.words, need.deed) == (1, "depot", "")


def test_a_deed_that_meets_nothing_is_not_named() -> None:
    done = SessionEvent(after_turn=0, kind=EventKind.DESK, data={"action": "refund", "done": True})
    told = talk(customer("Hi"), trainee("Done."), customer("Ok.", met=("where",)), events=(done,))
    (need,) = disclosure(told, CUSTOMER).needs
    assert (need.turn, need.words, need.deed) == (1, "", "")


def test_a_talk_from_elsewhere_tells_nothing() -> None:
    foreign = Transcript(id="f", turns=(Turn(speaker="customer", text="4417"), Turn(speaker="trainee", text="Ok")))
    found = disclosure(foreign, CUSTOMER)
    assert not found.kept
    assert found.facts[0].turn is None
