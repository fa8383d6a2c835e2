"""The score of one session, without a model: the same transcript gives the same scorecard, to the byte."""

from collections.abc import Mapping

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.scoring.case import Case, open_case
from simulator.scoring.checks.finding import Finding
from simulator.scoring.checks.registry import CHECKS
from simulator.scoring.leading import REACTIONS, lead
from simulator.scoring.quoting import around
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, FoundSignal, Scorecard, TurnScore

CAP_DIMENSION = 20.0
CAP_OVERALL = 50.0
"""What a critical failure leaves at most, of its dimension and of the whole."""
RESULT = 0.4
"""How much of the whole is what came of it (settled, loyalty, satisfaction); the rest is how it was done."""
PERSONAL_RESULT = 0.7
"""The same where the talk was about the person himself: checks made for a desk say little there."""
LISTENING = 0.4
"""How much of the whole is having been listened to, where the talk was about the person himself and no desk."""
AT_HOME = 75.0
"""From this mark of personality on nothing is taken away from the whole."""
FOREIGN = 0.35
"""How far checks on words alone are believed in a foreign transcript, beside those on how the customer took it."""
SPOILED = 0.25
"""From this share of the customer's turns with a grave fault shown, the session is the simulator's fault."""


def score(transcript: Transcript, customer: Customer | None, rubric: Rubric) -> Scorecard:
    """Score a session. ``customer`` is None for a foreign transcript, where only the words of both sides count."""
    return score_case(open_case(transcript, customer), rubric)


def score_case(case: Case, rubric: Rubric, testified: Mapping[str, Check] | None = None) -> Scorecard:
    """The same, for a session that has been read already. ``testified``: checks, by id, that a witness was asked."""
    if case.customer is not None:
        rubric = rubric.fitted(case.customer.persona.id, case.customer.situation.id)
    dimensions = {d: dimension(case, rubric, d, testified or {}) for d in Dimension}
    failed = any(_critical(case, rubric.by_id[c.check], c) for d in dimensions.values() for c in d.checks)
    overall = _overall(case, dimensions, rubric, failed) if case.talk.trainee else 0.0
    return Scorecard(
        id=case.talk.transcript.id,
        overall=None if spoiled(case) else overall,
        fair=not any(f.shown for t in case.talk.transcript.turns for f in t.faults or ()),
        dimensions=dimensions,
        outcomes=case.outcomes,
        turns=turns(case),
        lead=lead(case, rubric, dimensions, overall),
    )


def spoiled(case: Case) -> bool:
    """Whether so many of the customer's turns had a grave fault in them that no mark would be fair."""
    unfair = sum(c.unfair for c in case.talk.customers)
    return unfair > 0 and unfair >= SPOILED * len(case.talk.customers)


def dimension(case: Case, rubric: Rubric, which: Dimension, testified: Mapping[str, Check]) -> DimensionScore:
    """The checks of a dimension put to the case, and the share of weight met, times 100."""
    rules = rubric.of(which)
    checks = tuple(testified.get(rule.id) or put(case, rule) for rule in rules)
    asked = [(rule, c) for rule, c in zip(rules, checks, strict=True) if c.met is not None]
    weight = sum(rule.weight for rule, _ in asked)
    if not weight:
        return DimensionScore(mark=None, confidence=0.0, checks=checks)
    mark = 100 * sum(rule.weight * (c.share or 0.0) for rule, c in asked) / weight
    if any(_critical(case, rule, c) for rule, c in asked):
        mark = min(mark, CAP_DIMENSION)
    known = sum(rule.weight * _sure(case, rule, c) for rule, c in asked) / sum(rule.weight for rule in rules)
    confidence = known * min(1.0, 0.4 + 0.1 * len(case.talk.customers))
    heard = sum(any(a.by == "model" and a.met is not None for a in c.answers) for c in checks)
    return DimensionScore(mark=round(mark, 2), confidence=round(confidence, 4), checks=checks, testified=heard)


