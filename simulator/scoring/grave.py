"""What cannot stand in a talk and is said before all else: what is not true, what breaks a rule, and insults."""

from simulator.customer.signals import Signal
from simulator.scoring.better import better
from simulator.scoring.case import Case
from simulator.scoring.debrief import Promised
from simulator.scoring.promises import NOT_TRUE
from simulator.scoring.quoting import around
from simulator.scoring.scorecard import Lead
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.telling import HURT, Lost, felt, from_check, own_line, regret, told, undone
from simulator.scoring.tried import harm

SURE = 0.7
"""How sure an insult must have been heard to be what is said first."""
_SIGNALS = {
    "ideal_self.no_policing": (Signal.CALM_DOWN,),
    "ideal_self.civil": (Signal.RUDE, Signal.ABUSIVE),
    "mattering.no_blame": (Signal.BLAMES_CUSTOMER,),
    "fair_value.true": (),
    "fair_value.no_giving_in": (),
    "fair_value.claims_confirmed": (),
}
"""The critical checks that stand for a signal, or for what was promised; each of the others has its one line."""


def cannot_stand(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """The first of these that is there: an untruth, a broken rule, the worst insult; ``critical`` are the critical
    checks not met, by id.
    """
    return _untrue(case, critical) or _broke_a_rule(case, critical) or _insulted(case, critical)


def early(case: Case, line: TraineeLine) -> float:
    """What comes early weighs more, from 1.5 down to 1: it changes all that follows."""
    return 1.5 - 0.5 * line.turn / len(case.talk.transcript.turns)


def _untrue(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """The first thing said that can never be, with the reason that goes with it."""
    if not critical.keys() & {"fair_value.true", "fair_value.no_giving_in"}:
        return None
    lines = {line.turn: line for line in case.talk.trainee}
    made = [j.promise for j in case.promises if j.grave and j.promise.turn in lines]
    made = [one for one in made if not _insults(lines[one.turn], one.words)]  # blame is worse than untrue
    one = next((one for one in made if regret(case, lines[one.turn]) is None), None)
    if one is None:
        return None
    why = f"That cannot be: {one.verdict.removeprefix(NOT_TRUE).rstrip('.')}."
    return _promised(case, lines[one.turn], one, "fair_value.true", why)


def _promised(case: Case, line: TraineeLine, one: Promised, check: str, why: str) -> Lead:
    """What was promised or claimed in the line, why it cannot stand, and what it did to him."""
    words = around(line.text, one.words)
    whole = f"{why} {felt(case, line, words)}".strip()
    return Lead(turn=line.turn, words=words, better=better(case, check, line).text, why=whole)


def _insults(line: TraineeLine, words: str) -> bool:
    insults = {Signal.BLAMES_OTHERS, *(signal for wanted in _SIGNALS.values() for signal in wanted)}
    return any(h.signal in insults and h.sure >= SURE and h.words in words for h in line.heard.signals)


def _broke_a_rule(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """A critical check that no signal stands for: its own words are its evidence."""
    others = (one for id, one in critical.items() if id not in _SIGNALS and own_line(case, one) is not None)
    found = next(others, None)
    return from_check(case, found) if found is not None else None


def _insulted(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """Of all lines that blamed him, told him how to feel or were rude the one that did most harm."""
    wanted = [signal for id in critical for signal in _SIGNALS.get(id, ())]
    said = [(line, h) for line, h in case.talk.has(*wanted) if h.sure >= SURE] if wanted else []
    said = [(line, h) for line, h in said if regret(case, line) is None] or said
    if not said:
        return None
    line, h = max(
        said, key=lambda one: (one[1].signal is Signal.ABUSIVE, early(case, one[0]) * harm(case, one[0]), -one[0].turn)
    )
    return told(case, line, (h.signal, h.words), better(case, HURT[h.signal][0], line))


def hollow(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """The first thing that was said to be done, and was not; what only says what the record has is no such claim."""
    if "fair_value.claims_confirmed" not in critical or case.customer is None:
        return None
    situation = case.customer.situation
    rows = (*(row.value for row in situation.record), *(clause.text for clause in situation.policy), situation.briefing)
    known = content(" ".join(rows))
    lines = {line.turn: line for line in case.talk.trainee}
    made = [j.promise for j in case.promises if j.claim and j.promise.kept is False and j.promise.turn in lines]
    one = next((one for one in made if len(content(one.words) & known) < 2), None)
    if one is None:
        return None
    return _promised(case, lines[one.turn], one, "fair_value.claims_confirmed", undone(one.verdict))
