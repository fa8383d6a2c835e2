"""The score of one session, without a model: the same transcript gives the same scorecard, to the byte."""

from collections.abc import Mapping

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.scoring.case import Case, open_case
from simulator.scoring.checks.finding import Finding
from simulator.scoring.checks.registry import CHECKS
from simulator.scoring.leading import REACTIONS, lead
from simulator.scoring.pronouns import pronoun_of, spoken_of
from simulator.scoring.quoting import around
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, FoundSignal, Scorecard, TurnScore, Weights
from simulator.scoring.weighing import mark, overall

FOREIGN = 0.35
"""How far checks on words alone are believed in a foreign transcript, beside those on how the customer took it."""
CRITICAL = 0.55
"""Below this share a critical check has failed: any fault is far below it, but a time that was only guessed at."""
SPOILED = 0.25
"""From this share of the customer's turns with a grave fault shown, the session is the simulator's fault."""


def score(transcript: Transcript, customer: Customer | None, rubric: Rubric) -> Scorecard:
    """Score a session. ``customer`` is None for a foreign transcript, where only the words of both sides count."""
    return score_case(open_case(transcript, customer), rubric)


def score_case(case: Case, rubric: Rubric, testified: Mapping[str, Check] | None = None) -> Scorecard:
    """The same, for a session that has been read already. ``testified``: checks, by id, that a witness was asked."""
    if case.customer is not None:
        rubric = rubric.fitted(case.customer.persona.id, case.customer.situation.id)
    by = weights(case, rubric)
    dimensions = {d: dimension(case, rubric, d, testified or {}, by) for d in Dimension}
    total = overall(dimensions, case.outcomes, by) if case.talk.trainee else 0.0
    return Scorecard(
        id=case.talk.transcript.id,
        overall=None if spoiled(case) else total,
        fair=not any(f.shown for t in case.talk.transcript.turns for f in t.faults or ()),
        dimensions=dimensions,
        outcomes=case.outcomes,
        turns=turns(case),
        lead=lead(case, rubric, dimensions, total),
        weights=by,
    )


def weights(case: Case, rubric: Rubric) -> Weights:
    """What the marks of this session are weighed by; the rubric is fitted to it already."""
    return Weights(
        dimensions={d: rule.weight for d, rule in rubric.dimensions.items()},
        checks={rule.id: rule.weight for rule in rubric.checks},
        critical=tuple(rule.id for rule in rubric.checks if rule.critical),
        known=case.customer is not None,
        personal=case.course.personal,
        listening=case.course.listening,
    )


def spoiled(case: Case) -> bool:
    """Whether so many of the customer's turns had a grave fault in them that no mark would be fair."""
    unfair = sum(c.unfair for c in case.talk.customers)
    return unfair > 0 and unfair >= SPOILED * len(case.talk.customers)


def dimension(
    case: Case, rubric: Rubric, which: Dimension, testified: Mapping[str, Check], by: Weights
) -> DimensionScore:
    """The checks of a dimension put to the case, and what they make together."""
    rules = rubric.of(which)
    checks = tuple(testified.get(rule.id) or put(case, rule) for rule in rules)
    asked = [(rule, c) for rule, c in zip(rules, checks, strict=True) if c.met is not None]
    if not asked:
        return DimensionScore(mark=None, confidence=0.0, checks=checks)
    known = sum(rule.weight * _sure(case, rule, c) for rule, c in asked) / sum(rule.weight for rule in rules)
    confidence = known * min(1.0, 0.4 + 0.1 * len(case.talk.customers))
    heard = sum(any(a.by == "model" and a.met is not None for a in c.answers) for c in checks if c.answers)
    return DimensionScore(mark=mark(checks, by), confidence=round(confidence, 4), checks=checks, testified=heard)


def _sure(case: Case, rule: CheckRule, check: Check) -> float:
    """How far a check may be believed: where the situation is not known, the customer's own reaction tells far more
    than what the trainee's words sound like. One that a witness moved is believed as far as his answers agreed.
    """
    sure = 1.0 if case.customer is not None or rule.id in REACTIONS else FOREIGN
    own = next((a for a in check.answers if a.by == "code"), None) if check.answers else None
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
        met=None if share is None else share >= (CRITICAL if rule.critical else 0.5),
        share=share,
        turn=finding.turn,
        words=verified(case, finding.turn, whole(case, finding.turn, finding.words)),
        why=spoken_of(finding.why, pronoun_of(case)),
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
