"""What a check found, and the few ways in which checks are answered: it was there, or it was not, or how often."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from simulator.customer.moves import MoveKind
from simulator.customer.signals import HeardSignal, Signal
from simulator.scoring.case import Case
from simulator.scoring.plain import plain
from simulator.scoring.quoting import opening
from simulator.scoring.surface import content
from simulator.scoring.talk import CustomerLine, TraineeLine


@dataclass(frozen=True)
class Finding:
    """``share`` of the check that was met, 0 to 1; None where it did not apply or was set aside.

    ``words`` are verbatim from ``turn``. ``why`` says the finding in one sentence.
    """

    share: float | None
    why: str
    turn: int | None = None
    words: str = ""


Answer = Callable[[Case], Finding]
Evidence = tuple[TraineeLine, HeardSignal]

_NO_REFUSAL = re.compile(r"\b(can't|cannot) (afford|wait|go wrong|imagine|say|tell|see)\b", re.IGNORECASE)
FADE = 0.5
"""What each further fault leaves of a check: faults are counted, so that lines without any cannot make up for them."""
SAID = 2
"""Telling words from which on something was said at all, and not only a greeting left over from what earns nothing."""
ANGRY = 0.25
"""What is left of a check on how he took it all, when his last line was one of anger."""
_ANGRY = frozenset({MoveKind.VENT, MoveKind.WARN, MoveKind.ESCALATE, MoveKind.LEAVE})


def skipped(why: str) -> Finding:
    """It did not apply, or cannot be judged."""
    return Finding(None, why)


def never(case: Case, fault: str, *signals: Signal, sure: float = 0.5, good: str = "") -> Finding:
    """Met when none of the signals was heard; each line with one halves it. Without lines it does not apply."""
    if not case.talk.trainee:
        return skipped("The trainee said nothing.")
    found = [(line, h) for line, h in case.talk.has(*signals) if h.sure >= sure]
    if found:
        return faults([(line.turn, h.words) for line, h in found], fault, good)
    if case.customer is not None and not any(len(content(line.worth)) >= SAID for line in case.talk.lines):
        return skipped("Nothing was said that was meant for him.")
    return faults([], fault, good)


def faults(found: list[tuple[int, str]], fault: str, good: str = "", of: int | None = None) -> Finding:
    """Met when nothing was found; every fault halves it. The first is the evidence. Where they are some ``of`` so many,
    the share without a fault is halved: who did none of it right has nothing to show.
    """
    if not found:
        return Finding(1.0, good or "No sign of it.")
    turn, words = found[0]
    times = "" if len(found) == 1 else f" ({len(found)} times)"
    whole = 1 - len(found) / of if of else 1.0
    return Finding(FADE ** len(found) * whole, f"{fault}{times}", turn, words)


def shown(case: Case, what: str, lack: str, *signals: Signal, wanted: int = 1) -> Finding:
    """Met when one of the signals was heard and counts, in ``wanted`` lines.

    Set aside where it was not heard but there is a line about the matter that was not heard at all: the ear may be at
    fault.
    """
    found = case.earns(*signals)
    if found:
        line, h = found[0]
        return Finding(min(1.0, len(found) / wanted), what, line.turn, h.words)
    missed = next((t for t in case.talk.lines if t.unheard and t.turn not in case.untrue and _telling(case, t)), None)
    if missed is not None:
        return Finding(None, "A line could not be made out, so this is left to a coach.", missed.turn)
    blank = case.talk.lines[0] if case.talk.lines else None
    return Finding(0.0, lack, blank.turn if blank else None, "")


def _telling(case: Case, line: TraineeLine) -> bool:
    """Whether a line that was not heard names something of the matter; one that could be said to anybody told nothing
    that the ear might have missed.
    """
    return len(content(line.worth) & case.particulars) >= 2


def taken_in(case: Case, share: float, why: str) -> tuple[float, str]:
    """How he took it counts little where he went off venting or warning, whatever his other words were, and half for
    each line in which it was bought with what cannot be.
    """
    last = case.talk.customers[-1].turn if case.talk.customers else 0
    if share > ANGRY and case.talk.transcript.turns[last].move in _ANGRY:
        return ANGRY, "He was still angry at the end."
    lies = sum(1 for turn in case.untrue if turn < last)
    if not lies or share < FADE:
        return share, why
    return share * FADE**lies, "What eased him was not true, and he will find out."


def refusals(case: Case) -> list[Evidence]:
    """The lines with a no in them; “we can't afford to get that wrong” refuses nothing."""
    return [(line, h) for line, h in case.talk.has(Signal.SAYS_NO) if not _NO_REFUSAL.search(plain(h.words).text)]


def quote(line: TraineeLine | CustomerLine) -> tuple[int, str]:
    """The turn and its first sentence or two."""
    return line.turn, opening(line.text)


def last_line(case: Case) -> CustomerLine | None:
    """The customer's last fair line."""
    return next((c for c in reversed(case.talk.customers) if not c.unfair), None)
