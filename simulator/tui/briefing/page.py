"""The texts of a situation that a trainee may read, laid out: used by the briefing and by the desk."""

from collections.abc import Iterable

from textual.content import Content

from simulator.customer.situation import Clause, RecordRow, Situation
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import filled

Slots = dict[str, str]


def heading(text: str) -> Content:
    return Content.styled(text, "bold $primary")


def record_of(rows: Iterable[RecordRow], slots: Slots) -> Content:
    """Label and value, a row a line."""
    table = [(filled(row.label, slots), filled(row.value, slots)) for row in rows]
    wide = min(16, max((len(label) for label, _ in table), default=0))
    return Content("\n").join(Content.assemble((f"{label:<{wide}}  ", MUTED), value) for label, value in table)


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


def page_of(situation: Situation, slots: Slots, channel: str) -> Content:
    """The whole briefing."""
    company = situation.company
    who = "A colleague comes to you" if situation.internal else "A customer comes to you"
    first = "You speak first." if situation.opens == "trainee" else "They speak first."
    opening = Content.assemble(
        "You work for ",
        (filled(company.name, slots), "bold"),
        f". {filled(company.about, slots).rstrip('.')}. {who}, {channel}. ",
        f"It is {situation.now:%A %d %B, %H:%M}. {first}",
    )
    return Content("\n\n").join(
        [
            opening,
            Content(filled(situation.briefing, slots)),
            Content("\n").join([heading("Record"), record_of(situation.record, slots)]),
            Content("\n").join([heading("Policy"), policy_of(situation.policy, slots)]),
        ]
    )
