"""How moments and answers read."""

from collections.abc import Mapping

from textual.content import Content

from simulator.customer.mind import Mind, Part
from simulator.review.cohort import OPENING, Answer, Moment
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

LONGEST = 4000
"""Characters of one line that are shown."""
MOVES: dict[str, str] = {
    "vent": "when he lets off steam",
    "press": "when he presses for an answer",
    "react": "when he says how it struck him",
    "disclose": "when he tells something",
    "unknown": "when he does not know",
    "ask": "when he asks",
    "test": "when he doubts a promise",
    "object": "when he will not take a no",
    "acknowledge": "when he says “ok”",
    "soften": "when he softens",
    "own_up": "when he owns up to his tone",
    "accept": "when he accepts",
    "puzzled": "when he did not follow",
    "machine": "when he asks for a machine",
    "warn": "when he warns",
    "wait": "when he is asked to wait",
}


def moment_name(moment: Moment, n: int) -> str:
    """A moment as it is chosen, with how many sessions have it."""
    if moment == OPENING:
        what = "answer to his opening"
    elif moment.line:
        what = f"line {moment.line} of the trainee"
    else:
        what = "first answer " + MOVES.get(moment.move, f"to {plain(moment.move)}")
    return f"{what} ({n})"


def answer_text(answer: Answer, name: str) -> Content:
    """One trainee's line between what it answered and what it did."""
    worth = "" if answer.quality is None else f" · line worth {answer.quality * 100:.0f}"
    return Content.assemble(
        (name, "bold $text-accent"),
        (worth, MUTED),
        (f"\n{_cut(answer.to)}\n" if answer.to else "\n", f"italic {MUTED}"),
        _cut(answer.text),
        ("\n" + _moved(answer), MUTED),
    )


def _cut(text: str) -> str:
    return plain(text if len(text) <= LONGEST else text[:LONGEST] + "…").strip()


def _moved(answer: Answer) -> str:
    """The mood before and after, and what moved."""
    if answer.before is None or answer.after is None:
        return "What it did to him is not known."
    changes = {part.value: answer.moved(part.value) for part in Part}
    parts = [f"{part} {change:+.0f}" for part, change in changes.items() if change is not None and round(change)]
    moods = (_mood(answer.before), _mood(answer.after))
    mood = f"{moods[0]} → {moods[1]}" if all(moods) else ""
    return " · ".join(filter(None, (mood, ", ".join(parts) or "nothing moved")))


def _mood(levels: Mapping[str, float]) -> str:
    known = {part.value: levels[part.value] for part in Part if part.value in levels}
    return Mind(**known).mood.value if len(known) == len(Part) else ""
