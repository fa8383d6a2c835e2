"""What is wrong with a situation beyond its shape: its references, its desk, and what can never happen in it."""

from collections.abc import Iterator

from simulator.content.checking.secrets import secret_faults
from simulator.content.checking.texts import (
    PERSON,
    ids_twice,
    pattern_faults,
    sentence_faults,
    slot_faults,
    slots_in,
    spoken,
    twice,
    unknown_ids,
    worded_things,
)
from simulator.content.faults import Fault, nearest
from simulator.content.files import Page, Place
from simulator.customer.persona import Register
from simulator.customer.situation import CommonQuestion, Fact, Met, Price, Situation


def situation_faults(page: Page, it: Situation, questions: tuple[CommonQuestion, ...]) -> Iterator[Fault]:
    """Everything wrong with it; ``questions`` are the common ones, none if they could not be read."""
    yield from _ids(page, it)
    yield from _lines(page, it)
    yield from _texts(page, it)
    yield from _facts(page, it, questions)
    yield from _mets(page, it)
    yield from _patterns(page, it)
    yield from _desk(page, it)
    yield from secret_faults(page, it)


def _ids(page: Page, it: Situation) -> Iterator[Fault]:
    for key, things in worded_things(it):
        yield from ids_twice(page, key, [thing.id for thing in things])
    yield from ids_twice(page, "actions", [one.id for one in it.actions])
    yield from ids_twice(page, "colleagues", [one.id for one in it.colleagues])
    yield from ids_twice(page, "policy", [clause.id for clause in it.policy])
    needs, facts = [n.id for n in it.needs], [f.id for f in it.facts]
    for n, need in enumerate(needs):
        if need in facts:
            yield page.fault(("needs", n, "id"), f"there is a fact “{need}” too; a hint could mean either")
    for n, question in enumerate(it.questions):
        yield from unknown_ids(page, ("questions", n, "after"), question.after, needs, "need")
    for id in it.hints:
        if id not in needs and id not in facts:
            yield page.fault(("hints", id), f"there is no need or fact “{id}”", nearest(id, [*needs, *facts]))


def _lines(page: Page, it: Situation) -> Iterator[Fault]:
    """Better lines stand for a need, a question or a fact, and hang on nothing else."""
    kind = "need, question or fact"
    known = [one.id for _, things in worded_things(it) for one in things]
    for id in it.lines:
        if id not in known:
            yield page.fault(("lines", id), f"there is no {kind} “{id}”", nearest(id, known))
    for id, after in it.lines_after.items():
        if id not in it.lines:
            yield page.fault(("lines_after", id), f"there is no line “{id}”", nearest(id, list(it.lines)))
        yield from unknown_ids(page, ("lines_after", id), after, known, kind)
    for n, step in enumerate(it.further):
        yield from unknown_ids(page, ("further", n, "after"), step.after, known, kind)


def _texts(page: Page, it: Situation) -> Iterator[Fault]:
    yield from _slots(page, it)
    for place, text in spoken(it):
        yield from sentence_faults(page, place, text)
    for key, lines in (("openings", it.openings), ("points", it.points)):
        if not lines.get(Register.PLAIN):
            yield page.fault((key,), "needs some in `plain`, which stands in for every register that has none")
        for register, texts in lines.items():
            yield from twice(page, (key, register.value), texts)
    for key, things in worded_things(it):
        for n, thing in enumerate(things):
            if not thing.says.get(Register.PLAIN):
                yield page.fault((key, n, "says"), "needs `plain`, which stands in for every register that has none")


def _slots(page: Page, it: Situation) -> Iterator[Fault]:
    known = {*it.slots, *PERSON}
    if "thing" not in it.slots:
        yield page.fault(("slots",), "`thing` is missing: what it is about, with its article")
    others: list[tuple[Place, str]] = [(("briefing",), it.briefing)]
    others += [(("record", n, "value"), row.value) for n, row in enumerate(it.record)]
    others += [(("policy", n, "text"), clause.text) for n, clause in enumerate(it.policy)]
    used = {"thing"}
    for place, text in (*spoken(it), *others):
        used |= slots_in(text)
        yield from slot_faults(page, place, text, known)
    for n, action in enumerate(it.actions):
        used |= slots_in(action.says)
        yield from slot_faults(page, ("actions", n, "says"), action.says, {*known, *(a.name for a in action.arguments)})
    for slot in it.slots.keys() - used:
        yield page.fault(("slots", slot), "no text uses this slot")


