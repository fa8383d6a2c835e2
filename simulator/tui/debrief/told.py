"""The parts of the debrief that are only read: outcomes, how the customer was read, promises, what went well."""

from collections.abc import Sequence

from textual.content import Content

from simulator.scoring.debrief import Praise, Promised, Reading
from simulator.scoring.scorecard import Lead, Outcomes
from simulator.tui.debrief.words import STYLES, bar
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import FAINT, MUTED

OUTCOMES = (
    ("settled", "settled", "how likely the matter is at an end"),
    ("loyalty", "loyalty", "would this customer come back, and say so to a friend"),
    ("satisfaction", "satisfied", "with how it went"),
    ("effort", "effort", "what it cost the customer; little is good"),
    ("left", "left", "how likely the customer leaves without an end; little is good"),
)


def quoted(turn: int, words: str) -> Content:
    """The turn and the words, as evidence is shown everywhere."""
    return Content.assemble((f"turn {turn} ", MUTED), (f"“{plain(words)}”", "italic"))


def lead(one: Lead | None) -> Content:
    """The one thing: the trainee's own line, why, and a better one."""
    if one is None:
        return Content("There is nothing here that you should have done otherwise.")
    return Content.assemble(
        ("You said  ", MUTED),
        quoted(one.turn, one.words),
        ("\nWhy       ", MUTED),
        plain(one.why),
        ("\nBetter    ", MUTED),
        (f"“{plain(one.better)}”", "bold"),
    )


def outcomes(of: Outcomes) -> Content:
    """Each outcome as a bar, a number of 100 and what it means."""
    lines = []
    for key, name, meaning in OUTCOMES:
        share: float = getattr(of, key)
        full, empty = bar(share)
        lines.append(
            Content.assemble(
                f"{name:<12}", (f"{share:>5.0%} ", "bold"), (full, "$primary"), (empty, FAINT), (f"  {meaning}", MUTED)
            )
        )
    return Content("\n").join(lines)


def reading(of: Reading | None) -> Content:
    """What the right answers were, whether the trainee had them, and the cues that gave them away."""
    if of is None:
        return Content.styled("Nothing is known of what this customer wanted.", MUTED)
    lines = [
        Content.assemble(_right(of.want_right), ("What he wanted: ", MUTED), plain(of.want)),
        Content.assemble(_right(of.treatment_right), ("How to treat him: ", MUTED), plain(of.treatment)),
        Content.assemble(_right(of.style_right), ("His style: ", MUTED), STYLES[of.style]),
    ]
    lines += [Content.assemble("    ", quoted(cue.turn, cue.words), f"  {plain(cue.shows)}") for cue in of.cues]
    return Content("\n").join(lines)


def promises(of: Sequence[Promised]) -> Content:
    """Each promise with its verdict."""
    lines = [
        Content.assemble(_right(promise.kept), quoted(promise.turn, promise.words), f"  {plain(promise.verdict)}")
        for promise in of
    ]
    return Content("\n").join(lines) if lines else Content.styled("You promised nothing.", MUTED)


def praise(of: Sequence[Praise]) -> Content:
    """What went well, in the trainee's own words."""
    lines = [Content.assemble(("★ ", "$text-success"), quoted(p.turn, p.words), f"  {plain(p.why)}") for p in of]
    return Content("\n").join(lines) if lines else Content.styled("Nothing stood out yet.", MUTED)


def _right(right: bool | None) -> Content:
    if right is None:
        return Content.styled("–   ", MUTED)
    return Content.styled("✓ ", "$text-success") + "  " if right else Content.styled("✗ ", "$text-error") + "  "
