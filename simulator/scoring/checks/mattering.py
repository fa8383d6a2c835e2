"""Mattering: did he feel that he matters: not hurried, blamed, or made to repeat himself; promises kept?"""

import re

from simulator.customer.signals import Signal
from simulator.practice.transcript import EventKind
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, faults, last_line, never, quote, skipped, taken_in
from simulator.scoring.surface import GOODBYE, TOLD_ALREADY

_ASKS = re.compile(
    r"\?|\b(?:what|which|when|where|who|how|can|could|may|do|did|have|is|are)(?:'s)? (?:you|i|it|the|your|that|this)\b|"
    r"\b(?:tell|give|send|provide|confirm|repeat|spell|verify|need your|need the)\b",
    re.IGNORECASE,
)
"""What sounds like a second asking and has no question or request in it gives something back."""
_FAREWELL = re.compile(
    r"\b(?:(?:good ?)?bye|see (?:you|ya)|take care|have a (?:\w+ ){0,2}(?:day|one|evening|night|weekend|afternoon|week|"
    r"time)|all the best|good ?night|cheerio|so long|until (?:then|tomorrow)|speak soon|you're all set)\b",
    re.IGNORECASE,
)
"""How a line parts from somebody who is not upset: it has nothing in it for him, and need not have."""


def no_blame(case: Case) -> Finding:
    return never(case, "You put it on him.", Signal.BLAMES_CUSTOMER, sure=0.7, good="Nobody put it on him.")


def no_repeating(case: Case) -> Finding:
    asked = case.talk.has(Signal.ASKS_AGAIN)
    again = {line.turn: (line.turn, h.words) for line, h in asked if _ASKS.search(line.sentence(h))}
    for c in case.talk.customers[1:]:
        if not c.unfair and TOLD_ALREADY.search(c.text) and not any(n < c.turn <= n + 2 for n in again):
            again[c.turn] = quote(c)
    return faults([again[n] for n in sorted(again)], "He had to say a thing twice.", "He had to say nothing twice.")


def promises(case: Case) -> Finding:
    """The share that was kept, and every broken one halves it; who kept none has nothing to show for it."""
    made = [j.promise for j in case.promises if j.promise.kept is not None]
    if not made:
        return skipped("No promise could be judged.")
    broken = [(p.turn, p.words) for p in made if not p.kept]
    if not broken:
        return Finding(1.0, "What you promised, you did.", made[0].turn, made[0].words)
    return faults(broken, "A promise that was not kept, or could not be.", of=len(made))


def felt(case: Case) -> Finding:
    """How he took it all, by his own words."""
    last = last_line(case)
    if last is None:
        return skipped("He said nothing.")
    c = case.course
    share = min(1.0, max(0.0, 1.05 - 0.9 * c.late - 0.25 * c.overall))
    why = "By his words he felt taken seriously." if share >= 0.5 else "By his words he did not feel taken seriously."
    return Finding(*taken_in(case, share, why), *quote(last))


def sorry_once(case: Case) -> Finding:
    said = case.talk.has(Signal.APOLOGY)
    if not said:
        return skipped("Nobody apologized.")
    more = [(line.turn, h.words) for line, h in said[2:]]
    return faults(more, "One more “sorry”, and nothing with it.", "An apology or two, and no more.")


def holds(case: Case) -> Finding:
    kept = case.talk.transcript.events_of(EventKind.HOLD)
    if case.customer is None or not kept:
        return skipped("He was not kept on hold.")
    untold = sum(1 for e in kept if not e.data.get("told"))
    return Finding(0.5**untold, "He was kept on hold without a word." if untold else "He knew why he was holding.")


def heard_out(case: Case) -> Finding:
    """In a foreign transcript only his upset lines: what else wanted an answer cannot be told from the words."""
    passed = [
        quote(t)
        for t in case.talk.lines
        if t.before is not None
        and (case.customer is not None or t.before.negativity >= 0.5)
        and not t.worth.strip()
        and t.turn not in case.talk.aside
        and not GOODBYE.search(t.before.text)
        and not (_FAREWELL.search(t.text) and t.before.negativity < 0.5)
    ]
    return faults(passed, "The answer had nothing in it for him.", "No line of his met an answer with nothing in it.")


CHECKS: dict[str, Answer] = {
    "mattering.no_blame": no_blame,
    "mattering.no_repeating": no_repeating,
    "mattering.promises": promises,
    "mattering.felt": felt,
    "mattering.sorry_once": sorry_once,
    "mattering.holds": holds,
    "mattering.heard_out": heard_out,
}
