"""The one thing first: another line is tried on the customer; what is shown as better is nothing that we warn of."""

import pytest

from simulator.customer.answering import answer, first_state
from simulator.customer.customer import Customer
from simulator.customer.hearing import Context, hear
from simulator.customer.matter import Said
from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.better import better
from simulator.scoring.case import open_case
from simulator.scoring.score import score
from simulator.scoring.tried import attempt, change
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
