"""Sentences that were once heard wrongly, each beside those that are nearly the same and must be heard."""

import pytest

from simulator.customer.hearing import Context, hear
from simulator.customer.hearing.asking import OPENS_QUESTION, OPENS_YES_OR_NO, only_tells
from simulator.customer.hearing.spoken import read
from simulator.customer.signals import Signal

S = Signal
QUESTIONS = {S.ASKS_OPEN, S.ASKS_CLOSED}


def heard(line: str, asked: str = "") -> set[Signal]:
    return {s.signal for s in hear(line, Context(asked=asked)).signals}


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("I can't transfer you the money", S.TRANSFER),
        ("I'll transfer you the forty pounds today.", S.TRANSFER),
        ("I'm putting you on the list", S.TRANSFER),
        ("We'll put you on the early van.", S.TRANSFER),
        ("I can't transfer you, they have gone home.", S.TRANSFER),
        ("I don't know, that's engineering", S.PREMATURE_UNDERSTANDING),
        ("As I said, it's on the van.", S.BLAMES_CUSTOMER),
        ("I've one pint left, good until tomorrow.", S.CLOSES),
        ("Are you ok until then?", S.CLOSES),
        ("We're closing in five minutes.", S.GIVES_TIME),
        ("How come you need it that soon?", S.VAGUE_TIME),
        ("As I said", S.SAYS_WHY),
        ("As you said, it was due on Tuesday.", S.SAYS_WHY),
        ("A wedding is a thing you can't afford to get wrong.", S.SAYS_NO),
        ("It happens.", S.WAY_BACK),
        ("These things happen, sir.", S.WAY_BACK),
        ("that's what most people do", S.WAY_BACK),
        ("You should have had that letter on Monday.", S.BLAMES_CUSTOMER),
        ("You should have read that from us, not found it out at the counter.", S.BLAMES_CUSTOMER),
        ("You should have had it checked.", S.TAKES_OWNERSHIP),
        ("People like you never plan ahead.", S.FLATTERY),
        ("Would that help?", S.CHECKS_SATISFACTION),
        ("I can't swear to it.", S.CALM_DOWN),
        ("I can't swear to it.", S.SAYS_NO),
        ("That's your own fault", S.PRAISES_EFFORT),
        ("That's your own fault", S.WAY_BACK),
        ("Parcels are late sometimes.", S.PARAPHRASES),
        ("Probably tomorrow or so.", S.GIVES_TIME),
        ("It will get there when it gets there.", S.PROMISE),
        ("You need to calm down, it's only a parcel.", S.PARAPHRASES),
        ("If you'd saved your work properly you wouldn't have a problem now.", S.OFFERS_ALTERNATIVE),
    ],
)
def test_what_is_not_in_it(line: str, signal: Signal) -> None:
    assert signal not in heard(line)


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("I'm transferring you to billing now.", S.TRANSFER),
        ("I'm putting you on to my supervisor.", S.TRANSFER),
        ("I'll put you through to billing.", S.TRANSFER),
        ("I know that this has been frustrating.", S.PREMATURE_UNDERSTANDING),
        ("As I already told you, it is on the van.", S.BLAMES_CUSTOMER),
        ("As it went to the wrong depot, it missed the van.", S.SAYS_WHY),
        ("I can't give you the money back.", S.SAYS_NO),
        ("We can't afford to refund that.", S.SAYS_NO),
        ("It happens to the best of us, and you'd had no sleep.", S.WAY_BACK),
        ("That's what anyone would do after two missed calls.", S.WAY_BACK),
        ("You should have read the terms.", S.BLAMES_CUSTOMER),
        ("You should have had a call from us.", S.TAKES_OWNERSHIP),
        ("You should have read that from us, not found it out at the counter.", S.TAKES_OWNERSHIP),
        ("People like you never plan ahead.", S.BLAMES_CUSTOMER),
        ("It's customers like you that I love to serve.", S.FLATTERY),
        ("Did that help?", S.CHECKS_SATISFACTION),
        ("Would that help?", S.ASKS_CLOSED),
        ("I can't swear to it.", S.HONEST_UNKNOWN),
        ("Swearing won't help.", S.CALM_DOWN),
        ("That's your own fault", S.BLAMES_CUSTOMER),
        ("What was promised to you was wrong.", S.TAKES_OWNERSHIP),
        ("Tomorrow by ten, probably a bit sooner.", S.GIVES_TIME),
        ("If you'd saved your work properly you wouldn't have a problem now.", S.BLAMES_CUSTOMER),
        ("If you'd like, I can send a second one.", S.OFFERS_ALTERNATIVE),
        ("Sales always leave everything to the last minute.", S.BLAMES_OTHERS),
    ],
)
def test_what_is_in_it(line: str, signal: Signal) -> None:
    assert signal in heard(line)


