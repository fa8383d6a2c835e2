"""Better lines: true in their situation, for what was open at that very turn, whole in what they quote."""

import pytest

from simulator.content.shelf import Shelf
from simulator.customer.matter import match
from simulator.customer.situation import Price
from simulator.scoring.better import LONG
from simulator.scoring.case import open_case
from simulator.scoring.debrief import debrief
from simulator.scoring.quoting import around, opening
from tests.scoring.made import BAD, GOOD, cause, customer, desk, rubric, transcript

RUBRIC = rubric()


SITUATIONS = sorted(Shelf().ids("situation"))
TOLD_UNASKED = (Price.OPEN, Price.TRUST)
"""Prices of what is told without a question: the line for such a fact answers it and asks for nothing."""


@pytest.mark.parametrize("id", SITUATIONS)
def test_every_line_of_a_situation_serves_what_it_stands_for(id: str) -> None:
    situation = Shelf().situation(id)
    assert {n.id for n in situation.needs} <= set(situation.lines)
    served = {**{n.id: n.met for n in situation.needs}, **{q.id: q.met for q in situation.questions}}
    unasked = {f.id for f in situation.facts if f.price in TOLD_UNASKED}
    for key, line in situation.lines.items():
        told = served[key].told if key in served else ()
        asked = [p for f in situation.facts if f.id == key for p in f.asked]
        assert key in unasked or match((*told, *asked), line), f"{key}: {line}"
        assert len(line.split()) <= LONG, key
    assert all(match(step.told, step.says) for step in situation.further)


@pytest.mark.parametrize("id", SITUATIONS)
def test_no_line_of_a_situation_is_untrue_there_or_gives_in(id: str) -> None:
    situation = Shelf().situation(id)
    instead = (u.instead for u in situation.untruths if u.instead)
    for line in (*situation.lines.values(), *(step.says for step in situation.further), *instead):
        for untruth in situation.untruths:
            assert not match((untruth.pattern,), line), f"{line}: {untruth.why}"
        if situation.right_no is not None:
            assert not match(situation.right_no.conceded_by.told, line), line


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        (
            "Hello Mr. Bell. It is with you tomorrow by 12. Good?",
            "with you tomorrow by",
            "It is with you tomorrow by 12.",
        ),
        ("It goes to no. 9 on Friday. Bye.", "no.", "It goes to no. 9 on Friday."),
        ("I'm sorry", "sorry", "I'm sorry"),
        ("ok. tomorrow then", "tomorrow", "tomorrow then"),
        ("That costs £3.50 today! Really.", "3", "That costs £3.50 today!"),
        ("a b", "not there", "not there"),
    ],
)
def test_the_sentence_around_some_words_is_whole(text: str, words: str, whole: str) -> None:
    assert around(text, words) == whole


def test_a_long_sentence_is_cut_between_clauses_only() -> None:
    long = ", ".join(f"we did thing number {n} for you" for n in range(9))
    assert around(long, "number 4") == "we did thing number 4 for you"
    assert opening(long).endswith("for you")
    assert opening("One two. " * 3) == "One two. One two. One two."


def test_a_better_line_asks_for_nothing_that_was_asked_and_tells_nothing_that_was_told() -> None:
    asked = (
        "C: I called twice, and nobody came.",
        "T: What do you need it for this week?",
        "C: Just mend it. You people never listen!",
        "T: The fitter comes on Friday between nine and eleven. Please calm down.",
        "C: Don't tell me to calm down! This is ridiculous.",
    )
    lead = debrief(transcript(*asked), customer(), RUBRIC).card.lead
    assert lead is not None
    assert lead.turn == 3
    assert lead.words == "Please calm down."
    assert "What do you need" not in lead.better
    late = (*asked, "T: Calm down, I said, calm down.", "C: I've had enough of you. Bye.")
    made = transcript(*late)
    turns = [*made.turns]
    turns[6] = turns[6].model_copy(update={"ledger": (cause(3, "calm down", "calm_down", -20),)})
    lead = debrief(made.model_copy(update={"turns": tuple(turns)}), customer(), RUBRIC).card.lead
    assert lead is not None
    assert "Friday" not in lead.better or lead.turn == 3


def test_a_session_that_went_well_gets_one_small_step_and_its_best_line() -> None:
    made = transcript(*GOOD, events=(desk(2, "fitter", "Fitter booked for Friday, nine to eleven."),), ending="settled")
    lead = debrief(made, customer(), RUBRIC).card.lead
    assert lead is not None
    assert "went well" in lead.why or "best of it" in lead.why
    assert "hurt" not in lead.why


def test_a_bad_session_leads_with_the_turn_that_hurt_most() -> None:
    made = transcript(*BAD, ending="left")
    turns = [*made.turns]
    turns[2] = turns[2].model_copy(update={"ledger": (cause(0, "how may I help you today?", "canned_phrase", -5),)})
    turns[4] = turns[4].model_copy(
        update={"ledger": (cause(1, "I totally understand", "premature_understanding", -6),)}
    )
    turns[6] = turns[6].model_copy(update={"ledger": (cause(2, "You should have called", "blames_customer", -16),)})
    case = open_case(made.model_copy(update={"turns": tuple(turns)}), customer())
    lead = debrief(case.talk.transcript, customer(), RUBRIC).card.lead
    assert lead is not None
    assert lead.turn in (3, 5)  # critical: told to calm down, or blamed; never the mere greeting
