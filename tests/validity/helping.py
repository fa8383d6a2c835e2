"""What can be told on talks of other kinds: help for a feeling, empathy in a reply, dialogues with a machine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean

from simulator.customer.signals import Signal
from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.agreement import alpha, estimate, kappa, percent, squared
from simulator.scoring.rubric import Rubric
from simulator.scoring.score import score
from simulator.scoring.scorecard import Scorecard
from tests.validity.chats import Rated, Reply
from tests.validity.figures import RESAMPLES, Figure, over, trivially, trivially_apart
from tests.validity.leaving import leaves
from tests.validity.measures import auc, rho, within
from tests.validity.trivial import length, sentiment

HELPED, UNHELPED = 3, 1
"""Steps of five by which a feeling was weaker at the end, from and to which a talk counts as help or none."""
PLEASED, DISPLEASED = 4.0, 2.25
"""Means of three or four raters, 1 to 5: between these they agree too weakly to be held against anything."""


@dataclass(frozen=True)
class Scored:
    """A conversation, its number from people, and its scorecard."""

    rated: Rated
    card: Scorecard

    @cached_property
    def length(self) -> float:
        return float(sum(len(t.text.split()) for t in self.rated.transcript.turns))

    @cached_property
    def sentiment(self) -> float:
        return fmean(sentiment(t.text) for t in self.rated.transcript.turns if t.speaker == "customer")


Value = Callable[[Scored], float]


def scored(talks: Sequence[Rated], rubric: Rubric) -> Iterator[Scored]:
    for talk in talks:
        yield Scored(talk, score(talk.transcript, None, rubric))


def extremes(dialogues: Sequence[Rated]) -> list[Rated]:
    """The dialogues on which the raters agree well enough to say which side they are on."""
    return [d for d in dialogues if d.number >= PLEASED or d.number <= DISPLEASED]


def help_figures(talks: Sequence[Scored]) -> Iterator[Figure]:
    on = "support conversations (feelings)"
    ends = [t for t in talks if t.rated.number >= HELPED or t.rated.number <= UNHELPED]

    def label(some: Sequence[Scored]) -> list[bool]:
        return [t.rated.number >= HELPED for t in some]

    def apart(some: Sequence[Scored], value: Value) -> float | None:
        return auc([value(t) for t in some], label(some))

    def even(some: Sequence[Scored], value: Value) -> float | None:
        return within([value(t) for t in some], label(some), [t.length for t in some])

    for name, value in _WHOLE.items():
        for measure, kind in ((apart, "(AUC)"), (even, "within equal length (AUC)")):
            alone = trivially_apart(
                length=measure(ends, lambda t: t.length), sentiment=measure(ends, lambda t: t.sentiment)
            )
            found = over(ends, lambda some, m=measure, v=value: m(some, v))  # type: ignore[misc]
            yield Figure(f"help from little help, by `{name}` {kind}", on, len(ends), found, alone)
    along = over(talks, lambda some: rho([t.card.outcomes.satisfaction for t in some], [t.rated.number for t in some]))
    alone = trivially(
        length=rho([t.length for t in talks], [t.rated.number for t in talks]),
        sentiment=rho([t.sentiment for t in talks], [t.rated.number for t in talks]),
    )
    yield Figure("how much weaker the feeling was, by `satisfaction` (ρ)", on, len(talks), along, alone)
    yield leaves(
        "what length and sentiment leave of it",
        on,
        talks,
        lambda t: [(t.card.outcomes.satisfaction, t.rated.number, t.length, t.sentiment)],
    )


_WHOLE: dict[str, Value] = {
    "satisfaction": lambda t: t.card.outcomes.satisfaction,
    "overall": lambda t: t.card.overall or 0.0,
}


def pleased_figures(dialogues: Sequence[Scored]) -> Iterator[Figure]:
    on = "task dialogues with a machine, extremes"

    def apart(some: Sequence[Scored], value: Value = lambda t: t.card.outcomes.satisfaction) -> float | None:
        return auc([value(t) for t in some], [t.rated.number >= PLEASED for t in some])

    alone = trivially_apart(
        length=apart(dialogues, lambda t: t.length), sentiment=apart(dialogues, lambda t: t.sentiment)
    )
    claim = "pleased from displeased, by `satisfaction` (AUC)"
    yield Figure(claim, on, len(dialogues), over(dialogues, apart), alone)


def empathy_level(pair: Reply, rubric: Rubric) -> dict[str, int]:
    """The three parts of empathy, 0 to 2, by a fixed reading of what the scorer heard in the reply: nothing is
    fitted.
    """
    turns = (Turn(speaker="customer", text=pair.post), Turn(speaker="trainee", text=pair.reply))
    card = score(Transcript(id="", turns=turns), None, rubric)
    has = {found.signal for found in card.turns[1].signals or ()}
    return {
        "emotional-reactions": 2 if has & _WARM else int(bool(has & _STOCK)),
        "interpretations": 2 if Signal.PARAPHRASES in has else int(Signal.ACKNOWLEDGES_FEELING in has),
        "explorations": 2 if Signal.ASKS_OPEN in has else int(Signal.ASKS_CLOSED in has),
    }


_WARM = {Signal.ACKNOWLEDGES_FEELING, Signal.WAY_BACK, Signal.PRAISES_EFFORT}
_STOCK = {Signal.PREMATURE_UNDERSTANDING, Signal.APOLOGY, Signal.CANNED_PHRASE}


def empathy_figures(pairs: Sequence[Reply], rubric: Rubric) -> Iterator[Figure]:
    ours = [empathy_level(pair, rubric) for pair in pairs]
    for part, name in _PARTS.items():
        both = [(level[part], pair.levels[part]) for level, pair in zip(ours, pairs, strict=True)]
        found = estimate(both, lambda some: kappa(some, squared), resamples=RESAMPLES // 4)
        long = sorted(length(pair.reply) for pair in pairs)
        by_length = [
            (sum(length(pair.reply) >= long[len(long) * n // 3] for n in (1, 2)), pair.levels[part]) for pair in pairs
        ]
        alone = trivially(length=kappa(by_length, squared))
        beside = f"{alone}; here agreed {percent(both) or 0:.0%}, alpha {alpha(both, squared) or 0:.2f}"
        yield Figure(f"{name} (quadratic κ with experts)", "posts and replies", len(both), found, beside, 0.50)


_PARTS = {
    "emotional-reactions": "empathy: feeling for the other",
    "interpretations": "empathy: understanding the other",
    "explorations": "empathy: asking further",
}
