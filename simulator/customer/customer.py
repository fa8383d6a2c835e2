"""The customer of one session: a persona in a situation, under the rules, with a seed. The way in to this room."""

from dataclasses import dataclass

from simulator.customer.book import Book
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.situation import CommonQuestion, Situation


@dataclass(frozen=True)
class Customer:
    """Who is talked to. The same customer, lines, desk actions and times give the same talk, whenever and wherever."""

    persona: Persona
    situation: Situation
    rules: Rules
    book: Book
    questions: tuple[CommonQuestion, ...]
    seed: int
