"""What kind of question a line puts, and what he replies where no fact answers it."""

import pytest

from simulator.customer.asked import asks, kind_of, misnamed
from simulator.customer.briefing import brief_of
from simulator.customer.hearing import Context, hear
from simulator.customer.matter import Said
from simulator.customer.mind import Mind
from simulator.customer.moves import MoveKind
from simulator.customer.question import Kind
from simulator.customer.signals import Signal
from simulator.customer.state import CustomerState
from tests.customers import customer, say, talk


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Are you Mrs Smith?", Kind.NAMED),
        ("Is that Tuesday?", Kind.YES_OR_NO),
        ("Are you sure?", Kind.SURE),
        ("Are you sure you want that? Which one do you want?", Kind.CHOICE),
        ("Shall he ring the bell or knock?", Kind.CHOICE),
        ("Are you here for business or pleasure?", Kind.EITHER),
        ("Shall I book it?", Kind.OFFER),
        ("I can ask the nurse if you can sit with him?", Kind.OFFER),
        ("What can I do for you?", Kind.WHAT),
        ("Can I take your coat?", Kind.OFFER),
        ("Can I take your name?", Kind.NAME),
        ("Would you like some water?", Kind.WANTS),
        ("Do you need any toner?", Kind.WANTS),
        ("Did you not try them on in the shop?", Kind.DID),
        ("Have you ever stayed with us?", Kind.DID),
        ("Have you got the box there?", Kind.HAS),
        ("Do you have your voucher with you?", Kind.HAS),
        ("Are you next to it now?", Kind.IS),
        ("Do you smoke?", Kind.ABOUT_HIM),
        ("What do you think?", Kind.OPINION),
        ("How does that sound?", Kind.OPINION),
        ("What did you say?", Kind.WHAT_HIM),
        ("Where are you off to on Saturday?", Kind.WHERE_HIM),
        ("Can you tell me what it costs?", Kind.WHAT),
        ("Does it work now?", Kind.RESULT),
        ("May I book that for you, or would you rather have your money back?", Kind.CHOICE),
        ("Is it one tray or all of them?", Kind.EITHER),
        ("Anything I forgot?", Kind.ELSE),
        ("Are you happy for it to go next door?", Kind.SUITS),
        ("Would you rather have your money back?", Kind.WANTS),
        ("Do you need to be somewhere?", Kind.ABOUT_HIM),
        ("Do you know why?", Kind.YES_OR_NO),
        ("Did your friends give you that?", Kind.YES_OR_NO),
        ("Are you getting anything on the line?", Kind.HAS),
        ("Could it go to somebody round the corner?", Kind.MIGHT),
        ("Thursday the 19th at two?", Kind.SUITS),
        ("It's Saturday and I could do half past eleven?", Kind.OFFER),
        ("And when can you pay?", Kind.WHEN_HIM),
        ("How would you like to be told?", Kind.WHAT_HIM),
        ("Don't you like them?", Kind.ABOUT_HIM),
        ("Was it you who rang?", Kind.IS),
        ("Do you think he'd mind?", Kind.OPINION),
        ("Are you buying or renting?", Kind.EITHER),
        ("Are you pregnant or do you have any injuries?", Kind.EITHER),
        ("Is there a neighbour, or shall I have it sent to a shop?", Kind.CHOICE),
        ("Can I lend you one of ours?", Kind.OFFER),
        ("Can I get your postcode?", Kind.WHAT_HIM),
        ("Which number should we have rung?", Kind.WHAT),
        ("No I meant who's fetching the printer.", Kind.WHO),
        ("Which one shall I set up, the £19 or the £14?", Kind.CHOICE),
        ("So would you like it, yes or no?", Kind.WANTS),
        ("That's PX-2291, isn't it, the one from February?", Kind.YES_OR_NO),
        ("What do you think happened?", Kind.WHAT_HIM),
        ("What do you think it is, then?", Kind.WHAT_HIM),
        ("Anything else I can do for you?", Kind.ELSE),
        ("Is there anything else wrong with it?", Kind.ANY_OF),
        ("Is there somebody with him?", Kind.ANY_OF),
        ("When did you buy it?", Kind.WHEN_WAS),
        ("What were you doing when it broke?", Kind.WHAT_HIM),
        ("Can you tell me when it broke?", Kind.WHEN),
        ("Would Saturday work?", Kind.SUITS),
        ("I'll throw in the first month, how about that?", Kind.OFFER),
        ("Is half past seven too late?", Kind.TOO),
        ("Can I ask you something?", Kind.LEAVE),
        ("Can I ask why you didn't ask us sooner?", Kind.WHY),
        ("Can you come and get it?", Kind.REQUEST),
        ("Could you tell me how many there are?", Kind.HOW_MANY),
        ("Right, that's done, name please?", Kind.NAME),
        ("Tell me his date of birth", Kind.WHEN),
        ("Is it about the parcel?", Kind.ABOUT),
        ("Is it heavy?", Kind.YES_OR_NO),
        ("It's in Leeds.", None),
        ("How long have you lived there?", Kind.HOW_LONG),
        ("whens your contract up", Kind.WHEN_HIM),
        ("we have two of them. which one", Kind.CHOICE),
        ("Could you tell the driver to ring twice?", Kind.REQUEST),
        ("Could you go downstairs yourself and tell Mr Hale?", Kind.REQUEST),
        ("What I meant: could you go down and ring his bell?", Kind.REQUEST),
        ("So somebody's sitting with him while you're out?", Kind.YES_OR_NO),
    ],
)
def test_the_kind_of_a_question(line: str, kind: Kind | None) -> None:
    assert kind_of(line) is kind


