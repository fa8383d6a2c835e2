"""A book that extends another: whose lines come first, and which are left out."""

import asyncio

from simulator.customer.book import Book
from simulator.customer.book_line import line_id, words_of
from simulator.customer.book_voice import BookVoice
from simulator.customer.mind import Mood
from simulator.customer.moves import Move, MoveKind
from simulator.customer.voice import Brief, Scene
from tests.customers import customer

BASE = Book.model_validate(
    {
        "id": "base",
        "moves": {
            "press": {"any": {"hot": ["Useless. When?", "When?"], "any": ["So when?"]}},
            "close": {"any": {"any": ["Thx. Bye."]}},
        },
        "interview": {"settled": ["It's done."], "left": ["I left. Useless."]},
    }
)
OWN = Book.model_validate(
    {
        "id": "own",
        "extends": "base",
        "never": ["useless", "thx"],
        "moves": {"press": {"any": {"hot": ["If you would. When?"]}}},
        "interview": {"settled": ["Very kind of you."]},
    }
)


def test_the_own_lines_of_a_cell_are_used_up_first() -> None:
    book = OWN.over(BASE)
    assert book.pools(MoveKind.PRESS, "any", Mood.HOT) == [("If you would. When?",), ("When?",)]
    assert book.pools(MoveKind.PRESS, "gush", Mood.WARM) == [("So when?",)]
    assert BASE.pools(MoveKind.PRESS, "any", Mood.HOT) == [("Useless. When?", "When?")]


def test_lines_with_words_that_are_not_his_are_left_out() -> None:
    book = OWN.over(BASE)
    assert book.pools(MoveKind.CLOSE, "any", Mood.WARM) == []
    assert book.interview == {"settled": ("Very kind of you.",), "left": ()}


def test_a_particular_line_of_the_other_book_goes_before_a_general_one_of_his_own() -> None:
    general = Book.model_validate({"id": "own", "extends": "base", "moves": {"press": {"any": {"any": ["Please."]}}}})
    base = Book.model_validate({"id": "base", "moves": {"press": {"gush": {"hot": ["Stop it."]}}}})
    assert general.over(base).lines(MoveKind.PRESS, "gush", Mood.HOT) == ("Stop it.",)
    assert general.over(base).lines(MoveKind.PRESS, "gush", Mood.WARM) == ("Please.",)


def test_his_own_mood_does_not_hide_what_the_other_says_in_any() -> None:
    level = Book.model_validate({"id": "own", "moves": {"press": {"any": {"level": ["Whenever you can."]}}}})
    assert level.over(BASE).pools(MoveKind.PRESS, "any", Mood.LEVEL) == [("Whenever you can.",), ("So when?",)]


def test_what_he_says_in_any_mood_does_not_go_before_what_the_other_says_in_this_one() -> None:
    calm = Book.model_validate({"id": "own", "moves": {"press": {"any": {"any": ["Whenever you can."]}}}})
    assert calm.over(BASE).pools(MoveKind.PRESS, "any", Mood.HOT) == [("Useless. When?", "When?")]
    assert calm.over(BASE).pools(MoveKind.PRESS, "any", Mood.CROSS) == [("Whenever you can.",), ("So when?",)]


def test_joining_changes_neither_book() -> None:
    before = BASE.model_dump(), OWN.model_dump()
    OWN.over(BASE)
    assert (BASE.model_dump(), OWN.model_dump()) == before


def test_the_third_time_the_book_is_that_of_the_one_in_the_middle() -> None:
    third = Book.model_validate({"id": "third", "extends": "own", "moves": {"press": {"any": {"hot": ["Now?"]}}}})
    joined = third.over(OWN.over(BASE))
    assert joined.pools(MoveKind.PRESS, "any", Mood.HOT) == [("Now?",), ("If you would. When?", "When?")]


def spoken(used: frozenset[str]) -> str:
    who = customer()
    scene = Scene("", "", who.situation.channel, who.situation.now, "", "")
    brief = Brief(who.persona, scene, Move(kind=MoveKind.PRESS, mood=Mood.HOT), turn=3, seed=1, talk=(), used=used)

    async def said() -> str:
        return "".join([piece.text async for piece in BookVoice(OWN.over(BASE)).say(brief)])

    return " ".join(words_of(asyncio.run(said())))


def test_the_voice_says_his_own_line_and_then_the_other() -> None:
    assert spoken(frozenset()) == "if you would when"
    assert spoken(frozenset({line_id("If you would. When?")})) == "when"
