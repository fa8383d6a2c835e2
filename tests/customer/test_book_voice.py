"""The book's voice: what he was asked, how long he speaks, how he writes, and that he does not repeat himself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from statistics import fmean, pstdev

import pytest

from simulator.customer.answering import first_state
from simulator.customer.book_cue import Cue, cue_of
from simulator.customer.book_line import Piece, about, words_of
from simulator.customer.book_manner import as_written, turn_length
from simulator.customer.book_small import CIVIL, led
from simulator.customer.book_typing import Hand
from simulator.customer.book_voice import BookVoice
from simulator.customer.briefing import brief_of
from simulator.customer.mind import Mood
from simulator.customer.moves import Move, MoveKind
from simulator.customer.signals import HeardSignal, Signal
from simulator.customer.voice import Brief, Line
from tests.customers import customer

IDS = ("impatient", "relationship-seeking", "technical", "methodical", "angry-but-good")
ORDINARY = (
    [MoveKind.PRESS] * 6
    + [MoveKind.VENT, MoveKind.ACKNOWLEDGE, MoveKind.OBJECT, MoveKind.WAIT] * 2
    + [MoveKind.UNKNOWN, MoveKind.TEST, MoveKind.SOFTEN, MoveKind.DISCLOSE, MoveKind.ASK]
)
STRUCK = (Signal.APOLOGY, Signal.GIVES_TIME, Signal.CANNED_PHRASE, Signal.EXPLAINS_CAUSE, Signal.VAGUE_TIME)


def brief(said: str, kind: MoveKind, mood: Mood = Mood.LEVEL, persona: str = "methodical", **more: object) -> Brief:
    who = customer(persona)
    move = Move.model_validate({"kind": kind, "mood": mood, **more})
    state = first_state(who).model_copy(update={"turn": 5})
    return brief_of(who, state, move, [Line("trainee", said)], frozenset())


def spoken(voice: BookVoice, one: Brief) -> tuple[str, tuple[str, ...]]:
    pieces = voice.compose(one)
    text = "".join(as_written(one, pieces, Random(0)))
    return text, tuple(i for p in pieces for i in p.ids)


def talked(persona: str, mood: Mood, turns: int = 40) -> Iterator[str]:
    """So many turns of one mood in a row, each with a move as they come."""
    who, chance = customer(persona), Random(f"{persona}{mood}")
    voice, used, talk = BookVoice(who.book), frozenset[str](), [Line("customer", "Hello.")]
    for turn in range(2, turns + 2):
        kind = chance.choice(ORDINARY)
        because = HeardSignal(signal=chance.choice(STRUCK), words="a word or two", start=0)
        fact = chance.choice(who.situation.facts).id
        move = Move(
            kind=kind,
            mood=mood,
            because=because if chance.random() < 0.4 else None,
            need=chance.choice(who.situation.needs).id if kind is MoveKind.PRESS else None,
            question=chance.choice(who.situation.questions).id if kind is MoveKind.ASK else None,
            facts=(fact,) if kind is MoveKind.DISCLOSE else (),
        )
        talk.append(Line("trainee", "I am looking at it now."))
        state = first_state(who).model_copy(update={"turn": turn})
        text, ids = spoken(voice, brief_of(who, state, move, talk, used))
        used |= frozenset(ids)
        talk.append(Line("customer", text))
        if kind is not MoveKind.DISCLOSE and kind is not MoveKind.ASK:  # what he says there may be asked for twice
            yield text


@pytest.mark.parametrize("persona", IDS)
@pytest.mark.parametrize("mood", list(Mood))
def test_forty_turns_of_one_mood_repeat_no_turn(persona: str, mood: Mood) -> None:
    said = [" ".join(words_of(text)) for text in talked(persona, mood) if len(text.split()) > 2]  # "ok" is no line
    assert len(said) - len(set(said)) == 0


@pytest.mark.parametrize(
    ("said", "cue"),
    [
        ("Hello!", Cue.GREETING),
        ("Yes?", Cue.GREETING),
        ("Good morning, how can I help you?", Cue.GREETING),
        ("Hello. Did you try another cable?", Cue.YES_OR_NO),
        ("It comes at nine, is that all right with you?", Cue.YES_OR_NO),
        ("Could you tell me the serial number?", Cue.OPEN),
        ("What do you need it for?", Cue.OPEN),
        ("Read me the number on the back.", Cue.OPEN),
        ("Is there anything else I can do?", Cue.ANYTHING_ELSE),
        ("Have a great day!", Cue.GOODBYE),
        ("It is on the shelf in Leeds.", Cue.NOTHING),
    ],
)
def test_what_he_was_asked_is_seen(said: str, cue: Cue) -> None:
    assert cue_of(brief(said, MoveKind.PRESS)) is cue


@pytest.mark.parametrize("persona", IDS)
def test_asked_for_a_yes_or_a_no_that_he_does_not_know_he_says_so(persona: str) -> None:
    one = brief("Is it on a wall socket?", MoveKind.UNKNOWN, persona=persona)
    lines = customer(persona).book.moves[MoveKind.UNKNOWN][Signal.ASKS_CLOSED.value]
    texts = {p.text for p in BookVoice(customer(persona).book).compose(one)}
    assert texts <= {line for by_mood in lines.values() for line in by_mood}


@pytest.mark.parametrize("persona", IDS)
def test_what_he_confides_unasked_he_does_not_hand_over_like_an_answer(persona: str) -> None:
    who = customer(persona)
    fact = next(f.id for f in who.situation.facts if f.price == "trust")
    asked, unasked = (
        {
            spoken(BookVoice(who.book), replace(brief(said, MoveKind.DISCLOSE, persona=persona, facts=(fact,)), seed=n))
            for n in range(90)
        }
        for said in ("When did you order it?", "That was our fault.")
    )
    one = brief("", MoveKind.DISCLOSE, persona=persona, facts=(fact,))
    assert len(asked) > 3
    assert {words_of(t) for t, _ in asked} & {words_of(t) for t, _ in unasked} <= {words_of(one.say[0])}


@pytest.mark.parametrize("persona", IDS)
def test_asked_for_a_fact_he_mostly_just_says_it(persona: str) -> None:
    who = customer(persona)
    voice, fact = BookVoice(who.book), who.situation.facts[0].id
    told = [
        replace(brief("When was it?", MoveKind.DISCLOSE, persona=persona, facts=(fact,)), turn=turn)
        for turn in range(5, 45)
    ]
    plain = [len(voice.compose(one)) == 1 and voice.compose(one)[0].text == one.say[0] for one in told]
    assert 0.6 <= fmean(plain) < 1.0


@pytest.mark.parametrize("persona", IDS)
def test_a_greeting_is_greeted_and_not_reproached(persona: str) -> None:
    because = HeardSignal(signal=Signal.IGNORES_QUESTION, words="Hello.", start=0)
    one = replace(brief("Hello.", MoveKind.PRESS, persona=persona, because=because, need="where"), turn=1)
    first, *rest = BookVoice(customer(persona).book).compose(one)
    greetings = customer(persona).book.moves[MoveKind.REACT][Signal.GREETING.value]["any"]
    assert first.text in greetings
    assert [p.text for p in rest] == [one.press] or {p.text for p in rest} <= {*one.points}


def test_who_uses_more_words_says_more_and_no_two_turns_are_alike_in_length() -> None:
    one = brief("I see.", MoveKind.PRESS)
    short = replace(one, persona=one.persona.model_copy(update={"manner": manner(one, words=5)}))
    lengths = [[turn_length(b, Random(n)) for n in range(400)] for b in (short, one)]
    assert fmean(lengths[1]) > 2 * fmean(lengths[0])
    assert all(pstdev(each) > 0.8 * fmean(each) for each in lengths)


def test_who_splits_sends_more_messages_and_nobody_breaks_a_name() -> None:
    piece = Piece("Ask for Mr. Bell at no. 9. He is in. He always is.")
    counts = []
    for splits in (0.8, 0.3):
        texts = [written(piece.text, Random(n), splits=splits) for n in range(100)]
        assert all(t.replace("\n", " ") == piece.text for t in texts)
        assert not any(re.search(r"(?:Mr|no)\.\n", t) for t in texts)
        counts.append(sum(t.count("\n") for t in texts))
    assert counts[0] > 1.4 * counts[1] > 0
    assert "\n" not in written(piece.text, splits=0)


@pytest.mark.parametrize(
    ("habit", "text", "as_typed"),
    [
        ("lowercase", "The printer's PX-2291. It jams. I know.", "the printer's PX-2291. it jams. I know."),
        ("unstopped", "It jams. Is it PX-2291?", "It jams. Is it PX-2291"),
        ("unstopped", "It jams.", "It jams"),
        ("unstopped", "It jams!", "It jams!"),
        ("trails", "I see. It jams.", "I see... It jams..."),
        ("clips", "It's late, I'm sure they don't know. We'll see.", "Its late, Im sure they dont know. We'll see."),
        ("spells_out", "I'm sure it's late, you can't say.", "I am sure it is late, you cannot say."),
        ("spells_out", "It's been late, hasn't it? Isn't that so?", "It's been late, hasn't it? Isn't that so?"),
    ],
)
def test_each_habit_of_typing_shows(habit: str, text: str, as_typed: str) -> None:
    assert {written(text, Random(n), **{habit: 1}) for n in range(20)} == {as_typed}
    assert written(text) == text


def test_a_fact_is_typed_word_for_word() -> None:
    one = replace(brief("", MoveKind.DISCLOSE), say=("It's late, I haven't got it.",))
    plain = replace(one, persona=one.persona.model_copy(update={"manner": manner(one, clips=1, spells_out=1)}))
    assert "".join(as_written(plain, [Piece("It's late, I haven't got it.")], Random(0))) == one.say[0]


def test_a_habit_is_another_in_another_talk_and_the_same_all_through_one() -> None:
    one = brief("I see.", MoveKind.PRESS, persona="impatient")
    shares = [Hand.of(replace(one, seed=n), Random(0)).shares["lowercase"] for n in (*range(40), 0)]
    assert shares[0] == shares[-1]
    assert 0.1 < pstdev(shares) < 0.35
    assert 0.35 < fmean(shares) < 0.65


def test_of_lines_of_one_length_he_says_those_of_his_own_words_and_rather_tells_than_asks() -> None:
    own, other, asks = Piece("the van is late"), Piece("nobody ever rang back"), Piece("where is it now?")
    picked = [about([own, other], 4, Random(n), frozenset({"the", "van", "is", "late"})) for n in range(100)]
    assert picked.count(own) > 90
    assert 30 < [about([own, other], 4, Random(n)) for n in range(100)].count(own) < 70
    assert 85 < [about([own, asks], 4, Random(n)) for n in range(100)].count(own) < 100


@pytest.mark.parametrize("persona", IDS)
def test_an_ok_is_said_again_but_not_twice_running(persona: str) -> None:
    who = customer(persona)
    talk, said, used = [Line("customer", "Hello.")], [""], frozenset[str]()
    for turn in range(2, 30):
        talk.append(Line("trainee", "I am looking at it now."))
        state = first_state(who).model_copy(update={"turn": turn})
        move = Move(kind=MoveKind.ACKNOWLEDGE, mood=Mood.LEVEL)
        text, ids = spoken(BookVoice(who.book), brief_of(who, state, move, talk, used))
        used |= frozenset(ids)
        talk.append(Line("customer", text))
        said.append(" ".join(words_of(text)))
        assert said[-1] != said[-2]
    assert len(set(said)) < len(said)


def test_a_word_or_two_is_taken_for_neither_old_nor_new() -> None:
    ok, good, long = Piece("ok"), Piece("good"), Piece("and the van is not here and the van is late")
    picked = [about([ok, good], 1, Random(n), frozenset({"good"})) for n in range(100)]
    assert 0 < picked.count(ok) < 20
    again = [
        about([long, Piece("nobody rang me this whole long day or wrote anything")], 11, Random(n)) for n in range(100)
    ]
    assert again.count(long) > 80  # what he repeats in it counts as well


@pytest.mark.parametrize("persona", IDS)
def test_some_thank_ahead_and_nobody_twice(persona: str) -> None:
    one = brief("", MoveKind.OPEN, persona=persona)
    lines = customer(persona).book.moves[MoveKind.OPEN][Signal.THANKS.value]["any"]
    firsts = [[p.text for p in BookVoice(customer(persona).book).compose(replace(one, seed=n))] for n in range(120)]
    thanking = [texts for texts in firsts if texts[-1] in lines]
    assert 3 < len(thanking) < 40
    assert not any(CIVIL.search(texts[0]) for texts in thanking)


def test_an_ok_stands_in_one_sentence_with_what_follows() -> None:
    one = brief("It is on the shelf in Leeds.", MoveKind.PRESS)
    book = customer("methodical").book
    both = [led(book, one, (Mood.LEVEL,), [Piece("I wait.", ("b",))], Random(n)) for n in range(60)]
    joined = {p[0].text for p in both if len(p) == 1}
    assert any(t.endswith(", but I wait.") for t in joined)
    assert all(t.endswith((", I wait.", ", but I wait.")) for t in joined)
    assert all(p[0].ids[-1] == "b" for p in both if len(p) == 1)
    assert all(len(led(book, one, (Mood.LEVEL,), [Piece("Please wait.")], Random(n))) == 2 for n in range(60))


def test_small_letters_go_by_message() -> None:
    texts = {written("It jams. It is late. It stays.", Random(n), lowercase=0.5, splits=0.6) for n in range(60)}
    assert any(re.search(r"^it[^\n]*\nIt", t) for t in texts)
    assert not any(re.search(r"\. (?=it)", t) and not re.search(r"(?:^|\n)it[^\n]*\. it", t) for t in texts)


@pytest.mark.parametrize("persona", IDS)
def test_told_something_he_may_say_ok_before_he_goes_on(persona: str) -> None:
    who = customer(persona)
    one = brief("It is on the shelf in Leeds.", MoveKind.PRESS, persona=persona, need="when")
    leads = {p[0].text for n in range(60) if len(p := BookVoice(who.book).compose(replace(one, seed=n))) > 1}
    small = who.book.pools(MoveKind.ACKNOWLEDGE, "any", Mood.LEVEL)[0]
    assert leads & set(small)
    hot = replace(one, move=one.move.model_copy(update={"mood": Mood.HOT}))
    assert not any({p.text for p in BookVoice(who.book).compose(replace(hot, seed=n))} & set(small) for n in range(60))


def written(text: str, chance: Random | None = None, **habits: float) -> str:
    """The text as somebody with these habits and no others writes it."""
    none = dict.fromkeys(("splits", "lowercase", "unstopped", "trails", "clips", "spells_out"), 0.0)
    one = brief("I see.", MoveKind.PRESS)
    one = replace(one, persona=one.persona.model_copy(update={"manner": manner(one, **{**none, **habits})}))
    return "".join(as_written(one, [Piece(text)], chance or Random(0)))


def manner(one: Brief, **more: object) -> object:
    return one.persona.manner.model_copy(update=more)
