"""The scorecard: per dimension the checks met or not, with their evidence; outcomes; one thing to do better."""

import json
from enum import StrEnum
from typing import Any, Literal

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from simulator.customer.shape import Shape


class Dimension(StrEnum):
    WANT = "want"
    TREATMENT = "treatment"
    PERSONALITY = "personality"
    FAIR_VALUE = "fair_value"
    IDEAL_SELF = "ideal_self"
    OWNERSHIP = "ownership"
    MATTERING = "mattering"
    CLARITY = "clarity"


class Given(Shape):
    """One rater's own answer to a check. ``confidence`` (0 to 1) is how far a model's answers agreed; ``met`` is None
    where it had none that counts.
    """

    by: Literal["code", "model"]
    met: bool | None
    share: float | None = None
    confidence: float | None = None
    turn: int | None = None
    words: str = ""


class Check(Shape):
    """One atomic check. ``met`` is None where it did not apply or was set aside; ``turn`` and ``words`` are its
    evidence, verbatim.

    ``share`` is how much of it was met (0 to 1), for checks that can be met in part. ``why`` says the finding in one
    sentence. ``answers`` are those of all raters, where a model was asked as well.
    """

    check: str
    met: bool | None
    share: float | None = Field(default=None, ge=0, le=1)
    turn: int | None = None
    words: str = ""
    why: str = ""
    answers: tuple[Given, ...] = ()

    @model_serializer(mode="wrap")
    def _lean(self, whole: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return _without(whole(self), "answers")


class Trust(Shape):
    """How far a mark can be believed, in a word, and why."""

    word: Literal["solid", "usable", "rough", "untested", "unverified"]
    why: str


class DimensionScore(Shape):
    """``mark`` 0 to 100, or None where the dimension did not apply; ``confidence`` 0 to 1. ``testified``: how many of
    its checks a model said something about that counts. ``trust`` is added to a mark by `simulator.scoring.trust`.
    """

    mark: float | None
    confidence: float = Field(ge=0, le=1)
    checks: tuple[Check, ...] = ()
    testified: int = 0
    trust: Trust | None = None

    @model_serializer(mode="wrap")
    def _lean(self, whole: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return _without(_without(whole(self), "testified"), "trust")


def _without(data: dict[str, Any], key: str) -> dict[str, Any]:
    """What only a model's word fills is left out where there was none: such scores are as they always were."""
    return {name: value for name, value in data.items() if name != key or value}


class Outcomes(Shape):
    """What came of it, each 0 to 1: probabilities for ``settled`` and ``left``, strengths for the others (``effort``:
    low is good).
    """

    settled: float
    loyalty: float
    satisfaction: float
    effort: float
    left: float


class FoundSignal(Shape):
    signal: str
    words: str


class TurnScore(Shape):
    """Per turn: ``quality`` (0 to 1) and ``signals`` for the trainee's, ``negativity`` (0 to 1) for the customer's."""

    turn: int
    speaker: Literal["trainee", "customer"]
    quality: float | None = None
    signals: tuple[FoundSignal, ...] | None = None
    negativity: float | None = None


class Lead(Shape):
    """The one thing to do better: the trainee's own ``words`` in ``turn``, why, and a ``better`` line for this
    customer.
    """

    turn: int
    words: str
    better: str
    why: str


class Weights(Shape):
    """What the marks were weighed by, so that they can be weighed again when a coach has changed one of them.

    Weights of ``dimensions`` and ``checks`` are those of the rubric as fitted to this customer; ``critical`` are the
    ids of checks that cap. ``known``: whether the situation was. ``personal`` and ``listening`` (0 to 1) say how far
    the talk was about the person himself, and how much he was listened to.
    """

    dimensions: dict[Dimension, float]
    checks: dict[str, float]
    critical: tuple[str, ...] = ()
    known: bool = True
    personal: float = 0.0
    listening: float = 0.0


class Scorecard(Shape):
    """The score of one session. ``overall`` is None only when the simulator was at fault; ``fair`` says whether it was
    free of shown faults. ``rubric`` is the hash of the rubric's text; empty where nobody said it. ``weights`` is None
    in scores of before they were kept.
    """

    id: str
    overall: float | None
    fair: bool
    dimensions: dict[Dimension, DimensionScore]
    outcomes: Outcomes
    turns: tuple[TurnScore, ...]
    lead: Lead | None
    rubric: str = ""
    trust: Trust | None = None
    weights: Weights | None = None

    def to_json(self) -> str:
        """One line of JSON in the shape of the interface: trainee's turns without ``negativity``, customer's without
        ``quality``.
        """
        left_out = {"weights"} | {key for key in ("rubric", "trust") if not getattr(self, key)}
        data = self.model_dump(mode="json", exclude=left_out)
        data["turns"] = [{k: v for k, v in t.items() if v is not None} for t in data["turns"]]
        return json.dumps(data, ensure_ascii=False)