def _facts(page: Page, it: Situation, questions: tuple[CommonQuestion, ...]) -> Iterator[Fault]:
    common = [q.id for q in questions]
    out = [one.id for _, things in worded_things(it) for one in things]
    for n, fact in enumerate(it.facts):
        if common:
            yield from unknown_ids(page, ("facts", n, "answers"), fact.answers, common, "common question")
        yield from unknown_ids(page, ("facts", n, "after"), fact.after, out, "fact, need or question")
        yield from _price(page, n, fact)
    for n, told in enumerate(it.wants.between):
        yield from unknown_ids(page, ("wants", "between", n), told, [f.id for f in it.facts], "fact")
    answered = {id for fact in it.facts for id in fact.answers}
    for id in (q.id for q in questions if not q.says):
        if id not in answered:
            yield page.fault(("facts",), f"no fact answers the common question “{id}”")
    if not any(fact.true_need for fact in it.facts):
        yield page.fault(("facts",), "no fact is the `true_need`")


def _price(page: Page, n: int, fact: Fact) -> Iterator[Fault]:
    if fact.price is Price.TRUST and not fact.trust:
        yield page.fault(("facts", n), "its price is trust, but `trust` does not say how much")
    if fact.trust and fact.price in (Price.OPEN, Price.ASKED, Price.ASIDE):
        yield page.fault(("facts", n, "trust"), f"does nothing at the price `{fact.price.value}`", "price: trust")
    if fact.price is Price.GOOD_QUESTION and not fact.asked:
        yield page.fault(("facts", n), "its price is a good question, but `asked` says of none which are good")
    if fact.price in (Price.ASKED, Price.ASIDE) and not (fact.asked or fact.answers or fact.told):
        yield page.fault(("facts", n), "is said when asked for, but neither `asked` nor `answers` says by what")
    if fact.price is not Price.ASIDE and not fact.keys:
        yield page.fault(("facts", n), "has no `keys`: nobody would notice that it was said", "keys: […]")
    if fact.again and not fact.again.get(Register.PLAIN):
        yield page.fault(("facts", n, "again"), "needs `plain`, which stands in for every register that has none")


def _mets(page: Page, it: Situation) -> Iterator[Fault]:
    mets: list[tuple[Place, Met]] = [(("needs", n, "met"), need.met) for n, need in enumerate(it.needs)]
    mets += [(("questions", n, "met"), question.met) for n, question in enumerate(it.questions)]
    if it.right_no:
        mets.append((("right_no", "conceded_by"), it.right_no.conceded_by))
    actions = [action.id for action in it.actions]
    refused = {action.id for action in it.actions if action.refused}
    for place, met in mets:
        if not (met.told or met.desk or met.signals):
            yield page.fault(place, "nothing can meet it: give `told`, `desk` or `signals`")
        yield from pattern_faults(page, (*place, "told"), met.told)
        yield from unknown_ids(page, (*place, "desk"), met.desk, actions, "action")
        for n, id in enumerate(met.desk):
            if id in refused:
                yield page.fault((*place, "desk", n), f"the system always refuses “{id}”, so it can meet nothing")


def _patterns(page: Page, it: Situation) -> Iterator[Fault]:
    yield from pattern_faults(page, ("wants", "keywords"), it.wants.keywords)
    for n, fact in enumerate(it.facts):
        yield from pattern_faults(page, ("facts", n, "asked"), fact.asked)
        yield from pattern_faults(page, ("facts", n, "told"), fact.told)
    for n, untruth in enumerate(it.untruths):
        yield from pattern_faults(page, ("untruths", n), (untruth.pattern,))
        actions = [action.id for action in it.actions]
        yield from unknown_ids(page, ("untruths", n, "unless_desk"), untruth.unless_desk, actions, "action")
    for n, colleague in enumerate(it.colleagues):
        for m, reply in enumerate(colleague.replies):
            place = ("colleagues", n, "replies", m)
            yield from pattern_faults(page, (*place, "when"), reply.when)
            if reply.asked_well != bool(reply.otherwise):
                what = "`asked_well` and `otherwise` go together: what is said to those who did not ask well"
                yield page.fault(place, what)


def _desk(page: Page, it: Situation) -> Iterator[Fault]:
    for n, action in enumerate(it.actions):
        place = ("actions", n)
        if action.refused and action.beyond:
            yield page.fault(place, "is refused by the system, so `beyond` never comes to bear")
        for m, argument in enumerate(action.arguments):
            here = (*place, "arguments", m)
            if (argument.kind == "choice") != bool(argument.choices):
                yield page.fault(here, "`choices` go with the kind `choice`, and with no other")
            if argument.least is not None and argument.most is not None and argument.least > argument.most:
                yield page.fault(here, f"the least ({argument.least:g}) is more than the most ({argument.most:g})")
