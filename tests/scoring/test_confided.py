"""What he came for and what he confided: known where facts tell it between them, and never gone past unseen."""

import pytest

from simulator.customer.customer import Customer
from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.scoring.case import open_case
from simulator.scoring.kindness import COMFORT, grave_word, kind_word, spent
from simulator.scoring.needs import half_told, told_between
from simulator.scoring.promises import ASKED, DONE_AT_DESK, NOT_DONE, promises
from simulator.scoring.score import score
from simulator.scoring.talk import read
from tests.customers import customer
from tests.scoring.made import desk, rubric, transcript

RUBRIC = rubric()
OPENS = "C: I called twice and nobody rang back. It jams on every page."


def shares(made: Transcript, who: Customer) -> dict[str, float | None]:
    return {c.check: c.share for d in score(made, who, RUBRIC).dimensions.values() for c in d.checks}


def test_facts_that_tell_it_between_them_tell_it() -> None:
    situation = customer(situation="printer-callbacks").situation
    assert told_between(situation, {"fool"})
    assert told_between(situation, {"contracts", "boss"})
    assert not told_between(situation, {"contracts"})
    assert half_told(situation, {"contracts"})
    assert not half_told(situation, {"contracts", "boss"})
    assert not half_told(situation, {"serial"})


@pytest.mark.parametrize(("said", "share"), [(("contracts", "boss"), 1.0), (("contracts",), 0.5), ((), 0.0)])
def test_what_came_out_is_not_said_to_have_stayed_behind(said: tuple[str, ...], share: float) -> None:
    turns = (
        Turn(speaker="customer", text="It jams on every page."),
        Turn(speaker="trainee", text="I'm ordering you a new one now."),
        Turn(speaker="customer", text="Good.", said=said),
    )
    assert shares(Transcript(id="t", turns=turns), customer(situation="printer-callbacks"))["want.true_need"] == share


def test_a_printer_promised_and_never_ordered_is_a_broken_promise_and_the_lead() -> None:
    who = customer(situation="printer-callbacks")
    lines = (OPENS, "T: You're getting a new one. It'll be there tomorrow before 12.", "C: That's a time, at least.")
    made = transcript(*lines)
    found = {p.words: p.verdict for p in promises(read(made, who))}
    assert found["It'll be there tomorrow before 12."] == NOT_DONE
    lead = score(made, who, RUBRIC).lead
    assert lead is not None
    assert (lead.turn, "nothing at the desk" in lead.why) == (1, True)
    ordered = (desk(1, "replacement", "Replacement ordered."), desk(1, "courier", "Courier booked."))
    done = promises(read(transcript(*lines, events=ordered), who))
    assert not any(p.kept is False for p in done)


def test_what_is_only_offered_is_no_broken_promise() -> None:
    who = customer(situation="printer-callbacks")
    made = transcript(OPENS, "T: I can have a new one with you tomorrow before noon.", "C: No.")
    assert not any(p.kept is False for p in promises(read(made, who)))


def test_who_was_asked_in_the_house_was_asked() -> None:
    who = customer(situation="emergency-room")
    line = "T: Is he frightened in there? I will ask the nurse if you can sit with him."
    asked = SessionEvent(after_turn=2, kind=EventKind.COLLEAGUE, data={"colleague": "imani", "helped": True})
    let_in = desk(2, "let_in", "Noted: one visitor at chair 13, agreed with the nurse.")
    lines = ("C: He's in there alone.", line, "C: Please.", "T: She says yes, go on in.", "C: Thank you.")
    found = [p.verdict for p in promises(read(transcript(*lines, events=(asked, let_in)), who))]
    assert ASKED in found
    assert NOT_DONE not in found
    assert DONE_AT_DESK != ASKED
    assert NOT_DONE in [p.verdict for p in promises(read(transcript(*lines), who))]


