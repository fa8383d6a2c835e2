"""A better line for this customer at this very turn: of what was known and still open when the trainee spoke."""

import re

from simulator.customer.customer import Customer
from simulator.customer.fitting import match
from simulator.customer.moves import MoveKind
from simulator.customer.persona import Style
from simulator.customer.signals import Signal
from simulator.customer.situation import Price, Question
from simulator.scoring.case import Case
from simulator.scoring.instead import LONG, honest, kept_word, same
from simulator.scoring.kindness import COMFORT, spent
from simulator.scoring.moment import Moment, beyond, fresh, moment, pressing, sayable, unchecked
from simulator.scoring.needs import told_between
from simulator.scoring.quoting import opening
from simulator.scoring.talk import TraineeLine
from simulator.scoring.tried import Tried, best_of
from simulator.scoring.wording import asking, lower_first, trouble, turned, unquoted

_ASKS = frozenset({"want.true_need", "treatment.asked_first"})
_HONEST = ("fair_value.true", "fair_value.no_giving_in")
_DOUBTS = re.compile(
    r"\b(?:robot|bot|chat ?bot|automated|(?:talking to|are you) (?:a )?(?:real )?(?:machine|person|human))\b",
    re.IGNORECASE,
)
"""How somebody asks whether anybody is there, where his move was not kept."""
_SORE = ("ideal_self", "mattering", "personality", "ownership.owned", "treatment.took_up")
"""Checks whose failing means that he first has to hear that somebody has understood what happened to him."""
EARLY = 2
"""Lines of the trainee up to which he still begins, and may say what happened before he says what comes next."""
_FIRST_WORD = re.compile(r"^(?:Yes|Nothing)[.,]\s+")
"""What answers a question that nobody has put."""
_UNASKED = re.compile(
    r"^(?:no|not|because|at)\b|\b(?:can't|cannot|won't|refund|money|compensat\w*|credit|free)\b", re.IGNORECASE
)
"""What nobody brings up of his own accord: a no to what was not asked, and money."""
BACK = 30
"""Words of his that can still be said back to him in one breath."""


def better(case: Case, check: str, line: TraineeLine) -> Tried:
    """The line that the trainee could have said in place of his own; the check says what it has to make good."""
    if case.customer is None:
        return Tried.untried(_foreign(check, line))
    return best_of(case, line, options(case, case.customer, check, line))


def options(case: Case, customer: Customer, check: str, line: TraineeLine) -> list[str]:
    """What could have been said, the likeliest first."""
    at = moment(case, customer, line.turn)
    if first := unchecked(case, customer, at):
        return [first]
    if check.startswith(_HONEST):
        more = [*(text for _, text in foreseen(case, customer, at)), beyond(customer, at)[1]]
        return honest(case, customer, line, [text for _, text in pressing(customer, at)], more)
    if check == "mattering.promises" and (kept := kept_word(case, customer, line)):
        return [kept]
    if check == "fair_value.claims_confirmed":
        return [next((text for _, text in pressing(customer, at)), "I'm doing that now, before we go on.")]
    question = question_for(customer, at)
    if question and (check in _ASKS or _asks_behind(customer, line) or _hinted(customer, at)):
        return [question]
    open_ = pressing(customer, at)
    if open_ and (open_[0][0] == at.asked or at.just & set(customer.situation.lines_after.get(open_[0][0], ()))):
        open_ = open_[:1]  # he is waiting for that, and for nothing else
    near = [text for _, text in open_[:2]]
    fuller = _two(customer, at, open_) if not at.asked else next(iter(near), "")
    ack = _opening(case, customer, check, at, line, near)
    found = [_joined(ack, fuller), fuller, *(_joined(ack, text) for text in near), *near]
    if not any(found) or not at.asked:
        found += [_joined(ack, question), question]
    if not any(found):
        ahead = next((text for _, text in foreseen(case, customer, at)), "") or beyond(customer, at)[1] or coming_back()
        found = [_joined(ack, ahead), ahead]
    return found


def _opening(case: Case, customer: Customer, check: str, at: Moment, line: TraineeLine, then: list[str]) -> str:
    """What has to come first: that somebody is there, where he doubted it; what happened to him, where he is upset, or
    sore at the very start, and nobody has said it yet.
    """
    if _doubted(case, line):
        return "A person, yes."
    if line.before is not None and spent(line.before.text) and not any(COMFORT in said for said in at.said):
        return COMFORT
    upset = line.before is not None and line.before.negativity >= 0.5
    sore = upset or (check.startswith(_SORE) and len(at.said) < EARLY)
    if not sore or at.soothed or at.asked:
        return ""
    whole = _acknowledge(customer, at)
    new = fresh(whole, (*at.said, *then))
    return new if whole.startswith(new) else ""  # its beginning says what happened; the rest of it only owns that


