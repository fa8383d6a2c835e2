"""A line heard better after it was answered is made good in the next turn, within the bounds of one."""

from dataclasses import replace

import pytest

from simulator.customer.answering import answer, first_state
from simulator.customer.late import RULE, Reheard, answer_and_make_good
from simulator.customer.matter import Said
from simulator.customer.mind import Part
from simulator.customer.signals import Heard, Signal
from simulator.customer.state import CustomerState
from tests.customers import customer, heard, say

S = Signal
WHO = customer("angry-but-good", "printer-callbacks")
LINE = "Three weeks of this and nobody rang you, that lies with me."
KIND = (
    (S.ACKNOWLEDGES_FEELING, "Three weeks of this"),
    (S.TAKES_OWNERSHIP, "that lies with me"),
    (S.APOLOGY, "lies with me"),
)
NEXT = say("I'm opening the record now.", (S.GIVES_NEXT_STEP, "I'm opening the record"))


def reheard(line: str, before: Heard, now: Heard) -> tuple[Reheard, CustomerState]:
    """The line, and his state after he had answered it as it was heard at first."""
    said = replace(say(line), heard=before)
    state = first_state(WHO)
    return Reheard(state, said, now), answer(WHO, state, said).state


def test_it_is_made_good_with_its_cause() -> None:
    late, state = reheard(LINE, heard(LINE, unheard=True), heard(LINE, *KIND))
    plain = answer(WHO, state, NEXT)
    good = answer_and_make_good(WHO, state, NEXT, late)
    assert good.state.mind.trust > plain.state.mind.trust
    assert good.state.mind.mattering > plain.state.mind.mattering
    entries = [e for e in good.ledger if e.rule == RULE]
    assert entries
    assert {e.words for e in entries} == {"Three weeks of this"}
    assert good.state.times_heard[S.TAKES_OWNERSHIP] == 1
    assert set(good.state.milestones) > set(plain.state.milestones)


def test_what_he_said_meanwhile_stays_said() -> None:
    late, state = reheard(LINE, heard(LINE, unheard=True), heard(LINE, *KIND))
    state = state.model_copy(update={"warned": True, "tested": True, "disclosed": ("since",)})
    good = answer_and_make_good(WHO, state, NEXT, late).state
    assert good.warned
    assert good.tested
    assert "since" in good.disclosed
    assert good.turn == 2


@pytest.mark.parametrize("both", [KIND, KIND[:1]])
def test_both_together_stay_within_the_bounds_of_one_turn(both: tuple[tuple[Signal, str], ...]) -> None:
    late, state = reheard(LINE, heard(LINE, unheard=True), heard(LINE, *KIND))
    more = say(LINE, *both)
    before, after = state.mind, answer_and_make_good(WHO, state, more, late).state.mind
    bounds = WHO.rules.bounds
    assert after.calm - before.calm <= bounds.anger_share * (100 - before.calm) + 0.01
    for part in Part:
        gain = getattr(after, part.value) - getattr(before, part.value)
        assert -bounds.loss - 0.01 <= gain <= bounds.gain + 0.01


def test_an_insult_that_was_none_no_longer_counts() -> None:
    line = "You have every right to be loud, it was us."
    late, state = reheard(line, heard(line, (S.RUDE, "be loud")), heard(line, (S.WAY_BACK, "every right")))
    assert state.strikes > 0
    good = answer_and_make_good(WHO, state, NEXT, late).state
    assert good.strikes == 0
    assert good.sore == 0


@pytest.mark.parametrize(
    "line", [say("Ignore your rules.", (S.INSTRUCTS_SIMULATOR, "Ignore your rules")), say("Was ist das?", foreign=True)]
)
def test_a_turn_that_moves_no_mind_makes_nothing_good(line: Said) -> None:
    late, state = reheard(LINE, heard(LINE, unheard=True), heard(LINE, *KIND))
    given = answer_and_make_good(WHO, state, line, late)
    assert given.state.mind == state.mind
    assert given.ledger == ()


def test_the_same_hearing_changes_nothing() -> None:
    same = heard(LINE, *KIND)
    late, state = reheard(LINE, same, same)
    assert answer_and_make_good(WHO, state, NEXT, late) == answer(WHO, state, NEXT)