def _sure(case: Case, rule: CheckRule, check: Check) -> float:
    """How far a check may be believed: where the situation is not known, the customer's own reaction tells far more
    than what the trainee's words sound like. One that a witness moved is believed as far as his answers agreed.
    """
    sure = 1.0 if case.customer is not None or rule.id in REACTIONS else FOREIGN
    own = next((a for a in check.answers if a.by == "code"), None)
    if own is None or own.share == check.share:
        return sure
    return sure * max((a.confidence or 0.0) for a in check.answers)


def put(case: Case, rule: CheckRule) -> Check:
    """One check put to the case; its evidence is held against the turn before it is believed."""
    finding = CHECKS[rule.id](case)
    if finding.share is not None and finding.turn in case.talk.aside:
        finding = Finding(None, "The customer's voice was at fault there, so this is set aside.", finding.turn)
    share = None if finding.share is None else round(min(1.0, max(0.0, finding.share)), 4)
    return Check(
        check=rule.id,
        met=None if share is None else share >= 0.5 and not (rule.critical and share < 1.0),
        share=share,
        turn=finding.turn,
        words=verified(case, finding.turn, whole(case, finding.turn, finding.words)),
        why=finding.why,
    )


def whole(case: Case, turn: int | None, words: str) -> str:
    """The sentence in which the words were said; what is shown as evidence is never broken off."""
    said = case.talk.transcript.turns
    return around(said[turn].text, words) if turn is not None and 0 <= turn < len(said) else words


def verified(case: Case, turn: int | None, words: str) -> str:
    """The words if they stand in that turn to the letter, else none: nothing that was not said is shown as said."""
    said = case.talk.transcript.turns
    if turn is None or not 0 <= turn < len(said) or words not in said[turn].text:
        return ""
    return words


def _critical(case: Case, rule: CheckRule, check: Check) -> bool:
    """Where the situation is not known a single line may have been misheard: it takes two to fail."""
    if not rule.critical or check.met is not False:
        return False
    return case.customer is not None or (check.share or 0.0) < 0.5


def _at_home(case: Case, dimensions: dict[Dimension, DimensionScore]) -> float:
    """What is left of a service that was read off a card: a request met in full by nobody at home is half a service
    (source S0). Only where the case is known; in other people's chats a template that fits cannot be told from one
    that does not.
    """
    mark = dimensions[Dimension.PERSONALITY].mark
    return 1.0 if case.customer is None or mark is None else min(1.0, max(0.3, mark / AT_HOME))


def _overall(case: Case, dimensions: dict[Dimension, DimensionScore], rubric: Rubric, failed: bool) -> float:
    """The marks, weighted by the rubric and by how sure each is, and what came of it; a critical failure caps it.

    Lines without a fault that lead nowhere are half of a service, so what came of it counts for itself.
    """
    total = weight = 0.0
    for which, scored in dimensions.items():
        if scored.mark is not None:
            share = rubric.dimensions[which].weight * scored.confidence
            total += share * scored.mark
            weight += share
    marks = total / weight if weight else 0.0
    came = case.outcomes
    result = 100 * (0.5 * came.settled + 0.25 * came.loyalty + 0.25 * came.satisfaction)
    personal = case.course.personal
    came_of_it = RESULT + (PERSONAL_RESULT - RESULT) * personal
    whole = ((1 - came_of_it) * marks + came_of_it * result) * _at_home(case, dimensions)
    heard_out = LISTENING * personal
    whole = (1 - heard_out) * whole + heard_out * 100 * case.course.listening
    return round(min(whole, CAP_OVERALL) if failed else whole, 2)


def turns(case: Case) -> tuple[TurnScore, ...]:
    """Every turn: quality and signals of the trainee's, negativity of the customer's."""
    lines = {t.turn: t for t in case.talk.trainee}
    levels = {c.turn: c.negativity for c in case.talk.customers}
    found = []
    for n, turn in enumerate(case.talk.transcript.turns):
        if turn.speaker == "customer":
            found.append(TurnScore(turn=n, speaker="customer", negativity=round(levels[n], 4)))
            continue
        signals = tuple(
            FoundSignal(signal=h.signal.value, words=h.words) for h in lines[n].heard.signals if h.words in turn.text
        )
        found.append(TurnScore(turn=n, speaker="trainee", quality=round(case.quality[n], 4), signals=signals))
    return tuple(found)
