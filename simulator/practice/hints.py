"""Help on request, in three steps: what to notice, what to do, an example line. Pulled by the trainee, never pushed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.customer.customer import Customer
from simulator.customer.mind import Mood
from simulator.customer.persona import Milestone, Style
from simulator.customer.state import CustomerState
from simulator.practice.transcript import Mode

MOST, LEAST = 6, 1
"""Steps of help in a practice session: for who is new to it, and for who has mastered it."""
SHRINKS = 2
"""Steps fewer for each session like it that was mastered."""


def budget(mode: Mode, mastered: int) -> int | None:
    """Steps of help in one session; None is no limit. ``mastered``: how many sessions with this customer in this
    situation the trainee has done well and unaided (`simulator.review.mastery`).
    """
    if mode is Mode.GUIDED:
        return None
    return 0 if mode is Mode.ASSESSMENT else max(LEAST, MOST - SHRINKS * mastered)


@dataclass(frozen=True)
class Hint:
    """What the help is about (a need, a question or a feeling), and its three steps."""

    about: str
    steps: tuple[str, str, str]


_STYLE_NOTICE = {
    Style.WARM: "There is more than the matter in these lines: this customer wants to be met as a person.",
    Style.BRIEF: "Short lines. Every word of yours that is not about the matter costs this customer patience.",
    Style.STEPWISE: "This customer wants to know what comes first and what comes next.",
    Style.TECHNICAL: "This customer wants the cause and the details, not the courtesy.",
}
_MILESTONES = {
    Milestone.ACKNOWLEDGED: (
        "Nobody has said yet what happened to this customer.",
        "Name it, in particular: what went wrong, how often, what it cost. Not that you understand.",
    ),
    Milestone.OWNED: (
        "Nobody has owned it yet.",
        "Say “we” or “I”, not “the system”: whose fault it was, and that you will see it through.",
    ),
    Milestone.WAY_BACK: (
        "This customer has been loud, and knows it.",
        "Make it easy to come down: say that anybody would have been angry, or that it was right to ask.",
    ),
}


def hint(customer: Customer, state: CustomerState, last_line: str) -> Hint:
    """The help that is due now: his open question first, then his feelings, then the next thing the matter needs."""
    situation = customer.situation
    if state.asked:
        question = customer.words(situation.question(state.asked).says)
        return Hint(
            state.asked,
            (
                f"You were asked something: “{question}”",
                situation.hints.get(state.asked, "Answer it first, plainly, before anything else."),
                _example(customer, state.asked),
            ),
        )
    missing = [m for m in customer.persona.ideal_self.calms_only_after if m not in state.milestones]
    if missing and state.mind.mood in (Mood.HOT, Mood.CROSS):
        notice, do = _MILESTONES[missing[0]]
        return Hint(missing[0].value, (notice, do, _milestone_example(customer, missing[0], last_line)))
    for need in situation.needs:
        if need.id not in state.met:
            do = situation.hints.get(need.id, f"See to this: {_within(need.text)}.")
            return Hint(
                need.id, (f"Still open for this customer: {_within(need.text)}.", do, _example(customer, need.id))
            )
    return Hint(
        "close",
        (
            f"Nothing is left open. {_STYLE_NOTICE[customer.style]}",
            "Say what happens next and when, ask whether that is all, and end.",
            "“That is done. Is there anything else I can do today?”",
        ),
    )


def next_step(help_: Hint, before: Mapping[str, Any]) -> dict[str, Any]:
    """The step of this help that comes after the one given ``before`` in the same turn; beyond the last, the last
    again.
    """
    step = min(3, int(before.get("step", 0)) + 1) if before.get("about") == help_.about else 1
    return {"step": step, "about": help_.about, "text": help_.steps[step - 1]}


def _within(text: str) -> str:
    """A need as the end of a sentence."""
    bare = text.strip().rstrip(".")
    return bare[:1].lower() + bare[1:]


def _example(customer: Customer, about: str) -> str:
    """An example line: what the situation's author wrote for it, or the deed that would see to it."""
    situation = customer.situation
    if example := situation.lines.get(about):
        return f"“{customer.fill(example)}”"
    all_met = {n.id: n.met for n in situation.needs} | {q.id: q.met for q in situation.questions}
    met = all_met.get(about)
    if met and met.desk:
        return f"Do it at the desk (/{met.desk[0]}), and say that it is done and what happens next."
    return "Say in one sentence what you will do, and by when."


def _milestone_example(customer: Customer, milestone: Milestone, last_line: str) -> str:
    thing = customer.situation.slots["thing"]
    echo = last_line.rsplit("\n", 1)[-1].strip()[:60]
    examples = {
        Milestone.ACKNOWLEDGED: f"Give these words (“{echo}”) back as a fact: “So you have had to …”",
        Milestone.OWNED: f"“That's on us. I'll stay with {thing} until it is put right.”",
        Milestone.WAY_BACK: "“Anyone in your place would have been angry. You were right to come back to us.”",
    }
    return examples[milestone]
