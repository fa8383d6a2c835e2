"""What another line would have done to the customer at a turn: his own rules, asked again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from simulator.customer.answering import answer, first_state
from simulator.customer.customer import Customer
from simulator.customer.hearing import Context, hear
from simulator.customer.matter import Said, within_reach
from simulator.customer.mind import Mind, Part
from simulator.customer.moves import Ending
from simulator.customer.signals import Heard, Signal
from simulator.customer.state import CustomerState
from simulator.scoring.case import Case
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine

NEAR = 3.0
"""Points by which a line must do better than the likelier one before it."""
PROGRESS = 60.0
"""Points that the whole matter is worth, beside the hundred of each part of the mind."""
LOST = 10.0
"""Points that it costs when he goes, or asks for somebody else."""
_SPOILS = (
    Signal.CANNED_PHRASE,
    Signal.PREMATURE_UNDERSTANDING,
    Signal.GUSH,
    Signal.FLATTERY,
    Signal.CALM_DOWN,
    Signal.BLAMES_CUSTOMER,
    Signal.BLAMES_OTHERS,
    Signal.RUDE,
)
SURE = 0.6
ROUNDED = 0.01
"""Points by which a mind, whose parts are rounded, can be above what they were before that."""


@dataclass(frozen=True)
class Tried:
    """A line that was tried on him. ``gain`` is how many points better it leaves him than what was said; ``was`` is the
    mind that it left, ``would`` the one that this line would have.

    ``fit``: it may be shown as better, since nothing is canned, gushing or loose in it and it names something of this
    very matter.
    """

    text: str
    gain: float
    fit: bool = True
    was: Mind | None = None
    would: Mind | None = None

    @classmethod
    def untried(cls, text: str) -> "Tried":
        """A line of which nobody knows what it would have done."""
        return cls(text, 0.0)


def before(case: Case, turn: int) -> CustomerState | None:
    """Where he stood when the trainee spoke; None where that was not kept."""
    turns = case.talk.transcript.turns[:turn]
    his = next((t for t in reversed(turns) if t.speaker == "customer"), None)
    if his is None:
        return first_state(case.customer) if case.customer is not None else None
    return his.state


def after(case: Case, line: TraineeLine) -> CustomerState | None:
    """Where the line left him; None where that was not kept."""
    his = case.talk.after(line)
    return case.talk.transcript.turns[his.turn].state if his is not None else None


def worth(customer: Customer, state: CustomerState) -> float:
    """How well it goes, in points: the mind, the share of what is required that was met, and whether he is gone."""
    gone = state.ending in (Ending.LEFT, Ending.ESCALATED)
    return _level(state.mind) + PROGRESS * _share(customer, state.met) - LOST * gone


def _level(mind: Mind) -> float:
    return (mind.calm + mind.trust + mind.mattering + mind.clarity) / 4 + mind.patience / 8


def _share(customer: Customer, met: Collection[str]) -> float:
    """The share of what is required that these needs, by id, make up."""
    required = [n for n in customer.situation.needs if n.required] or list(customer.situation.needs)
    return sum(n.weight for n in required if n.id in met) / sum(n.weight for n in required)


def change(case: Case, line: TraineeLine) -> float | None:
    """How many points the line that was said moved him; None where that was not kept."""
    was, is_ = before(case, line.turn), after(case, line)
    if case.customer is None or was is None or is_ is None:
        return None
    return worth(case.customer, is_) - worth(case.customer, was)


def harm(case: Case, line: TraineeLine) -> float:
    """How many points of calm, trust and mattering the line cost him, from 0 to 300; 0 where that was not kept."""
    was, left = before(case, line.turn), after(case, line)
    if was is None or left is None:
        return 0.0
    was_, left_ = was.mind, left.mind
    lost = (was_.calm - left_.calm, was_.trust - left_.trust, was_.mattering - left_.mattering)
    return sum(max(0.0, one) for one in lost)


def attempt(case: Case, line: TraineeLine, text: str) -> Tried:
    """The same turn with this text in place of the line, and the same deeds; untried where his state was not kept."""
    return _tried(case, line, text, _heard(case, line, text))


def _tried(case: Case, line: TraineeLine, text: str, heard: Heard) -> Tried:
    state, left = before(case, line.turn), after(case, line)
    fit = _fits(case, text, heard)
    if case.customer is None or state is None or left is None:
        return Tried(text, 0.0, fit)
    found = answer(case.customer, state, Said(text=text, heard=heard, done=_done(case, line))).state
    return Tried(text, worth(case.customer, found) - worth(case.customer, left), fit, left.mind, found.mind)


def best_of(case: Case, line: TraineeLine, texts: Sequence[str]) -> Tried:
    """Of the texts, the likeliest first, the one that would have done most for him in place of the line: each is tried
    on him, where his mind was kept, unless it cannot beat one before it. Nothing canned is among them, and each names
    something of his matter.
    """
    could = [(text, _heard(case, line, text)) for text in dict.fromkeys(texts) if text]
    best, most = None, 0.0
    for n, (text, heard) in enumerate([one for one in could if _fits(case, *one)] or could[:1]):
        if best is None or hope(case, line, text) - NEAR * n > most:
            tried = _tried(case, line, text, heard)
            if best is None or tried.gain - NEAR * n > most:
                best, most = tried, tried.gain - NEAR * n
    assert best is not None
    return best


def hope(case: Case, line: TraineeLine, text: str) -> float:
    """The most points that the text can gain in place of the line, known without trying it: all that one turn gives of
    each part of the mind, and the needs that the words could meet. 0 where his state was not kept.
    """
    state, left = before(case, line.turn), after(case, line)
    if case.customer is None or state is None or left is None:
        return 0.0
    customer, bounds = case.customer, case.customer.rules.bounds
    most = {part.value: min(100.0, getattr(state.mind, part.value) + bounds.gain) for part in Part}
    calm = state.mind.calm
    most["calm"] = min(most["calm"], calm + bounds.anger_share * (100 - calm))
    met = {*state.met, *within_reach(customer.situation, text, _done(case, line))}
    return _level(Mind(**most)) + PROGRESS * _share(customer, met) - worth(customer, left) + ROUNDED


def _done(case: Case, line: TraineeLine) -> tuple[str, ...]:
    """The desk actions of the same turn."""
    since = line.before.turn if line.before else -1
    return tuple(d.action for d in case.talk.desk if d.done and since <= d.after_turn < line.turn)


def _fits(case: Case, text: str, heard: Heard) -> bool:
    spoiled = any(h.signal in _SPOILS and h.sure >= SURE for h in heard.signals)
    return not spoiled and bool(content(text) & case.particulars)


def _heard(case: Case, line: TraineeLine, text: str) -> Heard:
    turns = case.talk.transcript.turns[: line.turn]
    name = case.customer.persona.name if case.customer else None
    his = tuple(t.text for t in turns if t.speaker == "customer")
    context = Context(
        first=name.first.lower() if name else "",
        last=name.last.lower() if name else "",
        asked=his[-1] if his else "",
        customer=his[-12:],
        trainee=tuple(t.text for t in turns if t.speaker == "trainee")[-12:],
    )
    return hear(text, context)
