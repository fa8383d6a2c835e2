"""A carrier, its customers and what they come about: made here, so that no file is read."""

from datetime import UTC, datetime
from typing import cast

from simulator.customer.book import Book
from simulator.customer.customer import Customer
from simulator.customer.mind import Mind
from simulator.customer.moves import Ending
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.situation import Situation
from simulator.practice.transcript import Mode, Transcript, Turn

WHEN = datetime(2026, 1, 5, 10, 0, tzinfo=UTC)


def persona(id: str, first: str, who: str) -> Persona:
    return Persona.model_validate(
        {
            "id": id,
            "name": {"first": first, "last": "Reyes", "title": "Ms.", "pronoun": "she"},
            "age": 41,
            "who": who,
            "mix": {"brief": 0.8, "warm": 0.2},
            "temperament": {"calm": 40, "trust": 45, "mattering": 40, "patience": 60},
            "ideal_self": {"text": "Quick and fair."},
            "manner": {"register": "brief", "words": 8, "splits": True},
            "treatment": "She wants it short and certain.",
            "cues": ["short lines"],
            "book": "impatient",
        }
    )


def situation(id: str, title: str, teaser: str, channel: str = "chat") -> Situation:
    return Situation.model_validate(
        {
            "id": id,
            "title": title,
            "teaser": teaser,
            "company": {
                "name": "Northline Parcels",
                "about": "A carrier between small shops and their customers.",
            },
            "channel": channel,
            "now": WHEN,
            "briefing": "You are on the evening desk. The depot answers until eight; drivers cannot be called.",
            "record": [
                {"label": "order", "value": "{order}, placed 29 December"},
                {"label": "promised for", "value": "Friday 2 January"},
                {"label": "last scan", "value": "Depot Harwell, Saturday 06:12, held: label unreadable"},
                {"label": "paid", "value": "24.90 with delivery"},
            ],
            "policy": [
                {
                    "id": "late",
                    "text": "A parcel that is two days late is looked for by hand on the same day.",
                    "may": ["delivery on the next working day before noon", "the delivery fee back, 4.90 at most"],
                    "never": ["a full refund before the search has ended"],
                },
                {
                    "id": "calls",
                    "text": "A call back is made by the one who promised it.",
                    "may": ["a call back today"],
                },
            ],
            "wants": {"said": "Where the parcel is.", "true": "To have it by Tuesday.", "keywords": ["tuesday"]},
            "slots": {"thing": "the parcel", "order": "4417"},
            "openings": {"plain": ["Where is {thing}?"]},
            "points": {"plain": ["It is late."]},
            "facts": [{"id": "order", "price": "asked", "says": {"plain": "It's 4417."}, "keys": ["4417"]}],
            "needs": [
                {"id": "where", "text": "where it is", "met": {"told": ["depot"]}, "says": {"plain": "Where is it?"}}
            ],
            "actions": [
                {
                    "id": "refund",
                    "title": "Refund money",
                    "arguments": [{"name": "amount", "kind": "money", "least": 0.01, "most": 24.90}],
                    "says": "Refunded {amount}.",
                },
                {
                    "id": "courier",
                    "title": "Book a courier",
                    "arguments": [
                        {"name": "when", "kind": "choice", "choices": ["tomorrow-9", "tomorrow-14"]},
                        {"name": "note", "kind": "text", "optional": True},
                    ],
                    "says": "Courier booked for {when}.",
                },
                {"id": "search", "title": "Have the depot search", "says": "The depot searches now.", "seconds": 20},
            ],
            "colleagues": [
                {
                    "id": "depot",
                    "name": "Ines at the depot",
                    "about": "knows what lies where",
                    "replies": [],
                    "otherwise": "Which parcel?",
                },
                {
                    "id": "billing",
                    "name": "Tom in billing",
                    "about": "refunds and fees",
                    "replies": [],
                    "otherwise": "It depends.",
                },
            ],
        }
    )


PERSONAS = [
    persona("impatient", "Dana", "Runs a shop alone, between two customers. Wants it done in three lines."),
    persona("relationship-seeking", "Rosa", "Likes to know whom she is talking to before she talks about the matter."),
    persona("technical", "Ewa", "Knows the machine better than you do, and will notice."),
    persona("methodical", "Piotr", "One thing after the other, and each of them written down."),
    persona("angry-but-good", "Marcus", "Has had enough, and does not like himself for showing it."),
    persona("impatient/polite", "Bea", "In just as much of a hurry, with better manners."),
]
SITUATIONS = [
    situation("late-parcel", "The late parcel", "It was to come on Friday. It is Monday."),
    situation("printer-callbacks", "Two promised calls", "A new printer jams, and nobody rang back.", "phone"),
    situation("refund-outside-policy", "The return that came too late", "Forty days, and the policy says thirty."),
]


def customer_of(persona: str, situation: str) -> Customer:
    who = next(p for p in PERSONAS if p.id == persona)
    what = next(s for s in SITUATIONS if s.id == situation)
    return Customer(who, what, cast("Rules", None), Book(id="book", moves={}), (), 7)


def mind(calm: float) -> Mind:
    return Mind(calm=calm, trust=45, mattering=40, patience=60, clarity=30)


def long_transcript(turns: int, text: str = "line {n}", ending: Ending = Ending.UNFINISHED) -> Transcript:
    """An unfinished session of so many turns, the customer first."""
    said = tuple(
        Turn(
            speaker="customer" if n % 2 == 0 else "trainee",
            text=text.replace("{n}", str(n)),
            at=WHEN,
            mind=dict(mind(40).rounded()) if n % 2 == 0 else None,
        )
        for n in range(turns)
    )
    return Transcript(
        id="long",
        persona="impatient",
        situation="late-parcel",
        mode=Mode.PRACTICE,
        ending=ending,
        turns=said,
        voice="book",
    )
