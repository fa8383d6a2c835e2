"""The scorecard: a line for each dimension, with its checks and their evidence below it when it is opened."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Collapsible, Static

from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Scorecard, Trust
from simulator.tui.debrief.decided import Decided
from simulator.tui.debrief.objecting import Objecting
from simulator.tui.debrief.words import DIMENSIONS, bar, mark_word
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import FAINT, MUTED

NAME = 12
QUOTED = 200


class CheckRow(Objecting, Static, can_focus=True):
    """One check: met or not, why, and the words that show it. Enter asks for its turn."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "look", "Look at the turn", id="check.look", tooltip="Show the turn that this rests on"),
        Binding("D", "dispute", "Dispute", id="check.dispute", tooltip="Say why this is wrong; a coach answers"),
    ]

    @dataclass
    class Looked(Message):
        """The turn of this evidence is to be shown."""

        row: "CheckRow"
        turn: int

        @property
        def control(self) -> "CheckRow":
            return self.row

    def __init__(self, check: Check, decided: Decided | None = None) -> None:
        super().__init__(told(check, decided), markup=False)
        self._check, self._decided = check, decided

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The trainee himself disputes; ``parameters`` do not matter."""
        del parameters
        return action != "dispute" or (self._decided is not None and self._decided.may_object)

    def action_dispute(self) -> None:
        if self._decided is not None:
            self.object_to(self._check, self._decided, lambda: self.update(told(self._check, self._decided)))

    def action_look(self) -> None:
        if self._check.turn is not None:
            self.post_message(self.Looked(self, self._check.turn))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.action_look()


class DimensionRow(Collapsible):
    """One dimension; its checks are mounted when it is first opened."""

    def __init__(self, dimension: Dimension, score: DimensionScore, fair: bool, decided: Decided | None = None) -> None:
        super().__init__(collapsed=True, id=dimension.value)
        beside = decided.beside(dimension.value) if decided else ""
        # As a string it would be read as markup; the title takes content as well, though its type does not say so.
        self.title = Content.assemble(dimension_line(dimension, score, fair), beside)  # type: ignore[assignment]
        self._dimension, self._score, self._decided = dimension, score, decided

    @on(Collapsible.Expanded)
    async def _opened(self) -> None:
        contents = self.query_one(Collapsible.Contents)
        if not contents.children:
            question = Static(DIMENSIONS[self._dimension][1], markup=False, classes="question")
            trust = [trust_line(self._score.trust)] if self._score.trust else []
            lines = [*trust, *(self._decided.lines(self._dimension.value) if self._decided else ())]
            below = [Static(line, markup=False, classes="trust") for line in lines]
            await contents.mount(question, *below, *(CheckRow(check, self._decided) for check in self._score.checks))


class Card(Vertical):
    """All eight dimensions."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False, id="card.up", tooltip="The line above"),
        Binding("down", "app.focus_next", show=False, id="card.down", tooltip="The line below"),
    ]

    def __init__(self, card: Scorecard, decided: Decided | None = None) -> None:
        super().__init__()
        self._card, self._decided = card, decided

    def compose(self) -> ComposeResult:
        if not self._card.fair:
            yield Static(
                "The simulator made a mistake in this session. The marks are in brackets: they do not count.",
                classes="unfair",
            )
        if self._card.trust:
            yield Static(trust_line(self._card.trust), markup=False, classes="trust")
        for dimension in Dimension:
            score = self._card.dimensions.get(dimension, DimensionScore(mark=None, confidence=0))
            yield DimensionRow(dimension, score, self._card.fair, self._decided)


def dimension_line(dimension: Dimension, score: DimensionScore, fair: bool) -> Content:
    """Name, mark, bar, word, how many of its checks were met, and how far to trust it."""
    name = DIMENSIONS[dimension][0]
    asked = [check for check in score.checks if check.met is not None]
    met = f"{sum(1 for check in asked if check.met)} of {len(asked)} checks" if asked else ""
    if score.mark is None:
        return Content.assemble(f"{name:<{NAME}}", (f"    – {'':10} {mark_word(None)}", MUTED))
    number = f"{score.mark:.0f}" if fair else f"[{score.mark:.0f}]"
    full, empty = bar(score.mark / 100)
    return Content.assemble(
        f"{name:<{NAME}}",
        (f"{number:>5} ", "bold"),
        (full, "$primary"),
        (empty, FAINT),
        f" {mark_word(score.mark):<7}",
        (f"{met}{f' · {score.trust.word}' if score.trust else ''}", MUTED),
    )


def trust_line(trust: Trust) -> Content:
    """How far to trust the mark, and why."""
    return Content.styled(f"Trust: {trust.word}. {plain(trust.why)}", MUTED)


def told(check: Check, decided: Decided | None) -> Content:
    """A check, with what was objected to it and decided on it below."""
    return Content("\n").join([check_line(check), *(decided.lines(check.check) if decided else ())])


def check_line(check: Check) -> Content:
    """Met, not met, in part or not asked, in sign and word; why; and the evidence."""
    if check.met is None:
        sign, style, word = "–", MUTED, "did not apply"
    elif check.share is not None and 0 < check.share < 1:
        sign, style, word = "◐", "$text-warning", f"met in part ({check.share:.0%})"
    elif check.met:
        sign, style, word = "✓", "$text-success", "met"
    else:
        sign, style, word = "✗", "$text-error", "not met"
    name = check.check.rpartition(".")[2].replace("_", " ")
    parts: list[Content | str | tuple[str, str]] = [(f"{sign} {word}: ", style), (plain(name), "bold")]
    if check.why:
        parts.append((f". {plain(check.why)}", MUTED) if check.met is None else f". {plain(check.why)}")
    if check.turn is not None:
        words = f" “{one_line(check.words, QUOTED)}”" if check.words else ""
        parts.append((f"\n  turn {check.turn}{words}", f"italic {MUTED}"))
    return Content.assemble(*parts)
