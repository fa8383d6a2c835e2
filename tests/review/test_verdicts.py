"""The marks as they stand: the coach's counts, the machine's is kept."""

from datetime import UTC, datetime, timedelta

import pytest

from simulator.review.entries import Blind, Decision, Dispute, Entry, Verdict
from simulator.review.folder import Folder, folder_of
from simulator.review.verdicts import (
    DIMENSIONS,
    answer_to,
    coached,
    decided,
    difference,
    mark_of,
    standing,
    to_decide,
    undone,
)
from simulator.scoring.score import score
from simulator.scoring.scorecard import Dimension, DimensionScore, Scorecard
from simulator.scoring.trust import Coached
from simulator.scoring.weighing import CAP_OVERALL, mark, overall
from tests.scoring.made import BAD, GOOD, customer, rubric, transcript

CARD = score(transcript(*GOOD), customer(), rubric())
POOR = score(transcript(*BAD), customer(), rubric())
_START = datetime(2026, 1, 1, tzinfo=UTC)


def folder(*entries: Entry) -> Folder:
    dated = [entry.model_copy(update={"at": _START + timedelta(minutes=n)}) for n, entry in enumerate(entries)]
    return folder_of(dated, "tom")


def verdict(about: str, decision: Decision, mark: float | None = None, reason: str = "so", **more: object) -> Verdict:
    data = {"by": "ines", "about": about, "decision": decision, "was": mark_of(CARD, about), "mark": mark, **more}
    return Verdict.model_validate({"reason": reason, **data})


def test_without_a_verdict_the_machines_marks_stand() -> None:
    assert standing(CARD, folder()).card is CARD
    accepted = standing(CARD, folder(verdict("want", Decision.ACCEPT, 100)))
    assert accepted.card is CARD
    assert accepted.verdicts["want"].decision is Decision.ACCEPT


@pytest.mark.parametrize("card", [CARD, POOR])
def test_marks_weighed_again_are_the_same(card: Scorecard) -> None:
    assert card.weights is not None
    assert overall(card.dimensions, card.outcomes, card.weights) == card.overall
    for scored in card.dimensions.values():
        assert mark(scored.checks, card.weights) == scored.mark


def test_an_adjusted_dimension_has_the_coachs_mark_and_moves_the_whole() -> None:
    found = standing(CARD, folder(verdict("want", Decision.ADJUST, 20)))
    assert (mark_of(found.card, "want"), mark_of(found.machine, "want")) == (20, mark_of(CARD, "want"))
    assert found.card.overall is not None
    assert CARD.overall is not None
    assert found.card.overall < CARD.overall == found.machine.overall
    assert found.differs("want")
    assert not found.differs("clarity")


def test_a_check_moves_its_dimension_and_the_whole() -> None:
    met = next(c for c in CARD.dimensions[Dimension.WANT].checks if c.share == 1)
    found = standing(CARD, folder(verdict(met.check, Decision.ADJUST, 0)))
    assert mark_of(found.card, met.check) == 0
    before, after = mark_of(CARD, "want"), mark_of(found.card, "want")
    assert before is not None
    assert after is not None
    assert after < before
    assert found.card.overall is not None
    assert CARD.overall is not None
    assert found.card.overall < CARD.overall


def test_what_was_rejected_counts_for_nothing() -> None:
    scored = CARD.dimensions[Dimension.WANT]
    one = next(c for c in scored.checks if c.met is not None)
    found = standing(CARD, folder(verdict(one.check, Decision.REJECT)))
    rest = [c for c in scored.checks if c.check != one.check]
    assert CARD.weights is not None
    assert mark_of(found.card, "want") == mark(rest, CARD.weights)
    whole = standing(CARD, folder(verdict("want", Decision.REJECT)))
    assert whole.card.dimensions[Dimension.WANT].mark is None
    without: dict[Dimension, DimensionScore] = {d: s for d, s in CARD.dimensions.items() if d != "want"}
    assert whole.card.overall == overall(without, CARD.outcomes, CARD.weights)


def test_a_critical_check_that_the_coach_finds_met_caps_no_more() -> None:
    assert POOR.weights is not None
    assert POOR.overall is not None
    failed = [c.check for s in POOR.dimensions.values() for c in s.checks if c.check in POOR.weights.critical]
    failed = [id for id in failed if mark_of(POOR, id) is not None and (mark_of(POOR, id) or 0) < 100]
    assert failed
    assert POOR.overall <= CAP_OVERALL
    found = standing(POOR, folder(*(verdict(id, Decision.ADJUST, 100) for id in failed)))
    assert found.card.overall is not None
    assert found.card.overall > POOR.overall


