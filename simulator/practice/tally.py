"""What became of sessions with scripted trainees: one short record a session, and the figures of many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

from simulator.customer.moves import Ending
from simulator.practice.transcript import Transcript, Turn

LOST = frozenset({Ending.LEFT, Ending.ESCALATED})


@dataclass(frozen=True)
class Outcome:
    """One session in figures.

    ``calm`` is where the customer's calm stood at the end (0 to 100). ``negative`` tells of each of his turns whether
    it was negative, read from its words. ``relief`` is the largest share of his anger (what is missing of calm) that a
    single turn took away.
    """

    persona: str
    situation: str
    seed: int
    trainee: str
    ending: str
    calm: float
    negative: tuple[bool, ...]
    relief: float

    @property
    def lost(self) -> bool:
        return self.ending in LOST

    @property
    def thirds(self) -> tuple[float, float]:
        """The share of negative turns in the first and in the last third of his turns."""
        third = max(1, len(self.negative) // 3)
        return fmean(self.negative[:third]), fmean(self.negative[-third:])

    @property
    def rank(self) -> tuple[bool, float]:
        """By final calm, with those who left or asked for somebody else below those who stayed."""
        return not self.lost, self.calm


@dataclass(frozen=True)
class Tally:
    """Many sessions of one trainee: shares are from 0 to 1, ``change`` is last third less first, ``still_upset`` the
    share of turns after a negative one that were negative too (over ``upset`` of them; 0 where there are none).
    """

    trainee: str
    sessions: int
    turns: float
    calm: float
    first: float
    last: float
    still_upset: float
    upset: int
    lost: float
    settled: float
    declined: float

    @property
    def change(self) -> float:
        return self.last - self.first


def outcome(session: Transcript) -> Outcome | None:
    """The figures of a session of our own; None where the customer said nothing."""
    turns = [t for t in session.turns if t.speaker == "customer"]
    if not turns:
        return None
    calm = [_calm(t) for t in turns]
    pairs = pairwise(calm)
    return Outcome(
        persona=session.persona or "",
        situation=session.situation or "",
        seed=session.seed or 0,
        trainee=session.trainee or "",
        ending=str(session.ending or ""),
        calm=calm[-1],
        negative=tuple(bool(t.negative) for t in turns),
        relief=max(((b - a) / (100 - a) for a, b in pairs if a < 100), default=0.0),
    )


def tally(trainee: str, outcomes: Sequence[Outcome]) -> Tally:
    """The figures of at least one session."""
    after = [b for o in outcomes for a, b in pairwise(o.negative) if a]
    return Tally(
        trainee=trainee,
        sessions=len(outcomes),
        turns=fmean(len(o.negative) for o in outcomes),
        calm=fmean(o.calm for o in outcomes),
        first=fmean(o.thirds[0] for o in outcomes),
        last=fmean(o.thirds[1] for o in outcomes),
        still_upset=fmean(after) if after else 0.0,
        upset=len(after),
        lost=fmean(o.lost for o in outcomes),
        settled=fmean(o.ending == Ending.SETTLED for o in outcomes),
        declined=fmean(o.ending == Ending.DECLINED for o in outcomes),
    )


def by_trainee(outcomes: Iterable[Outcome]) -> list[Tally]:
    """One tally for each trainee, in the order in which they first came."""
    found: dict[str, list[Outcome]] = {}
    for one in outcomes:
        found.setdefault(one.trainee, []).append(one)
    return [tally(name, ones) for name, ones in found.items()]


def table(tallies: Sequence[Tally]) -> str:
    """As text, one line a trainee."""
    head = f"{'trainee':14}{'n':>5}{'turns':>7}{'calm':>6}{'negative: first':>17}{'last':>6}{'change':>8}"
    lines = [f"{head}{'still upset':>13}{'lost':>6}{'settled':>9}{'declined':>10}"]
    for t in tallies:
        start = f"{t.trainee:14}{t.sessions:5}{t.turns:7.1f}{t.calm:6.0f}{t.first:17.2f}{t.last:6.2f}{t.change:+8.2f}"
        lines.append(f"{start}{t.still_upset:13.2f}{t.lost:6.2f}{t.settled:9.2f}{t.declined:10.2f}")
    return "\n".join(lines)


def _calm(turn: Turn) -> float:
    return turn.state.mind.calm if turn.state else (turn.mind or {}).get("calm", 50.0)
