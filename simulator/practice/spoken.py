"""What was said: the talk as the customer's ear and his voice go by it, and his own line as it is kept."""

from collections.abc import Sequence

from simulator.customer.answering import noticed
from simulator.customer.customer import Customer
from simulator.customer.guarding.wording import says
from simulator.customer.hearing import Context
from simulator.customer.mind import LedgerEntry
from simulator.customer.moves import Move
from simulator.customer.negativity import is_negative
from simulator.customer.state import CustomerState
from simulator.customer.voice import Line
from simulator.practice.speaking import Utterance
from simulator.practice.transcript import Turn


def ear_of(customer: Customer, state: CustomerState, talk: Sequence[Turn]) -> Context:
    """What the customer's ear goes by: his name, what he asked, what he has disclosed, and the last lines of both."""
    name = customer.persona.name
    return Context(
        first=name.first,
        last=name.last,
        asked=talk[-1].text if talk and talk[-1].speaker == "customer" else "",
        customer=_of("customer", talk),
        trainee=_of("trainee", talk),
        facts=tuple(customer.words(customer.situation.fact(f).says) for f in state.disclosed),
    )


def lines_of(talk: Sequence[Turn]) -> list[Line]:
    """The talk as a voice may see it."""
    return [Line(t.speaker, t.text) for t in talk]


def customers_turn(
    customer: Customer,
    move: Move,
    state: CustomerState,
    ledger: tuple[LedgerEntry, ...],
    utterance: Utterance,
    talk: Sequence[Turn],
) -> Turn:
    """The customer's line as it is kept, with the state after it; a fact that a cut left unsaid is not disclosed."""
    text = utterance.text.strip()
    facts = move.facts
    if not utterance.whole:
        facts = tuple(f for f in facts if _was_said(customer, f, text))
        unsaid = set(move.facts) - set(facts)
        state = state.model_copy(update={"disclosed": tuple(f for f in state.disclosed if f not in unsaid)})
    state = noticed(customer, state, text)
    return Turn(
        speaker="customer",
        text=text,
        move=move.kind,
        mind={k: float(v) for k, v in state.mind.rounded().items()},
        negative=is_negative(text, _of("customer", talk)),
        faults=tuple(utterance.faults),
        state=state,
        ledger=ledger,
        voice=utterance.voice,
        lines=tuple(utterance.lines),
        said=facts,
        spent=utterance.spent,
        partial=None if utterance.whole else True,
    )


def _of(speaker: str, talk: Sequence[Turn]) -> tuple[str, ...]:
    return tuple(t.text for t in talk if t.speaker == speaker)


def _was_said(customer: Customer, fact: str, text: str) -> bool:
    return any(says(customer.fill(key), text) for key in customer.situation.fact(fact).keys)