def speaks_on(case: Case, line: TraineeLine) -> bool:
    """Whether there was still something of the matter to say in place of this line."""
    if case.customer is None:
        return True
    at = moment(case, case.customer, line.turn)
    return bool(unchecked(case, case.customer, at) or pressing(case.customer, at) or _doubted(case, line))


def foreseen(case: Case, customer: Customer, at: Moment) -> list[tuple[Question, str]]:
    """What he might ask next, with its answer, that he has not put yet."""
    turns = case.talk.transcript.turns[: at.turn]
    state = next((t.state for t in reversed(turns) if t.state is not None), None)
    put = {*state.put, *state.answered} if state is not None else set()
    found = []
    for q in sorted(customer.situation.questions, key=lambda q: not q.must):
        line = _FIRST_WORD.sub("", sayable(customer, at, q.id))
        if line and q.id not in put and set(q.after) <= at.served and not _UNASKED.search(line):
            found.append((q, line))
    return found


def _joined(first: str, second: str) -> str:
    """Both, where that is no speech and they do not say the same; else the second. Empty where there is no second."""
    whole = f"{first} {second}".strip()
    return whole if second and len(whole.split()) <= LONG and not same(first, second) else second


def _two(customer: Customer, at: Moment, open_: list[tuple[str, str]]) -> str:
    """The nearest, and with it what is required as well and may be said in the same breath; in the author's order."""
    if not open_:
        return ""
    id, text = open_[0]
    order = [n.id for n in customer.situation.needs]
    required = [n.id for n in customer.situation.needs if n.required]
    for other, more in pressing(customer, at, (id,)):
        first = id in order and other in order and order.index(other) < order.index(id)
        both = f"{more} {text}" if first else f"{text} {more}"
        if other in required and fresh(more, (text,)) == more and len(both.split()) <= LONG:
            return both
    return text


def _asks_behind(customer: Customer, line: TraineeLine) -> bool:
    """Whether the line asked for what is behind it: then only its words can be better."""
    hidden = (f.asked for f in customer.situation.facts if f.true_need)
    named = any(match(patterns, line.text) for patterns in hidden)
    return "?" in line.text and (named or line.heard.has(Signal.ASKS_OPEN))


def _hinted(customer: Customer, at: Moment) -> bool:
    """Whether he has just said half of what is behind it."""
    return any("purpose" in f.answers and not f.true_need for f in customer.situation.facts if f.id in at.just)


def _doubted(case: Case, line: TraineeLine) -> bool:
    """Whether he had just asked if he was talking to a machine."""
    before = line.before
    if before is None:
        return False
    move = case.talk.transcript.turns[before.turn].move
    return move == MoveKind.MACHINE if move is not None else _DOUBTS.search(before.text) is not None


def coming_back() -> str:
    """What may be said at the end of any matter, and seldom is: whoever has it stays the one to ask (source S3)."""
    return "If anything about it isn't right, ask for me, and you won't have to tell it all again."


def question_for(customer: Customer, at: Moment) -> str:
    """The question that would have brought out what is behind it; empty where it is known, or was asked already."""
    hidden = next((f for f in customer.situation.facts if f.true_need), None)
    if hidden is None or told_between(customer.situation, at.disclosed):
        return ""
    if any(match(hidden.asked, said) for said in at.said):
        return ""
    return customer.fill(customer.situation.lines.get(hidden.id, "")) or asking(customer)


def _acknowledge(customer: Customer, at: Moment) -> str:
    """What he complains of, said back, and owned where it was the house's doing; short for who wants it brief."""
    ours = "That's on us." if customer.situation.right_no is None else ""
    if customer.style is Style.BRIEF and ours:
        return ours
    open_ = [f.id for f in customer.situation.facts if f.price is Price.OPEN]
    heard = [id for id in open_ if id in at.disclosed] or open_
    if own := next((text for id in heard if (text := sayable(customer, at, id))), ""):
        return own
    his = trouble(customer, frozenset(heard))
    return f"{his}. {ours}".strip() if his else ours


def _foreign(check: str, line: TraineeLine) -> str:
    """Without a situation only the customer's own words are there to be built on."""
    back = turned(unquoted(opening(line.before.text))) if line.before else ""
    if check in _ASKS or not 3 <= len(back.split()) <= BACK:
        return "What do you need it for, and by when? Then I know what to work for."
    if check.startswith(("ideal_self", "mattering", "personality", "ownership")):
        return f"{back}: that should not have happened. Here is what I do about it now, and when you hear from me: …"
    return f"You said: {lower_first(back)}. Here is the answer, and what happens next, with a time: …"
