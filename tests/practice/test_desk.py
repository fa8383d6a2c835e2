"""The desk does what it can, refuses what it cannot, and says how a command is written."""

import pytest

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
