"""How marks, dimensions and outcomes are called on the screen."""

from simulator.customer.persona import Style
from simulator.scoring.scorecard import Dimension

DIMENSIONS: dict[Dimension, tuple[str, str]] = {
    Dimension.WANT: ("want", "Did he get what he really came for, or an honest no?"),
    Dimension.TREATMENT: ("treatment", "Was he treated in the way he likes, as the situation made it?"),
    Dimension.PERSONALITY: ("personality", "Was somebody at home, or could this have been said to anyone?"),
    Dimension.FAIR_VALUE: ("fair value", "Was all of it true and within policy, with no gush and no giving in?"),
    Dimension.IDEAL_SELF: ("ideal self", "Was he helped to be the person he would like to be?"),
    Dimension.OWNERSHIP: ("ownership", "Did you act like the owner, with no needless transfer?"),
    Dimension.MATTERING: ("mattering", "Did he feel that he matters, and were promises kept?"),
    Dimension.CLARITY: ("clarity", "Did he always know what happens next, and when?"),
}
STYLES: dict[Style, str] = {
    Style.WARM: "warm: to be known, a bit of rapport first",
    Style.BRIEF: "brief: as short as it can be",
    Style.STEPWISE: "stepwise: one step after the other, kept informed",
    Style.TECHNICAL: "technical: exact and expert, no small talk",
}
BAR = 10


def mark_word(mark: float | None) -> str:
    """The mark in a word; a step is 20 points."""
    if mark is None:
        return "did not apply"
    return ("weak", "thin", "fair", "good", "strong")[min(4, int(mark // 20))]


def bar(share: float) -> tuple[str, str]:
    """A share of 0 to 1 as a bar of ten: what is full, and what is empty."""
    full = round(max(0.0, min(1.0, share)) * BAR)
    return "━" * full, "╌" * (BAR - full)
