"""Fair value: nothing private to somebody unchecked, and nothing that cannot be earns anything."""

from typing import Any

from simulator.practice.transcript import Transcript
from simulator.scoring.score import score
from simulator.scoring.scorecard import Dimension, Scorecard
from tests.scoring.made import customer, rubric, transcript

RUBRIC = rubric()
CHECKED: dict[str, Any] = {
    "policy": [
        {"id": "who", "text": "Nothing before the date of birth was given.", "never": ["a word to somebody unchecked"]}
    ],
    "facts": [
        {"id": "leaks", "price": "open", "says": {"plain": "It leaks."}, "keys": ["leaks"]},
        {
            "id": "born",
            "price": "asked",
            "says": {"plain": "Third of May."},
            "keys": ["third of May"],
            "asked": [r"\bborn\b"],
            "answers": ["verification"],
        },
    ],
    "lines": {"born": "When were you born? Then I may look for Jonas."},
}
ASKS = "C: Hello. Who comes to us, and when?"
TELLS = "T: Fitter Jonas comes on Friday between nine and eleven, for the W-200 bought in May."


def shares(card: Scorecard) -> dict[str, float | None]:
    return {c.check: c.share for d in card.dimensions.values() for c in d.checks}


def test_what_the_record_holds_is_not_told_before_he_was_checked() -> None:
    card = score(transcript(ASKS, TELLS, "C: Good."), customer(**CHECKED), RUBRIC)
    assert shares(card)["fair_value.private"] == 0.5
    assert (card.dimensions[Dimension.FAIR_VALUE].mark or 0) <= 20
    assert card.lead is not None
    assert card.lead.better == "When were you born? Then I may look for Jonas."


def test_once_he_was_checked_it_may_be_told() -> None:
    made = transcript(ASKS, "T: When were you born?", "C: Third of May.", TELLS, "C: Good.")
    turns = [*made.turns]
    turns[2] = turns[2].model_copy(update={"said": ("born",)})
    checked = Transcript(id="t", turns=tuple(turns))
    assert shares(score(checked, customer(**CHECKED), RUBRIC))["fair_value.private"] == 1.0


def test_where_nobody_has_to_be_checked_it_is_not_asked() -> None:
    assert shares(score(transcript(ASKS, TELLS, "C: Good."), customer(), RUBRIC))["fair_value.private"] is None


def test_what_cannot_be_is_no_time_no_step_and_no_ease() -> None:
    angry = "C: It leaks again, and nobody ever comes. This is a disgrace!"
    lie = transcript(angry, "T: I'll give you your money back today.", "C: Oh good, thanks. Bye.")
    true = transcript(angry, "T: The fitter comes on Friday at nine.", "C: Oh good, thanks. Bye.")
    told, kept = (shares(score(made, customer(), RUBRIC)) for made in (lie, true))
    assert (told["clarity.time"], kept["clarity.time"]) == (0.0, 1.0)
    for check in ("treatment.eased", "mattering.felt", "ideal_self.came_down"):
        assert (told[check] or 0.0) <= 0.5 * (kept[check] or 0.0) + 1e-4, check
