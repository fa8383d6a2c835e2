"""The rules of the mind, as written in ``personas/rules.yaml``: what each signal does to the customer, and within which
bounds.
"""

from pydantic import Field

from simulator.customer.mind import Part
from simulator.customer.persona import Milestone, Style
from simulator.customer.shape import Shape
from simulator.customer.signals import Signal

Effect = dict[Part, float]
"""Change of each part of the mind, in points of 100."""


class SignalRule(Shape):
    """What one signal does to the mind of a customer in whom nothing else stirs.

    ``styles`` multiplies ``effect`` by the customer's share of each style times the factor (1 for a style that is not
    named).
    ``fades`` multiplies it each time the signal is heard again (1: never fades). ``milestone`` is reached by it;
    ``insult`` counts towards his leaving.
    """

    effect: Effect
    styles: dict[Style, float] = {}
    fades: float = Field(default=0.5, ge=0, le=1)
    milestone: Milestone | None = None
    insult: float = Field(default=0, ge=0, le=3)

    @property
    def worth(self) -> float:
        """Points that it gives in all; below zero where it takes more than it gives."""
        return sum(self.effect.values())


class Costs(Shape):
    """What a turn costs of patience, whatever is said. Words beyond ``free_words`` and seconds beyond ``free_seconds``
    cost too.
    """

    turn: float
    word: float
    free_words: int
    second: float
    free_seconds: float
    wait: float = Field(ge=0, description="each second of waiting for a colleague or on hold, not told why")
    empty_turn: Effect = Field(description="a turn that neither answers, nor tells, nor does anything")
    bare_no: Effect = Field(description="a no with neither a reason nor anything else to offer beside it")
    idle_turn: Effect = Field(description="each turn without progress, after `thresholds.idle_turns` of them in a row")


class Bounds(Shape):
    """What one turn can do at most. ``anger_share`` is the largest part of what is missing of calm that one turn gives
    back, ``doubt_share`` of what is missing of trust.
    """

    gain: float
    loss: float
    anger_share: float = Field(gt=0, le=0.25)
    doubt_share: float = Field(gt=0, le=1)
    positives: int = Field(description="how many positive signals of one line count: the best ones")
    sure_positive: float
    sure_negative: float


class Progress(Shape):
    """What it does to him when the matter comes nearer its end, for the whole way from nothing to settled."""

    effect: Effect
    answered: Effect = Field(description="a question of his answered")
    conceded: Effect = Field(description="he was given what he should not have got")


class Stale(Shape):
    """What is left of a gain for each turn in a row without progress: of sympathy, and of other words."""

    feeling: float = Field(gt=0, le=1)
    words: float = Field(gt=0, le=1)


class Thresholds(Shape):
    """When he does what. Levels are 0 to 100."""

    leave_patience: float
    warn_strikes: float
    leave_strikes: float
    soften_gain: float
    own_up_calm: float
    test_trust: float
    accept_calm: float
    accept_clarity: float
    confide_mattering: float
    vent_calm: float
    machine_canned: int
    ask_back: int
    long_line: int
    idle_turns: int


class Rules(Shape):
    """All of them. What is not named here moves nothing."""

    signals: dict[Signal, SignalRule]
    costs: Costs
    bounds: Bounds
    progress: Progress
    thresholds: Thresholds
    delight: float = Field(description="multiplies the effect of what delights this persona")
    insulted: float = Field(description="multiplies the effect of what insults this persona")
    sore: float = Field(description="multiplies gains while an insult is still felt in full")
    stale: Stale
    relapse: Effect
