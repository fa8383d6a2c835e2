"""When he takes his leave: once the trainee winds it up, and never over a question, a request or a wait."""

import pytest

from simulator.customer.hearing import hear
from simulator.customer.matter import Said
from simulator.customer.moves import Ending, MoveKind
from tests.customers import customer, say, talk

SERVED = (say("It's at the depot in Leeds and comes tomorrow by 12."), say("Number 9 it is.", done=("neighbour",)))


def spoken(text: str) -> Said:
    return Said(text=text, heard=hear(text))


def after_all_was_done(*texts: str) -> Ending | None:
    served = talk(customer(), *SERVED)[-1].state.model_copy(update={"accepted": True, "idle": 0})
    return talk(customer(), *map(spoken, texts), state=served)[-1].move.ending


@pytest.mark.parametrize(
    "text",
    [
        "Anything else?",
        "Have a nice evening with the six of you?",
        "You're welcome.",
        "Off you go before you get soaked.",
        "That's all from my side.",
    ],
)
def test_he_goes_when_the_trainee_winds_it_up(text: str) -> None:
    assert after_all_was_done(text) is Ending.SETTLED


@pytest.mark.parametrize(
    "text",
    [
        "Just the digits, then I'll put them in here for you.",
        "Is that right for you?",
        "Does that feel fair to you?",
        "And is there somewhere you have to be on Saturday?",
        "Is there anything we do that you'd miss?",
        "Let me look in the back, ten seconds.",
        "Is there somewhere you have to be on Saturday? And is there anything else?",
        "One moment please, I'll check. Bye for now.",
    ],
)
def test_what_wants_something_of_him_is_no_goodbye(text: str) -> None:
    assert after_all_was_done(text) is None


def test_who_is_told_more_and_more_takes_his_leave_himself() -> None:
    assert after_all_was_done("The van is loaded at six.") is None
    assert after_all_was_done("The van is loaded at six.", "It is van three.") is Ending.SETTLED


def test_where_nearly_all_was_granted_there_is_no_no_to_be_taken() -> None:
    who = customer("relationship-seeking", "refund-outside-policy")
    no = "I'm sorry, I can't give you the money back, because it's more than thirty days and we couldn't sell them."
    (refused,) = talk(who, spoken(no))
    lines = (spoken("Have a good day!"),)
    taken = talk(who, *lines, state=refused.state)[-1].move
    assert (taken.kind, taken.ending) == (MoveKind.TAKE_NO, Ending.DECLINED)
    granted = refused.state.model_copy(update={"met": tuple(n.id for n in who.situation.needs[:-1])})
    assert talk(who, *lines, state=granted)[-1].move.ending is not Ending.DECLINED
