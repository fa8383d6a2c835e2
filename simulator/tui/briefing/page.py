"""The texts of a situation that a trainee may read, laid out: used by the briefing and by the desk."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from simulator.customer.desk import Clause, RecordRow
from simulator.customer.situation import Situation
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import filled

Slots = dict[str, str]


class RecordTable(Vertical):
    """Labels and values side by side; long values wrap under themselves."""

    DEFAULT_CSS = """
    RecordTable {
        height: auto;
        & > Horizontal { height: auto; }
        & .label { width: 14; color: $text-muted; margin-right: 1; }
        & .value { width: 1fr; }
    }
    """

    def __init__(self, rows: Iterable[RecordRow], slots: Slots) -> None:
        super().__init__()
        self._rows = [(filled(row.label, slots), filled(row.value, slots)) for row in rows]

    def compose(self) -> ComposeResult:
        for label, value in self._rows:
            with Horizontal():
                yield Static(label, markup=False, classes="label")
                yield Static(value, markup=False, classes="value")


def policy_of(clauses: Iterable[Clause], slots: Slots) -> Content:
    """Each clause with what may (+) and what may not (−) be promised by it."""
    parts = []
    for clause in clauses:
        lines = [Content(filled(clause.text, slots))]
        lines += [Content.assemble(("  + ", "bold $text-success"), filled(may, slots)) for may in clause.may]
        lines += [
            Content.assemble(("  − ", "bold $text-error"), ("never: ", MUTED), filled(never, slots))
            for never in clause.never
        ]
        parts.append(Content("\n").join(lines))
    return Content("\n").join(parts)


def opening_of(situation: Situation, slots: Slots, channel: str) -> Content:
    """Whom one works for, where, when, and who speaks first."""
    company = situation.company
    who = "A colleague comes to you" if situation.internal else "A customer comes to you"
    first = "You speak first." if situation.opens == "trainee" else "They speak first."
    opening = Content.assemble(
        "You work for ",
        (filled(company.name, slots), "bold"),
        f". {filled(company.about, slots).rstrip('.')}. {who}, {channel}. ",
        f"It is {situation.now:%A %d %B, %H:%M}. {first}",
    )
    return Content("\n\n").join([opening, Content(filled(situation.briefing, slots))])
