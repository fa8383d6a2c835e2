"""The disclosure map of a session: each thing that the customer knew, when it came out and by which question, or that
it stayed hidden; and when each need was met.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from simulator.customer.customer import Customer
from simulator.customer.fitting import LOOKED_AT, match
from simulator.customer.hearing.sentences import sentences
from simulator.customer.signals import Signal
from simulator.customer.situation import Fact, Need, Price
from simulator.practice.transcript import EventKind, Transcript, Turn


class How(StrEnum):
    """Why a fact came out."""

    ASKED = "asked"  # the trainee asked
    TRUSTED = "trusted"  # he trusted the trainee, and said it unasked
    UNASKED = "unasked"  # he says it by himself
    SPOKEN = "spoken"  # the trainee said it first


@dataclass(frozen=True)
class Uncovered:
    """What became of one fact. ``turn`` is the turn in which it was first said, None while it stayed hidden; ``asked``
    the trainee's turn that brought it out, with the ``words`` of the question.
    """

    fact: Fact
    turn: int | None = None
    how: How | None = None
    asked: int | None = None
    words: str = ""


@dataclass(frozen=True)
class Met:
    """What became of one need. ``turn`` is the trainee's turn that met it, None while it is open; ``words`` of his met
    it, or the ``deed`` (a desk action, by id).
    """

    need: Need
    turn: int | None = None
    words: str = ""
    deed: str = ""


@dataclass(frozen=True)
class DisclosureMap:
    """All facts and needs of the situation, in its order. ``kept`` is False where the transcript does not tell."""

    facts: tuple[Uncovered, ...]
    needs: tuple[Met, ...]
    kept: bool

    def hidden(self) -> list[Fact]:
        """What the customer never said."""
        return [found.fact for found in self.facts if found.turn is None]


def disclosure(transcript: Transcript, customer: Customer) -> DisclosureMap:
    """The map of a whole session. ``customer`` is whose session it was."""
    said, met = _firsts(transcript)
    return DisclosureMap(
        facts=tuple(
            _uncovered(transcript, customer, fact, said.get(fact.id))
            for fact in customer.situation.facts
            if fact.price is not Price.ASIDE  # nobody need find that out
        ),
        needs=tuple(_met(transcript, need, met.get(need.id)) for need in customer.situation.needs),
        kept=any(turn.state is not None or turn.said is not None for turn in transcript.turns),
    )


def _firsts(transcript: Transcript) -> tuple[dict[str, int], dict[str, int]]:
    """The customer's turn after which each fact was first known to be out, and each need met; by id."""
    said: dict[str, int] = {}
    met: dict[str, int] = {}
    for n, turn in enumerate(transcript.turns):
        for id in (*(turn.said or ()), *(turn.state.disclosed if turn.state else ())):
            said.setdefault(id, n)
        for id in turn.state.met if turn.state else ():
            met.setdefault(id, n)
    return said, met


def _uncovered(transcript: Transcript, customer: Customer, fact: Fact, n: int | None) -> Uncovered:
    if n is None:
        return Uncovered(fact)
    turn, line = transcript.turns[n], _line_before(transcript, n)
    if line is None:
        return Uncovered(fact, n, How.UNASKED)
    spoken = transcript.turns[line]
    if _gives_away(fact, spoken) and fact.id not in (turn.said or ()):
        return Uncovered(fact, line, How.SPOKEN)
    if question := _question(customer, fact, spoken):
        return Uncovered(fact, n, How.ASKED, line, question)
    return Uncovered(fact, n, How.TRUSTED if fact.price is Price.TRUST else How.UNASKED)


def _line_before(transcript: Transcript, n: int) -> int | None:
    """The trainee's turn that a customer's turn answers."""
    return next((i for i in range(n - 1, -1, -1) if transcript.turns[i].speaker == "trainee"), None)


def _gives_away(fact: Fact, turn: Turn) -> bool:
    text = turn.text.casefold()
    return any(key.casefold() in text for key in fact.keys)


def _question(customer: Customer, fact: Fact, turn: Turn) -> str:
    """The sentence of the trainee's line that asks for this fact, or an empty string: one that names it, then one of
    the common questions that it answers, then whichever question was asked, where a question is its price.
    """
    asked = [
        signal.words
        for signal in (turn.heard.signals if turn.heard else ())
        if signal.signal in (Signal.ASKS_OPEN, Signal.ASKS_CLOSED)
    ]
    questions = [
        sentence.strip()
        for _, sentence in sentences(turn.text[:LOOKED_AT])
        if sentence.rstrip().endswith("?") or any(words in sentence for words in asked)
    ]
    common = tuple(pattern for q in customer.questions if q.id in fact.answers for pattern in q.asked)
    for patterns in (fact.asked, common):
        if found := next((question for question in questions if match(patterns, question)), ""):
            return found
    paid = fact.price in (Price.ASKED, Price.GOOD_QUESTION)
    return questions[-1] if questions and paid else ""


def _met(transcript: Transcript, need: Need, n: int | None) -> Met:
    line = _line_before(transcript, n) if n is not None else None
    if line is None:
        return Met(need)
    deed = next((id for id in _deeds(transcript, line) if id in need.met.desk), "")
    spoken = transcript.turns[line]
    words = match(need.met.told, spoken.text[:LOOKED_AT])
    if not words and not deed and spoken.heard and (heard := spoken.heard.first(*need.met.signals)):
        words = heard.words
    return Met(need, line, words, "" if words else deed)


def _deeds(transcript: Transcript, line: int) -> Iterator[str]:
    """What was done at the desk since the line before this one, by id."""
    before = next((i for i in range(line - 1, -1, -1) if transcript.turns[i].speaker == "trainee"), -1)
    for event in transcript.events_of(EventKind.DESK):
        if before < event.after_turn <= line and event.data.get("done", True):
            yield str(event.data.get("action", ""))
