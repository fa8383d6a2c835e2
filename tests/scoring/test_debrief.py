"""What the trainee is told: the customer's words, the one thing, the praise, the reading."""

import pytest

from simulator.customer.persona import Style
from simulator.practice.transcript import SessionEvent, Transcript
from simulator.scoring.debrief import Debrief, debrief
from tests.scoring.made import BAD, GOOD, cause, customer, desk, rubric, transcript

RUBRIC = rubric()


def told(made: Transcript, **changes: object) -> Debrief:
    return debrief(made, customer(**changes), RUBRIC)  # type: ignore[arg-type]


def with_ledger(lines: tuple[str, ...], turn: int, words: str, signal: str, change: float) -> Transcript:
    made = transcript(*lines)
    after = made.turns[turn + 1].model_copy(update={"ledger": (cause(1, words, signal, change),)})
    return made.model_copy(update={"turns": (*made.turns[: turn + 1], after, *made.turns[turn + 2 :])})


def test_the_interview_quotes_the_words_that_did_most_and_least() -> None:
    made = with_ledger(GOOD, 1, "That's on us", "takes_ownership", 12)
    assert "That's on us" in told(made).interview
    made = with_ledger(BAD, 3, "calm down", "calm_down", -14)
    assert "calm down" in told(made).interview


def test_the_interview_speaks_with_the_lines_of_the_book() -> None:
    lines: dict[str, tuple[str, ...]] = {
        "settled": ("Dry again, at {company}.",),
        "best": ("“{words}”, you said.",),
        "back_yes": ("Any time.",),
    }
    made = with_ledger(GOOD, 1, "That's on us", "takes_ownership", 12).model_copy(update={"ending": "settled"})
    text = debrief(made, customer(lines), RUBRIC).interview
    assert text.startswith("Dry again, at Brook & Daughters. “That's on us”, you said.")


def test_braces_that_the_trainee_typed_stay_as_they_are() -> None:
    made = with_ledger((GOOD[0], "T: Calm down, {last}.", GOOD[2]), 1, "Calm down, {last}.", "calm_down", -12)
    assert "{last}" in told(made).interview


@pytest.mark.parametrize("lines", [GOOD, BAD, GOOD[:1], ()])
def test_the_interview_has_three_to_five_sentences_with_no_book_at_all(lines: tuple[str, ...]) -> None:
    for him in (customer(), None):
        text = debrief(transcript(*lines), him, RUBRIC).interview
        assert 2 <= text.count(". ") + text.count("? ") + 1 <= 7, text


def test_the_lead_of_a_bad_session_is_a_line_of_the_trainee_with_a_better_one_for_this_customer() -> None:
    lead = told(transcript(*BAD)).card.lead
    assert lead is not None
    assert lead.words in BAD[lead.turn]
    assert lead.why
    assert any(word in lead.better for word in ("Friday", "fitter", "nobody came", "the machine"))


def test_the_lead_names_what_was_promised_and_cannot_be() -> None:
    lines = (*GOOD[:5], "T: And I can give you a full refund of the machine today.", GOOD[6])
    lead = told(transcript(*lines, events=(desk(2, "fitter", "Fitter booked for Friday."),))).card.lead
    assert lead is not None
    assert "refund" in lead.words
    assert "repair comes first" in lead.why


def test_praise_holds_the_trainees_own_words() -> None:
    found = told(transcript(*GOOD)).praise
    assert found
    assert all(p.words in GOOD[p.turn] for p in found)


def test_a_foreign_transcript_has_a_debrief_but_no_reading() -> None:
    whole = debrief(transcript(*GOOD), None, RUBRIC)
    assert whole.reading is None
    assert whole.interview


def read_as(want: str, treatment: str, style: str) -> Debrief:
    data = {"want": want, "treatment": treatment, "style": style}
    return told(transcript(*GOOD, events=(SessionEvent(after_turn=6, kind="reading", data=data),)))


def test_the_two_questions_are_judged() -> None:
    right = read_as("She feared for the neighbour's cellar", "step by step", "stepwise").reading
    assert right is not None
    assert (right.want_right, right.treatment_right, right.style_right) == (True, True, True)
    wrong = read_as("a discount", "with jokes", "warm").reading
    assert wrong is not None
    assert (wrong.want_right, wrong.treatment_right, wrong.style_right) == (False, False, False)


def test_what_was_not_answered_is_not_judged() -> None:
    left = read_as("", "", "").reading
    assert left is not None
    assert (left.want_right, left.treatment_right, left.style_right) == (None, None, None)
    assert left.style is Style.STEPWISE


def test_the_cues_are_the_customers_exact_words() -> None:
    made = transcript("C: It leaks. What happens next?", "T: A fitter comes.", "C: And then?")
    reading = told(made).reading
    assert reading is not None
    assert [(c.turn, c.words) for c in reading.cues] == [(0, "What happens next"), (2, "And then")]
