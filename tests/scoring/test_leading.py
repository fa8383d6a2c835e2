"""The one thing first: another line is tried on the customer; what is shown as better is nothing that we warn of."""

import re

import pytest

from simulator.customer.answering import answer, first_state
from simulator.customer.customer import Customer
from simulator.customer.hearing import Context, hear
from simulator.customer.matter import Said
from simulator.customer.mind import Mind
from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.better import better
from simulator.scoring.case import open_case
from simulator.scoring.feedback import praise
from simulator.scoring.score import score
from simulator.scoring.scorecard import Lead
from simulator.scoring.struck import felt
from simulator.scoring.telling import regret, told
from simulator.scoring.tried import Tried, attempt, change, harm
from simulator.scoring.wording import turned, unquoted
from tests.scoring.made import customer, rubric

RUBRIC = rubric()
OPENS = "I called twice, and nobody came. The machine still leaks!"
PLAIN = (
    "Which machine is it?",
    "Please calm down.",
    "I see. The fitter Jonas comes on Friday between nine and eleven.",
)
GUSHING = ("I'm absolutely delighted to help you today!", "You're wonderful!", "We love our customers so much!")


def played(him: Customer, *lines: str) -> Transcript:
    """What these lines do to him by his own rules, with his states kept; his words are beside the point."""
    state = first_state(him)
    turns = [Turn(speaker="customer", text=OPENS, state=state)]
    for line in lines:
        heard = hear(line, Context(asked=turns[-1].text))
        found = answer(him, state, Said(line, heard))
        state = found.state
        turns.append(Turn(speaker="trainee", text=line, heard=heard))
        turns.append(Turn(speaker="customer", text="And the machine?", state=state, ledger=found.ledger))
    return Transcript(id="t", turns=tuple(turns), persona="tester", situation="wet-cellar")


def test_what_is_tried_is_measured_against_what_was_said() -> None:
    him = customer()
    case = open_case(played(him, *PLAIN), him)
    rude, good = case.talk.trainee[1], case.talk.trainee[2]
    same = attempt(case, rude, rude.text)
    assert same is not None
    assert same.gain == pytest.approx(0, abs=1)
    instead = attempt(case, rude, "The fitter Jonas comes on Friday between nine and eleven.")
    assert instead is not None
    assert instead.gain > 10
    worst, best = change(case, rude), change(case, good)
    assert worst is not None
    assert best is not None
    assert worst < best


def test_the_lead_is_where_another_line_would_have_changed_most() -> None:
    him = customer()
    lead = score(played(him, *GUSHING), him, RUBRIC).lead
    assert lead is not None
    assert "Tried on " in lead.why
    assert "Friday" in lead.better or "nobody came" in lead.better


@pytest.mark.parametrize("lines", [PLAIN, GUSHING])
def test_no_better_line_is_canned_and_each_names_something_of_the_matter(lines: tuple[str, ...]) -> None:
    him = customer()
    case = open_case(played(him, *lines), him)
    for line in case.talk.trainee:
        for check in ("", "personality.own_words", "ideal_self.no_policing", "want.answered", "fair_value.true"):
            assert attempt(case, line, better(case, check, line).text).fit, (line.text, check)


@pytest.mark.parametrize(
    "text", ["Thank you for your patience.", "I totally understand your frustration.", "Lovely day."]
)
def test_what_is_canned_or_of_no_matter_is_not_fit(text: str) -> None:
    him = customer()
    case = open_case(played(him, *PLAIN), him)
    assert not attempt(case, case.talk.trainee[0], text).fit


@pytest.mark.parametrize(
    ("his", "back"),
    [
        ("I pay you £24.", "You pay us £24"),
        ("You said you would ring me.", "We said we would ring you"),
        ("My order is late.", "Your order is late"),
    ],
)
def test_what_is_said_back_is_turned_round(his: str, back: str) -> None:
    assert turned(his) == back


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("It&#39;s late &amp; wrong", "It's late & wrong"),
        ('"Where is it?"', "Where is it?"),
        ("&amp;quot;late&amp;quot; again<br>", "late again"),
        ("the driver's 'note'", "the driver's note"),
    ],
)
def test_marks_of_the_page_are_left_out(typed: str, clean: str) -> None:
    assert unquoted(typed) == clean


