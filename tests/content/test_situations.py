"""What the shipped situations must have, and what their patterns must hear and must not."""

import pytest

from simulator.content.shelf import Shelf
from simulator.customer.fitting import match
from simulator.customer.persona import Register
from simulator.customer.situation import Price
from simulator.scoring.quoting import sentences_of
from simulator.scoring.untrue import tells

IDS = ("late-parcel", "printer-callbacks", "refund-outside-policy")


@pytest.mark.parametrize("id", IDS)
def test_there_is_enough_to_say_and_to_do(shelf: Shelf, id: str) -> None:
    it = shelf.situation(id)
    for register in Register:
        assert len(it.openings[register]) >= 4, register
        enough = 6 if register in (Register.PLAIN, Register.BRIEF, Register.HEATED) else 4
        assert len(it.points[register]) >= enough, register
    assert len(it.facts) >= 14
    assert 3 <= len(it.needs) <= 5
    assert 3 <= len(it.questions) <= 5
    assert 6 <= len(it.actions) <= 10
    assert 2 <= len(it.colleagues) <= 3
    assert any(reply.asked_well for colleague in it.colleagues for reply in colleague.replies)
    assert any(action.refused for action in it.actions)
    assert any(action.beyond for action in it.actions)
    assert sum(fact.true_need for fact in it.facts) == 1
    assert any(fact.price is Price.TRUST for fact in it.facts)
    assert {need.id for need in it.needs} <= set(it.hints)


