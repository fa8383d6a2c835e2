"""The causes of one turn's change of mood, as the ledger has them: which words, heard as what, moved what."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from simulator.customer.mind import LedgerEntry
from simulator.review.wording import because
from simulator.tui.widgets.meters import LEAST_SHOWN, arrow
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED

WORDS = 60


class Causes(VerticalScroll):
    """The ledger of one turn of the customer. Scrolls where it is longer than its room."""

    DEFAULT_CSS = """
    Causes {
        height: auto;
        width: 1fr;
        padding: 0 1;
        & > Static { width: 1fr; height: auto; }
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes, can_focus=False)
        self._static = Static(markup=False)

    def compose(self) -> ComposeResult:
        yield self._static

    def show(self, ledger: Sequence[LedgerEntry] | None, nothing: str = "Nothing moved him in this turn.") -> None:
        """Show these causes; None where none were kept."""
        if ledger is None:
            self.tell(Content.styled("No causes were kept for this turn.", MUTED))
        else:
            self.tell(told(ledger) or Content.styled(nothing, MUTED))

    def tell(self, content: Content) -> None:
        """Show this in place of causes."""
        self._static.update(content)
        self.scroll_home(animate=False)


def told(ledger: Sequence[LedgerEntry], *, levels: bool = False) -> Content:
    """One paragraph for each cause: the words, what they were heard as, and what it did; with ``levels`` also from
    where to where.
    """
    causes: dict[tuple[str, str], list[LedgerEntry]] = {}
    for entry in ledger:
        if abs(entry.change) >= LEAST_SHOWN:
            causes.setdefault((entry.words, entry.signal.value if entry.signal else entry.rule), []).append(entry)
    lines = []
    for (words, name), entries in causes.items():
        heard = because(name)
        said = Content.assemble(f"“{one_line(words, WORDS)}” ", (heard, "italic")) if words else Content(heard)
        moved = [
            Content.assemble(f" {entry.part.value}", _span(entry, levels), arrow(entry.change)) for entry in entries
        ]
        lines.append(Content.assemble(said, ("  →", MUTED), Content(" ·").join(moved)))
    return Content("\n").join(lines)


def _span(entry: LedgerEntry, levels: bool) -> str:
    return f" {entry.before:.0f}→{entry.after:.0f}" if levels else ""
