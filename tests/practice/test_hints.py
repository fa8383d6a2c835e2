"""Help in every situation: three steps, ready to be read, about what is really open."""

import itertools

import pytest

from simulator.customer.answering import first_state
from simulator.customer.persona import Milestone
from simulator.customer.state import CustomerState
from simulator.practice.hints import hint
from tests.customers import customer, shelf

PERSONAS = ("impatient", "angry-but-good", "relationship-seeking")
CELLS = list(itertools.product(PERSONAS, shelf().ids("situation")))


def states(persona: str, situation: str) -> list[CustomerState]:
    """The beginning, each need open in its turn, each question asked, and all done."""
    who = customer(persona, situation)
    first = first_state(who)
    calm = first.model_copy(
        update={"milestones": tuple(Milestone), "mind": first.mind.model_copy(update={"calm": 70.0})}
    )
    needs = [n.id for n in who.situation.needs]
    found = [first, *(calm.model_copy(update={"met": tuple(needs[:n])}) for n in range(len(needs) + 1))]
    found += [first.model_copy(update={"milestones": tuple(Milestone)[:n]}) for n in range(len(Milestone))]
    return found + [calm.model_copy(update={"asked": q.id}) for q in who.situation.questions]


@pytest.mark.parametrize(("persona", "situation"), CELLS)
def test_every_hint_is_ready_to_be_read(persona: str, situation: str) -> None:
    who = customer(persona, situation)
    for state in states(persona, situation):
        help_ = hint(who, state, "Where is it?")
        assert len(set(help_.steps)) == 3
        for step in help_.steps:
            assert step.strip()
            assert "{" not in step
            assert "}" not in step


@pytest.mark.parametrize(("persona", "situation"), CELLS)
def test_help_is_about_what_is_open(persona: str, situation: str) -> None:
    who = customer(persona, situation)
    first, *more = states(persona, situation)
    open_ids = {n.id for n in who.situation.needs} | {q.id for q in who.situation.questions} | {"close"}
    open_ids |= {m.value for m in Milestone}
    for state in (first, *more):
        about = hint(who, state, "").about
        assert about in open_ids
        assert about not in state.met
        assert state.asked is None or about == state.asked
    done = [s for s in more if len(s.met) == len(who.situation.needs)]
    assert [hint(who, s, "").about for s in done] == ["close"]
