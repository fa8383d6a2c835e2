"""How marks, verdicts and disputes read, one line or one paragraph each."""

from collections.abc import Mapping

from textual.content import Content

from simulator.review.entries import Blind, Decision, Dispute, Verdict
from simulator.review.folder import Folder
from simulator.review.verdicts import DIMENSIONS as ABOUT_DIMENSIONS
from simulator.review.verdicts import Standing, answer_to, check_of, mark_of
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Dimension
from simulator.tui.debrief.words import DIMENSIONS
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import MUTED

HEAD = f"  {'':<22}{'you':>5}{'machine':>12}   what stands"
DONE = {Decision.ACCEPT: "accepted", Decision.ADJUST: "adjusted", Decision.REJECT: "rejected"}
Part = Content | str | tuple[str, str]


def name_of(about: str) -> str:
    """A check or a dimension as it is called on the screen."""
    if about in ABOUT_DIMENSIONS:
        return DIMENSIONS[Dimension(about)][0]
    return plain(about.rpartition(".")[2].replace("_", " "))


def number(mark: float | None) -> str:
    """A mark of 100, or a dash."""
    return "–" if mark is None else f"{mark:.0f}"


def told(mark: float | None, *, check: bool) -> str:
    """A mark as it is told: a dimension's in numbers, a check's in a word."""
    if not check:
        return number(mark)
    if mark is None:
        return "–"
    return {0.0: "not met", 100.0: "met"}.get(mark, f"{mark:.0f} %")


def row(about: str, now: Standing, blind: Blind, *, disputed: bool) -> Content:
    """One line: the coach's own mark, the machine's, and what stands after the verdict."""
    check = about not in ABOUT_DIMENSIONS
    name = f"  {name_of(about)}" if check else name_of(about)
    own = "" if check else number(blind.marks.get(about))
    machine = told(mark_of(now.machine, about), check=check)
    parts: list[Part] = [("! " if disputed else "  ", "bold $text-warning")]
    parts += [(f"{one_line(name, 22) if not check else '  ' + one_line(name, 20):<22}", "" if check else "bold")]
    parts += [(f"{own:>5}", "bold $text-accent"), (f"{machine:>12}", MUTED), "   "]
    verdict = now.verdicts.get(about)
    if verdict is not None:
        stands = told(mark_of(now.card, about), check=check)
        sign = {Decision.ACCEPT: "✓", Decision.ADJUST: "✎", Decision.REJECT: "✗"}[verdict.decision]
        value = "" if verdict.decision is Decision.REJECT else f" {told(verdict.mark, check=check)}"
        parts.append((f"{sign} {DONE[verdict.decision]}{value}", "$text-success"))
        if verdict.decision is Decision.ACCEPT and now.differs(about):  # by what was decided on its checks
            parts.append((f" → {stands}", MUTED))
    elif now.differs(about):
        parts.append((f"→ {told(mark_of(now.card, about), check=check)}", MUTED))
    return Content.assemble(*parts)


def detail(about: str, now: Standing, rubric: Rubric, folder: Folder, names: Mapping[str, str]) -> Content:
    """What a mark rests on, what was decided on it, and what the trainee objects to it."""
    rule, check = rubric.by_id.get(about), check_of(now.machine, about)
    parts: list[Part] = []
    if about in ABOUT_DIMENSIONS:
        parts.append((plain(rubric.dimensions[Dimension(about)].question), "bold"))
        parts.append(("\nThe mark is the share of its checks that were met, by weight.", MUTED))
    else:
        parts.append((plain(rule.statement) if rule else name_of(about), "bold"))
        parts.append((" (critical)", "$text-error") if rule and rule.critical else "")
    if check is not None:
        parts.append(f"\nThe machine: {told(mark_of(now.machine, about), check=True)}. {plain(check.why)}")
        if check.turn is not None:
            words = f" “{one_line(check.words, 300)}”" if check.words else ""
            parts.append((f"\nturn {check.turn}{words}", f"italic {MUTED}"))
    for dispute in folder.of(Dispute):
        if dispute.about == about:
            parts += ["\n", disputed(dispute, answer_to(folder, dispute.id), names)]
    if (verdict := now.verdicts.get(about)) is not None:
        parts += ["\n", decision(verdict, names)]
    return Content.assemble(*parts)


def decision(verdict: Verdict, names: Mapping[str, str]) -> Content:
    """Who decided what, from which mark to which, and why."""
    check = verdict.about not in ABOUT_DIMENSIONS
    who = plain(names.get(verdict.by, verdict.by))
    was, mark = told(verdict.was, check=check), told(verdict.mark, check=check)
    what = {
        Decision.ACCEPT: f"agrees ({was})",
        Decision.ADJUST: f"says {mark}, the machine {was}",
        Decision.REJECT: f"does not let it count (the machine: {was})",
    }[verdict.decision]
    reason = f": {plain(verdict.reason)}" if verdict.reason else "."
    return Content.assemble((f"{who} {what}", "bold $text-success"), reason)


def disputed(dispute: Dispute, answer: Verdict | None, names: Mapping[str, str]) -> Content:
    """What the trainee objects to, and whether it was answered."""
    who = plain(names.get(dispute.by, "The trainee"))
    state = "" if answer is not None else " It waits for an answer."
    return Content.assemble(
        (f"{who} objects, turn {dispute.turn}: ", "bold $text-warning"), f"{plain(dispute.text)}{state}"
    )
