"""How far to trust a mark, in the debrief: a word beside it, the reason where its line is opened."""

from simulator.scoring.scorecard import Dimension, DimensionScore, Trust
from simulator.tui.debrief.card import dimension_line, trust_line

TRUST = Trust(word="rough", why="It went with [b]little[/b].")
SCORE = DimensionScore(mark=60, confidence=1, trust=TRUST)


def test_the_word_stands_beside_the_mark() -> None:
    assert dimension_line(Dimension.WANT, SCORE, fair=True).plain.endswith(" · rough")
    without = SCORE.model_copy(update={"trust": None})
    assert "·" not in dimension_line(Dimension.WANT, without, fair=True).plain


def test_the_reason_is_text_and_nothing_else() -> None:
    assert trust_line(TRUST).plain == "Trust: rough. It went with [b]little[/b]."
