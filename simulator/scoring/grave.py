"""What cannot stand in a talk and is said before all else: what takes half of the mark, and insults."""

from simulator.customer.signals import Signal
from simulator.scoring.better import better
from simulator.scoring.case import Case
from simulator.scoring.debrief import Promised
from simulator.scoring.promises import NOT_DONE, fault_of
from simulator.scoring.quoting import around
from simulator.scoring.scorecard import Lead
from simulator.scoring.struck import felt
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.telling import HURT, Lost, beginning, from_check, lines_of, own_line, regret, told, undone
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
    """The first of these that is there, by the order of the talk: an untruth, a gift that may not be given, a broken
    rule; else the worst insult, else what was said to be done and was not. ``critical`` are the critical checks not
    met, by id.
    """
    found = (_untrue(case, critical), _gave_in(case, critical), _broke_a_rule(case, critical))
    first = min((one for one in found if one is not None), key=lambda one: one.turn, default=None)
    return first or _insulted(case, critical) or hollow(case, critical)


def early(case: Case, line: TraineeLine) -> float:
    """What comes early weighs more, from 1.5 down to 1: it changes all that follows."""
    return 1.5 - 0.5 * line.turn / len(case.talk.transcript.turns)


def _untrue(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """The first thing said that can never be, with the reason that goes with it."""
    if not critical.keys() & {"fair_value.true", "fair_value.no_giving_in"}:
        return None
    lines = {line.turn: line for line in case.talk.trainee}
    made = [j for j in case.promises if j.grave and j.promise.turn in lines]
    made = [j for j in made if not _insults(lines[j.promise.turn], j.promise.words)]  # blame is worse than untrue
    made = [j for j in made if regret(case, lines[j.promise.turn]) is None] or made
    if not made:
        return None
    one = made[0].promise
    return _promised(case, lines[one.turn], one, "fair_value.true", fault_of(made[0]))


def _gave_in(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """What was given at the desk against the policy, without a word that says so."""
    if "fair_value.no_giving_in" not in critical or any(j.grave for j in case.promises):
        return None
    gift = next((d for d in case.talk.desk if d.done and d.beyond), None)
    line = next((t for t in lines_of(case) if gift is not None and t.turn > gift.after_turn), lines_of(case)[-1])
    why = f"{critical['fair_value.no_giving_in'].check.why.rstrip('.')}."
    text = better(case, "fair_value.no_giving_in", line).text
    return Lead(turn=line.turn, words=beginning(line.text), better=text, why=why)


def guessed(case: Case) -> Lead | None:
    """The first time that he gave without knowing it, and that cannot be."""
    lines = {line.turn: line for line in case.talk.trainee}
    one = next((j for j in case.promises if j.guessed and not j.broad and j.promise.turn in lines), None)
    if one is None:
        return None
    return _promised(case, lines[one.promise.turn], one.promise, "fair_value.true", fault_of(one))


def put_right(case: Case) -> Lead | None:
    """The first thing that could not be and that he took back himself: well done, and better not said."""
    lines = {line.turn: line for line in case.talk.trainee}
    one = next((j for j in case.promises if j.taken_back and j.promise.turn in lines), None)
    if one is None:
        return None
    why = "You said this before you knew it, and put it right yourself, which was well done. Next time look first."
    line = lines[one.promise.turn]
    words = around(line.text, one.promise.words)
    return Lead(turn=line.turn, words=words, better=better(case, "fair_value.true", line).text, why=why)


def broken(case: Case) -> Lead | None:
    """The first thing promised to him that nothing at the desk stands behind."""
    lines = {line.turn: line for line in case.talk.trainee}
    one = next((j for j in case.promises if j.promise.verdict == NOT_DONE and j.promise.turn in lines), None)
    if one is None:
        return None
    line = lines[one.promise.turn]
    why = undone(one.promise.verdict) if one.claim else "You promised that, and nothing at the desk stands behind it."
    return _promised(case, line, one.promise, "mattering.promises", why)


def _promised(case: Case, line: TraineeLine, one: Promised, check: str, why: str) -> Lead:
    """What was promised or claimed in the line, why it cannot stand, and what it did to him."""
    words = around(line.text, one.words)
    whole = f"{why} {felt(case, line, words)}".strip()
    return Lead(turn=line.turn, words=words, better=better(case, check, line).text, why=whole)


def _insults(line: TraineeLine, words: str) -> bool:
    insults = {Signal.BLAMES_OTHERS, *(signal for wanted in _SIGNALS.values() for signal in wanted)}
    return any(h.signal in insults and h.sure >= SURE and h.words in words for h in line.heard.signals)


def _broke_a_rule(case: Case, critical: dict[str, Lost]) -> Lead | None:
    """A critical check that no signal stands for: its own words are its evidence, and what was told stays told."""
    others = [one for id, one in critical.items() if id not in _SIGNALS]
    found = next((one for one in others if own_line(case, one, whatever=True) is not None), None)
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
    one = next((one for one in made if len(content(one.words) & known) < 2), next(iter(made), None))
    if one is None:
        return None
    return _promised(case, lines[one.turn], one, "fair_value.claims_confirmed", undone(one.verdict))
