"""What is heard: the labelled lines as a whole, the traps one by one, and what must hold for any line."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.customer.hearing import Context, hear
from simulator.customer.hearing.ear import CUE_MODULES
from simulator.customer.hearing.spoken import read
from simulator.customer.signals import Signal
from tests.customer.hearing.measure import Labelled, fit, labelled, tally

S = Signal
LINES = labelled()
POSITIVE = (
    S.ACKNOWLEDGES_FEELING,
    S.TAKES_OWNERSHIP,
    S.WAY_BACK,
    S.PRAISES_EFFORT,
    S.GIVES_NEXT_STEP,
    S.GIVES_TIME,
    S.EXPLAINS_CAUSE,
    S.OFFERS_ALTERNATIVE,
)
HARSH = (S.BLAMES_CUSTOMER, S.CALM_DOWN, S.RUDE, S.ABUSIVE, S.PREMATURE_UNDERSTANDING, S.ASKS_AGAIN, S.SAYS_NO)


def heard(line: str, context: Context | None = None) -> set[Signal]:
    return {s.signal for s in hear(line, context or Context()).signals if s.sure >= 0.6}


def test_there_are_enough_lines_of_every_signal() -> None:
    assert len(LINES) >= 400
    assert sum(x.held for x in LINES) >= len(LINES) // 3 - 1
    assert {s for x in [*LINES, *fit()] for s in x.has} == set(Signal)


@pytest.mark.parametrize(("held", "precision", "recall"), [(False, 0.93, 0.96), (True, 0.77, 0.88)])
def test_the_lines_are_heard_well(held: bool, precision: float, recall: float) -> None:
    result = tally([x for x in LINES if x.held is held])
    assert result.precision(*Signal) >= precision
    assert result.recall(*Signal) >= recall


def test_good_lines_are_not_missed_and_harsh_signals_not_made_up() -> None:
    result = tally(LINES)
    assert result.recall(*POSITIVE) >= 0.92
    assert result.precision(*HARSH) >= 0.9


@pytest.mark.parametrize("line", [x for x in LINES if not x.held and x.has][::4], ids=lambda x: x.line[:40])
def test_a_line_that_was_tuned_on(line: Labelled) -> None:
    found = {s.signal for s in line.heard().signals if s.sure >= 0.6}
    assert line.has & found
    assert not line.absent & found - {S.SAYS_NO, S.CALM_DOWN}


@pytest.mark.parametrize(
    ("line", "there", "not_there"),
    [
        ("I can't tell you to calm down, I'd be furious too.", S.ACKNOWLEDGES_FEELING, S.CALM_DOWN),
        ("No problem, I'll send it tonight.", S.GIVES_TIME, S.SAYS_NO),
        ("I understand your frustration.", S.PREMATURE_UNDERSTANDING, S.ACKNOWLEDGES_FEELING),
        ("You rang twice and nobody called back.", S.ACKNOWLEDGES_FEELING, S.PREMATURE_UNDERSTANDING),
        ("We'll call you soon.", S.VAGUE_TIME, S.GIVES_TIME),
        ("We'll call you by four.", S.GIVES_TIME, S.VAGUE_TIME),
        ("I'm going to ask a colleague while you stay on the line.", S.HOLD, S.TRANSFER),
        ("Let me transfer you to billing.", S.TRANSFER, S.HOLD),
        ("We didn't.", S.TAKES_OWNERSHIP, S.BLAMES_OTHERS),
        ("You should have been told about this.", S.TAKES_OWNERSHIP, S.BLAMES_CUSTOMER),
        ("I'm checking it now.", S.GIVES_NEXT_STEP, S.PROMISE),
    ],
)
def test_a_trap(line: str, there: Signal, not_there: Signal) -> None:
    found = heard(line)
    assert there in found
    assert not_there not in found


def test_sorry_for_say_again_is_no_apology() -> None:
    assert S.APOLOGY not in heard("Sorry?")
    assert S.APOLOGY in heard("Sorry!")


@pytest.mark.parametrize(
    ("sloppy", "signal"),
    [
        ("im so sorry about that", S.APOLOGY),
        ("TOMMOROW BY 12", S.GIVES_TIME),
        ("we shouldve called, thats on us", S.TAKES_OWNERSHIP),
        ("i appologise", S.APOLOGY),
        ("youve every reason to ask", S.WAY_BACK),
        ("whats ur order number", S.ASKS_CLOSED),
    ],
)
def test_typos_capitals_and_missing_apostrophes(sloppy: str, signal: Signal) -> None:
    assert signal in heard(sloppy)


def test_an_echo_of_his_own_facts_needs_no_stock_phrase() -> None:
    context = Context(facts=("I've got forty contracts going out Thursday.",))
    assert S.PARAPHRASES in heard("Forty contracts, Thursday. The courier leaves tonight.", context)
    assert S.PARAPHRASES not in heard("Can you send me a photo of the label?", context)


def test_asking_again_needs_that_it_was_said() -> None:
    said = Context(customer=("order 4417. was due tuesday. where is it",))
    assert S.ASKS_AGAIN in heard("Can you give me your order number?", said)
    assert S.ASKS_AGAIN not in heard("Can you give me your order number?", Context(customer=("where is it",)))


def test_a_question_is_answered_or_ignored_only_if_there_was_one() -> None:
    stock = "I completely understand your frustration."
    assert S.IGNORES_QUESTION in heard(stock, Context(asked="Where is my parcel?"))
    assert S.IGNORES_QUESTION not in heard(stock, Context(asked="My parcel is late."))
    assert S.ANSWERS_QUESTION in heard("It's at the depot in Leeds.", Context(asked="where is it"))
    assert S.ANSWERS_QUESTION not in heard("It's at the depot in Leeds.", Context(asked="It is late."))


def test_the_companys_own_terms_are_jargon_unless_he_used_them() -> None:
    assert S.JARGON in heard("The fuser unit is worn.", Context(jargon=("fuser unit",)))
    assert S.JARGON not in heard(
        "The fuser unit is worn.", Context(jargon=("fuser unit",), asked="Is it the fuser unit?")
    )


@pytest.mark.parametrize(
    ("line", "unheard"),
    [
        ("purple elephants seldom wander beyond seven wooden bridges alone", True),
        ("purple elephants wander", False),
        ("I'm sorry that you had to ring us three times about this", False),
    ],
)
def test_unheard_is_a_long_line_without_a_certain_signal(line: str, unheard: bool) -> None:
    assert hear(line, Context()).unheard is unheard


@pytest.mark.parametrize(
    "line",
    [
        "Es tut mir leid, ich kann Ihnen leider nicht helfen.",
        "Je suis désolé, votre commande est en retard.",
        "Lo siento mucho, su pedido llega mañana.",
        "Desculpe, o seu pedido não foi enviado.",
        "Мне очень жаль, я проверю ваш заказ.",
        "申し訳ございません。すぐに確認いたします。",
    ],
)
def test_another_language_is_foreign(line: str) -> None:
    result = hear(line, Context())
    assert result.foreign
    assert not result.signals


@pytest.mark.parametrize(
    "line",
    [
        "ok",
        "Marcus Bell",
        "PX-2291",
        "thx",
        "i wil chek teh ordr nd cal u bak tmrw",
        "Déjà vu, I know. Café Zoë is on it.",
        "",
        "12",
    ],
)
def test_short_lines_names_and_typos_are_not_foreign(line: str) -> None:
    assert not hear(line, Context()).foreign


WORDS = st.sampled_from(
    [x.line for x in LINES] + ["don’t", "😀", "\n", "Mr. ", "…", "№ 9", "I'LL", "ﬁne", "İstanbul", "?!", "1. "]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(WORDS, st.text(max_size=30)), max_size=6).map(" ".join))
def test_words_stand_verbatim_in_any_line(line: str) -> None:
    result = hear(line, Context(first="Marcus", last="Bell", asked="Where is it?", customer=("it jams on every page",)))
    assert result.wordcount == len(line.split())
    for signal in result.signals:
        assert signal.words
        assert line[signal.start : signal.start + len(signal.words)] == signal.words


@pytest.mark.parametrize(
    "paste",
    [
        "I will call you ",
        "a",
        "1. ",
        "\n",
        "sorry sorry ",
        "that is very very so really ",
        "? ",
        "日本語",
        "you are not ",
    ],
)
def test_a_paste_of_a_hundred_thousand_characters_takes_no_time(paste: str) -> None:
    line = paste * (100_000 // len(paste))
    began = time.process_time()
    result = hear(line, Context(asked="Where is it?"))
    assert time.process_time() - began < 2
    assert result.wordcount == len(line.split())


def test_an_ordinary_line_takes_a_few_milliseconds_at_most() -> None:
    """The goal is half a millisecond on an idle machine (`make bench`); here only a slip of a magnitude is caught."""
    lines = [x for x in LINES if not x.asked][:200]
    for x in lines:
        x.heard()
    began = time.process_time()
    for x in lines:
        x.heard()
    assert (time.process_time() - began) / len(lines) < 0.008


def test_a_cue_is_not_passed_over_where_it_stands() -> None:
    """A cue is tried only on sentences with the words that it needs: whatever it finds must hold them."""
    cues = [cue for module in CUE_MODULES for cue in module.CUES]
    assert len(cues) > 500
    for line in LINES[::3]:
        sentence = read(0, line.line)
        passed_over = [c for c in cues if any(keys.isdisjoint(sentence.keys) for keys in c.needs)]
        assert [c.pattern for c in passed_over if c.find(sentence)] == []


def test_hearing_twice_hears_the_same() -> None:
    line = "You rang twice and nobody called. That's on us. I'll ring you tomorrow at one."
    assert hear(line, Context()) == hear(line, Context())
