"""Want: did the customer get what he really came for, or an honest no, at the first contact?"""

from simulator.customer.fitting import match
from simulator.customer.moves import MoveKind
from simulator.customer.signals import Signal
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, faults, last_line, never, quote, skipped
from simulator.scoring.surface import BARE, PUSHES, QUESTION
from simulator.scoring.talk import CustomerLine
from simulator.scoring.wording import lower_first

_NO_PUSH = frozenset({MoveKind.DISCLOSE, MoveKind.SOFTEN, MoveKind.ACCEPT, MoveKind.CLOSE, MoveKind.OWN_UP})


def settled(case: Case) -> Finding:
    last = last_line(case)
    chance = case.outcomes.settled
    if last is None or not case.talk.trainee:
        return Finding(0.0, "Nobody was served.")
    why = "He went with it settled." if chance >= 0.5 else "He went without what he came for."
    return Finding(chance, why, *quote(last))


def needs(case: Case) -> Finding:
    if case.needs is None or case.customer is None:
        return skipped("What he needed is not known.")
    if not case.needs.open:
        return Finding(1.0, "All that he needed was seen to.")
    still = " and ".join(lower_first(n.text.rstrip(".")) for n in case.needs.open[:2])
    return Finding(case.needs.weight_met, f"Still open at the end: {case.customer.fill(still)}.")


def true_need(case: Case) -> Finding:
    if case.needs is None or case.customer is None:
        return skipped("What he really came for is not known.")
    if not any(f.true_need for f in case.customer.situation.facts):
        return skipped("Nothing was behind what he said.")
    if case.needs.found_true_need:
        return Finding(1.0, "You learned what he really came for.")
    hidden = [f for f in case.customer.situation.facts if f.true_need]
    asked = next((t for t in case.talk.lines for f in hidden if "?" in t.text and match(f.asked, t.plain.text)), None)
    if asked is not None:
        why = "You asked what was behind it, and he kept it to himself: nobody pays for that."
        return Finding(None, why, *quote(asked))
    behind = case.customer.fill(case.customer.situation.wants.true)
    if case.needs.half_of_it:
        return Finding(0.5, f"Half of what was behind it came out, and not the rest: {lower_first(behind)}")
    return Finding(0.0, f"What was behind it never came out: {lower_first(behind)}")


def answered(case: Case) -> Finding:
    if not any(QUESTION.search(c.text) for c in case.talk.customers):
        return skipped("He asked nothing.")
    return never(case, "A question of his got no answer.", Signal.IGNORES_QUESTION, good="His questions were answered.")


def first_contact(case: Case) -> Finding:
    pushed = [quote(c) for c in case.talk.customers[1:] if _pushes(case, c)]
    return faults(pushed[1:] if len(pushed) == 1 else pushed, "He had to ask again.", "He did not have to ask twice.")


def _pushes(case: Case, his: CustomerLine) -> bool:
    """Whether he has to ask again; where his moves are known, what he tells or takes by himself is no push."""
    move = case.talk.transcript.turns[his.turn].move
    return PUSHES.search(his.text) is not None and not BARE.match(his.text) and move not in _NO_PUSH


def on_the_matter(case: Case) -> Finding:
    return never(
        case,
        "You talked past the matter.",
        Signal.OFF_TOPIC,
        Signal.INSTRUCTS_SIMULATOR,
        good="You stayed with his matter.",
    )


CHECKS: dict[str, Answer] = {
    "want.settled": settled,
    "want.needs": needs,
    "want.true_need": true_need,
    "want.answered": answered,
    "want.first_contact": first_contact,
    "want.on_the_matter": on_the_matter,
}
