"""A line that was heard better only after it had been answered: what the customer makes good from the next turn on."""

from dataclasses import dataclass, replace

from simulator.customer.answering import Answer, answer
from simulator.customer.customer import Customer
from simulator.customer.effects import Cause
from simulator.customer.matter import Said
from simulator.customer.mind import Part
from simulator.customer.signals import Heard
from simulator.customer.state import CustomerState

RULE = "heard_late"
"""The name under which the ledger tells of it."""

_REMEMBERED = (
    *("milestones", "times_heard", "sore", "strikes", "knows_why", "promised", "idle"),
    *("met", "answered", "conceded", "refused"),
)
"""What a line leaves behind in the state beside the mind; what he himself said and did since is not among it."""


@dataclass(frozen=True)
class Reheard:
    """The last line but one: ``said`` as it was answered, from the state ``before`` it, and as it should be heard."""

    before: CustomerState
    said: Said
    heard: Heard


def answer_and_make_good(customer: Customer, state: CustomerState, said: Said, late: Reheard) -> Answer:
    """His answer to ``said``, with the line before it heard anew.

    What the earlier line would have done to his mind, less what it did, is a cause among those of this turn, so that
    both together stay within the bounds of one. A turn that moves no mind (another language, an instruction to the
    simulator) makes nothing good.
    """
    was = answer(customer, late.before, late.said).state
    better = answer(customer, late.before, replace(late.said, heard=late.heard)).state
    words = _telling(late.said.heard, late.heard)
    effect = {p: round(getattr(better.mind, p.value) - getattr(was.mind, p.value), 2) for p in Part}
    effect = {part: change for part, change in effect.items() if change}
    # no signal of its own: the words stand in the line before, and are no evidence for this one
    owed = (Cause(RULE, effect, words),) if effect else ()
    update = {name: getattr(better, name) for name in _REMEMBERED}
    update["asked"] = None if state.asked in better.answered else state.asked
    return answer(customer, state.model_copy(update=update), said, owed)


def _telling(before: Heard, now: Heard) -> str:
    """The words that made the difference: those of the first signal that only one of the two hearings holds."""
    changed = (h.words for h in (*now.signals, *before.signals) if (h in before.signals) != (h in now.signals))
    return next(changed, "")