@pytest.mark.parametrize("id", IDS)
def test_people_speak_in_short_lines(shelf: Shelf, id: str) -> None:
    it = shelf.situation(id)
    points = sorted(len(line.split()) for lines in it.points.values() for line in lines)
    assert points[len(points) // 2] <= 9
    facts = sorted(len(text.split()) for fact in it.facts for text in fact.says.values())
    assert facts[len(facts) // 2] <= 12
    assert facts[-1] <= 30


@pytest.mark.parametrize("id", IDS)
def test_the_policy_and_the_record_tell_no_untruth(shelf: Shelf, id: str) -> None:
    it = shelf.situation(id)
    for reply in (reply for colleague in it.colleagues for reply in colleague.replies):
        said = [reply.says[start:end].lower() for start, end in sentences_of(reply.says)]
        assert not [u.why for u in it.untruths for words in said if tells(u, words)], reply.says


NEEDS = [
    # what is told, and which needs it meets
    ("late-parcel", "It's at the depot in Leeds. It'll be with you tomorrow by 12.", "where when"),
    ("late-parcel", "Right now it's sitting in our warehouse. You should have it by noon on Friday.", "where when"),
    ("late-parcel", "It's booked on a van for tomorrow.", "when"),
    ("late-parcel", "The tracking stopped because the barcode couldn't be read.", "why"),
    ("late-parcel", "If it isn't on the van at eight, the depot rings me and I'll ring you.", "in_time"),
    ("late-parcel", "I'll get back to you tomorrow.", ""),
    ("late-parcel", "I'll ring you tomorrow at noon.", "in_time"),
    ("late-parcel", "Please be patient, your parcel will arrive soon.", ""),
    ("late-parcel", "Your package is currently being processed at our facility.", ""),
    ("late-parcel", "I understand your frustration and I sincerely apologize for any inconvenience.", ""),
    ("late-parcel", "I'm sorry, but you should have checked the tracking page.", ""),
    ("printer-callbacks", "It says we'd call you back both times. We didn't.", "owned"),
    ("printer-callbacks", "Nobody rang you back, twice. That's on us.", "owned"),
    ("printer-callbacks", "You were promised a call on Monday and again on Tuesday, and neither came.", "owned"),
    ("printer-callbacks", "I can have a new one with you tomorrow before noon.", "working_printer when"),
    ("printer-callbacks", "We'll swap it within twenty-four hours.", "working_printer when"),
    ("printer-callbacks", "I'm the one you'll deal with until it prints.", "person"),
    ("printer-callbacks", "I'll ring you tomorrow at one and stay on while you print.", "person fallback"),
    ("printer-callbacks", "If the new one so much as coughs, ring this number.", "working_printer fallback"),
    ("printer-callbacks", "Somebody will call you back as soon as possible.", ""),
    ("printer-callbacks", "Sir, please calm down. It'll be looked at soon.", ""),
    ("printer-callbacks", "I totally understand your frustration.", ""),
    ("refund-outside-policy", "I can't give you the money back, it's been 47 days.", "straight_answer"),
    ("refund-outside-policy", "Money goes back within thirty days, and these are past it.", "straight_answer"),
    ("refund-outside-policy", "Unfortunately a refund isn't possible any more.", "straight_answer"),
    ("refund-outside-policy", "I can exchange them for another model.", "way_out"),
    ("refund-outside-policy", "The Air is lighter and made for people with glasses.", "way_out fits"),
    ("refund-outside-policy", "You're not the first to find them tight.", "fair_hearing"),
    ("refund-outside-policy", "You should have come earlier.", ""),
    ("refund-outside-policy", "I understand how you feel.", ""),
    ("refund-outside-policy", "I can see why you want your money back.", ""),
]


@pytest.mark.parametrize(("id", "line", "met"), NEEDS)
def test_a_line_meets_the_needs_that_it_tells_of(shelf: Shelf, id: str, line: str, met: str) -> None:
    needs = [need.id for need in shelf.situation(id).needs if match(need.met.told, line)]
    assert needs == met.split()


FACTS = [
    # what is asked, and which fact it is a close question for
    ("late-parcel", "What's in the parcel, if I may ask?", "birthday"),
    ("late-parcel", "Do you need it by a certain day?", "birthday"),
    ("late-parcel", "What is it for?", "birthday"),
    ("late-parcel", "Can we leave it with a neighbour?", "neighbour"),
    ("late-parcel", "What's your order number?", ""),
    ("printer-callbacks", "Can you read me the serial number?", "serial"),
    ("printer-callbacks", "What do you need it for this week?", "contracts"),
    ("printer-callbacks", "What happens on Thursday if it isn't printing?", "fool"),
    ("printer-callbacks", "Who chose the printer?", "boss"),
    ("refund-outside-policy", "What's wrong with them?", "hurt"),
    ("refund-outside-policy", "What do you use them for?", "course"),
    ("refund-outside-policy", "How long do you wear them at a time?", "course"),
    ("refund-outside-policy", "Would you like to try the Air on?", "open_to_other"),
    ("refund-outside-policy", "Why did you wait so long?", "knew"),
    ("refund-outside-policy", "How can I help?", ""),
]


@pytest.mark.parametrize(("id", "line", "fact"), FACTS)
def test_a_question_asks_for_the_fact_that_it_names(shelf: Shelf, id: str, line: str, fact: str) -> None:
    assert " ".join(f.id for f in shelf.situation(id).facts if match(f.asked, line)) == fact


CONCEDED = [
    ("I'll refund you the £129 right away.", True),
    ("I can get you your money back.", True),
    ("I've processed the refund for you.", True),
    ("You can have your money back, no problem.", True),
    ("Your refund has been processed.", True),
    ("Alright, I'll make an exception for you.", True),
    ("I can't give you a refund.", False),
    ("I can offer you store credit instead of a refund.", False),
    ("You can have your money back within 30 days only.", False),
    ("I can see why you want your money back.", False),
    ("I'm not able to refund them, but I'll exchange them.", False),
    ("I'll give you half the price as a credit.", False),
]


@pytest.mark.parametrize(("line", "gave_in"), CONCEDED)
def test_giving_in_is_told_from_saying_no(shelf: Shelf, line: str, gave_in: bool) -> None:
    refusal = shelf.situation("refund-outside-policy").right_no
    assert refusal is not None
    assert bool(match(refusal.conceded_by.told, line)) == gave_in


COMMON = [
    ("May I have your name and postcode, please?", "name verification"),
    ("What's your order number?", "reference"),
    ("Where should we send it?", "address"),
    ("What's the best number to reach you on?", "phone"),
    ("When did it start?", "since_when"),
    ("What happened exactly?", "what_happened"),
    ("What have you tried so far?", "tried"),
    ("How can I help you today?", "what_need"),
    ("Have you contacted us before?", "contacted_before"),
    ("Who did you speak to?", "spoke_to"),
    ("Will anyone be home tomorrow?", "home"),
    ("How did you pay?", "payment"),
    ("Do you have an account with us?", "account"),
    ("Do you still have the receipt?", "proof"),
    ("And if I can't reach you?", "alternative_contact"),
    ("When would suit you best?", "when_suits"),
    ("When do you need it by?", "deadline"),
    ("What do you need it for?", "purpose"),
    ("How's your week going so far?", ""),
    ("Is there anything else?", ""),
]


@pytest.mark.parametrize(("line", "asked"), COMMON)
def test_a_common_question_is_known_however_it_is_put(shelf: Shelf, line: str, asked: str) -> None:
    assert " ".join(q.id for q in shelf.questions() if match(q.asked, line)) == asked
