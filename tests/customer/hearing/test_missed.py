"""An excellent line that is missed makes nothing worse than an ordinary turn would, and the customer asks back.

The fifty lines are held out: no message of this file quotes one.
"""

import pytest

from simulator.customer.answering import Answer, first_state
from simulator.customer.matter import Said, standing
from simulator.customer.mind import Part
from simulator.customer.moves import MoveKind
from simulator.customer.signals import Heard
from tests.customer.hearing.measure import Labelled, certain, excellent
from tests.customers import customer, talk

LINES = excellent()
LONG = [x for x in LINES if len(x.line.split()) >= 8]
CUSTOMERS = [("angry-but-good", "late-parcel"), ("impatient", "printer-callbacks"), ("technical", "late-parcel")]


def _missed(line: Labelled) -> Said:
    """As if nothing at all had been heard in it."""
    return Said(line.line, Heard(unheard=True, wordcount=len(line.line.split())))


def _costs(answer: Answer) -> set[str]:
    return {e.rule for e in answer.ledger if e.change < 0}


@pytest.mark.parametrize(("persona", "situation"), CUSTOMERS)
def test_a_missed_line_costs_what_a_turn_costs_and_no_more(persona: str, situation: str) -> None:
    who = customer(persona, situation)
    turn = who.rules.costs.turn * who.persona.temperament.haste
    dearer = []
    for i, line in enumerate(LONG):
        answer = talk(who, _missed(line))[-1]
        fell = {p: getattr(who.start, p.value) - getattr(answer.state.mind, p.value) for p in Part}
        patience = fell.pop(Part.PATIENCE)
        if _costs(answer) - {"turn"} or patience > turn + 0.01 or max(fell.values()) > 0.01:
            dearer.append(i)
    assert len(LONG) >= 40
    assert dearer == []


@pytest.mark.parametrize(("persona", "situation"), CUSTOMERS)
def test_he_asks_back_where_the_matter_itself_did_not_move(persona: str, situation: str) -> None:
    who = customer(persona, situation)
    start = first_state(who)
    found = [(said, standing(who, start, said)) for said in map(_missed, LONG)]
    still = [said for said, now in found if not (now.progress or now.answered or now.facts)]
    assert len(still) >= 30
    assert {talk(who, s)[-1].move.kind for s in still} == {MoveKind.PUZZLED}


@pytest.mark.parametrize("persona", ["angry-but-good", "impatient"])
def test_he_asks_back_twice_and_no_more(persona: str) -> None:
    who = customer(persona)
    start = first_state(who)
    still = [s for s in map(_missed, LONG) if not (now := standing(who, start, s)).progress and not now.answered]
    assert sum(a.move.kind is MoveKind.PUZZLED for a in talk(who, *still[:6])) == who.rules.thresholds.ask_back


def test_lines_that_are_missed_by_this_hearing_are_rarely_taken_amiss() -> None:
    """With the hearing as it is: most of what it misses costs a turn, and not what somebody made up costs."""
    who = customer("angry-but-good")
    missed = [x for x in LINES if not x.has & certain(x)]
    amiss = [x for x in missed if _costs(talk(who, Said(x.line, x.heard()))[-1]) - {"turn"}]
    assert len(amiss) <= 6
