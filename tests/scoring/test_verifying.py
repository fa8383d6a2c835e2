"""Which testimonies count: quoted to the letter, out of the right mouth, and nothing known against them."""

import pytest

from simulator.practice.transcript import Transcript
from simulator.scoring.case import Case, open_case
from simulator.scoring.seen import seen
from simulator.scoring.testimony import Answered, Question, Quoted
from simulator.scoring.testimony import Testimony as Said  # a name that no collector of tests takes for one
from simulator.scoring.verifying import VOID, verify
from tests.scoring.made import BAD, GOOD, cause, customer
from tests.scoring.witnesses import case, yes

TRAINEE = Question("ideal_self.acknowledged", "It was named.", "", "", "trainee")
CUSTOMER = Question("ideal_self.himself_again", "He was decent.", "", "", "customer")


def verified(said: Said, *lines: str, question: Question = TRAINEE, it: Case | None = None) -> Answered:
    it = it or case(*(lines or GOOD))
    return verify(it, seen(it.talk), question, said)


def test_a_true_quotation_counts_in_the_words_of_the_transcript() -> None:
    said = yes("you called twice and Nobody came", 2)
    assert verified(said) == Answered("met", Quoted(1, "You called twice and nobody came"))


@pytest.mark.parametrize("line", [None, 0, 4, 99, -1])
def test_a_wrong_number_is_no_matter_where_the_words_stand_in_one_line_only(line: int | None) -> None:
    assert verified(yes("that's on us", line)) == Answered("met", Quoted(1, "That's on us"))


@pytest.mark.parametrize(
    "said",
    [
        yes("I am so sorry that nobody came", 2),  # never said
        yes("The machine still leaks", 1),  # the customer's
        yes("I called twice, and nobody came", 2),  # his words, put into the other's mouth
        yes("that's on", 2),  # too few
        yes("", 2),
        yes("...", 2),
        yes("You called twice and nobody came. Then the cellar comes first.", 2),  # joined
        Said(False, 2, "never said by anybody"),
    ],
)
def test_what_is_not_there_or_came_from_the_wrong_mouth_is_void(said: Said) -> None:
    assert verified(said) == VOID


def test_a_no_needs_no_quotation() -> None:
    assert verified(Said(False, 0, "")) == verified(Said(False, 2, "That's on us")) == Answered("not met")


def test_a_decent_word_is_the_customers_own() -> None:
    thanks = yes("Thanks, that helps", 7)
    assert verified(thanks, question=CUSTOMER) == Answered("met", Quoted(6, "Thanks, that helps"))
    assert verified(thanks) == VOID
    assert verified(yes("The machine still leaks", 1), question=CUSTOMER) == VOID  # he was upset


@pytest.mark.parametrize(
    "words",
    [
        "I totally understand your frustration",
        "Please calm down",
        "You should have called the other number",
        "Please contact our sales department",
    ],
)
def test_what_is_harsh_or_out_of_a_can_shows_nothing(words: str) -> None:
    assert verified(yes(words), *BAD) == VOID


def test_what_is_said_after_his_last_word_shows_nothing() -> None:
    late = "T: You called twice and nobody came, and that was our doing."
    assert verified(yes("that was our doing"), *GOOD, late) == VOID


def test_the_ledger_knows_better() -> None:
    lines = ("C: I called twice, and nobody came!", "T: You waited by the phone for nothing.", "C: So?")
    said = yes("You waited by the phone", 2)
    turns = case(*lines).talk.transcript.turns
    for change, expected in ((4.0, "met"), (-4.0, "void")):
        entry = cause(1, "You waited", "acknowledges_feeling", change)
        after = turns[2].model_copy(update={"ledger": (entry,)})
        made = Transcript(id="t", turns=(*turns[:2], after))
        assert verified(said, it=open_case(made, customer())).kind == expected


def test_policy_knows_better() -> None:
    lines = ("C: It leaks, all over the floor!", "T: I take it back, you get your money back today.", "C: Good.")
    assert verified(yes("you get your money back today", 2), *lines, it=case(*lines, known=True)) == VOID
