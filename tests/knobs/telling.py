"""Where those knobs show that no rule reads: in what a model's voice is told, in the briefing, and in the marks."""

from collections.abc import Callable

from simulator.customer.answering import first_state, opening
from simulator.customer.briefing import brief_of
from simulator.customer.customer import Customer
from simulator.llm.prompts import Prompts
from simulator.scoring.score import score
from simulator.tui.briefing.page import opening_of
from tests.customers import shelf
from tests.knobs.playing import played
from tests.knobs.talks import Talk


def voice(customer: Customer) -> str:
    """All that a model is told before his first line."""
    texts = shelf().prompts()
    brief = brief_of(customer, first_state(customer), opening(customer), (), frozenset())
    return str(Prompts(texts["customer.md"], texts["moves.yaml"]).messages(brief))


def briefing(customer: Customer) -> str:
    """What the trainee reads before the talk."""
    situation = customer.situation
    return opening_of(situation, customer.slots, situation.channel.value).plain


def marks(customer: Customer) -> str:
    """The scorecard of a skilled trainee."""
    return score(played(customer, Talk("skilled", trainee="skilled")), customer, shelf().rubric()).to_json()


ELSEWHERE: dict[str, Callable[[Customer], str]] = {
    "Persona.age": voice,
    "Name.pronoun": voice,
    "Situation.now": voice,
    "Situation.channel": voice,
    "Situation.internal": briefing,
    "Fact.true_need": marks,
}
"""By kind: no rule of the mind reads these, and none should."""
