"""The page for those who write customers and situations lists every key and word that the files know, and no other."""

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import pytest

from simulator.content.checking.books import INTERVIEW, SLOTS
from simulator.customer import desk, follow_up, persona, situation
from simulator.customer.book import Book
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.shape import Shape
from simulator.customer.signals import Signal
from simulator.practice.scripts import Script, Step

PAGE = (Path(__file__).parents[2] / "docs" / "writing.md").read_text(encoding="utf-8")
UNWRITTEN = {"CommonQuestion", "Past"}
"""Shapes of these modules that are in no file that one writes for a customer or a situation."""
WORDS: dict[str, Iterable[str]] = {
    "Moves": MoveKind,
    "Signals": Signal,
    "Moods": Mood,
    "Registers": persona.Register,
    "Prices": situation.Price,
    "Slots of a book": SLOTS,
    "Parts of the interview": INTERVIEW,
}


def shapes() -> list[type[Shape]]:
    """Every shape of which a file of a persona, a situation, a book or a script is made."""
    found: list[type[Shape]] = [Book, Script, Step]
    for module in (persona, situation, desk, follow_up):
        values = [x for x in vars(module).values() if isinstance(x, type)]
        inside: list[type[Shape]] = [x for x in values if issubclass(x, Shape)]
        found += [x for x in inside if x.__module__ == module.__name__ and x.__name__ not in UNWRITTEN]
    return found


def rows(name: str) -> list[tuple[str, str, str]]:
    section = re.search(rf"### `{name}`\n(.*?)(?=\n#|\Z)", PAGE, re.DOTALL)
    assert section, f"there is no section of `{name}`"
    return re.findall(r"^\| `(\w+)` \| (.+?) \| (.+) \|$", section[1], re.MULTILINE)


@pytest.mark.parametrize("shape", shapes(), ids=lambda shape: shape.__name__)
def test_each_key_has_its_sentence_and_no_other_is_there(shape: type[Shape]) -> None:
    keys = [field.alias or name for name, field in shape.model_fields.items()]
    assert [key for key, _, _ in rows(shape.__name__)] == keys


@pytest.mark.parametrize("shape", shapes(), ids=lambda shape: shape.__name__)
def test_what_stands_for_a_key_that_is_left_out_is_true(shape: type[Shape]) -> None:
    said = {key: without for key, without, _ in rows(shape.__name__)}
    for name, field in shape.model_fields.items():
        assert said[field.alias or name] == ("must" if field.is_required() else worded(field.default)), name


def worded(default: object) -> str:
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, int | float):
        return f"{default:g}"
    return f"`{default.value if isinstance(default, StrEnum) else default}`" if default else "none"


@pytest.mark.parametrize("title", WORDS)
def test_the_lists_of_words_are_whole(title: str) -> None:
    line = re.search(rf"^\*\*{title}:\*\* (.+)$", PAGE, re.MULTILINE)
    assert line
    assert re.findall(r"`(\w+)`", line[1]) == [str(word) for word in WORDS[title]]


def test_no_section_is_about_a_shape_that_is_gone() -> None:
    assert set(re.findall(r"^### `(\w+)`", PAGE, re.MULTILINE)) == {shape.__name__ for shape in shapes()}