def test_what_happened_is_told_from_the_record_too() -> None:
    who = customer(situation="lost-booking")
    his = "C: Your mail says May! You people have made a mess of it, I'm furious."
    told = transcript(his, "T: It looks like the system moved it to May when the calendars were merged.", "C: I see.")
    bare = transcript(his, "T: I'll put you in room 4 at the Ropery.", "C: I see.")
    assert shares(told, who)["ownership.cause"] == 1.0
    assert shares(bare, who)["ownership.cause"] == 0.0


def test_a_farewell_to_somebody_who_is_not_upset_is_no_empty_answer() -> None:
    who = customer(situation="lost-booking")
    good = ("C: Your mail says May.", "T: I've got you a room at the Old Ropery, on the ground floor.", "C: Good.")
    assert shares(transcript(*good, "T: ok see you tomorrow then", "C: Bye."), who)["mattering.heard_out"] == 1.0


@pytest.mark.parametrize("text", ["I said I'd stay.\nOur father died here.", "I let go of it.", "I felt so guilty."])
def test_what_is_grave_is_heard(text: str) -> None:
    assert grave_word(text)


@pytest.mark.parametrize(
    "text", ["The printer is dead.", "I let go that offer.", "It's gone again.", "I lost my slip."]
)
def test_what_only_sounds_grave_is_not(text: str) -> None:
    assert not grave_word(text)
    assert not spent(text)


def test_a_word_for_it_is_his_own_or_a_comfort() -> None:
    assert kind_word("Our father died here.").startswith("Your father died here.")
    assert kind_word("I can't do this any more.") == COMFORT


def test_who_goes_past_something_grave_hears_of_it_first() -> None:
    who = customer(situation="emergency-room")
    began = ("C: My brother's in there.", "T: Tell me his date of birth, then I may look.", "C: Third of May.")
    his = "C: I was meant to hold the ladder. I let go."
    past = transcript(*began, "T: He's third of five groups, waiting for a doctor.", his, "T: Anything else?", "C: No.")
    turns = [*past.turns]
    turns[2] = turns[2].model_copy(update={"said": ("date_of_birth",)})
    turns[4] = turns[4].model_copy(update={"said": ("the_ladder",)})
    lead = score(Transcript(id="t", turns=tuple(turns)), who, RUBRIC).lead
    assert lead is not None
    assert (lead.turn, "something grave" in lead.why) == (5, True)
    assert "ladder" in lead.better
    turns[5] = turns[5].model_copy(update={"text": "Nobody blames you. You got him here, that's what counts."})
    minded = open_case(Transcript(id="t", turns=tuple(turns)), who)
    found = score(minded.talk.transcript, who, RUBRIC).lead
    assert found is None or "something grave" not in found.why


def test_who_goes_past_what_it_is_really_about_hears_of_it_first() -> None:
    who = customer(situation="outage")
    turns = (
        Turn(speaker="customer", text="There's no internet since eleven, and I want to know when it's back."),
        Turn(speaker="trainee", text="A digger went through our cable on Quay Road. What do you need it for today?"),
        Turn(speaker="customer", text="An old man's emergency button is on my line.", said=("button",)),
        Turn(speaker="trainee", text="I've sent you a data pass, 20 gigabytes, for your phone."),
        Turn(speaker="customer", text="Yeah, okay."),
    )
    events = (desk(2, "data_pass", "A pass of 20 GB is on its way."),)
    lead = score(Transcript(id="t", turns=turns, events=events), who, RUBRIC).lead
    assert lead is not None
    assert (lead.turn, "really about" in lead.why) == (3, True)
    assert "box" in lead.better


def test_a_call_that_comes_of_another_deed_is_kept() -> None:
    who = customer(situation="prospect-not-yet")
    lines = ("C: And what then?", "T: I'll put you on the list and ring you in April.", "C: Oh, that's nice.")
    listed = desk(2, "june_list", "On the list for June. To be rung on Saturday 4 April, two days before anybody else.")
    assert not any(p.kept is False for p in promises(read(transcript(*lines, events=(listed,)), who)))
    assert any(p.kept is False for p in promises(read(transcript(*lines), who)))