def test_what_things_do_sometimes_gives_him_nothing_back() -> None:
    context = Context(customer=("Your printer jams. On every page. Every page it jams.",))
    generally, his = (hear(line, context) for line in ("Printers jam sometimes.", "So it jams on every page."))
    assert S.PARAPHRASES not in {s.signal for s in generally.signals}
    assert S.PARAPHRASES in {s.signal for s in his.signals}


def test_a_saying_is_a_way_back_for_one_who_blames_himself() -> None:
    assert S.WAY_BACK in heard("It happens.", asked="I've been shouting at you, and it was me who got the date wrong.")
    assert S.WAY_BACK not in heard("It happens.", asked="I waited in all day, and nobody came.")


def test_a_no_to_a_question_that_asked_for_nothing_refuses_nothing() -> None:
    assert S.SAYS_NO not in heard(
        "No, it's a bit of plastic that comes out.", asked="The lock is stiff. Does it break?"
    )
    assert S.SAYS_NO in heard("No, I can't do that.", asked="The lock is stiff. Does it break?")
    assert S.SAYS_NO in heard("No, it's over thirty days.", asked="Can I have my money back?")


def test_in_the_system_is_no_answer_to_where() -> None:
    assert S.ANSWERS_QUESTION not in heard("It's in the system.", asked="Where is it?")
    assert S.ANSWERS_QUESTION in heard("It's in the depot.", asked="Where is it?")


def test_whose_fault_it_is_answers_nothing() -> None:
    assert S.ANSWERS_QUESTION not in heard("That's their fault, not mine.", asked="What does it even mean?")


@pytest.mark.parametrize(
    "line",
    [
        *("We'll see.", "ok, we'll see what we can do", "Someone will look at it.", "They'll look into it."),
        *("Somebody will get back to you.", "Somebody will be in touch.", "It'll be fine.", "It'll sort itself out."),
    ],
)
def test_a_shrug_is_no_step_and_no_promise_and_nothing_to_be_insulted_by(line: str) -> None:
    signals = hear(line, Context()).signals
    assert not {s.signal for s in signals} & {S.GIVES_NEXT_STEP, S.PROMISE}
    assert [s.signal for s in signals] == [S.VAGUE_TIME]
    assert signals[0].sure < 0.7


@pytest.mark.parametrize(
    "line",
    [
        *("Anna in billing will look at it before four.", "I'll look at it now.", "Somebody will ring you at two."),
        *("I'm sending the form and somebody will look at it.", "You will see a red light, press it."),
    ],
)
def test_what_names_somebody_or_a_deed_is_a_step(line: str) -> None:
    assert S.GIVES_NEXT_STEP in heard(line)


@pytest.mark.parametrize(
    "line",
    [
        *("What was promised to you was wrong.", "What happened to you is not okay.", "How it was handled was wrong."),
        *("What you need is a working printer by Thursday.", "When it is here you get a text.", "Which is why I rang."),
        *("Where it is now I can't say.", "What the driver told you is not true.", "Do it like this: cable out first."),
        *("Have it ready for the courier.", "When he is back I'll ring you."),
    ],
)
def test_what_only_begins_like_a_question_asks_nothing(line: str) -> None:
    assert not heard(line) & QUESTIONS


@pytest.mark.parametrize(
    "line",
    [
        *("What was promised to you", "What was promised to you was wrong?", "how did you find out", "Which one is it"),
        *("What is it doing when the light is on", "When will you be home", "How long will it take", "Does it blink"),
        *("What happened when the driver was there", "What are you trying to print", "How come nobody was home"),
    ],
)
def test_what_asks_without_a_mark_or_with_one_is_a_question(line: str) -> None:
    assert heard(line) & QUESTIONS


def test_who_only_doubts_his_own_words_asks_nothing() -> None:
    assert not heard("it says depot leeds i think??") & QUESTIONS
    assert heard("is it in leeds you think?") & QUESTIONS


@pytest.mark.parametrize(
    "line",
    [
        *("Oh good, another one about a printer.", "Well, somebody clearly forgot to ring you. What a surprise."),
        *(
            "I'll send you a new one, happy now?",
            "Try not to break that one.",
            "I'll ring, since you like calls so much.",
        ),
    ],
)
def test_sarcasm_at_his_expense_is_rude(line: str) -> None:
    assert S.RUDE in heard(line)


@pytest.mark.parametrize(
    "line", ["Good, another van goes at four.", "What a surprise that must have been.", "Are you happy now?"]
)
def test_what_only_sounds_a_little_like_it_is_not(line: str) -> None:
    assert S.RUDE not in heard(line)


def test_the_words_that_open_a_question() -> None:
    assert OPENS_QUESTION.match("And where is it")
    assert OPENS_QUESTION.match("Shall I ring you")
    assert not OPENS_QUESTION.match("The van is where it was.")
    assert OPENS_YES_OR_NO.search("Leeds.\nSo can you wait")
    assert not OPENS_YES_OR_NO.search("What can you see")


def test_a_question_mark_makes_a_question_of_anything() -> None:
    assert only_tells(read(0, "What was promised to you was wrong."))
    assert not only_tells(read(0, "What was promised to you was wrong?"))
