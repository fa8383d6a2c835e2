"""The one thing to tell the trainee first: what cannot stand, else where another line would have changed most, else a
small step on.
"""

from simulator.customer.moves import Ending
from simulator.customer.signals import Signal
from simulator.scoring.better import better, options, speaks_on
from simulator.scoring.case import Case
from simulator.scoring.confided import passed_by, past_true_need
from simulator.scoring.grave import broken, cannot_stand, early, guessed, put_right
from simulator.scoring.kindness import spent_word
from simulator.scoring.moment import moment
from simulator.scoring.promises import NOT_TRUE
from simulator.scoring.pronouns import pronoun_of, spoken_of
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Dimension, DimensionScore, Lead
from simulator.scoring.stepping import step_on, went_on_unchecked
from simulator.scoring.struck import entries_of, felt
from simulator.scoring.taking_back import REGRETS
from simulator.scoring.talk import TraineeLine
from simulator.scoring.telling import (
    HURT,
    Lost,
    beginning,
    culprit_of,
    from_check,
    lines_of,
    own_line,
    regret,
    told,
)
from simulator.scoring.tried import after, best_of, change, harm, hope

REACTIONS = frozenset(
    {"want.settled", "want.first_contact", "treatment.eased", "ideal_self.came_down", "mattering.felt"}
)
"""What followed from the lines rather than a thing to do differently: never the one thing to do better."""
WENT_WELL = 68.0
"""From this score on, with the matter settled, only a small next step is shown."""
SMALL = 4.0
"""Points of the mind that a line may cost and still not be the one that hurt."""
HARM = 20.0
"""Points of calm, trust and mattering together from which on a line has plainly done harm."""
HALF = 0.5
"""The share of a check below which it was rather failed than met."""
GOOD = 6.0
"""Points of the mind from which on a line did him good, and is not the one to be said otherwise."""
TRIED = 4
"""Lines that are tried anew, those that did least for him first."""


def lead(case: Case, rubric: Rubric, dimensions: dict[Dimension, DimensionScore], overall: float | None) -> Lead | None:
    """The one thing to do better; None if the trainee said nothing."""
    if not case.talk.trainee:
        return None
    found = _first(case, rubric, dimensions, overall)
    return found.model_copy(update={"why": _spoken(case, found.why)})


def _spoken(case: Case, why: str) -> str:
    """The reason with the customer's pronoun; in what the situation says of others “he” is somebody else."""
    said = [j.promise.verdict.removeprefix(NOT_TRUE).rstrip(".") for j in case.promises if j.grave]
    if case.customer is not None:
        said.append(case.customer.fill(case.customer.situation.wants.true))
    theirs = next((text for text in said if text and text in why), "")
    before, _, after = why.partition(theirs) if theirs else (why, "", "")
    return spoken_of(before, pronoun_of(case)) + theirs + spoken_of(after, pronoun_of(case))


def _first(case: Case, rubric: Rubric, dimensions: dict[Dimension, DimensionScore], overall: float | None) -> Lead:
    lost = losses(rubric, dimensions)
    critical = {one.rule.id: one for one in lost if one.rule.critical}
    if (
        found := cannot_stand(case, critical)
        or guessed(case)
        or broken(case)
        or passed_by(case)
        or past_true_need(case)
        or put_right(case)
    ):
        return found
    if case.outcomes.settled >= 0.5 and (overall or 0.0) >= WENT_WELL:
        return step_on(case, lost)
    if found := _harmed(case) or passed_by(case, spent_word) or went_on_unchecked(case) or _passed_over(case):
        return found
    if case.customer is not None and got_it(case):
        return step_on(case, lost, well=False)
    return hurt_most(case) or _worst_check(case, lost) or _open_matter(case)


def got_it(case: Case) -> bool:
    """Whether he got what he came for, by the outcomes or by his own goodbye."""
    return case.outcomes.settled >= 0.5 or case.talk.transcript.ending == Ending.SETTLED


def _passed_over(case: Case) -> Lead | None:
    """The first of his questions that was left lying although there was an answer to it."""
    customer = case.customer
    for line in lines_of(case) if customer is not None else ():
        assert customer is not None
        at, left = moment(case, customer, line.turn), after(case, line)
        open_ = at.asked is not None and left is not None and at.asked not in left.answered
        if open_ and at.asked in customer.situation.lines and regret(case, line) is None:
            signal = Signal.IGNORES_QUESTION
            return told(case, line, (None, ""), better(case, HURT[signal][0], line), HURT[signal][1])
    return None


