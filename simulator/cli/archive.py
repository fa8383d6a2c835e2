"""The customer of an old session, made again from the files that it was made with."""

from collections.abc import Callable
from typing import TypeVar

from simulator.content.faults import ContentWrong
from simulator.content.parse import parse_book, parse_persona, parse_questions, parse_rules, parse_situation
from simulator.content.shelf import Shelf
from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.review.library import Library

T = TypeVar("T")


def customer_of(transcript: Transcript, shelf: Shelf, library: Library) -> Customer | None:
    """None where the transcript is foreign, or where neither the library nor the shelf has its files."""
    if not transcript.persona or not transcript.situation:
        return None
    texts = {kind: _text(kind, hash, shelf, library) for kind, hash in (transcript.versions or {}).items()}
    seed = transcript.seed or 0
    try:
        persona = _or(texts.get("persona"), parse_persona, transcript.persona) or shelf.persona(transcript.persona)
        situation = _or(texts.get("situation"), parse_situation, transcript.situation)
        book = _or(texts.get("book"), parse_book, persona.book)
        rules, questions = texts.get("rules"), texts.get("questions")
        return Customer(
            persona,
            situation or shelf.situation(transcript.situation),
            parse_rules(rules) if rules else shelf.rules(),
            book or shelf.book(persona.book),
            parse_questions(questions) if questions else shelf.questions(),
            seed,
        )
    except ContentWrong:
        return None


def _or(text: str | None, parse: Callable[[str, str], T], id: str) -> T | None:
    return parse(id, text) if text else None


def _text(kind: str, hash: str, shelf: Shelf, library: Library) -> str | None:
    """The shelf is asked first: it is in memory, and mostly has it."""
    if (text := shelf.text(kind, hash)) is not None:
        return text
    content = library.content(hash)
    return content.text if content else None
