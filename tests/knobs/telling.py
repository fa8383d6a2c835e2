"""Where those knobs show that no rule reads: in what a model's voice is told, in the briefing, and in the marks."""

from collections.abc import Callable

import yaml

from simulator.customer.answering import first_state, opening
from simulator.customer.briefing import brief_of
from simulator.customer.customer import Customer
from simulator.llm.prompts import Prompts
from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.promises import judged
from simulator.scoring.score import score
from simulator.scoring.talk import read
from simulator.tui.briefing.page import opening_of
from tests.customers import shelf
from tests.knobs.playing import played
from tests.knobs.talks import Talk
from tests.scoring.untrue.lines import FOLDER


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


def found_wrong(customer: Customer) -> str:
    """What is found in the lines that new hires get wrong in this situation, and how grave it is."""
    groups = yaml.safe_load((FOLDER / f"{customer.situation.id}.yaml").read_text("utf-8"))["wrong"]
    turns = (Turn(speaker="trainee", text=text) for group in groups.values() for text in group)
    asked = Turn(speaker="customer", text="So what happens now?")
    talk = read(Transcript(id="wrong", turns=tuple(turn for said in turns for turn in (asked, said))), customer)
    return str([(one.promise.words, one.guessed, one.broad) for one in judged(talk)])


ELSEWHERE: dict[str, Callable[[Customer], str]] = {
    "Persona.age": voice,
    "Name.pronoun": voice,
    "Situation.now": voice,
    "Situation.channel": voice,
    "Situation.internal": briefing,
    "Fact.true_need": marks,
    "Untruth.broad": found_wrong,
}
"""By kind: no rule of the mind reads these, and none should."""
