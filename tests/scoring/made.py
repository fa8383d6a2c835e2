"""A situation, a persona and transcripts made up for these tests."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from simulator.customer.book import Book
from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry, Part
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.situation import Situation
from simulator.practice.transcript import SessionEvent, Transcript, Turn
from simulator.scoring.rubric import Rubric

ROOT = Path(__file__).parents[2]


def rubric() -> Rubric:
    return Rubric.model_validate(yaml.safe_load((ROOT / "prompts" / "rubric.yaml").read_text("utf-8")))


def rules() -> Rules:
    return Rules.model_validate(yaml.safe_load((ROOT / "personas" / "rules.yaml").read_text("utf-8")))


def situation(**changes: Any) -> Situation:
    data: dict[str, Any] = {
        "id": "wet-cellar",
        "title": "The wet cellar",
        "teaser": "A washing machine leaks.",
        "company": {"name": "Brook & Daughters", "about": "Washing machines, sold and mended."},
        "channel": "phone",
        "now": datetime(2026, 3, 12, 10, 0, tzinfo=UTC),
        "briefing": "You answer the phone at Brook & Daughters.",
        "record": [
            {"label": "Machine", "value": "W-200, bought in May"},
            {"label": "Visit", "value": "Fitter Jonas comes on Friday between nine and eleven"},
        ],
        "policy": [
            {
                "id": "visits",
                "text": "A fitter comes within two days.",
                "may": ["send a fitter on Friday"],
                "never": ["money back"],
            }
        ],
        "wants": {
            "said": "To have the machine mended.",
            "true": "Not to ruin the cellar of the neighbour once more.",
            "keywords": [r"\bneighbou?r\b", r"\bcellar\b"],
        },
        "slots": {"thing": "the machine"},
        "openings": {"plain": ["My machine leaks."]},
        "points": {"plain": ["It leaks."]},
        "facts": [
            {"id": "leaks", "price": "open", "says": {"plain": "I called twice, and nobody came."}, "keys": ["twice"]},
            {
                "id": "neighbour",
                "price": "good_question",
                "true_need": True,
                "says": {"plain": "It ran into the neighbour's cellar."},
                "keys": ["cellar"],
                "asked": [r"\bwhat do you need\b"],
            },
        ],
        "needs": [
            {
                "id": "visit",
                "text": "To know when somebody comes.",
                "met": {"told": [r"\bfriday\b"], "desk": ["fitter"]},
                "says": {"plain": "When does somebody come?"},
            }
        ],
        "actions": [
            {"id": "fitter", "title": "Book the fitter", "says": "Fitter booked for Friday, nine to eleven."},
            {"id": "refund", "title": "Refund the machine", "says": "Refunded.", "beyond": "Repair comes first."},
        ],
        "untruths": [
            {"pattern": r"\b(refund|money back)\b", "why": "Repair comes first."},
        ],
    }
    return Situation.model_validate(data | changes)


def persona() -> Persona:
    return Persona.model_validate(
        {
            "id": "tester",
            "name": {"first": "Ada", "last": "Holm", "title": "Ms"},
            "age": 40,
            "who": "Keeps a house.",
            "mix": {"stepwise": 0.7, "brief": 0.2},
            "temperament": {"calm": 30, "trust": 30, "mattering": 30, "patience": 60},
            "ideal_self": {"text": "Friendly."},
            "manner": {"register": "plain", "words": 10},
            "treatment": "She wants to know what happens, one step after the other.",
            "cues": ["Asks what comes next."],
            "book": "tester",
        }
    )


def customer(interview: dict[str, tuple[str, ...]] | None = None, **changes: Any) -> Customer:
    book = Book(id="tester", moves={}, interview=interview or {})
    return Customer(persona(), situation(**changes), rules(), book, (), seed=3)


def transcript(*lines: str, events: tuple[SessionEvent, ...] = (), id: str = "t", **more: Any) -> Transcript:
    """Lines that begin with ``T:`` are the trainee's, those with ``C:`` the customer's."""
    turns = [Turn(speaker="trainee" if x.startswith("T:") else "customer", text=x[2:].strip()) for x in lines]
    return Transcript(id=id, turns=tuple(turns), events=events, **more)


def desk(after_turn: int, action: str, says: str = "", beyond: str = "", done: bool = True) -> SessionEvent:
    data = {"action": action, "arguments": {}, "done": done, "says": says, "beyond": beyond}
    return SessionEvent(after_turn=after_turn, kind="desk", data=data)


def cause(turn: int, words: str, signal: str, change: float) -> LedgerEntry:
    return LedgerEntry.model_validate(
        {
            "turn": turn,
            "words": words,
            "signal": signal,
            "rule": signal,
            "part": Part.TRUST,
            "change": change,
            "before": 40,
            "after": 40 + change,
        }
    )


GOOD = (
    "C: I called twice, and nobody came. The machine still leaks, all over the floor!",
    "T: You called twice and nobody came. That's on us. What do you need first, and what does it leak on?",
    "C: It runs into the neighbour's cellar. I want it mended.",
    "T: Then the cellar comes first. I've booked the fitter: Jonas is with you on Friday between nine and eleven, and "
    "I'll ring you at noon to hear that the neighbour's cellar is dry.",
    "C: Friday, nine to eleven. Good. And until then?",
    "T: Until then please close the tap behind the machine, the blue one on the left, so nothing more can run down.",
    "C: Right, it's closed. Thanks, that helps. Bye.",
)
BAD = (
    "C: I called twice, and nobody came. The machine still leaks, all over the floor!",
    "T: Thank you for calling Brook & Daughters, how may I help you today?",
    "C: I just told you. It leaks. Nobody came. Why does nobody come?",
    "T: I totally understand your frustration and I sincerely apologize for any inconvenience. Please calm down.",
    "C: Don't tell me to calm down! You never do anything. When does somebody come?",
    "T: You should have called the other number. Please contact our sales department. Anything else I can do?",
    "C: This is ridiculous. I've had enough of you people. Bye.",
)
