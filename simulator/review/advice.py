"""What to practise next, and why."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean as mean

from simulator.customer.persona import Persona, Style
from simulator.customer.situation import Situation
from simulator.review.library import Marked
from simulator.review.mastery import WELL
from simulator.review.progress import Help, Progress, base, progress
from simulator.scoring.scorecard import Dimension

ENOUGH = 3
"""Marks from which on a dimension says something."""
Pair = tuple[str, str]
"""A customer and a situation, by id."""


class Because(StrEnum):
    """Why something should be practised."""

    BEGIN = "begin"  # there is too little to go by
    DIMENSION = "dimension"  # the weakest one
    STYLE = "style"  # never met
    WEAK = "weak"  # done least well
    NEW = "new"  # never met, and everything else goes well


@dataclass(frozen=True)
class Advice:
    """Practise this customer in this situation. ``mark`` is where it stands on the whole (the newest sessions in a
    dimension), ``here`` with this customer in this situation, ``n`` how many unaided sessions say so.
    """

    persona: str
    situation: str
    because: Because
    dimension: Dimension | None = None
    style: Style | None = None
    mark: float | None = None
    here: float | None = None
    n: int = 0


def advice(rows: Sequence[Marked], personas: Sequence[Persona], situations: Sequence[Situation]) -> list[Advice]:
    """What would do most first, each customer in each situation once; empty where there is nobody to practise with.

    ``rows`` are one trainee's. Only what was done unaided tells how well somebody does.
    """
    styles = {
        (p.id, s.id): style_of(p, s) for p in personas if base(p.id) == p.id for s in situations if not s.follow_up
    }
    if not styles:
        return []
    found: dict[Pair, Advice] = {}
    for one in _all(rows, styles):
        found.setdefault((one.persona, one.situation), one)
    return list(found.values())


def style_of(persona: Persona, situation: Situation) -> Style:
    """The service style that this customer likes most in this situation."""
    shares = persona.mix.shares(situation.shift)
    return max(shares, key=lambda style: shares[style])


def _all(rows: Sequence[Marked], styles: dict[Pair, Style]) -> Iterator[Advice]:
    unaided = progress(rows, Help.UNAIDED)
    met = [_pair(one) for one in rows if not one.take]
    new = _new(met, styles)
    if len(unaided.sessions) < ENOUGH:
        yield from (Advice(*pair, Because.BEGIN, n=len(unaided.sessions)) for pair in new[:1] or list(styles)[:1])
    yield from _weakest(unaided, styles)
    if style := next((s for s in Style if s in styles.values() and s not in {styles.get(pair) for pair in met}), None):
        yield from (Advice(*pair, Because.STYLE, style=style) for pair in new if styles[pair] is style)
    yield from _least_well(unaided, styles)
    yield from (Advice(*pair, Because.NEW) for pair in new)


def _new(met: Sequence[Pair], styles: dict[Pair, Style]) -> list[Pair]:
    """What was never met: first where neither customer nor situation was met often."""
    who, what = [pair[0] for pair in met], [pair[1] for pair in met]
    unmet = [pair for pair in styles if pair not in met]
    return sorted(unmet, key=lambda pair: who.count(pair[0]) + what.count(pair[1]))


def _weakest(unaided: Progress, styles: dict[Pair, Style]) -> Iterator[Advice]:
    """The weakest dimension, where it went worst."""
    known = {d: unaided.levels[d] for d in Dimension if unaided.levels[d].n >= ENOUGH}
    low = {d: level.recent for d, level in known.items() if level.recent is not None and level.recent < WELL}
    if not low:
        return
    weakest = min(low, key=lambda d: low[d])
    for pair, here in _worst_first(unaided.sessions, styles, lambda one: one.marks.get(weakest)):
        yield Advice(*pair, Because.DIMENSION, dimension=weakest, mark=low[weakest], here=here, n=known[weakest].n)
        return


def _least_well(unaided: Progress, styles: dict[Pair, Style]) -> Iterator[Advice]:
    for pair, here in _worst_first(unaided.sessions, styles, lambda one: one.overall):
        if here < WELL:
            yield Advice(*pair, Because.WEAK, here=here)


def _worst_first(
    sessions: Iterable[Marked], styles: dict[Pair, Style], mark: Callable[[Marked], float | None]
) -> list[tuple[Pair, float]]:
    found: dict[Pair, list[float]] = defaultdict(list)
    for one in sessions:
        if _pair(one) in styles and (value := mark(one)) is not None:
            found[_pair(one)].append(value)
    return sorted(((pair, mean(marks)) for pair, marks in found.items()), key=lambda one: one[1])


def _pair(one: Marked) -> Pair:
    return base(one.persona), one.situation
