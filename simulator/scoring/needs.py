"""What the customer needed and got, where his situation is known: from the state that was kept, or worked out anew."""

from collections.abc import Collection
from dataclasses import dataclass

from simulator.customer.answering import answer, first_state
from simulator.customer.customer import Customer
from simulator.customer.matter import Said
from simulator.customer.situation import Need, Situation
from simulator.customer.state import CustomerState
from simulator.scoring.talk import Talk


@dataclass(frozen=True)
class Needs:
    """``weight_met`` is the share of the whole matter that was met, 0 to 1. ``betrayed``: something was promised or
    claimed that can never be. ``asked_again`` holds the turns in which he was asked what he had said. ``half_of_it``:
    he said part of what he really came for.
    """

    open: tuple[Need, ...]
    weight_met: float
    conceded: bool
    disclosed: frozenset[str]
    found_true_need: bool
    owned_up: bool
    half_of_it: bool = False
    betrayed: bool = False
    asked_again: tuple[int, ...] = ()


def needs(talk: Talk, customer: Customer) -> Needs:
    """How the matter stood at the end of the talk. A conversation in which he got all that is required counts whole."""
    state = _last_state(talk) or _worked_out(talk, customer)
    situation = customer.situation
    done = {d.action for d in talk.desk if d.done}
    met = {n.id for n in situation.needs if n.id in state.met or done & set(n.met.desk)}
    required = [n for n in situation.needs if n.required] or list(situation.needs)
    got = sum(n.weight for n in required if n.id in met) / sum(n.weight for n in required)
    said = {i for t in talk.transcript.turns for i in t.said or ()} | set(state.disclosed)
    return Needs(
        open=tuple(n for n in situation.needs if n.id not in met),
        weight_met=got,
        conceded=state.conceded,
        disclosed=frozenset(said),
        found_true_need=told_between(situation, said),
        half_of_it=half_told(situation, said),
        owned_up=state.owned_up,
    )


def told_between(situation: Situation, said: Collection[str]) -> bool:
    """Whether facts that were said (by id) tell what he really came for: the one that does, or some between them."""
    alone = any(f.true_need and f.id in said for f in situation.facts)
    return alone or any(told and set(told) <= set(said) for told in situation.wants.between)


def half_told(situation: Situation, said: Collection[str]) -> bool:
    """Whether he said some of the facts that tell it between them, and not all."""
    return not told_between(situation, said) and any(set(told) & set(said) for told in situation.wants.between)


def _last_state(talk: Talk) -> CustomerState | None:
    return next((t.state for t in reversed(talk.transcript.turns) if t.state is not None), None)


def _worked_out(talk: Talk, customer: Customer) -> CustomerState:
    """The state as this customer's rules give it for these lines and deeds, when none was kept."""
    state = first_state(customer)
    seen = 0
    for line in talk.trainee:
        done = tuple(d.action for d in talk.desk[seen:] if d.done and d.after_turn <= line.turn)
        seen = sum(1 for d in talk.desk if d.after_turn <= line.turn)
        said = Said(text=line.plain.text, heard=line.heard, done=done)
        state = answer(customer, state, said).state.model_copy(update={"ending": None})
    return state
