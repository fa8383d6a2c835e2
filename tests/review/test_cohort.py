"""What trainees said at the same moment."""

from simulator.practice.transcript import Mode, Transcript, Turn
from simulator.review.cohort import OPENING, Answer, Moment, answers, best_first, masks, moments, seeds
from simulator.scoring.scorecard import TurnScore
from tests.storage.conftest import card


def talk(id: str, *said: tuple[str, str], first: str = "customer", **more: object) -> Transcript:
    """``said``: texts with the customer's moves, from who speaks ``first`` on in turns."""
    sides = ("customer", "trainee") if first == "customer" else ("trainee", "customer")
    turns = tuple(
        Turn.model_validate({"speaker": sides[n % 2], "text": text, "move": move or None, "mind": {"calm": 10.0 * n}})
        for n, (text, move) in enumerate(said)
    )
    return Transcript.model_validate({"id": id, "turns": turns, "trainee": id, **more})


ADA = talk("ada", ("where is it", "open"), ("one moment", ""), ("well?", "press"), ("at noon", ""), ("ok", "accept"))
TOM = talk(
    "tom", ("hello", ""), ("where is it", "open"), ("calm down", ""), ("no!", "vent"), ("noon", ""), first="trainee"
)


def test_moments_are_the_opening_the_lines_and_the_moves() -> None:
    found = moments([ADA, TOM])
    assert list(found) == [OPENING, Moment(1), Moment(2), Moment(3), Moment(move="press"), Moment(move="vent")]
    assert found[OPENING] == found[Moment(2)] == 2
    assert found[Moment(3)] == 1


def test_the_answer_to_the_opening_is_what_followed_it_whoever_spoke_first() -> None:
    assert [one.text for one in answers([ADA, TOM], OPENING, {})] == ["one moment", "calm down"]


def test_an_answer_tells_what_it_answered_and_what_it_did() -> None:
    scored = card("ada").model_copy(update={"turns": (TurnScore(turn=3, speaker="trainee", quality=0.7),)})
    (found,) = answers([ADA, TOM], Moment(move="press"), {"ada": scored})
    assert (found.trainee, found.turn, found.to, found.text, found.quality) == ("ada", 3, "well?", "at noon", 0.7)
    assert found.moved() == 20
    assert found.moved("trust") is None


def test_a_last_line_has_no_mind_after_it() -> None:
    (found,) = answers([TOM], Moment(line=3), {})
    assert found.after is None
    assert found.moved() is None


def test_a_move_that_was_not_answered_is_no_moment_for_it() -> None:
    assert answers([ADA], Moment(move="accept"), {}) == []


def test_only_assessments_share_a_seed() -> None:
    made = [
        ADA.model_copy(update={"seed": seed, "mode": mode})
        for seed, mode in ((1, Mode.ASSESSMENT), (2, "assessment"), (2, Mode.ASSESSMENT), (3, Mode.PRACTICE))
    ]
    assert list(seeds(made).items()) == [(2, 2), (1, 1)]


def test_masks_stay_and_tell_nothing() -> None:
    people = [f"p{n}" for n in range(30)]
    found = masks(people, "k")
    assert found == masks(reversed(people), "k")
    assert len(set(found.values())) == 30
    assert found != masks(people, "other")


def test_the_best_line_comes_first_and_what_is_not_known_last() -> None:
    made = [
        Answer(trainee=name, session=name, turn=1, text="", quality=q)
        for name, q in (("a", None), ("b", 0.2), ("c", 0.9))
    ]
    assert [one.trainee for one in best_first(made)] == ["c", "b", "a"]