def losses(rubric: Rubric, dimensions: dict[Dimension, DimensionScore]) -> list[Lost]:
    """The checks not met in full, the dearest first; what merely followed from the lines is left out."""
    found = []
    for which, scored in dimensions.items():
        asked = sum(rubric.by_id[c.check].weight for c in scored.checks if c.met is not None) or 1.0
        for check in scored.checks:
            rule = rubric.by_id[check.check]
            if check.share is None or check.share >= 0.75 or rule.id in REACTIONS:
                continue
            cost = (1 - check.share) * rule.weight / asked * rubric.dimensions[which].weight * scored.confidence
            found.append(Lost(rule, check, cost * (3 if rule.critical else 1)))
    return sorted(found, key=lambda one: (-one.cost, one.rule.id))


def _harmed(case: Case) -> Lead | None:
    """The line that did most harm, where one plainly did and he did not put it right himself."""
    hurt = [t for t in lines_of(case) if harm(case, t) >= HARM and regret(case, t) is None]
    found = [t for t in hurt if speaks_on(case, t)] or hurt
    line = max(found, key=lambda t: (early(case, t) * harm(case, t), -t.turn), default=None)
    if line is None:
        return None
    culprit = culprit_of(line, entries_of(case, line))
    return told(case, line, culprit, better(case, HURT.get(culprit[0], ("",))[0] if culprit[0] else "", line))


def hurt_most(case: Case, threshold: float = SMALL) -> Lead | None:
    """The line in whose place another would have changed most: the lines that did least for him are tried anew, each
    with a better one. Without his mind, the line after which his words soured most.
    """
    moved = {t.turn: m for t in lines_of(case) if (m := change(case, t)) is not None}
    if not moved:
        return _soured_most(case)
    open_ = [t for t in lines_of(case) if t.turn in moved and regret(case, t) is None and not REGRETS.search(t.text)]
    open_ = [t for t in open_ if speaks_on(case, t) and moved[t.turn] < GOOD] or open_
    worst = sorted(open_, key=lambda t: (moved[t.turn], t.turn))[:TRIED]
    gain, lead = threshold, None
    for most, line, culprit, texts in sorted(
        (_anew(case, line) for line in worst), key=lambda one: (-one[0], one[1].turn)
    ):
        if most <= gain:
            break  # none of those that are left does more
        tried = best_of(case, line, texts)
        if early(case, line) * tried.gain > gain:
            gain, lead = early(case, line) * tried.gain, told(case, line, culprit, tried)
    return lead


def _anew(case: Case, line: TraineeLine) -> tuple[float, TraineeLine, tuple[Signal | None, str], list[str]]:
    """A line to be tried anew: the most that a better one can gain, weighed; the line, its culprit, and those texts."""
    culprit = culprit_of(line, entries_of(case, line))
    check = HURT.get(culprit[0], ("",))[0] if culprit[0] else ""
    texts = options(case, case.customer, check, line) if case.customer is not None else []
    most = max((hope(case, line, text) for text in texts if text), default=0.0)
    return early(case, line) * most, line, culprit, texts


def _soured_most(case: Case) -> Lead | None:
    costs = {t.turn: 10 * _soured(case, t) for t in lines_of(case)}
    worst = min(lines_of(case), key=lambda t: (costs[t.turn], t.turn))
    if costs[worst.turn] > -SMALL:
        return None
    culprit = culprit_of(worst, None)
    check = HURT.get(culprit[0], ("",))[0] if culprit[0] else ""
    return told(case, worst, culprit, better(case, check, worst))


def _soured(case: Case, line: TraineeLine) -> float:
    """How much lower he was after the line and how weak it was, as a number below zero; better words are above."""
    after = case.talk.after(line)
    change = 0.0 if after is None or line.before is None else line.before.negativity - after.negativity
    return change - (1 - case.quality.get(line.turn, 1.0)) if any(h.signal in HURT for h in line.heard.signals) else 0.0


def _worst_check(case: Case, lost: list[Lost]) -> Lead | None:
    """The dearest check that a line of his own is the evidence for."""
    failed = (one for one in lost if (one.check.share or 0.0) < HALF and own_line(case, one) is not None)
    one = next(failed, None)
    return from_check(case, one) if one is not None else None


def _open_matter(case: Case) -> Lead:
    """Nothing stood out and it still led nowhere: the weakest line, and what was open there."""
    standing = [t for t in lines_of(case) if regret(case, t) is None] or lines_of(case)
    line = min(standing, key=lambda t: (case.quality.get(t.turn, 1.0), t.turn))
    why = felt(case, line, line.text) or "Here was the moment to go one step further."
    return Lead(turn=line.turn, words=beginning(line.text), better=better(case, "", line).text, why=why)