@pytest.mark.parametrize("line", ["Are you Mr Wrona?", "Hello Mrs Smith, one moment.", "Is that Dr Bell?"])
def test_a_wrong_name_is_noticed_and_put_right(line: str) -> None:
    assert misnamed(line, ("Dana", "Okafor"))
    (answer,) = talk(customer(), Said(line, hear(line, Context(first="Dana", last="Okafor"))))
    assert answer.move.kind is MoveKind.DISCLOSE
    assert answer.move.facts == ("name",)


def test_his_own_name_and_other_peoples_put_nothing_right() -> None:
    assert not misnamed("Are you Ms Okafor?", ("Dana", "Okafor"))
    assert not misnamed("Mr Hobday shows you round.", ("Dana", "Okafor"))
    line = say("Are you Ms Okafor?", (Signal.ASKS_CLOSED, "Are you Ms Okafor?"))
    assert talk(customer(), line)[0].move.kind is MoveKind.ACKNOWLEDGE


LATER = CustomerState(mind=Mind(calm=60, trust=55, mattering=55, patience=60, clarity=50), turn=4)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Would you like a cushion?", MoveKind.ACKNOWLEDGE),
        ("Shall I send you a postcard?", MoveKind.ACKNOWLEDGE),
        ("Do you ride a horse?", MoveKind.UNKNOWN),
    ],
)
def test_what_no_fact_answers_gets_a_reply_of_its_kind(line: str, kind: MoveKind) -> None:
    (answer,) = talk(customer(), say(line, (Signal.ASKS_CLOSED, line)), state=LATER)
    assert answer.move.kind is kind
    assert answer.move.facts == ()


@pytest.mark.parametrize(
    ("line", "aside"),
    [
        ("Have you got a pen there?", "pen"),
        ("Would you like a cup of tea?", "refreshment"),
        ("How are you holding up?", "how_you_feel"),
        ("Did you write that down?", "written_down"),
        ("Who else is with you?", "company"),
    ],
)
def test_a_question_by_the_way_gets_what_anybody_would_reply(line: str, aside: str) -> None:
    who = customer()
    (answer,) = talk(who, say(line, (Signal.ASKS_CLOSED, line)), state=LATER)
    assert answer.move.aside == aside
    assert answer.state.disclosed == ()
    assert brief_of(who, answer.state, answer.move, [], frozenset()).say == (who.words(who.asides[aside].says),)


def test_what_the_situation_knows_goes_before_what_anybody_would_reply() -> None:
    line = "Are you on your own at home?"
    (answer,) = talk(customer(situation="outage-evening"), say(line, (Signal.ASKS_CLOSED, line)), state=LATER)
    assert answer.move.facts


def test_asked_for_anything_else_he_says_what_is_open() -> None:
    line = say("Anything else I can do for you?", (Signal.CHECKS_SATISFACTION, "Anything else"))
    who = customer()
    assert talk(who, line, state=LATER)[0].move.kind is MoveKind.PRESS
    served = LATER.model_copy(update={"met": ("where", "when")})
    assert talk(who, line, state=served)[0].move.question == "leave_with_nine"


def test_at_first_he_says_what_he_came_for_rather_than_that_he_does_not_know() -> None:
    line = say("Checking in?", (Signal.ASKS_CLOSED, "Checking in?"))
    assert talk(customer("impatient", "lost-booking"), line)[0].move.kind is MoveKind.PRESS


def test_he_does_not_own_up_in_place_of_an_answer() -> None:
    who = customer("angry-but-good")
    calm = Mind(calm=60, trust=40, mattering=60, patience=60, clarity=50)
    state = CustomerState(mind=calm, turn=4, milestones=tuple(who.persona.ideal_self.calms_only_after))
    told = talk(who, say("That was our doing."), state=state)[0]
    asked = talk(who, say("Is the bell working?", (Signal.ASKS_CLOSED, "Is the bell working?")), state=state)[0]
    assert told.move.kind is MoveKind.OWN_UP
    assert asked.move.kind is not MoveKind.OWN_UP


def test_what_brings_nothing_opens_nobodys_heart() -> None:
    trusting = Mind(calm=70, trust=100, mattering=70, patience=70, clarity=60)
    state = CustomerState(mind=trusting, turn=5)
    kinds = {talk(customer(seed=n), say("Parcels are late sometimes."), state=state)[0].move.kind for n in range(12)}
    assert MoveKind.DISCLOSE not in kinds


@pytest.mark.parametrize("beginning", ["You ", "Any ", "If you ", "Can you ", "Which ", "I can ", "Is it too "])
@pytest.mark.parametrize("end", ["?", ".", "", " or"])
def test_a_long_line_takes_no_longer_than_it_is_long(beginning: str, end: str) -> None:
    kind_of(beginning + "word " * 4000 + end)
    kind_of(beginning + "word " * 40 + end)


@pytest.mark.parametrize(
    ("sentence", "does"),
    [
        ("who set that up for him", True),
        ("which of the two is it", True),
        ("is 2 o'clock soon enough", True),
        ("Tell me his date of birth, then I may look for you.", True),
        ("so where do you keep it", True),
        ("and by when", True),
        ("no i mean the patients name, not yours", True),
        ("from when would you like it", True),
        ("it was express, wasnt it", True),
        ("Have a nice day.", False),
        ("Will do.", False),
        ("Give me a minute.", False),
        ("What a day.", False),
        ("When it's here, you ring me.", False),
        ("Which is why I'm asking for it.", False),
        ("Tell me if there is more.", False),
        ("it's in Leeds I think??", False),
    ],
)
def test_a_sentence_asks_with_or_without_its_mark(sentence: str, does: bool) -> None:
    assert asks(sentence) is does
