"""Each mark beside what people said of the same chats: what the trust in it rests on."""

from collections.abc import Iterator, Sequence
from statistics import fmean

from simulator.scoring.agreement import Estimate
from simulator.scoring.scorecard import Dimension
from tests.validity.figures import over
from tests.validity.judging import Judged, Value
from tests.validity.measures import rho


def dimensions(chats: Sequence[Judged]) -> Iterator[tuple[Dimension | None, str, int, Estimate]]:
    """For each mark that people's labels can be held against (None: the whole), the rank correlation with them."""
    for which, (against, label) in _LABELS.items():
        some = [c for c in chats if (c.mark(which) if which else c.card.overall) is not None]

        def along(rows: Sequence[Judged], which: Dimension | None = which, label: Value = label) -> float | None:
            marks = [(c.mark(which) if which else c.card.overall) or 0.0 for c in rows]
            return rho(marks, [label(c) for c in rows])

        yield which, against, len(some), over(some, along)


def _calm(c: Judged) -> float:
    return -fmean(label for labels in c.chat.upset.values() for label in labels)


def _calm_at_last(c: Judged) -> float:
    turns = list(c.chat.upset.values())
    return -fmean(label for labels in turns[-max(1, round(len(turns) / 3)) :] for label in labels)


def _rated(c: Judged) -> float:
    return fmean(c.chat.quality.values()) if c.chat.quality else 0.0


_LABELS: dict[Dimension | None, tuple[str, Value]] = {
    None: ("task success as people judged it", lambda c: c.chat.success),
    Dimension.WANT: ("task success as people judged it", lambda c: c.chat.success),
    Dimension.TREATMENT: ("the quality that people saw in the agent's turns", _rated),
    Dimension.PERSONALITY: ("the share of sentences that people called canned", lambda c: -c.canned),
    Dimension.IDEAL_SELF: ("how upset people found the customer at the end", _calm_at_last),
    Dimension.MATTERING: ("how upset people found the customer", _calm),
    Dimension.CLARITY: ("the quality that people saw in the agent's turns", _rated),
}
