"""What became of a drill: the new lines beside the old, what the customer did then and now, and whether that did it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript, Turn
from simulator.review.drills import POOR, Drill
from simulator.scoring.scorecard import Check, Scorecard
from simulator.scoring.tried import worth

BETTER = 0.05
"""By so much (of 1) a line has to be better than the old one; `GOOD` is good enough whatever the old one was."""
GOOD = 0.8
MOVED = 1.0
"""Points (of `simulator.scoring.tried.worth`) by which he has to be better off than then."""
GONE = frozenset({"left", "escalated"})


@dataclass(frozen=True)
class Outcome:
    """``then`` and ``now`` are the turns from the drilled line on, as many lines of each; ``moved`` is how many points
    better (or worse) off the new lines left the customer, None where that is not known; ``quality`` of the lines then
    and now, 0 to 1. ``met`` and ``open`` are the checks at stake.
    """

    done: bool
    why: str
    then: tuple[Turn, ...]
    now: tuple[Turn, ...]
    moved: float | None
    quality: tuple[float | None, float | None]
    met: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


def outcome(
    drill: Drill, original: Transcript, then: Scorecard | None, take: Transcript, card: Scorecard, customer: Customer
) -> Outcome | None:
    """Whether the new lines did it; None where none was said.

    It is done where the checks at stake are met and the customer is no worse off than then; or, where no check was at
    stake or one is open still, where the lines are better and he is better off. It is not where he went away, nor where
    the lines, though better, still went wrong themselves.
    """
    now = take.turns[drill.turn :]
    lines = sum(turn.speaker == "trainee" for turn in now)
    if not lines:
        return None
    before = _as_many(original.turns[drill.turn :], lines)
    met, still = at_stake(drill, card)
    moved = _moved(customer, before, now)
    quality = _quality(drill, then), _mean([t.quality for t in card.turns if t.turn >= drill.turn])
    done, why = _decided(take, met, still, moved, quality)
    return Outcome(done, why, before, now, moved, quality, met, still)


def _decided(
    take: Transcript,
    met: Sequence[str],
    still: Sequence[str],
    moved: float | None,
    quality: tuple[float | None, float | None],
) -> tuple[bool, str]:
    was, is_ = quality
    fair = is_ is None or is_ >= POOR
    as_good = was is None or is_ is None or is_ >= min(was, GOOD)
    better = was is not None and is_ is not None and is_ >= min(was + BETTER, GOOD)
    step = moved or 0.0
    told = ", ".join(filter(None, (_of_mind(moved), _of_quality(was, is_))))
    if str(take.ending) in GONE:
        return False, f"Not yet: the customer went away ({told})."
    if fair and met and not still and as_good and step >= -MOVED:
        return True, f"That did it: {_named(met)} is met now; {told}."
    if fair and better and step > MOVED:
        return True, f"That did it: {told}." + (f" Still open: {_named(still)}." if still else "")
    missing = f"still not met: {_named(still)}; " if still else ""
    wrong = "" if fair else "better, but not good yet; " if step > MOVED else "not a good line yet; "
    return False, f"Not yet: {missing}{wrong}{told}."


def at_stake(drill: Drill, card: Scorecard) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of the checks that the old line failed those that are met now, and those that are not.

    One that was not asked this time, or fails on a line before the drill, says nothing about the new lines.
    """
    checks = {check.check: check for dimension in card.dimensions.values() for check in dimension.checks}
    asked = [found for id in drill.checks if (found := checks.get(id)) is not None and found.met is not None]

    def old(check: Check) -> bool:
        return check.turn is not None and check.turn < drill.turn

    return (
        tuple(check.check for check in asked if check.met),
        tuple(check.check for check in asked if not check.met and not old(check)),
    )


def _as_many(turns: Sequence[Turn], lines: int) -> tuple[Turn, ...]:
    """The turns up to the customer's answer to so many lines."""
    said = 0
    for n, turn in enumerate(turns):
        said += turn.speaker == "trainee"
        if said > lines:
            return tuple(turns[:n])
    return tuple(turns)


def _moved(customer: Customer, then: Sequence[Turn], now: Sequence[Turn]) -> float | None:
    was, is_ = (next((turn.state for turn in reversed(turns) if turn.state), None) for turns in (then, now))
    return worth(customer, is_) - worth(customer, was) if was is not None and is_ is not None else None


def _quality(drill: Drill, then: Scorecard | None) -> float | None:
    if drill.quality is not None:
        return drill.quality
    return next((t.quality for t in then.turns if t.turn == drill.turn), None) if then else None


def _mean(qualities: Sequence[float | None]) -> float | None:
    known = [quality for quality in qualities if quality is not None]
    return mean(known) if known else None


def _of_mind(moved: float | None) -> str:
    if moved is None:
        return ""
    if abs(moved) <= MOVED:
        return "the customer is where he was then"
    return f"it leaves the customer {abs(moved):.0f} points {'better' if moved > 0 else 'worse'} off than then"


def _of_quality(was: float | None, is_: float | None) -> str:
    if was is None or is_ is None:
        return ""
    return f"the line went from {100 * was:.0f} to {100 * is_:.0f} of 100"


def _named(checks: Sequence[str]) -> str:
    return ", ".join(f"“{check.rpartition('.')[2].replace('_', ' ')}”" for check in checks)
