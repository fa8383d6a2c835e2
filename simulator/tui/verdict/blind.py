"""The coach's own marks, dimension by dimension, with what the rubric asks beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.verdicts import STEP
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Dimension
from simulator.tui.debrief.words import DIMENSIONS, mark_word
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

STEPS = range(6)
ORDER = list(Dimension)


class BlindMarks(Horizontal):
    """All eight dimensions, each to be marked. ``marks`` are those given before; None is for did not apply."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("0", "mark(0)", "Mark in steps of 20", key_display="0–5", id="blind.0", tooltip="0 of 100"),
        *(
            Binding(f"{n}", f"mark({n})", f"Mark {n * 20}", show=False, id=f"blind.{n}", tooltip=f"{n * 20} of 100")
            for n in STEPS[1:]
        ),
        Binding("x", "mark(-1)", "Did not apply", id="blind.none", tooltip="There was no occasion for it in this talk"),
        Binding("j", "next(1)", show=False),
        Binding("k", "next(-1)", show=False),
    ]

    @dataclass
    class Marked(Message):
        """A mark was given; ``marks`` are all so far."""

        of: "BlindMarks"
        marks: Mapping[str, float | None]

        @property
        def control(self) -> "BlindMarks":
            return self.of

    @dataclass
    class Completed(Message):
        """All are given, and the coach stands by them."""

        of: "BlindMarks"
        marks: Mapping[str, float | None]

        @property
        def control(self) -> "BlindMarks":
            return self.of

    def __init__(self, rubric: Rubric, marks: Mapping[str, float | None] | None = None) -> None:
        super().__init__()
        self._rubric = rubric
        self.marks: dict[str, float | None] = dict(marks or {})

    def compose(self) -> ComposeResult:
        lines = [Option(self._line(which), id=which.value) for which in ORDER]
        yield OptionList(*lines, markup=False, id="dimensions")
        with VerticalScroll(id="asked", can_focus=False):
            yield Static("", markup=False)

    def on_mount(self) -> None:
        self.options.highlighted = next((n for n, d in enumerate(ORDER) if d.value not in self.marks), 0)

    @property
    def options(self) -> OptionList:
        return self.query_one("#dimensions", OptionList)

    @property
    def complete(self) -> bool:
        """Whether every dimension has its mark."""
        return all(which.value in self.marks for which in ORDER)

    def _line(self, which: Dimension) -> Content:
        name = f" {DIMENSIONS[which][0]:<12}"
        if which.value not in self.marks:
            return Content.assemble(name, ("    · not yet", MUTED))
        value = self.marks[which.value]
        number = "–" if value is None else f"{value:.0f}"
        return Content.assemble(name, (f"{number:>5}", "bold"), (f" {mark_word(value)}", MUTED))

    @on(OptionList.OptionHighlighted)
    def _ask(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        scroll = self.query_one("#asked", VerticalScroll)
        scroll.query_one(Static).update(asked(self._rubric, ORDER[event.option_index]))
        scroll.scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def _confirmed(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if self.complete:
            self.post_message(self.Completed(self, dict(self.marks)))
        else:
            self._to_open()

    def action_mark(self, step: int) -> None:
        """Mark the dimension under the cursor and go on to the next that has no mark."""
        n = self.options.highlighted or 0
        which = ORDER[n]
        fresh = which.value not in self.marks
        self.marks[which.value] = None if step < 0 else step * STEP
        self.options.replace_option_prompt_at_index(n, self._line(which))
        if fresh:
            self._to_open()
        self.post_message(self.Marked(self, dict(self.marks)))

    def _to_open(self) -> None:
        at = self.options.highlighted or 0
        for n in (*range(at + 1, len(ORDER)), *range(at)):
            if ORDER[n].value not in self.marks:
                self.options.highlighted = n
                return

    def action_next(self, by: int) -> None:
        """The dimension below or above."""
        self.options.highlighted = ((self.options.highlighted or 0) + by) % len(ORDER)


def asked(rubric: Rubric, which: Dimension) -> Content:
    """What a dimension asks, and its checks with a line that meets each and one that does not."""
    parts: list[Content | str | tuple[str, str]] = [(plain(rubric.dimensions[which].question), "bold")]
    for rule in rubric.of(which):
        parts.append(f"\n\n▪ {plain(rule.statement)}")
        if rule.critical:
            parts.append((" (critical)", "$text-error"))
        if rule.applies != "always":
            parts.append((f"\n  asked if {plain(rule.applies)}", MUTED))
        parts += [("\n  ✓ ", "$text-success"), (plain(rule.good), f"italic {MUTED}")]
        parts += [("\n  ✗ ", "$text-error"), (plain(rule.bad), f"italic {MUTED}")]
    return Content.assemble(*parts)
