"""How levels, advice, readings and help read on the progress page."""

from textual.content import Content

from simulator.customer.persona import Style
from simulator.review.advice import Advice, Because
from simulator.review.library import Marked
from simulator.review.mastery import WELL
from simulator.review.predicting import Accuracy
from simulator.review.progress import RECENT, Drilled, Help, HelpUsed, Level, Subject
from simulator.review.readings import MOST, Rate, Readings
from simulator.scoring.scorecard import Dimension
from simulator.tui.debrief.words import DIMENSIONS, bar
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import titled

Part = Content | str | tuple[str, str]
STILL = 3.0
"""Points of change that nobody would notice."""
LIKES: dict[Style, str] = {
    Style.WARM: "to be met as a person",
    Style.BRIEF: "it brief",
    Style.STEPWISE: "it step by step",
    Style.TECHNICAL: "it exact and expert",
}


def called(subject: Subject) -> str:
    """A dimension, or the whole, as it is called on the screen."""
    return "on the whole" if subject is None else DIMENSIONS[subject][0]


def level_line(subject: Subject, level: Level, *, wide: bool) -> Content:
    """One line: where it stands and how it changed, in numbers and signs, and where there is room a bar."""
    name = f"{called(subject):<13}"
    if level.recent is None:
        return Content.assemble(name, ("  – no mark", MUTED))
    full, empty = bar(level.recent / 100) if wide else ("", "")
    change = f"{_change(level.change):<6}"
    return Content.assemble(name, (f"{level.recent:>4.0f} ", "bold"), change, full, (empty, MUTED))


def _change(change: float | None) -> str:
    if change is None:
        return ""
    if abs(change) < STILL:
        return "="
    return f"▲ {change:.0f}" if change > 0 else f"▼ {-change:.0f}"


def advised(one: Advice) -> Content:
    """What to practise next, and why, in one sentence."""
    what = f"{titled(one.persona)} · {titled(one.situation)}"
    return Content.assemble(("Next: ", "bold $text-accent"), (what, "bold"), f". {_why(one)}")


def _why(one: Advice) -> str:
    match one.because:
        case Because.BEGIN:
            done = {0: "No unaided session counts yet", 1: "One unaided session counts"}
            return f"{done.get(one.n, f'{one.n} unaided sessions count')}; three are needed to say what is weak."
        case Because.DIMENSION if one.dimension is not None:
            name = called(one.dimension).capitalize()
            return f"{name} is weakest: {one.mark:.0f} in the newest {RECENT} unaided sessions, {one.here:.0f} here."
        case Because.STYLE if one.style is not None:
            return f"A customer who wants {LIKES[one.style]} was not met yet."
        case Because.WEAK:
            return f"This went worst of what was done: {one.here:.0f} unaided, and {WELL:.0f} is well done."
        case _:
            return "This customer in this matter was not met yet."


def helped(rows: list[Marked], counts: dict[Help, int], help: Help) -> str:
    """Which sessions the numbers are of, and which not."""
    other = next(one for one in Help if one is not help)
    takes = sum(one.take for one in rows)
    faults = sum(one.overall is None and not one.take for one in rows)
    said = [f"{counts[help]} {help.value}", f"apart: {counts[other]} {other.value}"]
    said += [f"{takes} takes and drills"] if takes else []
    said += [f"{faults} the simulator spoiled"] if faults else []
    return f"{', '.join(said)} · • a session ─ mean of the newest {RECENT}"


def read_page(found: Readings | None, used: HelpUsed, drills: Drilled) -> Content:
    """How customers were read, what help was used, what became of drills."""
    parts: list[Part] = [("Reading the customer", "bold"), (" (right of answered)\n", MUTED)]
    if found is None:
        parts.append(("Reading …\n", MUTED))
    else:
        parts += _reading(found)
    parts += [("\n\nHelp\n", "bold"), *_help(used), ("\n\nDrills\n", "bold"), _drills(drills)]
    return Content.assemble(*parts)


def _reading(found: Readings) -> list[Part]:
    rates = {
        "what he wanted": found.want,
        "how he likes to be treated": found.treatment,
        "his style, afterwards": found.style,
        "his style, while talking": found.guessed,
        "what he felt, predicted": _rate(found.predicted, "felt"),
        "what he needed, predicted": _rate(found.predicted, "needed"),
    }
    parts: list[Part] = []
    for name, rate in rates.items():
        parts.append(f"{name:<27}")
        if rate.share is None:
            parts.append(("not answered yet\n", MUTED))
        else:
            full, empty = bar(rate.share)
            parts += [(full, "$primary"), (empty, MUTED), f" {rate.right} of {rate.n}\n"]
    if found.sessions == MOST:
        parts.append((f"Of the newest {MOST} sessions in which something was answered.\n", MUTED))
    return parts


def _rate(predicted: Accuracy, about: str) -> Rate:
    right, n = predicted.felt if about == "felt" else predicted.needed
    return Rate(right, n)


def _help(used: HelpUsed) -> list[Part]:
    guided = f"{used.guided} guided, without a limit. " if used.guided else ""
    if not used.sessions:
        return [guided or ("No session in which help could be asked for.", MUTED)]
    full, empty = bar(used.used / used.budget if used.budget else 0.0)
    said = f" {used.used} of {used.budget} hints asked for in {used.sessions} practice sessions. {guided}"
    return [(full, "$primary"), (empty, MUTED), said, ("The budget shrinks with mastery.", MUTED)]


def _drills(found: Drilled) -> Part:
    if not found.all:
        return ("None yet; they are made of what went wrong in a session.", MUTED)
    return f"{found.all} in all, {found.tried} tried, {found.mastered} mastered, {found.due} due today."


ALL: tuple[Subject, ...] = (None, *Dimension)