def test_the_latest_verdict_counts_and_one_on_nothing_known_is_left_out() -> None:
    entries = [verdict("want", Decision.ADJUST, 0), verdict("want", Decision.ADJUST, 60)]
    found = standing(CARD, folder(*entries, verdict("want.of_another_day", Decision.ADJUST, 0)))
    assert mark_of(found.card, "want") == 60
    assert list(found.verdicts) == ["want"]


def test_a_mark_where_the_machine_had_none_is_believed() -> None:
    none = Dimension.IDEAL_SELF
    bare = CARD.dimensions[none].model_copy(update={"mark": None, "confidence": 0.0})
    card = CARD.model_copy(update={"dimensions": {**CARD.dimensions, none: bare}})
    found = standing(card, folder(verdict(none.value, Decision.ADJUST, 0)))
    assert found.card.dimensions[none].confidence == 1.0
    assert found.card.overall != card.overall


def test_where_the_simulator_was_at_fault_no_verdict_makes_a_mark() -> None:
    spoiled = CARD.model_copy(update={"overall": None})
    assert standing(spoiled, folder(verdict("want", Decision.ADJUST, 80))).card.overall is None


def test_the_biggest_difference_comes_first_and_what_is_disputed_before_its_neighbours() -> None:
    marks = {d.value: s.mark for d, s in CARD.dimensions.items()}
    mine = Blind(by="ines", marks={**marks, "clarity": None, "ownership": 0 if marks["ownership"] else 100})
    assert difference(CARD, mine, Dimension.CLARITY) == 100
    assert difference(CARD, mine, Dimension.WANT) == 0
    last = CARD.dimensions[Dimension.CLARITY].checks[-1].check
    order = to_decide(CARD, mine, folder(Dispute(by="tom", about=last, turn=1, text="I did say when.")))
    assert {order[0], next(about for about in order[1:] if about in DIMENSIONS)} == {"clarity", "ownership"}
    assert order[order.index("clarity") + 1] == last
    assert len(order) == 8 + sum(len(s.checks) for s in CARD.dimensions.values())


def test_a_verdict_answers_every_dispute_about_its_mark() -> None:
    disputes = [Dispute(by="tom", about="want", turn=1, text=text) for text in ("I did.", "Look again.")]
    found = decided(CARD, folder(*disputes), "ines", "want", Decision.ACCEPT, None, " You did not. ")
    assert {v.answers for v in found} == {d.id for d in disputes}
    assert all((v.mark, v.reason) == (mark_of(CARD, "want"), "You did not.") for v in found)
    after = folder(*disputes, *found)
    assert not after.open_disputes()
    answer = answer_to(after, disputes[0].id)
    assert answer is not None
    assert answer.reason == "You did not."
    assert not any(v.answers for v in decided(CARD, after, "ines", "want", Decision.REJECT, None, "no"))


def test_undoing_is_a_later_verdict() -> None:
    assert undone(CARD, folder(), "ines", "want") is None
    first = verdict("want", Decision.ADJUST, 20, answers="d1")
    back = undone(CARD, folder(first), "ines", "want")
    assert back is not None
    assert (back.decision, back.mark, back.answers) == (Decision.ACCEPT, mark_of(CARD, "want"), "d1")
    second = verdict("want", Decision.REJECT)
    back = undone(CARD, folder(first, second), "olaf", "want")
    assert back is not None
    assert (back.decision, back.mark, back.by) == (Decision.ADJUST, 20, "olaf")
    assert standing(CARD, folder(first, second, back)).card.dimensions[Dimension.WANT].mark == 20
    assert undone(CARD, folder(verdict("want", Decision.ACCEPT)), "ines", "want") is None


def test_what_coaches_decide_tells_how_far_a_mark_is_to_be_trusted() -> None:
    marks = (10.0, 30.0, 50.0, 70.0, 90.0) * 2
    alike = [Verdict(by="ines", about="want", decision=Decision.ACCEPT, was=m, mark=m) for m in marks]
    apart = [Verdict(by="ines", about="clarity", decision=Decision.ADJUST, was=m, mark=100 - m) for m in marks]
    other = [verdict("want.settled", Decision.ACCEPT, 100), verdict("want", Decision.REJECT)]
    found = coached([*alike, *apart, *other])
    assert set(found) == {Dimension.WANT, Dimension.CLARITY}
    assert found[Dimension.WANT] == Coached(10, 1.0)
    assert found[Dimension.CLARITY].weighted == pytest.approx(-1.0)
