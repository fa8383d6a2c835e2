"""The parts of the debrief one below the other: what leads stands open, the rest can be unfolded."""

from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Collapsible, Static

from simulator.practice.transcript import Transcript
from simulator.review.wording import ENDINGS
from simulator.scoring.debrief import Debrief
from simulator.tui.debrief import told
from simulator.tui.debrief.card import Card
from simulator.tui.debrief.decided import Decided
from simulator.tui.debrief.missed import MissedMarks
from simulator.tui.debrief.story import Story
from simulator.tui.debrief.words import mark_word
from simulator.tui.widgets.plain import plain


class Sections(VerticalScroll):
    """All of a debrief. ``unfolded``: the scorecard stands open at once, for those who know their way."""

    def __init__(
        self, transcript: Transcript, debrief: Debrief, name: str, *, unfolded: bool, decided: Decided | None = None
    ) -> None:
        super().__init__(id="sections", can_focus=True)
        self._transcript, self._decided = transcript, decided
        self._debrief = replace(debrief, card=decided.card) if decided else debrief
        self._customer = name
        self._unfolded = unfolded

    def compose(self) -> ComposeResult:
        debrief, card = self._debrief, self._debrief.card
        with VerticalScroll(id="interview", can_focus=False):
            yield Static(f"{plain(self._customer)}, afterwards", markup=False, classes="heading")
            yield Static(plain(debrief.interview), markup=False, classes="speech")
        sent = self._decided.sent() if self._decided else None
        if sent is not None:
            yield Static(f"From {sent[0]}", markup=False, classes="heading")
            yield Static(sent[1] or "The marks below are looked through.", markup=False, id="sent")
        yield Static("One thing to do better", classes="heading")
        yield Static(told.lead(card.lead), markup=False, id="lead")
        with Collapsible(title=self._overall(), collapsed=not self._unfolded, id="card"):
            yield Card(card, self._decided)
        yield self._section("outcomes", "What came of it", told.outcomes(card.outcomes))
        with Collapsible(title="The mood, turn by turn", id="mood"):
            yield Story(self._transcript, card)
        yield self._section("reading", "How you read the customer", told.reading(debrief.reading))
        yield self._section("promises", f"Promises: {len(debrief.promises)}", told.promises(debrief.promises))
        yield self._section("praise", f"What went well: {len(debrief.praise)}", told.praise(debrief.praise))
        if self._decided is not None:
            yield MissedMarks(self._decided)

    def _section(self, id: str, title: str, content: Content) -> Collapsible:
        return Collapsible(Static(content, markup=False), title=title, id=id)

    def _overall(self) -> str:
        """The title of the scorecard: the mark of the whole, its word, and how the session ended."""
        overall = self._debrief.card.overall
        ending = ENDINGS.get(str(self._transcript.ending), "")
        mark = (
            "no mark: the simulator was at fault" if overall is None else f"{overall:.0f} of 100, {mark_word(overall)}"
        )
        trust = self._debrief.card.trust
        if self._decided and (before := self._decided.standing.machine.overall) not in (None, overall):
            mark += f" (the machine: {before:.0f})"
        return " · ".join(filter(None, (f"Scorecard: {mark}", ending, f"trust: {trust.word}" if trust else "")))

    def fold(self) -> None:
        """Open everything, or, where everything is open, close everything again."""
        parts = [part for part in self.query(Collapsible) if part.parent is self]
        close = not any(part.collapsed for part in parts)
        for part in parts:
            part.collapsed = close
