"""The word of trust beside a mark: from people's labels, then from coaches, less where little could be judged."""

import json

import pytest

from simulator.scoring.scorecard import Dimension, DimensionScore, Outcomes, Scorecard
from simulator.scoring.trust import Coached, Measured, Validity, believed, trust


def measured(figure: float, low: float) -> Validity:
    one = Measured(figure=figure, low=low, high=0.9, n=64, against="what people said")
    return Validity(rubric="r", on="chats", overall=one, dimensions={Dimension.WANT: one})


def coached(level: float | None, n: int = 12) -> Coached:
    return Coached(n, level)


def word(validity: Validity, confidence: float = 1.0, by: Coached | None = None) -> str:
    found = trust(DimensionScore(mark=50, confidence=confidence), validity, Dimension.WANT, by)
    assert found is not None
    return found.word


@pytest.mark.parametrize(
    ("figure", "low", "expected"),
    [
        (0.7, 0.5, "solid"),
        (0.7, 0.3, "usable"),
        (0.5, 0.1, "usable"),
        (0.3, 0.1, "rough"),
        (0.3, -0.1, "unverified"),
        (-0.4, -0.6, "unverified"),
    ],
)
def test_the_word_follows_what_was_measured(figure: float, low: float, expected: str) -> None:
    assert word(measured(figure, low)) == expected


def test_what_nobody_measured_is_untested() -> None:
    found = trust(DimensionScore(mark=50, confidence=1), measured(0.7, 0.5), Dimension.CLARITY, None)
    assert found is not None
    assert found.word == "untested"


def test_no_mark_needs_no_trust() -> None:
    assert trust(DimensionScore(mark=None, confidence=0), measured(0.7, 0.5), Dimension.WANT, None) is None


def test_where_little_could_be_judged_it_is_a_step_less() -> None:
    assert word(measured(0.7, 0.5), confidence=0.2) == "usable"
    assert word(measured(0.3, 0.1), confidence=0.2) == "rough"
    assert word(measured(0.3, -0.1), confidence=0.2) == "unverified"


@pytest.mark.parametrize(("level", "expected"), [(0.39, "unverified"), (0.4, "usable"), (0.8, "solid")])
def test_the_word_of_this_teams_coaches_comes_before_that_of_strangers(level: float, expected: str) -> None:
    assert word(measured(0.7, 0.5), by=coached(level)) == expected


def test_a_few_verdicts_and_a_kappa_without_a_value_decide_nothing() -> None:
    assert word(measured(0.7, 0.5), by=coached(0.0, n=9)) == "solid"
    assert word(measured(0.7, 0.5), by=coached(None)) == "solid"


def test_a_scorecard_tells_its_trust_and_one_without_has_no_key_for_it() -> None:
    outcomes = Outcomes(settled=1, loyalty=1, satisfaction=1, effort=0, left=0)
    score = DimensionScore(mark=60, confidence=1)
    card = Scorecard(
        id="s", overall=60, fair=True, dimensions={Dimension.WANT: score}, outcomes=outcomes, turns=(), lead=None
    )
    assert "trust" not in card.to_json()
    told = json.loads(believed(card, measured(0.5, 0.1)).to_json())
    assert told["trust"]["word"] == told["dimensions"]["want"]["trust"]["word"] == "usable"
    assert "64 chats" in told["dimensions"]["want"]["trust"]["why"]
    assert believed(card.model_copy(update={"overall": None}), measured(0.5, 0.1)).trust is None
