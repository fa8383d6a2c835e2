"""Whether the customer kept to his brief: held again, turn by turn, against what he had not disclosed."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.customer.customer import Customer
from simulator.customer.guarding.wording import says
from simulator.customer.moves import Ending
from simulator.customer.situation import Price
from simulator.practice.transcript import Transcript


@dataclass(frozen=True)
class Audit:
    """What one session showed: facts said before they were disclosed, lines said twice, and an end that no move
    made.
    """

    leaks: tuple[str, ...]
    repeats: tuple[str, ...]
    early_end: bool


def audit(session: Transcript, customer: Customer) -> Audit:
    """Read a session of our own."""
    leaks: list[str] = []
    said: list[str] = []
    twice: list[str] = []
    trainee = ""
    for turn in session.turns:
        if turn.speaker == "trainee":
            trainee += "\n" + turn.text
            continue
        disclosed = turn.state.disclosed if turn.state else ()
        leaks += (f"{why}: {turn.text}" for why in _hidden(customer, disclosed, turn.text, trainee))
        twice += [turn.text] if turn.text in said and len(turn.text.split()) > 2 else []
        said.append(turn.text)
    state = session.turns[-1].state
    ended = session.ending in (Ending.SETTLED, Ending.DECLINED, Ending.LEFT, Ending.ESCALATED)
    return Audit(tuple(leaks), tuple(twice), ended and state is not None and state.ending is None)


def _hidden(customer: Customer, disclosed: Iterable[str], text: str, trainee: str) -> list[str]:
    """The facts that a line gives away without having disclosed them, with the words that do; words that the trainee
    used first are no leak.
    """
    known = set(disclosed)
    return [
        f"{fact.id} ({key})"
        for fact in customer.situation.facts
        if fact.id not in known and fact.price is not Price.OPEN
        for key in map(customer.fill, fact.keys)
        if says(key, text) and not says(key, trainee)
    ]
