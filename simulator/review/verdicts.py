"""Verdicts: the marks as they stand once a coach has decided on them, with the machine's kept beside."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from simulator.review.entries import Blind, Decision, Verdict
from simulator.review.folder import Folder
from simulator.scoring.agreement import kappa, squared, step
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Scorecard
from simulator.scoring.trust import Coached
from simulator.scoring.weighing import mark, overall

STEP = 20.0
"""Points between two marks that are given by one key: 0 to 5 are 0 to 100."""
FULL = 100.0
DIMENSIONS: frozenset[str] = frozenset(Dimension)


@dataclass(frozen=True)
class Standing:
    """``card`` is what counts, ``machine`` what was found without a coach, ``verdicts`` what was decided, by the id of
    the check or dimension that it is about.
    """

    card: Scorecard
    machine: Scorecard
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)

    def differs(self, about: str) -> bool:
        """Whether the mark that counts is another than the machine's."""
        return mark_of(self.card, about) != mark_of(self.machine, about)


def standing(card: Scorecard, folder: Folder) -> Standing:
    """The machine's ``card`` as it stands after the verdicts in the folder.

    The latest verdict on a check or dimension counts; a rejected mark counts for nothing. A dimension that was adjusted
    has the coach's mark, any other is made anew of its checks. The mark of the whole is weighed as the machine's was;
    it stays none where the simulator was at fault, and stays as it is in old scores that do not know their weights.
    """
    latest = folder.verdicts().items()
    verdicts = {about: v for about, v in latest if about in DIMENSIONS or check_of(card, about) is not None}
    if all(verdict.decision is Decision.ACCEPT for verdict in verdicts.values()):
        return Standing(card, card, verdicts)
    dimensions = {which: _decided(card, which, verdicts) for which in card.dimensions}
    total = card.overall
    if total is not None and card.weights is not None:
        total = overall(dimensions, card.outcomes, card.weights)
    return Standing(card.model_copy(update={"dimensions": dimensions, "overall": total}), card, verdicts)


def _decided(card: Scorecard, which: Dimension, verdicts: Mapping[str, Verdict]) -> DimensionScore:
    found = card.dimensions[which]
    checks = tuple(_answered(check, verdicts.get(check.check)) for check in found.checks)
    value = found.mark
    if checks != found.checks and card.weights is not None:
        value = mark(checks, card.weights)
    verdict = verdicts.get(which.value)
    if verdict is not None and verdict.decision is not Decision.ACCEPT:
        value = verdict.mark if verdict.decision is Decision.ADJUST else None
        found = found.model_copy(update={"trust": None})  # which was about the machine's mark
    sure = found.confidence or (1.0 if value is not None else 0.0)  # what only the coach marked is believed
    return found.model_copy(update={"checks": checks, "mark": value, "confidence": sure})


def _answered(check: Check, verdict: Verdict | None) -> Check:
    """The check as the coach answers it."""
    if verdict is None or verdict.decision is Decision.ACCEPT:
        return check
    if verdict.decision is Decision.REJECT or verdict.mark is None:
        return check.model_copy(update={"met": None, "share": None})
    share = verdict.mark / FULL
    return check.model_copy(update={"met": share >= 0.5, "share": share})


def mark_of(card: Scorecard, about: str) -> float | None:
    """The mark of a check or a dimension, 0 to 100; None where it did not apply or there is none of that id."""
    if about in DIMENSIONS:
        found = card.dimensions.get(Dimension(about))
        return found.mark if found else None
    check = check_of(card, about)
    if check is None or check.met is None:
        return None
    return FULL * (check.share if check.share is not None else float(check.met))


def check_of(card: Scorecard, about: str) -> Check | None:
    """The check of this id; None where the card has none."""
    return next((c for scored in card.dimensions.values() for c in scored.checks if c.check == about), None)


def to_decide(card: Scorecard, blind: Blind, folder: Folder) -> list[str]:
    """Every dimension followed by its checks: where coach and machine differ most comes first.

    Within a dimension what the trainee disputes is first, then what was not met, what was, what did not apply.
    """
    disputed = {dispute.about for dispute in folder.open_disputes()}
    found: list[str] = []
    for which in sorted(card.dimensions, key=lambda d: -difference(card, blind, d)):
        found.append(which.value)
        checks = [check.check for check in card.dimensions[which].checks]
        found += sorted(checks, key=lambda about: (about not in disputed, _order(mark_of(card, about))))
    return found


def _order(mark: float | None) -> float:
    return FULL + 1 if mark is None else mark


def difference(card: Scorecard, blind: Blind, which: Dimension) -> float:
    """How far apart coach and machine are on a dimension, 0 to 100; all of it where only one of them gave a mark."""
    own, machine = blind.marks.get(which.value), mark_of(card, which.value)
    if own is None or machine is None:
        return 0.0 if own is machine else FULL
    return abs(own - machine)


def decided(
    card: Scorecard, folder: Folder, by: str, about: str, decision: Decision, mark: float | None, reason: str
) -> list[Verdict]:
    """The coach's verdict on a mark of the machine's ``card``; one for each dispute about it that waits for an answer.

    ``mark`` is only asked for where the decision is to adjust.
    """
    was = mark_of(card, about)
    value = {Decision.ACCEPT: was, Decision.ADJUST: mark, Decision.REJECT: None}[decision]
    waiting: list[str | None] = [dispute.id for dispute in folder.open_disputes() if dispute.about == about]
    return [
        Verdict(by=by, about=about, decision=decision, was=was, mark=value, reason=reason.strip(), answers=dispute)
        for dispute in waiting or [None]
    ]


def undone(card: Scorecard, folder: Folder, by: str, about: str) -> Verdict | None:
    """A later verdict that brings back what stood before the latest on this mark; None where nothing was decided.

    Before the first stood the machine's mark. What answered a dispute still does.
    """
    history = [verdict for verdict in folder.of(Verdict) if verdict.about == about]
    if not history:
        return None
    last = history[-1]
    before = next((v for v in reversed(history) if _said(v) != _said(last)), None)
    if before is None:
        if last.decision is Decision.ACCEPT:
            return None
        was = mark_of(card, about)
        return Verdict(by=by, about=about, decision=Decision.ACCEPT, was=was, mark=was, answers=last.answers)
    return Verdict(
        by=by,
        about=about,
        decision=before.decision,
        was=before.was,
        mark=before.mark,
        reason=before.reason,
        answers=last.answers,
    )


def _said(verdict: Verdict) -> tuple[Decision, float | None, str]:
    return verdict.decision, verdict.mark, verdict.reason


def answer_to(folder: Folder, dispute: str) -> Verdict | None:
    """The verdict that answers a dispute, as the coach decided last."""
    return next((verdict for verdict in reversed(folder.of(Verdict)) if verdict.answers == dispute), None)


def coached(verdicts: Iterable[Verdict]) -> dict[Dimension, Coached]:
    """How far coaches left the marks of each dimension where they were; a rejected one says nothing of how far."""
    pairs: dict[Dimension, list[tuple[int, int]]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.about in DIMENSIONS and verdict.was is not None and verdict.mark is not None:
            pairs[Dimension(verdict.about)].append((step(verdict.was), step(verdict.mark)))
    return {which: Coached(len(both), kappa(both, squared)) for which, both in pairs.items()}
