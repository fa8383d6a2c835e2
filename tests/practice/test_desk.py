"""The desk does what it can, refuses what it cannot, and says how a command is written."""

import pytest

from simulator.customer.desk import Action, ActionArgument
from simulator.practice import desk
from simulator.practice.desk import Wrong, arguments_of, usage
from tests.customers import shelf

SITUATION = shelf().situation("late-parcel")


def test_every_action_can_be_written_and_done() -> None:
    for action in SITUATION.actions:
        samples = {"money": "1.00", "text": "as agreed", "time": "13:00"}
        given = {
            a.name: a.choices[0] if a.choices else str(a.least or 1) if a.kind == "money" else samples[a.kind]
            for a in action.arguments
        }
        done = desk.act(SITUATION, action.id, given)
        assert done["done"] is (not action.refused)
        assert "{" not in done["says"]


def test_an_unknown_action_names_the_nearest() -> None:
    wrong = SITUATION.actions[0].id + "s"
    with pytest.raises(Wrong, match=f"Did you mean {SITUATION.actions[0].id}"):
        desk.act(SITUATION, wrong, {})


def test_a_missing_argument_says_how_it_is_written() -> None:
    action = next(a for a in SITUATION.actions if a.arguments and not a.arguments[0].optional)
    with pytest.raises(Wrong, match=f"/{action.id} "):
        desk.act(SITUATION, action.id, {})
    assert usage(action).startswith(f"/{action.id} ")


def test_the_last_argument_takes_the_rest_of_the_words() -> None:
    action = next(a for a in SITUATION.actions if len(a.arguments) == 1)
    assert arguments_of(action, "number 9 please") == {action.arguments[0].name: "number 9 please"}


def test_a_colleague_answers_to_what_he_was_asked() -> None:
    one = SITUATION.colleagues[0]
    assert desk.ask(SITUATION, one.id, "qwerty")["says"] == one.otherwise
    with pytest.raises(Wrong, match="What do you want to ask"):
        desk.ask(SITUATION, one.id, "  ")


@pytest.mark.parametrize(
    ("typed", "amount"), [("5.9", "5.90"), ("£5,90", "5.90"), ("€ 5", "5.00"), (" 0.01 ", "0.01"), ("5,9", "5.90")]
)
def test_an_amount_may_be_written_as_people_do(typed: str, amount: str) -> None:
    assert desk.act(SITUATION, "refund_delivery", {"amount": typed})["arguments"] == {"amount": amount}


@pytest.mark.parametrize("typed", ["1,000", "£1,000.00", "50.01", "0", "-5", "nan", "inf", "1e1", "1_0", "five", "٥"])
def test_an_amount_that_is_too_much_or_none_is_refused(typed: str) -> None:
    with pytest.raises(Wrong, match="amount of /compensate"):
        desk.act(SITUATION, "compensate", {"amount": typed})


def test_a_thousand_is_a_thousand() -> None:
    argument = ActionArgument(name="amount", kind="money")
    action = SITUATION.action("compensate").model_copy(update={"arguments": (argument,)})
    rich = SITUATION.model_copy(update={"actions": (action,)})
    for typed in ("1,000", "1000", "£1,000.00"):
        assert desk.act(rich, "compensate", {"amount": typed})["arguments"] == {"amount": "1000.00"}
    with pytest.raises(Wrong):
        desk.act(rich, "compensate", {"amount": "inf"})


def test_a_choice_of_several_words_is_taken_whole_in_any_case() -> None:
    action = Action(
        id="put_aside",
        title="Put a pair aside",
        arguments=(
            ActionArgument(name="model", kind="choice", choices=("H2", "H2 Air")),
            ActionArgument(name="until", kind="time", optional=True),
        ),
        says="{model} until {until}.",
    )
    situation = SITUATION.model_copy(update={"actions": (action,)})
    for words, says in (("h2 air friday 10:00", "H2 Air until friday 10:00."), ("H2 friday", "H2 until friday.")):
        assert desk.act(situation, "put_aside", arguments_of(action, words))["says"] == says
