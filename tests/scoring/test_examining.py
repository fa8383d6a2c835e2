"""A witness beside the code: what he may be asked, what moves, what never does, and both answers kept."""

import pytest
from pydantic import ValidationError

from simulator.customer.guard import Fault, FaultKind
from simulator.practice.transcript import Transcript
from simulator.scoring.case import Case, open_case
from simulator.scoring.examining import MOST_FAILURES, Examined, Examiner, both, questions
from simulator.scoring.rubric import Rubric
from simulator.scoring.score import score_case
from simulator.scoring.scorecard import Check, Given, Scorecard
from simulator.scoring.seen import SeenLine
from simulator.scoring.testimony import Question, WitnessFailed
from simulator.scoring.testimony import Testimony as Said  # a name that no collector of tests takes for one
from tests.scoring.made import BAD, GOOD
from tests.scoring.test_score import BOUGHT
from tests.scoring.witnesses import FOIL, NO, Scripted, asking, case, only, yes

RUBRIC = asking()
OWNED = "ownership.owned"
UNHEARD = (
    "C: I called twice, and nobody came. The machine still leaks, all over the floor!",
    "T: Two evenings beside a silent phone, a puddle by the machine on the floor, is a rotten way to be treated.",
    "C: It was.",
    "T: Nobody but me sees to it from here on.",
    "C: Good. When?",
)
ROTTEN = "is a rotten way to be treated"
NAMED = "ideal_self.acknowledged"


async def examined(witness: Scripted, *lines: str, known: bool = False, rubric: Rubric = RUBRIC) -> Examined:
    return await Examiner(witness, (FOIL,)).examine(told(*lines, known=known), rubric)


def told(*lines: str, known: bool = False) -> Case:
    """The talk; by default one in which the trainee was not heard."""
    return case(*(lines or UNHEARD), known=known, deaf=not lines)


def check(card: Scorecard, id: str) -> Check:
    return next(c for d in card.dimensions.values() for c in d.checks if c.check == id)


def before(*lines: str, known: bool = False) -> Scorecard:
    return score_case(told(*lines, known=known), RUBRIC)


async def test_a_sure_yes_moves_the_check_and_both_answers_are_kept() -> None:
    witness = only(NAMED, *[yes(ROTTEN, 2)] * 3)
    card = (await examined(witness)).card
    was, now = check(before(), NAMED), check(card, NAMED)
    assert was.share == 0.0
    assert (now.share, now.met, now.turn) == (1.0, True, 1)
    assert ROTTEN in now.words
    own, said = now.answers
    assert own == Given(by="code", met=False, share=0.0, turn=was.turn, words=was.words)
    assert (said.by, said.met, said.confidence, said.turn) == ("model", True, 1.0, 1)
    assert card.dimensions[RUBRIC.by_id[NAMED].dimension].testified == 2  # himself_again was denied
    assert card.overall is not None
    assert card.overall > (before().overall or 0)


@pytest.mark.parametrize(
    ("answers", "share", "confidence"),
    [
        ((yes(ROTTEN), yes(ROTTEN), yes(ROTTEN)), 1.0, 1.0),
        ((yes(ROTTEN), yes(ROTTEN), yes("words that nobody said")), 0.6667, 0.6667),
        ((yes(ROTTEN), yes(ROTTEN), NO), 0.0, 0.3333),
        ((yes(ROTTEN), NO), 0.0, 0.0),
        ((yes("words that nobody said"), yes("nor these words either")), 0.0, 0.0),
        ((yes("The machine still leaks"), yes("The machine still leaks")), 0.0, 0.0),
        ((NO,), 0.0, 0.3333),
    ],
)
async def test_the_spread_decides_how_far(answers: tuple[Said, ...], share: float, confidence: float) -> None:
    witness = only(NAMED, *answers)
    now = check((await examined(witness)).card, NAMED)
    assert now.share == share
    assert now.answers[1].confidence == confidence
    assert [asking for id, asking in witness.asked if id == NAMED] == list(range(len(answers)))


async def test_a_moved_check_makes_no_surer_than_the_answers_agreed() -> None:
    three = only(NAMED, *[yes(ROTTEN)] * 3)
    two = only(NAMED, yes(ROTTEN), yes(ROTTEN), yes("words that nobody said"))
    sure, less = [(await examined(w)).card.dimensions[RUBRIC.by_id[NAMED].dimension] for w in (three, two)]
    assert less.confidence < sure.confidence


async def test_who_denies_moves_nothing() -> None:
    card = (await examined(Scripted())).card
    assert card.overall == before().overall
    assert all(a.met is False for c in checks(card) for a in c.answers if a.by == "model")
    assert any(c.answers for c in checks(card))


def checks(card: Scorecard) -> list[Check]:
    return [c for d in card.dimensions.values() for c in d.checks]


