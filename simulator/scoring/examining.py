"""A witness heard on the checks that the code is not sure of; the marks are computed from it all by code."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.scoring.agreement import Rating
from simulator.scoring.case import Case
from simulator.scoring.rubric import CheckRule, Rubric
from simulator.scoring.score import score_case, spoiled, verified, whole
from simulator.scoring.scorecard import Check, Given, Scorecard
from simulator.scoring.seen import SeenLine, seen
from simulator.scoring.testimony import Answers, Question, Testimony, Witness, WitnessFailed
from simulator.scoring.verifying import VOID, verify

UNSURE = (0.2, 0.8)
"""Between these a share says neither yes nor no."""
MOST_QUESTIONS = 10
"""Checks of one session that a witness is asked about, those of the greatest weight first."""
LONGEST = 60_000
"""Characters of a talk beyond which no witness is asked to read it."""
MOST_FAILURES = 3
"""Failures in a row after which the witness is not asked again."""
FALSE_WITNESS = "{name} swore to what was never said, so nothing it says of this session counts."


@dataclass(frozen=True)
class Examined:
    """The scorecard with what the witness said, and what went wrong on the way, one sentence each."""

    card: Scorecard
    told: tuple[str, ...] = ()


class Examiner:
    """Hears one witness on many sessions, one after the other.

    ``foils`` are statements that are true of no talk. Who swears to one of them is believed in nothing about that
    session: so one who says yes to everything, or whom a line of the transcript talked round, moves no mark.
    """

    def __init__(self, witness: Witness, foils: Sequence[str] = ()) -> None:
        self._witness = witness
        self._foils = tuple(Question("", foil, "", "", "trainee") for foil in foils)
        self._failures = 0
        self._given_up = False

    async def examine(self, case: Case, rubric: Rubric) -> Examined:
        """Score a session, hearing the witness where the code is not sure; where he fails the code's answer stands."""
        card = score_case(case, rubric)
        asked = questions(case, rubric, card)
        lines = seen(case.talk)
        if not asked or self._given_up or sum(len(line.text) for line in lines) > LONGEST:
            return Examined(card)
        told: list[str] = []
        heard = {question.check: await self._hear(case, lines, question, told) for question in asked}
        heard = {check: answers for check, answers in heard.items() if answers.given}
        if any(one.moves for one in heard.values()) and not await self._honest(lines, told):
            told.append(FALSE_WITNESS.format(name=self._witness.name))
            heard = {check: Answers((VOID,) * len(one.given)) for check, one in heard.items()}
        if not heard:
            return Examined(card, tuple(told))
        known = {check.check: check for scored in card.dimensions.values() for check in scored.checks}
        moved = {id: testified(case, known[id], answers) for id, answers in heard.items()}
        return Examined(score_case(case, rubric, moved), tuple(told))

    async def _hear(self, case: Case, lines: Sequence[SeenLine], question: Question, told: list[str]) -> Answers:
        answers = Answers()
        while answers.open:
            said = await self._ask(question, lines, len(answers.given), told)
            if said is None:
                break
            answers = Answers((*answers.given, verify(case, lines, question, said)))
        return answers

    async def _honest(self, lines: Sequence[SeenLine], told: list[str]) -> bool:
        """Whether the witness denies every foil; one who cannot be asked is not believed."""
        for n, foil in enumerate(self._foils):
            said = await self._ask(foil, lines, n, told)
            if said is None or said.met:
                return False
        return True

    async def _ask(
        self, question: Question, lines: Sequence[SeenLine], asking: int, told: list[str]
    ) -> Testimony | None:
        """The testimony; None if there is none, or the witness has been given up."""
        if self._given_up:
            return None
        try:
            said = await self._witness.testify(question, lines, asking)
        except WitnessFailed as failed:
            self._failures += 1
            self._given_up = failed.lasting or self._failures >= MOST_FAILURES
            rest = " It is not asked again; the code's own answers stand." if self._given_up else ""
            told.append(f"{failed}{rest}")
            return None
        self._failures = 0
        return said


def questions(case: Case, rubric: Rubric, card: Scorecard) -> tuple[Question, ...]:
    """What a witness may be asked about this session: the checks that the rubric says so of, where code is not sure."""
    if spoiled(case) or not case.talk.trainee or not case.talk.customers:
        return ()
    known = {check.check: check for scored in card.dimensions.values() for check in scored.checks}
    rules = [rule for rule in rubric.checks if rule.ask is not None and unsure(case, known[rule.id])]
    rules.sort(key=lambda rule: -rule.weight)
    return tuple(_question(rule) for rule in rules[:MOST_QUESTIONS])


def _question(rule: CheckRule) -> Question:
    assert rule.ask is not None
    return Question(rule.id, rule.statement, rule.good, rule.bad, rule.ask)


def unsure(case: Case, check: Check) -> bool:
    """Whether the code could not make out a line that the check hangs on, answered by half, or missed something in the
    words of people whom it does not know. What does not apply, and what a fault of the voice set aside, is not asked.
    """
    if check.share is None:
        return check.turn is not None and check.turn not in case.talk.aside
    low, high = UNSURE
    return check.share < high and (check.share > low or case.customer is None)


def testified(case: Case, check: Check, answers: Answers) -> Check:
    """The check with both answers kept. Only a sure yes moves it, as far as it is sure: what a witness did not find may
    be there all the same, and was not found by code either.
    """
    own = Given(by="code", met=check.met, share=check.share, turn=check.turn, words=check.words)
    quoted = answers.quoted
    turn = quoted.turn if quoted else None
    words = verified(case, turn, whole(case, turn, quoted.words)) if quoted else ""
    said = Given(by="model", met=answers.met, confidence=answers.confidence, turn=turn, words=words)
    both = {"answers": (own, said)}
    if not answers.moves or not words:
        return check.model_copy(update=both)
    share = check.share or 0.0
    share = round(share + answers.confidence * (1 - share), 4)
    why = "A witness found it in these words."
    moved = {"share": share, "met": share >= 0.5, "turn": turn, "words": words, "why": why}
    return check.model_copy(update=both | moved)


def both(card: Scorecard) -> Iterator[tuple[str, Rating]]:
    """What code and model answered, each by itself, to the checks that a model was asked: for their agreement."""
    for scored in card.dimensions.values():
        for check in scored.checks:
            for answer in check.answers:
                if answer.met is not None:
                    yield check.check, Rating(card.id, answer.by, int(answer.met))
