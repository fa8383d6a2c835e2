"""A better line for this customer and situation: of what he said, what the record says and what the desk can do."""

from collections.abc import Callable

from simulator.customer.customer import Customer
from simulator.customer.persona import Style
from simulator.customer.situation import Need
from simulator.scoring.case import Case
from simulator.scoring.needs import Needs
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.wording import asking, deed, lower_first, permitted, record_of, trouble, turned


def better(case: Case, check: str, line: TraineeLine) -> str:
    """A line that the trainee could have said in place of his own; the check says what it has to make good."""
    if case.customer is None or case.needs is None:
        return _foreign(check, line)
    make = _MAKERS.get(check, _step)
    return make(case, case.customer, case.needs, line) or _step(case, case.customer, case.needs, line)


_Maker = Callable[[Case, Customer, Needs, TraineeLine], str]


def _need(case: Case, needs: Needs, line: TraineeLine) -> Need | None:
    """The need that the line should have served: an open one that is required first."""
    assert case.customer is not None
    situation = case.customer.situation
    still = [n for n in needs.open if n.required] or list(needs.open) or [n for n in situation.needs if n.required]
    before = line.before.text if line.before else ""
    return max(still, key=lambda n: len(content(n.text) & content(before)), default=None)


def _substance(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    """What there was to tell or to do: from the record, else from the desk, else from the policy."""
    need = _need(case, needs, line)
    told = record_of(customer, need) if need is not None else ""
    action = deed(customer, need, frozenset(d.action for d in case.talk.desk if d.done))
    parts = []
    if told:
        parts.append(f"I have it here: {lower_first(told)}.")
    if action is not None:
        parts.append(f"I'm doing this now: {lower_first(action.title)}.")
    if not parts and (may := permitted(customer, need.text if need else "")):
        parts.append(f"What I can do: {may}.")
    return " ".join(parts)


def _step(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    return _substance(case, customer, needs, line) or f"{asking(customer)} Then I know what to work for."


def _acknowledge(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    owned = "That's on us."
    if customer.style is Style.BRIEF:
        return f"{owned} {_step(case, customer, needs, line)}"
    return f"{trouble(customer, needs.disclosed)}. {owned} {_step(case, customer, needs, line)}"


def _way_back(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    his = trouble(customer, needs.disclosed)
    return f"{his}: anyone would be cross. {_step(case, customer, needs, line)}"


def _true_need(_case: Case, customer: Customer, _needs: Needs, _line: TraineeLine) -> str:
    return asking(customer)


def _honest(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    """A no with its reason, and what can be done instead."""
    refusal = customer.situation.right_no
    if refusal is None:
        may = permitted(customer, line.text)
        return f"That I can't promise you. What I can do: {may}." if may else _step(case, customer, needs, line)
    may = permitted(customer, refusal.ask)
    instead = f" What I can do: {may}." if may else ""
    return f"No, and I'll tell you why: {lower_first(customer.fill(refusal.why)).rstrip('.')}.{instead}"


def _answer(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    asked = line.before.text.strip().split("\n")[-1] if line.before else ""
    substance = _step(case, customer, needs, line)
    return f"You asked: {turned(asked)}? {substance}" if 0 < len(asked.split()) <= 12 and "?" in asked else substance


def _brief(case: Case, customer: Customer, needs: Needs, line: TraineeLine) -> str:
    return _step(case, customer, needs, line)


_MAKERS: dict[str, _Maker] = {
    "want.true_need": _true_need,
    "want.answered": _answer,
    "clarity.answered_last": _answer,
    "treatment.took_up": _acknowledge,
    "treatment.asked_first": _true_need,
    "treatment.length": _brief,
    "personality.own_words": _acknowledge,
    "personality.particular": _acknowledge,
    "personality.no_stock_sympathy": _acknowledge,
    "personality.met_the_moment": _acknowledge,
    "fair_value.true": _honest,
    "fair_value.claims_confirmed": _honest,
    "fair_value.no_giving_in": _honest,
    "fair_value.no_said_well": _honest,
    "ideal_self.no_policing": _way_back,
    "ideal_self.civil": _way_back,
    "ideal_self.acknowledged": _acknowledge,
    "ideal_self.way_back": _way_back,
    "ideal_self.himself_again": _way_back,
    "ownership.owned": _acknowledge,
    "mattering.no_blame": _acknowledge,
    "mattering.heard_out": _acknowledge,
}


def _foreign(check: str, line: TraineeLine) -> str:
    """Without a situation only the customer's own words are there to be built on."""
    said = line.before.text.strip().split("\n")[0] if line.before else ""
    back = " ".join(turned(said).split()[:14])
    if check.startswith(("want.true_need", "treatment.asked_first")) or not back:
        return "What do you need it for, and by when? Then I know what to work for."
    if check.startswith(("ideal_self", "mattering", "personality", "ownership")):
        return f"“{back}”: that should not have happened. Here is what I do about it now, and when you hear from me: …"
    return f"You said: “{back}”. Here is the answer, and what happens next, with a time: …"
