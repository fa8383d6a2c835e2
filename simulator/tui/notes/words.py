"""Some words of a line, chosen with the keyboard: in the line itself, or by typing a part of them."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Label, TextArea
from textual.widgets.text_area import Selection

from simulator.review.notes import located
from simulator.tui.widgets.plain import one_line, plain

MOST = 20_000
"""Letters of a line that can be chosen from; nobody writes a note on what comes after so many."""


class Words(Vertical):
    """The line to choose words from. `chosen` are they, verbatim, and the letter that they begin at."""

    DEFAULT_CSS = """
    Words {
        height: auto;
        TextArea { height: auto; max-height: 5; background: $surface; }
        Input { background: $boost; }
        Label { color: $text-muted; }
    }
    """

    def __init__(self, line: str, words: str = "") -> None:
        super().__init__()
        self._line, self._words = line[:MOST], words
        drawn = [(letter, n) for n, one in enumerate(self._line) for letter in plain(one)]
        self._shown = "".join(letter for letter, _ in drawn)
        self._from = [*(n for _, n in drawn), len(self._line)]
        self.chosen: tuple[str, int] | None = None

    def compose(self) -> ComposeResult:
        yield TextArea(self._shown, id="line", read_only=True, compact=True, highlight_cursor_line=False)
        yield Label("Words: Shift+arrows in the line, or type a part; none for all of it.")
        words = one_line(self._words, MOST)
        yield Input(words, placeholder="the whole line", id="words", compact=True, select_on_focus=False)

    @on(TextArea.SelectionChanged, "#line")
    def _selected(self, event: TextArea.SelectionChanged) -> None:
        event.stop()
        if event.text_area.has_focus and (found := self._found(event.selection)) is not None:
            self.chosen = found
            self.query_one(Input).value = one_line(found[0], MOST)

    def _found(self, selection: Selection) -> tuple[str, int] | None:
        area = self.query_one("#line", TextArea)
        at = sorted(map(area.document.get_index_from_location, (selection.start, selection.end)))  # type: ignore[attr-defined]
        start, end = (self._from[min(n, len(self._from) - 1)] for n in at)
        words = self._line[start:end]
        return (words.strip(), start + len(words) - len(words.lstrip())) if words.strip() else None

    @on(Input.Changed, "#words")
    def _typed(self, event: Input.Changed) -> None:
        """Find what is typed in the line, and show where."""
        if self.chosen is not None and event.value == one_line(self.chosen[0], MOST):
            return  # chosen in the line: perhaps not where the same words stand first
        self.chosen = located(self._line, event.value)
        if self.chosen is not None:
            shown = located(self._shown, event.value)
            if shown is not None:
                self._mark(shown[1], shown[1] + len(shown[0]))

    def _mark(self, start: int, end: int) -> None:
        area = self.query_one("#line", TextArea)
        places = [area.document.get_location_from_index(n) for n in (start, end)]  # type: ignore[attr-defined]
        with self.prevent(TextArea.SelectionChanged):
            area.selection = Selection(*places)

    @property
    def unknown(self) -> bool:
        """Whether something was typed that is not in the line."""
        return bool(self.query_one(Input).value.strip()) and self.chosen is None
