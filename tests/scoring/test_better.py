"""Better lines: true in their situation, for what was open at that very turn, whole in what they quote."""

import re

import pytest

from simulator.content.shelf import Shelf
from simulator.customer.customer import Customer
from simulator.customer.fitting import match
from simulator.customer.persona import Register
from simulator.customer.situation import Price
from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.better import options
from simulator.scoring.case import open_case
from simulator.scoring.debrief import debrief
from simulator.scoring.instead import LONG
from simulator.scoring.moment import fresh, moment, sayable
from simulator.scoring.quoting import around, opening, sentences_of
from simulator.scoring.untrue import tells
from tests.scoring.made import BAD, GOOD, cause, customer, desk, rubric, transcript

RUBRIC = rubric()


SITUATIONS = sorted(Shelf().ids("situation"))
TOLD_UNASKED = (Price.OPEN, Price.TRUST)
"""Prices of what is told without a question: the line for such a fact answers it and asks for nothing."""


@pytest.mark.parametrize("id", SITUATIONS)
def test_every_line_of_a_situation_serves_what_it_stands_for(id: str) -> None:
    situation = Shelf().situation(id)
    assert {n.id for n in situation.needs} <= set(situation.lines)
    served = {**{n.id: n.met for n in situation.needs}, **{q.id: q.met for q in situation.questions}}
    unasked = {f.id for f in situation.facts if f.price in TOLD_UNASKED}
    for key, line in situation.lines.items():
        told = served[key].told if key in served else ()
        asked = [p for f in situation.facts if f.id == key for p in f.asked]
        assert key in unasked or match((*told, *asked), line), f"{key}: {line}"
        assert len(line.split()) <= LONG, key
    assert all(match(step.told, step.says) for step in situation.further)


@pytest.mark.parametrize("id", SITUATIONS)
def test_no_line_of_a_situation_is_untrue_there_or_gives_in(id: str) -> None:
    situation = Shelf().situation(id)
    instead = (u.instead for u in situation.untruths if u.instead)
    for line in (*situation.lines.values(), *(step.says for step in situation.further), *instead):
        said = [line[start:end].lower() for start, end in sentences_of(line)]
        assert not [u.why for u in situation.untruths for words in said if tells(u, words)], line
        if situation.right_no is not None:
            assert not match(situation.right_no.conceded_by.told, line), line


CHECKS = ("", "personality.own_words", "ideal_self.civil", "want.true_need", "want.answered", "fair_value.true")
"""One of each kind that a better line is made for."""
BRUSHED = "Thank you for your message. One moment please."


def whoever(id: str) -> Customer:
    """A customer in a situation as it stands in its file."""
    shelf = Shelf()
    someone = shelf.persona("relationship-seeking")
    return Customer(someone, shelf.situation(id), shelf.rules(), shelf.book(someone.book), shelf.questions(), seed=1)


def moments(him: Customer) -> list[Transcript]:
    """He has just begun; he has told all that he knows; he has asked a question; he doubts that anybody is there."""
    facts = him.situation.facts
    opens = Turn(speaker="customer", text=him.fill(him.situation.openings[Register.HEATED][0]))
    known = tuple(f.id for f in facts if f.price is Price.OPEN)
    opens = opens.model_copy(update={"said": known})
    brushed = Turn(speaker="trainee", text=BRUSHED)
    told = Turn(speaker="customer", text=" ".join(him.words(f.says) for f in facts), said=tuple(f.id for f in facts))
    asks = (Turn(speaker="customer", text=him.words(q.says)) for q in him.situation.questions)
    doubts = Turn(speaker="customer", text="Am I talking to a machine?", move="machine")
    talks = [(opens,), (opens, brushed, told), (told, brushed, doubts), *((told, brushed, one) for one in asks)]
    last = Turn(speaker="customer", text="I see.")
    return [Transcript(id="t", turns=(*turns, brushed, last), situation=him.situation.id) for turns in talks]


def offered(him: Customer, made: Transcript) -> list[str]:
    """All that could come to be shown as better at the last line."""
    case = open_case(made, him)
    return [text for check in CHECKS for text in options(case, him, check, case.talk.trainee[-1]) if text]


@pytest.mark.parametrize("id", SITUATIONS)
def test_nothing_that_only_the_customer_can_say_is_left_in_a_better_line(id: str) -> None:
    him = whoever(id)
    thing = re.compile(r"\b(?:my|our) " + him.situation.slots["thing"].split()[-1], re.IGNORECASE)
    wordings = [*him.situation.points.values(), *(tuple(f.says.values()) for f in him.situation.facts)]
    his = [s for texts in wordings for text in texts for s in re.split(r"(?<=[.!?]) ", him.fill(text))]
    mine = [s.rstrip(".!?") for s in his if re.search(r"\b(?:I|me|my|mine|we|us|our)\b", s) and len(s.split()) > 3]
    for made in moments(him):
        for text in offered(him, made):
            assert not thing.search(text), text
            assert not re.search(r"\b(?:I|[Ww]e)(?:'ve| have) (?:been|called|rung|waited)\b", text), text
            assert not [s for s in mine if s in text], text
            assert "{" not in text
            assert len(text.split()) <= LONG, text


@pytest.mark.parametrize("id", SITUATIONS)
def test_a_better_line_uses_nothing_that_the_customer_has_not_said_yet(id: str) -> None:
    him = whoever(id)
    made = moments(him)[0]
    hidden = [f for f in him.situation.facts if f.price in (Price.GOOD_QUESTION, Price.TRUST)]
    record = " ".join(row.value for row in him.situation.record).casefold()
    for text in offered(him, made):
        for fact in hidden:
            said = [key for key in fact.keys if re.search(rf"\b{re.escape(him.fill(key))}\b", text, re.IGNORECASE)]
            assert not [key for key in said if key.casefold() not in record], f"{fact.id}: {text}"