def test_a_foreign_better_line_has_no_marks_in_marks() -> None:
    turns = (
        Turn(speaker="customer", text="My order&#39;s late &amp; nobody told &quot;me&quot; why!"),
        Turn(speaker="trainee", text="Please calm down, sir."),
        Turn(speaker="customer", text="This is ridiculous, I am angry."),
    )
    lead = score(Transcript(id="t", turns=turns), None, RUBRIC).lead
    assert lead is not None
    assert lead.better.startswith("Your order's late & nobody told you why")
    assert not set('<>;"“”') & set(lead.better)


MUTED = (
    "I see. The fitter Jonas comes on Friday between nine and eleven.",
    "Please calm down, it's only water.",
    "You should have called earlier, that's your own fault.",
)


def led(*lines: str) -> Lead:
    him = customer()
    found = score(played(him, *lines), him, RUBRIC).lead
    assert found is not None
    return found


def test_of_all_insults_the_one_that_did_most_harm_is_named() -> None:
    him = customer()
    lines = (MUTED[0], "You must have broken it.", "Calm down. You should have called earlier, it's your own fault.")
    case = open_case(played(him, *lines), him)
    good, mild, grave = (harm(case, line) for line in case.talk.trainee)
    assert good < mild < grave / 1.2  # for what comes early weighs up to half as much again
    assert led(*lines).turn == case.talk.trainee[2].turn


def test_a_figure_belongs_to_the_words_that_are_quoted() -> None:
    him = customer()
    made = played(him, *MUTED)
    case = open_case(made, him)
    line = case.talk.trainee[1]
    assert felt(case, line, "it's only water.") == ""
    was, left = made.turns[line.turn - 1].state, made.turns[line.turn + 1].state
    assert was is not None
    assert left is not None
    assert f"(calm {was.mind.calm:.0f} to {left.mind.calm:.0f})" in felt(case, line, line.text)
    assert felt(case, line, "only water.") == ""


def test_no_two_parts_of_the_mind_are_mixed_in_one_reason() -> None:
    for lines in (PLAIN, GUSHING, MUTED):
        why = led(*lines).why
        cost = re.search(r"\((\w+) [-+]", why)
        tried = re.search(r"leaves (\w+) at", why)
        assert cost is None or tried is None or cost[1] == tried[1], why


def test_what_he_put_right_himself_is_no_lead_and_is_praised() -> None:
    him = customer()
    lines = ("Did you not look at it when you bought it?", "Sorry, that was a silly question. Jonas comes on Friday.")
    case = open_case(played(him, *lines), him)
    assert regret(case, case.talk.trainee[0]) is case.talk.trainee[1]
    assert regret(case, case.talk.trainee[1]) is None
    assert led(*lines).turn != case.talk.trainee[0].turn
    assert any("put it right yourself" in one.why for one in praise(case))


@pytest.mark.parametrize("words", ["Done.", "That's fair.", "Is Friday between nine and eleven all right?"])
def test_what_is_too_short_or_only_asks_is_no_praise(words: str) -> None:
    him = customer()
    case = open_case(played(him, f"The fitter Jonas comes on Friday, nobody came, that's on us. {words}"), him)
    assert not any(one.words == words for one in praise(case))


def test_the_answer_that_is_quoted_is_one_to_these_words() -> None:
    him = customer()
    made = played(him, *MUTED)
    turns = [t.model_copy(update={"move": "disclose"}) if t.speaker == "customer" else t for t in made.turns]
    case = open_case(made.model_copy(update={"turns": tuple(turns)}), him)
    assert "said" not in felt(case, case.talk.trainee[1], "Please calm down,")


def test_where_he_does_well_nothing_is_said_of_a_few_points() -> None:
    him = customer()
    case = open_case(played(him, *PLAIN), him)
    line = case.talk.trainee[0]
    low, high = (
        Mind(calm=50, trust=50, mattering=50, patience=94, clarity=50),
        Mind(calm=50, trust=50, mattering=50, patience=99, clarity=50),
    )
    assert "Tried" not in told(case, line, (None, ""), Tried("Jonas comes on Friday.", 9, True, low, high)).why
    lower = low.model_copy(update={"patience": 40.0})
    assert "patience at 99 and not at 40" in told(case, line, (None, ""), Tried("x", 9, True, lower, high)).why
