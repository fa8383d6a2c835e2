"""The rubric as written, and its checks in code."""

from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from simulator.content.shelf import Shelf
from simulator.customer.customer import Customer
from simulator.practice.transcript import SessionEvent
from simulator.scoring.checks.registry import CHECKS
from simulator.scoring.rubric import Emphasis, Rubric
from simulator.scoring.score import score
from simulator.scoring.scorecard import Dimension
from tests.rubric_page import PAGE, page
from tests.scoring.made import BAD, GOOD, customer, rubric, transcript


def test_every_check_in_the_rubric_is_in_code_and_the_other_way_round() -> None:
    assert {c.id for c in rubric().checks} == set(CHECKS)


def test_every_dimension_has_five_to_ten_checks() -> None:
    counts = {d: len(rubric().of(d)) for d in Dimension}
    assert all(5 <= n <= 10 for n in counts.values()), counts


def _raw() -> dict[str, Any]:
    return rubric().model_dump(mode="json")


def test_the_same_check_twice_is_refused() -> None:
    raw = _raw()
    raw["checks"].append(raw["checks"][0])
    with pytest.raises(ValidationError, match="same check twice"):
        Rubric.model_validate(raw)


def test_too_few_checks_are_refused() -> None:
    raw = _raw()
    raw["checks"] = [c for c in raw["checks"] if c["dimension"] != "clarity" or c["id"] == "clarity.time"]
    with pytest.raises(ValidationError, match="five to ten"):
        Rubric.model_validate(raw)


def test_a_check_belongs_to_the_dimension_that_its_id_names() -> None:
    raw = _raw()
    raw["checks"][0]["id"] = "clarity.settled"
    with pytest.raises(ValidationError, match="begin with its dimension"):
        Rubric.model_validate(raw)


def test_a_dimension_without_a_question_is_refused() -> None:
    raw = _raw()
    del raw["dimensions"]["want"]
    with pytest.raises(ValidationError, match="no question for want"):
        Rubric.model_validate(raw)


CRITICAL = {
    "fair_value.true",
    "fair_value.claims_confirmed",
    "fair_value.no_giving_in",
    "fair_value.private",
    "ideal_self.no_policing",
    "ideal_self.civil",
    "mattering.no_blame",
}


def test_what_is_critical() -> None:
    assert {c.id for c in rubric().checks if c.critical} == CRITICAL


def test_every_check_has_a_good_and_a_bad_example() -> None:
    assert all(c.good and c.bad and c.good != c.bad for c in rubric().checks)


def test_the_page_of_the_rubric_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(rubric()), "run: python -m tests.rubric_page"


@pytest.mark.parametrize("emphasis", rubric().emphases, ids=lambda e: e.why[:30])
def test_an_emphasis_names_what_there_is_and_moves_a_weight(emphasis: Emphasis) -> None:
    shelf = Shelf()
    assert set(emphasis.personas) <= set(shelf.ids("persona"))
    assert set(emphasis.situations) <= set(shelf.ids("situation"))
    who = (*emphasis.personas, "nobody")[0]
    what = (*emphasis.situations, "nothing")[0]
    plain, fitted = rubric(), rubric().fitted(who, what)
    for id, factor in emphasis.checks.items():
        assert fitted.by_id[id].weight == pytest.approx(plain.by_id[id].weight * factor)
    for which, factor in emphasis.dimensions.items():
        assert fitted.dimensions[which].weight == pytest.approx(plain.dimensions[which].weight * factor)


def test_a_variant_counts_as_its_persona_and_others_do_not() -> None:
    plain = rubric()
    assert (
        plain.fitted("impatient/polite", "x").by_id["treatment.length"].weight > plain.by_id["treatment.length"].weight
    )
    assert plain.fitted("somebody", "x") is plain


@pytest.mark.parametrize("emphasis", rubric().emphases, ids=lambda e: e.why[:30])
def test_no_emphasis_is_dead(emphasis: Emphasis) -> None:
    """A session whose emphasised checks fail gets another mark with it than without."""
    who = replace_id(customer(), (*emphasis.personas, "tester")[0], (*emphasis.situations, "wet-cellar")[0])
    with_it = rubric().model_dump(mode="json") | {"emphases": [emphasis.model_dump(mode="json")]}
    without = with_it | {"emphases": []}
    made = [transcript(*BAD, ending="left"), transcript(*GOOD), transcript(*MIXED), transcript(*MIXED, events=ASKED)]
    moved = [
        score(one, who, Rubric.model_validate(with_it)) != score(one, who, Rubric.model_validate(without))
        for one in made
    ]
    assert any(moved)


def replace_id(him: Customer, persona: str, situation: str) -> Customer:
    return replace(
        him,
        persona=him.persona.model_copy(update={"id": persona}),
        situation=him.situation.model_copy(update={"id": situation}),
    )


MIXED = (
    "C: It leaks again, and nobody came. Why not?",
    "T: I can't send anybody today. I'll send a fitter on Friday. Ha, at least it's clean now!",
    "C: Ha. And the neighbour's cellar?",
    "T: Jonas looks at the cellar too. The pump was worn, that is why it ran out.",
    "C: Ok, thanks.",
)
ASKED = (SessionEvent(after_turn=0, kind="colleague", data={"colleague": "jonas", "asked": "?", "helped": False}),)


def test_an_emphasis_that_changes_nothing_is_refused() -> None:
    raw = _raw()
    raw["emphases"] = [{"why": "For no reason at all.", "personas": ["impatient"], "checks": {"clarity.time": 1}}]
    with pytest.raises(ValidationError, match="changes nothing"):
        Rubric.model_validate(raw)


def test_an_emphasis_on_what_is_no_check_is_refused() -> None:
    raw = _raw()
    raw["emphases"] = [{"why": "For no reason at all.", "personas": ["impatient"], "checks": {"clarity.tiem": 2}}]
    with pytest.raises(ValidationError, match="what is no check"):
        Rubric.model_validate(raw)
