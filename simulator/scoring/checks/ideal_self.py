"""Ideal self: was he helped to be the person he would like to be?"""

import re
from dataclasses import replace

from simulator.customer.signals import Signal
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, last_line, never, quote, shown, skipped, taken_in
from simulator.scoring.quoting import opening
from simulator.scoring.surface import GLAD, PROBLEM, SORRY_SELF, THANKS, content

CALM = "He was not upset."
_NAMES_IT = (Signal.ACKNOWLEDGES_FEELING, Signal.WAY_BACK, Signal.PARAPHRASES)
_DECENT = re.compile(
    r"\byou(?:'re| are|'ve been) (?:a |an |so |very )?(?:gem|star|angel|dear|kind|good|saint|help)", re.IGNORECASE
)


def no_policing(case: Case) -> Finding:
    found = never(case, "You told him how to feel.", Signal.CALM_DOWN, sure=0.7, good="Nobody told him how to feel.")
    return found if case.upset or found.share != 1.0 else skipped(CALM)


def civil(case: Case) -> Finding:
    found = never(case, "Rude.", Signal.RUDE, Signal.ABUSIVE, sure=0.7, good="You stayed civil.")
    return found if case.upset or found.share != 1.0 else skipped(CALM)


def acknowledged(case: Case) -> Finding:
    if not case.upset:
        return skipped(CALM)
    lack, what = "What had happened to him was never named.", "You named what had happened to him."
    found = shown(case, what, lack, *_NAMES_IT)
    if found.share == 1.0 and (case.customer is None or _particular(case)):
        return found
    owned = case.earns(Signal.TAKES_OWNERSHIP, Signal.EXPLAINS_CAUSE)
    named = next(((t, h) for t, h in owned if len(content(t.sentence(h)) & case.particulars) >= 2), None)
    if named:
        return Finding(1.0, what, named[0].turn, named[1].words)
    return replace(found, share=0.5, why="Feelings were named, not what had happened.") if found.share else found


def _particular(case: Case) -> bool:
    """Whether one of the lines that acknowledged it names something of the matter."""
    lines = (t.sentence(h) for t, h in case.earns(*_NAMES_IT))
    return any(content(text) & case.particulars for text in lines)


def way_back(case: Case) -> Finding:
    if not case.upset:
        return skipped(CALM)
    lack = "He was given no way to come down without losing face."
    return shown(case, "You let him keep his face.", lack, Signal.WAY_BACK, Signal.PRAISES_EFFORT)


def came_down(case: Case) -> Finding:
    """From his words: how upset the last third was, and whether that is less than at his worst."""
    last = last_line(case)
    if not case.upset or last is None or case.course.turns < 2:
        return skipped(CALM)
    share = min(1.0, max(0.0, 1.1 - 1.1 * case.course.late))
    why = "He came down." if share >= 0.5 else "He left as angry as he had been."
    return Finding(*taken_in(case, share, why), *quote(last))


def himself_again(case: Case) -> Finding:
    """He says a decent word by himself: sorry for his tone, thanks, praise."""
    if not case.upset:
        return skipped(CALM)
    later = [c for c in case.talk.customers[1:] if not c.unfair and c.negativity < 0.5]
    for c in reversed(later):
        if SORRY_SELF.search(c.text) or (
            any(p.search(c.text) for p in (THANKS, GLAD, _DECENT)) and not PROBLEM.search(c.text)
        ):
            share, why = taken_in(case, 1.0, "He found back to his better self.")
            return Finding(share, why, c.turn, opening(c.text))
    last = last_line(case)
    return Finding(0.0, "No decent word came from him any more.", *(quote(last) if last else (None, "")))


CHECKS: dict[str, Answer] = {
    "ideal_self.no_policing": no_policing,
    "ideal_self.civil": civil,
    "ideal_self.acknowledged": acknowledged,
    "ideal_self.way_back": way_back,
    "ideal_self.came_down": came_down,
    "ideal_self.himself_again": himself_again,
}
