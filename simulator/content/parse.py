"""From the text of one file to what it stands for; the text may come from the shelf or out of a saved session.

Every function raises `ContentWrong` with all faults found in the text. ``file`` is the name they are reported under.
"""

import json
from typing import TypeVar

from pydantic import TypeAdapter

from simulator.content.extending import books_in, joined_book
from simulator.content.faults import Fault, broken
from simulator.content.files import Page, read_yaml
from simulator.content.shapes import fitted, shaped
from simulator.customer.book import Book
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.shape import Shape
from simulator.customer.situation import CommonQuestion, Situation
from simulator.practice.scripts import Script
from simulator.scoring.rubric import Rubric

S = TypeVar("S", bound=Shape)


def parse_persona(id: str, text: str, file: str = "") -> Persona:
    """A persona of this id from its text."""
    return shaped(read_yaml(text, file or f"{id}.yaml"), Persona, id)


def parse_situation(id: str, text: str, file: str = "") -> Situation:
    """A situation of this id from its text."""
    return shaped(read_yaml(text, file or f"{id}.yaml"), Situation, id)


def parse_book(id: str, text: str, file: str = "") -> Book:
    """A book of this id from its text, or from the one text in which a shelf keeps it with those that it extends."""
    folder = file.removesuffix(f"{id}.yaml")
    return joined_book(id, books_in(id, text), lambda one: f"{folder}{one}.yaml")


def parse_rules(text: str, file: str = "rules.yaml") -> Rules:
    """The rules of the mind from their text."""
    return shaped(read_yaml(text, file), Rules)


def parse_questions(text: str, file: str = "questions.yaml") -> tuple[CommonQuestion, ...]:
    """The common questions from their text."""
    return fitted_questions(read_yaml(text, file))


def fitted_questions(page: Page) -> tuple[CommonQuestion, ...]:
    """The common questions from their page."""
    every = tuple[CommonQuestion, ...]
    return fitted(page, every, TypeAdapter(every), page.data)


def parse_scripts(id: str, text: str, file: str = "") -> dict[str, Script]:
    """What the scripted trainees say, by the trainee's name."""
    return fitted_scripts(read_yaml(text, file or f"{id}.yaml"))


def fitted_scripts(page: Page) -> dict[str, Script]:
    """What the scripted trainees say, from its page."""
    every = dict[str, Script]
    return fitted(page, every, TypeAdapter(every), page.data)


def parse_rubric(text: str, file: str = "rubric.yaml") -> Rubric:
    """The rubric from its text."""
    return shaped(read_yaml(text, file), Rubric)


def parse_prompts(text: str, file: str = "prompts") -> dict[str, str]:
    """The prompts by file name, from the one text in which a shelf keeps them all. Raises `ContentWrong`."""
    try:
        found = json.loads(text)
    except ValueError as error:
        raise broken([Fault(file, 0, "", f"cannot be read back: {error}")]) from error
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise broken([Fault(file, 0, "", "should hold texts by name")])
    return found


def joined_prompts(texts: dict[str, str]) -> str:
    """All prompts as one text, the same for the same files whatever their order; see `parse_prompts`."""
    return json.dumps(texts, ensure_ascii=False, sort_keys=True)