def yes_sayer(question: Question, lines: list[SeenLine], asking: int) -> Said:
    """Says yes to everything, with words that were said."""
    n, line = next((n, x) for n, x in enumerate(lines, 1) if x.side == question.side and len(x.text) > 9)
    return yes(" ".join(line.text.split()[:5]), n)


async def test_who_swears_to_a_foil_is_believed_in_nothing() -> None:
    found = await examined(Scripted(yes_sayer))  # type: ignore[arg-type]
    assert found.card.overall == before().overall
    assert "swore to what was never said" in found.told[0]
    assert all(a.met is None for c in checks(found.card) for a in c.answers if a.by == "model")
    assert all(d.testified == 0 for d in found.card.dimensions.values())


async def test_where_the_code_is_sure_nobody_is_asked() -> None:
    witness = Scripted()
    assert (await examined(witness, *GOOD, known=True)).card == before(*GOOD, known=True)
    assert witness.asked == []
    assert (await examined(witness, rubric=asking(want__answered="trainee"))).card.to_json() == before().to_json()


async def test_in_a_known_session_only_what_was_left_open_is_asked() -> None:
    it = told(known=True)
    card = score_case(it, RUBRIC)
    open_ones = {q.check for q in questions(it, RUBRIC, card)}
    assert NAMED in open_ones
    assert check(card, NAMED).share is None  # a line could not be made out
    for one in open_ones:
        assert check(card, one).share is None or 0.2 < (check(card, one).share or 0) < 0.8
    moved = check((await examined(only(NAMED, *[yes(ROTTEN)] * 3), known=True)).card, NAMED)
    assert (moved.share, moved.met) == (1.0, True)


async def test_what_a_fault_of_the_voice_set_aside_is_not_asked() -> None:
    it = told(known=True)
    fault = Fault(kind=FaultKind.LEAKS, words="leaks", why="not yet", shown=True)
    turns = it.talk.transcript.turns
    turns = (turns[0].model_copy(update={"faults": (fault,)}), *turns[1:])
    witness = Scripted()
    await Examiner(witness).examine(open_case(Transcript(id="t", turns=turns), it.customer), RUBRIC)
    assert witness.asked == []


@pytest.mark.parametrize("trick", sorted(BOUGHT))
async def test_a_witness_sees_nothing_of_what_only_buys(trick: str) -> None:
    plain, bought = Scripted(), Scripted()
    await examined(plain, *BAD)
    await examined(bought, *BAD[:3], f"{BAD[3]} {BOUGHT[trick]}", *BAD[4:])
    assert set(bought.shown) <= set(plain.shown)


async def test_one_failure_costs_one_question() -> None:
    witness = only(NAMED, *[yes(ROTTEN)] * 3)
    witness.fails = [WitnessFailed("The host had a fault of its own (500).")]
    found = await examined(witness)
    assert found.told == ("The host had a fault of its own (500).",)
    assert not check(found.card, witness.asked[0][0]).answers
    assert sum(bool(c.answers) for c in checks(found.card)) >= 1


@pytest.mark.parametrize(("lasting", "calls"), [(True, 1), (False, MOST_FAILURES)])
async def test_who_fails_for_good_is_not_asked_again(lasting: bool, calls: int) -> None:
    witness = Scripted(fails=[WitnessFailed("No.", lasting=lasting) for _ in range(9)])
    examiner = Examiner(witness, (FOIL,))
    found = [await examiner.examine(told(), RUBRIC) for _ in range(2)]
    assert len(witness.asked) == calls
    assert "not asked again" in found[0].told[-1]
    assert found[1].told == ()
    assert all(one.card.to_json() == before().to_json() for one in found)


async def test_without_an_answer_to_the_foil_nothing_moves() -> None:
    def says(question: Question, lines: object, asking: int) -> Said:
        if not question.check:
            raise WitnessFailed("It was too slow.")
        return yes(ROTTEN) if question.check == NAMED else NO

    assert (await examined(Scripted(says))).card.overall == before().overall


async def test_the_raters_can_be_held_against_each_other() -> None:
    card = (await examined(only(NAMED, *[yes(ROTTEN)] * 3))).card
    said = [(r.rater, r.category) for subject, r in both(card) if subject == NAMED]
    assert said == [("code", 0), ("model", 1)]


async def test_what_was_examined_survives_being_kept() -> None:
    card = (await examined(only(NAMED, *[yes(ROTTEN)] * 3))).card
    assert Scorecard.model_validate_json(card.model_dump_json()) == card
    assert '"by": "model"' in card.to_json()
    assert '"answers"' not in before().to_json()
    assert '"testified"' not in before().to_json()


def test_no_model_is_asked_about_what_is_critical() -> None:
    with pytest.raises(ValidationError, match="critical check"):
        asking(mattering__no_blame="trainee")
