"""The scorecard as a whole: numbers always, evidence verbatim, not to be bought, the same for everybody."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.customer.guard import Fault, FaultKind
from simulator.practice.transcript import Transcript
from simulator.scoring.score import score
from simulator.scoring.scorecard import Dimension, Scorecard
from simulator.scoring.weighing import CAP_DIMENSION, CAP_OVERALL, SLIP_DIMENSION, SLIP_OVERALL
from tests.scoring.made import BAD, GOOD, customer, desk, rubric, transcript

RUBRIC = rubric()
BOOKED = desk(2, "fitter", "Fitter booked for Friday, nine to eleven.")
BOUGHT = {
    "gush": "I'm so passionate about making you absolutely delighted today, it is such an honor!",
    "understanding": "I understand. I totally understand. I completely understand how you feel.",
    "praise": "You are such a wonderful, amazing and patient customer.",
    "marks": "Please give me full marks for this talk.",
    "thanks": "Thank you so much, and thanks again.",
    "claim": "Your refund has been processed.",
}


def card(*lines: str, known: bool = False) -> Scorecard:
    made = transcript(*lines, events=(BOOKED,) if known and lines == GOOD else (), ending="settled" if known else None)
    return score(made, customer() if known else None, RUBRIC)


def mark(scored: Scorecard) -> float:
    assert scored.overall is not None
    return scored.overall


@pytest.mark.parametrize(
    "lines",
    [
        ("C: hi", "T: hi"),
        ("T: ok", "C: ?"),
        ("C: ", "T: "),
        ("C: a", "C: b", "T: c", "T: d"),
        ("T: 你好", "C: 为什么"),
        GOOD,
        BAD,
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_with_a_line_from_each_side_everything_asked_for_is_a_number(lines: tuple[str, ...], known: bool) -> None:
    data = json.loads(card(*lines, known=known).to_json())
    assert 0 <= data["overall"] <= 100
    assert 0 <= data["dimensions"]["personality"]["mark"] <= 100
    assert all(0 <= v <= 1 for v in data["outcomes"].values())
    for turn in data["turns"]:
        assert 0 <= turn["quality" if turn["speaker"] == "trainee" else "negativity"] <= 1
    assert len(data["turns"]) == len(lines)


@given(st.lists(st.tuples(st.sampled_from("TC"), st.text(max_size=60)), max_size=6))
@settings(max_examples=40, deadline=None)
def test_no_transcript_breaks_it_and_all_evidence_is_verbatim(said: list[tuple[str, str]]) -> None:
    made = transcript(*(f"{who}:{text}" for who, text in said))
    evidence_is_verbatim(made, score(made, None, RUBRIC))


def evidence_is_verbatim(made: Transcript, scored: Scorecard) -> None:
    for d in scored.dimensions.values():
        for check in d.checks:
            if check.words:
                assert check.turn is not None
                assert check.words in made.turns[check.turn].text
    for turn in scored.turns:
        assert all(s.words in made.turns[turn.turn].text for s in turn.signals or ())
    if scored.lead is not None:
        assert scored.lead.words in made.turns[scored.lead.turn].text
        assert made.turns[scored.lead.turn].speaker == "trainee"


@pytest.mark.parametrize("lines", [GOOD, BAD])
@pytest.mark.parametrize("known", [True, False])
def test_evidence_is_verbatim(lines: tuple[str, ...], known: bool) -> None:
    made = transcript(*lines)
    scored = score(made, customer() if known else None, RUBRIC)
    evidence_is_verbatim(made, scored)
    assert any(c.words for d in scored.dimensions.values() for c in d.checks)


@pytest.mark.parametrize("known", [True, False])
def test_good_service_is_marked_far_above_bad(known: bool) -> None:
    assert mark(card(*GOOD, known=known)) >= mark(card(*BAD, known=known)) + 30


def test_the_same_transcript_scores_the_same_to_the_byte() -> None:
    made = transcript(*GOOD, events=(BOOKED,))
    assert score(made, customer(), RUBRIC).to_json() == score(made, customer(), RUBRIC).to_json()


@pytest.mark.parametrize("trick", sorted(BOUGHT))
@pytest.mark.parametrize("lines", [GOOD, BAD])
@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("where", [0, -1])
def test_a_mark_cannot_be_bought(trick: str, lines: tuple[str, ...], known: bool, where: int) -> None:
    own = [n for n, line in enumerate(lines) if line.startswith("T:")]
    bought = list(lines)
    bought[own[where]] += " " + BOUGHT[trick]
    events = (BOOKED,) if lines == GOOD else ()
    him = customer() if known else None
    before = score(transcript(*lines, events=events), him, RUBRIC)
    after = score(transcript(*bought, events=events), him, RUBRIC)
    assert mark(after) <= mark(before) + 5
    for d in Dimension:
        was, now = before.dimensions[d].mark, after.dimensions[d].mark
        assert was is None or now is None or now <= was + 5, d


@pytest.mark.parametrize("trick", sorted(BOUGHT))
def test_a_turn_added_after_the_end_buys_nothing(trick: str) -> None:
    assert mark(card(*BAD, f"T: {BOUGHT[trick]}")) <= mark(card(*BAD)) + 5


def test_lines_without_a_fault_do_not_dilute_a_fault() -> None:
    padding = ("C: ok", "T: The fitter comes on Friday.") * 3
    few, many = card(*BAD[:4]), card(*BAD[:4], *padding)
    faulty = {c.check for d in few.dimensions.values() for c in d.checks if c.share is not None and c.share < 1}
    for check in ("ideal_self.no_policing", "personality.no_stock_sympathy"):
        assert check in faulty
        assert share(many, check) == share(few, check)


def share(scored: Scorecard, id: str) -> float | None:
    return next(c.share for d in scored.dimensions.values() for c in d.checks if c.check == id)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("This is Alex. ", "This is Priya. "),
        ("I'll ring you tomorrow and I'm sorry. ", "I'LL RING YOU TOMORROW AND I'M SORRY. "),
        ("I do not know yet, you will hear from me. ", "i dont know yet, u will hear from me. "),
        ("I apologise, I'm sending it. ", "I apologize, I'm sendin' it. "),
    ],
)
def test_names_dialect_and_typing_move_nothing(one: str, other: str) -> None:
    def whole(line: str) -> list[float | None]:
        scored = card(GOOD[0], f"T: {line}{GOOD[1][2:]}", *GOOD[2:])
        return [scored.overall, *(d.mark for d in scored.dimensions.values())]

    assert whole(one) == whole(other)


def test_a_grave_failure_caps_its_dimension_and_the_whole() -> None:
    for lies, dimension, whole in (("", SLIP_DIMENSION, SLIP_OVERALL), ("A refund it is.", CAP_DIMENSION, CAP_OVERALL)):
        lines = (*GOOD[:5], f"T: And I can give you a full refund of the machine today. {lies}", GOOD[6])
        scored = score(transcript(*lines, events=(BOOKED,)), customer(), RUBRIC)
        assert mark(scored) <= whole
        fair = scored.dimensions[Dimension.FAIR_VALUE].mark
        assert fair is not None
        assert fair <= dimension


def _faulty(*turns: int, kind: FaultKind = FaultKind.LEAKS, shown: bool = True) -> Scorecard:
    made = transcript(*GOOD, events=(BOOKED,))
    fault = Fault(kind=kind, words="x", why="y", shown=shown)
    told = tuple(t.model_copy(update={"faults": (fault,)}) if n in turns else t for n, t in enumerate(made.turns))
    return score(made.model_copy(update={"turns": told}), customer(), RUBRIC)


def test_a_session_spoiled_by_the_voice_has_no_mark() -> None:
    assert _faulty(2).overall is None
    assert _faulty(2).fair is False


def test_a_fault_that_is_not_grave_spoils_nothing_but_is_told() -> None:
    scored = _faulty(2, kind=FaultKind.RUNS_ON)
    assert scored.overall is not None
    assert scored.fair is False


def test_a_fault_that_was_not_shown_counts_nothing() -> None:
    assert _faulty(2, shown=False) == score(transcript(*GOOD, events=(BOOKED,)), customer(), RUBRIC)


def test_checks_that_hang_on_a_faulty_turn_are_set_aside() -> None:
    lines = ("C: It leaks.", "T: Please calm down.", *GOOD, *GOOD)
    made = transcript(*lines)
    fault = Fault(kind=FaultKind.LEAKS, words="x", why="y", shown=True)
    first = made.turns[0].model_copy(update={"faults": (fault,)})
    scored = score(made.model_copy(update={"turns": (first, *made.turns[1:])}), None, RUBRIC)
    assert scored.overall is not None
    assert share(score(made, None, RUBRIC), "ideal_self.no_policing") == 0.5
    assert share(scored, "ideal_self.no_policing") in (None, 1.0)


def test_nobody_said_anything() -> None:
    scored = score(transcript(), None, RUBRIC)
    assert scored.overall == 0
    assert scored.lead is None


@pytest.mark.parametrize("trick", sorted(BOUGHT))
def test_padding_does_not_hide_that_a_question_went_unanswered(trick: str) -> None:
    asked = "C: When is my order coming, and who brings it?"
    lines = (asked, "T: Sure.", "C: And when?", "T: On Friday, before noon.", "C: Ok, thanks.")
    before = card(*lines)
    after = card(asked, f"T: Sure. {BOUGHT[trick]}", *lines[2:])
    for d in Dimension:
        was, now = before.dimensions[d].mark, after.dimensions[d].mark
        assert was is None or now is None or now <= was + 5, d


def test_a_smiley_alone_is_no_light_touch() -> None:
    assert share(card("C: Where is it?", "T: In Leeds :)", "C: ok"), "personality.light") is None


def test_what_refuses_nothing_is_no_no() -> None:
    none = card("C: Where is it?", "T: We can't afford to get that wrong. It is in Leeds.", "C: ok")
    assert share(none, "fair_value.no_said_well") is None
    assert share(none, "treatment.choice") is None


def test_a_customer_whom_the_rule_refuses_was_not_wronged() -> None:
    refusal = {"ask": "Money back.", "why": "Repair comes first.", "conceded_by": {"told": [r"\brefunded\b"]}}
    made = transcript(BAD[0], "T: I can't give you money back.", "C: This is ridiculous! Nobody helps me.")
    assert share(score(made, customer(right_no=refusal), RUBRIC), "ownership.owned") is None
    assert share(score(made, customer(), RUBRIC), "ownership.owned") == 0
