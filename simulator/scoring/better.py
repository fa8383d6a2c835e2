"""A better line for this customer at this very turn: of what was known and still open when the trainee spoke."""

import re
from dataclasses import dataclass

from simulator.customer.customer import Customer
from simulator.customer.matter import match
from simulator.customer.moves import MoveKind
from simulator.customer.persona import Register, Style
from simulator.customer.signals import Signal
from simulator.customer.situation import Need, Price, worded
from simulator.scoring.case import Case, checks_who
from simulator.scoring.quoting import opening
from simulator.scoring.surface import MACHINE, content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.tried import Tried, attempt
from simulator.scoring.wording import (
    asking,
    deed,
    lower_first,
    permitted,
    record_of,
    trouble,
    turned,
    unquoted,
    will_do,
)

NEAR = 3.0
"""Points by which a line must do better than the likelier one before it."""
_ASKS = frozenset({"want.true_need", "treatment.asked_first"})
_HONEST = ("fair_value.",)
_LIMITS = re.compile(r"\b(?:no|not|nobody|never|only|cannot|\w+n't)\b", re.IGNORECASE)
"""What an answer must have in it to set a promise right that cannot be kept."""
LONG = 30
"""Words of his that can still be said back to him in one breath."""
_SPENT = 2
"""Lines in which an open need was told at most in one better line: more would be a speech."""


@dataclass(frozen=True)
class Moment:
    """How the matter stood when the trainee spoke: facts heard, needs met, actions done, what he had said
    himself, the question of the customer's that was open, and whether anything had been owned or acknowledged.
    """

    disclosed: frozenset[str]
    met: frozenset[str]
    done: frozenset[str]
    said: tuple[str, ...]
    asked: str | None
    soothed: bool


def moment(case: Case, customer: Customer, turn: int) -> Moment:
    """The matter as it stood before that turn, from the state that was kept; without one, from the words."""
    turns = case.talk.transcript.turns[:turn]
    state = next((t.state for t in reversed(turns) if t.state is not None), None)
    own = tuple(t.text for t in turns if t.speaker == "trainee")
    heard_at = max((n for n, t in enumerate(turns) if t.speaker == "customer"), default=-1)
    done = frozenset(d.action for d in case.talk.desk if d.done and d.after_turn < heard_at)
    needs = customer.situation.needs
    met = {n.id for n in needs if done & set(n.met.desk) or any(match(n.met.told, line) for line in own)}
    disclosed = {i for t in turns for i in t.said or ()}
    asked = state.asked if state is not None else None
    if state is not None:
        met, disclosed = met | set(state.met), disclosed | set(state.disclosed)
    soothing = (Signal.TAKES_OWNERSHIP, Signal.ACKNOWLEDGES_FEELING, Signal.WAY_BACK)
    soothed = any(line.turn < turn for line, _ in case.talk.credits(*soothing))
    return Moment(frozenset(disclosed), frozenset(met), done, own, asked, soothed)


def better(case: Case, check: str, line: TraineeLine) -> Tried:
    """The line that the trainee could have said in place of his own; the check says what it has to make good.

    Of all that come into question the one that would have done most for him: each is tried on him, where his mind was
    kept. Nothing canned is among them, and each names something of his matter.
    """
    customer = case.customer
    if customer is None:
        return Tried.untried(_foreign(check, line))
    options = list(dict.fromkeys(filter(None, _options(case, customer, check, line))))
    tried = [attempt(case, line, text) for text in options]
    fit = [one for one in tried if one.fit] or tried[:1]
    return max(fit, key=lambda one: one.gain - NEAR * fit.index(one))


def _options(case: Case, customer: Customer, check: str, line: TraineeLine) -> list[str]:
    """What could have been said, the likeliest first."""
    at = moment(case, customer, line.turn)
    question = question_for(customer, at)
    if first := _who_first(customer, at):
        return [first]
    if check.startswith(_HONEST):
        return [_honest(customer, at, line)]
    if question and (check in _ASKS or _asks_behind(customer, line)):
        return [question]
    substance = _substance(customer, at, line)
    if _doubted(case, line):
        substance = (
            f"A person, yes, and I have {customer.fill(customer.situation.slots['thing'])} in front of me. {substance}"
        )
    upset = line.before is not None and line.before.negativity >= 0.5
    sore = upset or check.startswith(("ideal_self", "mattering", "personality", "ownership.owned", "treatment.took_up"))
    ack = _acknowledge(customer, at) if sore and not at.soothed else ""
    options = [f"{ack} {substance}".strip(), substance] if substance else [f"{ack} {question}".strip()]
    return [*options, question] if any((*options, question)) else [coming_back(customer)]


def _who_first(customer: Customer, at: Moment) -> str:
    """The question that shows who is asking, where the policy wants it and it was neither answered nor asked yet."""
    facts = [f for f in customer.situation.facts if "verification" in f.answers]
    known = any(f.id in at.disclosed or any(match(f.asked, said) for said in at.said) for f in facts)
    if known or not checks_who(customer.situation):
        return ""
    return next((customer.fill(line) for f in facts if (line := customer.situation.lines.get(f.id))), "")


def _asks_behind(customer: Customer, line: TraineeLine) -> bool:
    """Whether the line asked for what is behind it: then only its words can be better."""
    hidden = (f.asked for f in customer.situation.facts if f.true_need)
    named = any(match(patterns, line.text) for patterns in hidden)
    return "?" in line.text and (named or line.heard.has(Signal.ASKS_OPEN))


