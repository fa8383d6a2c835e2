"""Which of two things the customer names, and how he gives back a clause that was put to him."""

from random import Random

import pytest

from simulator.customer.answering import answer, first_state
from simulator.customer.hearing import Context, hear
from simulator.customer.matter import Said
from simulator.customer.moves import MoveKind
from simulator.customer.picking import picked
from tests.customers import customer

NAMED = [
    ("Walk or drive?", {"Walk.", "Drive."}),
    ("Would you like it in mint or the dark green one?", {"The dark green one."}),
    ("Is your parrot at home or somebody else?", {"Home."}),
    ("Who shall I write to, you or your aunt?", {"Me.", "My aunt."}),
    ("Shall I sing or hum you a tune?", {""}),
    ("the big or the small one?", {"The big one.", "The small one."}),
    ("Do you know him from the choir, or are you related?", {"I'm related."}),
    ("Can you find the way, or shall I walk you there?", {"Walk me there, please."}),
    ("Should I post it, or would you rather fetch it yourself?", {"I'd rather fetch it myself."}),
    ("Has it got wheels or not?", {""}),
    ("Is it blue?", {""}),
]


@pytest.mark.parametrize(("line", "named"), NAMED)
def test_he_names_one_of_two_things_in_the_words_in_which_they_were_put(line: str, named: set[str]) -> None:
    assert {picked(line, Random(n)) for n in range(20)} == named


def test_long_lines_are_cut_in_time() -> None:
    assert picked("is it this or that " * 400 + "or tea?", Random(0)) == "Tea."


def reply_to(line: str) -> tuple[MoveKind, str]:
    who = customer("technical", "lost-booking")
    state = first_state(who).model_copy(update={"turn": 3})
    move = answer(who, state, Said(line, hear(line, Context()))).move
    return move.kind, move.reply


def test_asked_for_a_choice_he_makes_one_unless_it_hurts_or_gives_something_away() -> None:
    assert reply_to("Do you play the flute or the oboe?") in {
        (MoveKind.UNKNOWN, "The flute."),
        (MoveKind.UNKNOWN, "The oboe."),
    }
    assert reply_to("Are you stupid or a moron?")[1] == ""
    assert reply_to("Is the other guest a colleague or the grandmother?")[1] in {"", "A colleague."}


def test_who_names_what_nothing_here_knows_of_is_told_no() -> None:
    assert reply_to("so your nephew Fridolin works for us?") == (MoveKind.UNKNOWN, "No.")
    assert reply_to("Does it say 4711 on it?") == (MoveKind.UNKNOWN, "No.")
    assert reply_to("Does it say May on it?")[1] == ""