def test_before_anybody_is_checked_the_better_line_asks_who_it_is() -> None:
    him = whoever("emergency-room")
    begun, told = moments(him)[:2]
    assert set(offered(him, begun)) == {him.situation.lines["date_of_birth"]}
    assert him.situation.lines["date_of_birth"] not in offered(him, told)


def test_what_was_asked_for_and_never_answered_is_asked_for_again() -> None:
    him = whoever("emergency-room")
    begun = moments(him)[0]
    asked = Turn(speaker="trainee", text="What is his date of birth?")
    again = begun.model_copy(update={"turns": (begun.turns[0], asked, *begun.turns)})
    assert all("date of birth" in text for text in offered(him, again))


def test_a_line_that_hangs_on_something_waits_for_it() -> None:
    him = whoever("outage")
    begun, told = moments(him)[:2]
    box = him.situation.lines["looked_after"]
    assert not any(box in text for text in offered(him, begun))
    assert any(box in text for text in offered(him, told))


@pytest.mark.parametrize("id", SITUATIONS)
def test_the_question_just_asked_is_answered_and_nothing_else(id: str) -> None:
    him = whoever(id)
    for made in moments(him)[3:]:
        case = open_case(made, him)
        at = moment(case, him, case.talk.trainee[-1].turn)
        if at.asked and (answer := sayable(him, at, at.asked)):
            assert all(text.endswith(answer) for text in options(case, him, "", case.talk.trainee[-1]) if text)


def test_what_was_said_already_is_not_said_again() -> None:
    said = ("It is on our shelf in Leeds with a new label.", "That's on us, sorry.")
    text = "It's on our shelf in Leeds, with a new label on it. That's on us. It comes on Friday before twelve."
    assert fresh(text, said) == "It comes on Friday before twelve."
    assert fresh("That's on us.", said) == ""
    assert fresh(text, ()) == text


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        (
            "Hello Mr. Bell. It is with you tomorrow by 12. Good?",
            "with you tomorrow by",
            "It is with you tomorrow by 12.",
        ),
        ("It goes to no. 9 on Friday. Bye.", "no.", "It goes to no. 9 on Friday."),
        ("I'm sorry", "sorry", "I'm sorry"),
        ("ok. tomorrow then", "tomorrow", "tomorrow then"),
        ("That costs £3.50 today! Really.", "3", "That costs £3.50 today!"),
        ("a b", "not there", "not there"),
    ],
)
def test_the_sentence_around_some_words_is_whole(text: str, words: str, whole: str) -> None:
    assert around(text, words) == whole


def test_a_long_sentence_is_cut_between_clauses_only() -> None:
    long = ", ".join(f"we did thing number {n} for you" for n in range(9))
    assert around(long, "number 4") == "we did thing number 4 for you"
    assert opening(long).endswith("for you")
    assert opening("One two. " * 3) == "One two. One two. One two."


def test_a_better_line_asks_for_nothing_that_was_asked_and_tells_nothing_that_was_told() -> None:
    asked = (
        "C: I called twice, and nobody came.",
        "T: What do you need it for this week?",
        "C: Just mend it. You people never listen!",
        "T: The fitter comes on Friday between nine and eleven. Please calm down.",
        "C: Don't tell me to calm down! This is ridiculous.",
    )
    lead = debrief(transcript(*asked), customer(), RUBRIC).card.lead
    assert lead is not None
    assert lead.turn == 3
    assert lead.words == "Please calm down."
    assert "What do you need" not in lead.better
    late = (*asked, "T: Calm down, I said, calm down.", "C: I've had enough of you. Bye.")
    made = transcript(*late)
    turns = [*made.turns]
    turns[6] = turns[6].model_copy(update={"ledger": (cause(3, "calm down", "calm_down", -20),)})
    lead = debrief(made.model_copy(update={"turns": tuple(turns)}), customer(), RUBRIC).card.lead
    assert lead is not None
    assert "Friday" not in lead.better or lead.turn == 3


def test_a_session_that_went_well_gets_one_small_step_and_its_best_line() -> None:
    made = transcript(*GOOD, events=(desk(2, "fitter", "Fitter booked for Friday, nine to eleven."),), ending="settled")
    lead = debrief(made, customer(), RUBRIC).card.lead
    assert lead is not None
    assert "went well" in lead.why or "best of it" in lead.why
    assert "hurt" not in lead.why


def test_a_bad_session_leads_with_the_turn_that_hurt_most() -> None:
    made = transcript(*BAD, ending="left")
    turns = [*made.turns]
    turns[2] = turns[2].model_copy(update={"ledger": (cause(0, "how may I help you today?", "canned_phrase", -5),)})
    turns[4] = turns[4].model_copy(
        update={"ledger": (cause(1, "I totally understand", "premature_understanding", -6),)}
    )
    turns[6] = turns[6].model_copy(update={"ledger": (cause(2, "You should have called", "blames_customer", -16),)})
    case = open_case(made.model_copy(update={"turns": tuple(turns)}), customer())
    lead = debrief(case.talk.transcript, customer(), RUBRIC).card.lead
    assert lead is not None
    assert lead.turn in (3, 5)  # critical: told to calm down, or blamed; never the mere greeting