def _doubted(case: Case, line: TraineeLine) -> bool:
    """Whether he had just asked if he was talking to a machine."""
    before = line.before
    if before is None:
        return False
    asked = "?" in before.text and MACHINE.search(before.text) is not None
    return asked or case.talk.transcript.turns[before.turn].move == MoveKind.MACHINE


def coming_back(customer: Customer | None) -> str:
    """What may be said at the end of any matter, and seldom is: whoever has it stays the one to ask (source S3)."""
    thing = customer.fill(customer.situation.slots["thing"]) if customer else "it"
    return f"Any more trouble with {thing}, and you ask for me: nobody makes you tell it all again."


def _substance(customer: Customer, at: Moment, line: TraineeLine) -> str:
    """What there was to tell or to do for what was still open, the pressing thing first."""
    asked = at.asked or _asks(customer, line)
    if asked and (own := customer.situation.lines.get(asked)):
        return customer.fill(own)
    still = [n for n in customer.situation.needs if n.id not in at.met]
    required = [n for n in still if n.required]
    before = line.before.text if line.before else ""
    pressing = sorted(required or still[:1], key=lambda n: -len(content(n.text) & content(before)))
    chosen = [n for n in customer.situation.needs if n in pressing[:_SPENT]]
    return " ".join(text for n in chosen if (text := serving(customer, n, at)))


def _asks(customer: Customer, line: TraineeLine) -> str:
    """The question of the situation that he has just put, by its wording; empty where it is none."""
    his = line.before.text.casefold() if line.before else ""
    wordings = ((q.id, customer.fill(text)) for q in customer.situation.questions for text in q.says.values())
    return next((id for id, text in wordings if len(text) > 8 and text.casefold().rstrip("?.! ") in his), "")


def serving(customer: Customer, need: Need, at: Moment) -> str:
    """What a good agent would say for this need: the author's line, else made from the record, the desk, the policy."""
    if own := customer.situation.lines.get(need.id):
        return customer.fill(own)
    told, action = record_of(customer, need), deed(customer, need, at.done)
    parts = [f"Here is what I have: {told}."] if told else []
    if action is not None:
        parts.append(will_do(action))
    if not parts and (may := permitted(customer, need.text)):
        parts.append(f"What I can do: {may}.")
    return " ".join(parts)


def question_for(customer: Customer, at: Moment) -> str:
    """The question that would have brought out what is behind it; empty where it is known, or was asked already."""
    hidden = next((f for f in customer.situation.facts if f.true_need), None)
    if hidden is None or hidden.id in at.disclosed or any(match(hidden.asked, said) for said in at.said):
        return ""
    return customer.fill(customer.situation.lines.get(hidden.id, "")) or asking(customer)


def _acknowledge(customer: Customer, at: Moment) -> str:
    """What he complains of, said back, and owned where it was the house's doing; short for who wants it brief."""
    ours = "That's on us." if customer.situation.right_no is None else ""
    if customer.style is Style.BRIEF and ours:
        return ours
    open_ = frozenset(f.id for f in customer.situation.facts if f.price is Price.OPEN)
    his = trouble(customer, (at.disclosed or open_) & _tellable(customer))
    return f"{his}. {ours}".strip() if his else ours


def _tellable(customer: Customer) -> frozenset[str]:
    """Facts that may be said back to him: not what he confessed."""
    return frozenset(f.id for f in customer.situation.facts if f.price is not Price.TRUST)


def _honest(customer: Customer, at: Moment, line: TraineeLine) -> str:
    """A no with its reason, and what can be done instead: first what is true of the very thing that was promised."""
    situation = customer.situation
    needs = [n for n in situation.needs if n.required]
    true = _truth_about(customer, line)
    if situation.right_no is not None:
        served = [text for n in needs[:_SPENT] if (text := customer.fill(situation.lines.get(n.id, "")))]
        may = permitted(customer, situation.right_no.ask)
        told = " ".join(list(dict.fromkeys(filter(None, (true, *served))))[:_SPENT])
        return told or f"No. {customer.fill(situation.right_no.why)} What I can do: {may}."
    near = max(needs, key=lambda n: (n.id not in at.met, bool(match(n.met.told, line.text))), default=None)
    instead = serving(customer, near, at) if near is not None else ""
    if true and true != instead:
        return f"{true} {instead}".strip()
    return f"I won't promise you more than I can keep. {instead}".strip()


def _truth_about(customer: Customer, line: TraineeLine) -> str:
    """The author's line on the question or need that the trainee's words are about; empty where none is near."""
    situation = customer.situation
    told = _plainly(line.text)
    asked = {n.id: n.text for n in situation.needs} | {
        q.id: worded(q.says, Register.PLAIN) for q in situation.questions
    }
    near = {
        key: len(told & _plainly(f"{text} {situation.lines[key]}")) + 2 * len(told & _plainly(key))
        for key, text in asked.items()
        if _LIMITS.search(situation.lines.get(key, ""))
    }
    best = max(near, key=lambda key: near[key], default="")
    return customer.fill(situation.lines[best]) if best and near[best] >= 2 else ""


def _plainly(text: str) -> frozenset[str]:
    return content(text.lower().replace("-", "").replace("_", " "))


def _foreign(check: str, line: TraineeLine) -> str:
    """Without a situation only the customer's own words are there to be built on."""
    back = turned(unquoted(opening(line.before.text))) if line.before else ""
    if check in _ASKS or not 3 <= len(back.split()) <= LONG:
        return "What do you need it for, and by when? Then I know what to work for."
    if check.startswith(("ideal_self", "mattering", "personality", "ownership")):
        return f"{back}: that should not have happened. Here is what I do about it now, and when you hear from me: …"
    return f"You said: {lower_first(back)}. Here is the answer, and what happens next, with a time: …"
