"""What the customer does next: earned disclosure, and every way in which a talk can end."""

from simulator.customer.mind import Mind
from simulator.customer.moves import Ending, MoveKind
from simulator.customer.signals import Signal
from simulator.customer.state import CustomerState
from tests.customers import customer, say, talk

DAY = "It's at the depot in Leeds and comes tomorrow by 12."
TOLD = say(DAY, (Signal.GIVES_TIME, "tomorrow by 12"))
ELSE = say("Anything else?", (Signal.CHECKS_SATISFACTION, "Anything else?"))


def test_a_fact_that_was_asked_for_is_said_and_no_other() -> None:
    (answer,) = talk(customer(), say("What's your postcode?", (Signal.ASKS_CLOSED, "What's your postcode?")))
    assert answer.move.kind is MoveKind.DISCLOSE
    assert answer.move.facts == ("postcode",)


def test_what_he_has_no_answer_to_he_does_not_invent() -> None:
    line = say("What is your shoe size?", (Signal.ASKS_CLOSED, "What is your shoe size?"))
    (answer,) = talk(customer(), line)
    assert answer.move.kind is MoveKind.UNKNOWN
    assert answer.move.facts == ()


def test_the_true_need_wants_a_good_question() -> None:
    who = customer()
    plain = talk(who, TOLD, say("I see."), say("Right."))
    assert all("birthday" not in a.state.disclosed for a in plain)
    line = say("What is it for?", (Signal.ASKS_OPEN, "What is it for?"))
    assert "birthday" in talk(who, line)[0].state.disclosed


def test_what_only_trust_allows_is_not_said_without_it() -> None:
    who = customer()
    line = say("When did you order it?", (Signal.ASKS_CLOSED, "When did you order it?"))
    assert "ordered_late" not in talk(who, line)[0].state.disclosed
    trusting = CustomerState(mind=Mind(calm=60, trust=80, mattering=60, patience=60, clarity=50))
    assert "ordered_late" in talk(who, line, state=trusting)[0].state.disclosed


def test_settled_when_what_he_came_for_is_there() -> None:
    who = customer()
    answers = talk(who, TOLD, say("Number 9 it is.", done=("neighbour",)), ELSE)
    assert answers[-1].move.ending is Ending.SETTLED


def test_nobody_walks_out_without_a_warning_and_bad_service_loses_him() -> None:
    line = say(
        "Calm down, you must have given us the wrong address.",
        (Signal.CALM_DOWN, "Calm down"),
        (Signal.BLAMES_CUSTOMER, "you must have given us the wrong address"),
    )
    answers = talk(customer(), *[line] * 6)
    kinds = [a.move.kind for a in answers]
    gone = next(n for n, a in enumerate(answers) if a.move.ending)
    assert answers[gone].move.ending in (Ending.LEFT, Ending.ESCALATED)
    assert MoveKind.WARN in kinds[:gone]


def test_abuse_ends_it_at_once() -> None:
    (answer,) = talk(customer(), say("You idiot.", (Signal.ABUSIVE, "idiot")))
    assert answer.move.ending is Ending.LEFT


def test_he_asks_back_twice_at_most() -> None:
    line = say("All of that was gone over with whoever had been there then.", unheard=True)
    kinds = [a.move.kind for a in talk(customer("methodical"), *[line] * 5)]
    assert kinds.count(MoveKind.PUZZLED) == 2


def test_the_same_lines_and_seed_give_the_same_customer() -> None:
    lines = [TOLD, ELSE, say("What is it for?", (Signal.ASKS_OPEN, "What is it for?"))]
    assert talk(customer(seed=3), *lines) == talk(customer(seed=3), *lines)
