"""Several answers to one question: how sure they are together, and when asking again is in vain."""

import pytest

from simulator.scoring.testimony import Answered, Answers, Quoted

KINDS = {"y": "met", "n": "not met", "v": "void"}


def answers(given: str) -> Answers:
    return Answers(tuple(Answered(KINDS[k], Quoted(n, "x") if k == "y" else None) for n, k in enumerate(given)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "met", "confidence", "moves", "open"),
    [
        ("", None, 0, False, True),
        ("y", True, 0.3333, False, True),
        ("n", False, 0.3333, False, False),
        ("v", None, 0, False, True),
        ("yy", True, 0.6667, True, True),
        ("yn", None, 0, False, False),
        ("vv", None, 0, False, False),
        ("yyy", True, 1, True, False),
        ("yyn", True, 0.3333, False, False),
        ("vyy", True, 0.6667, True, False),
        ("vyn", None, 0, False, False),
    ],
)
def test_the_spread_is_the_confidence(given: str, met: bool | None, confidence: float, moves: bool, open: bool) -> None:
    it = answers(given)
    assert (it.met, it.confidence, it.moves, it.open) == (met, confidence, moves, open)


def test_the_words_quoted_most_stand_for_the_answer() -> None:
    late, early = Answered("met", Quoted(5, "late")), Answered("met", Quoted(3, "early"))
    assert Answers((late, early, late)).quoted == late.quoted
    assert Answers((late, early)).quoted == early.quoted
    assert Answers((Answered("void"),)).quoted is None
