"""Paragraphs on a page that scrolls, of which only the lines in view are drawn."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from rich.segment import Segment
from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual

from simulator.tui.widgets.scroll_bar import QuickBar

GAP = 1
"""Blank columns between the last letters and the scroll bar."""
MOST_LINES = 10_000
"""Lines that are drawn of one block at most."""


@dataclass(frozen=True, eq=False)
class Block:
    """A paragraph. ``n`` is its number, rising down the page; ``left`` and ``right`` are blank columns beside it.

    ``edge`` is drawn before each of its lines; ``styled`` and ``edge_styled`` are component classes of the page.
    """

    n: int
    content: Content
    left: int = 0
    right: int = 0
    edge: str = ""
    styled: str = ""
    edge_styled: str = ""


class Paper(ScrollView, can_focus=False):
    """Shows blocks below each other. A block that was shown before is not laid out again, nor is a line of it made anew
    for the terminal; that holds for a page without border and padding (give it a margin).
    """

    DEFAULT_CSS = """
    Paper {
        height: 1fr;
        width: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._blocks: Sequence[Block] = ()
        self._laid: dict[Block, list[Strip]] = {}
        self._styles: dict[str, Style] = {}
        self._ends: list[int] = []
        self._width = 0
        """Columns that the blocks are laid out for."""
        self._revealed: int | None = None

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = bar = QuickBar(name="vertical")
            bar.display = False
            self.app._start_widget(self, bar)  # noqa: SLF001 - this is how a page begins its own bar
        return self._vertical_scrollbar

    @property
    def text(self) -> str:
        """All that stands on the page, in view or not."""
        return "\n".join(block.content.plain for block in self._blocks)

    def put(self, blocks: Sequence[Block], reveal: int | None = None) -> None:
        """Show these blocks instead, with the block of the index ``reveal`` in view, or from the top."""
        self._blocks, self._revealed = blocks, reveal
        self._lay_out()

    def put_above(self, blocks: Sequence[Block]) -> None:
        """Add blocks at the top; what is in view stays where it is."""
        before, y = self._height, self.scroll_y
        self._blocks, self._revealed = [*blocks, *self._blocks], None
        self._measure()
        self.scroll_to(y=y + self._height - before, animate=False, force=True)

    def on_resize(self, event: events.Resize) -> None:
        del event
        self._lay_out()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._laid.clear()
        self._styles.clear()

    def selection_updated(self, selection: Selection | None) -> None:
        del selection
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        lines = []
        for block in self._blocks:
            for row, strip in enumerate(self._strips(block), block.n * MOST_LINES):
                if (span := selection.get_span(row)) is not None:
                    lines.append(strip.text[span[0] : span[1] if span[1] >= 0 else None].rstrip())
        return "\n".join(lines), "\n"

    def _lay_out(self) -> None:
        if not self.scrollable_content_region.width:
            return
        self._measure()
        self.scroll_to(y=self._scrolled(), animate=False, force=True)

    def _measure(self) -> None:
        if self._width != (width := self.scrollable_content_region.width):
            self._laid, self._width = {}, width
        self._laid = {block: self._strips(block) for block in self._blocks}
        self._ends = list(accumulate(len(strips) for strips in self._laid.values()))
        # a page that is not full is as high as its room, so that its scroll bar stays as it is
        size = Size(self._width, max(self._height, self.container_size.height))
        if size != self.virtual_size:
            # what does not move the other widgets needs no layout of the screen, which costs more than all the rest
            self.set_reactive(Paper.virtual_size, size)
            self._scroll_update(size)
        self.refresh()

    @property
    def _height(self) -> int:
        """Lines of all blocks."""
        return self._ends[-1] if self._ends else 0

    def _scrolled(self) -> float:
        """From which line on, so that what is to be revealed can be seen."""
        if self._revealed is None or not 0 <= self._revealed < len(self._ends):
            return 0
        end, height = self._ends[self._revealed], self.content_size.height
        start = end - len(self._strips(self._blocks[self._revealed]))
        return max(0, min(start, max(self.scroll_y, end - height)))

    def _strips(self, block: Block) -> list[Strip]:
        """The lines of a block at the page's width."""
        if (known := self._laid.get(block)) is None:
            known = self._laid[block] = self._drawn(block)
        return known

    def _drawn(self, block: Block) -> list[Strip]:
        right = block.right + GAP
        width = max(1, self._width - block.left - right - len(block.edge))
        style, blank = self._style(block.styled), self._style().rich_style
        lines = Visual.to_strips(self, block.content, width, None, style, pad=True, apply_selection=False)
        edge_style = Style(style.background, self._style(block.edge_styled).foreground).rich_style
        before = [Segment(" " * block.left, blank)] if block.left else []
        before += [Segment(block.edge, edge_style)] if block.edge else []
        after = [Segment(" " * right, blank)]
        return [
            Strip([*before, *line, *after], self._width).apply_offsets(0, row)
            for row, line in enumerate(lines[:MOST_LINES], block.n * MOST_LINES)
        ]

    def _style(self, name: str = "") -> Style:
        """The style of a component class, or the page's own; asking the page for it costs as much as a line."""
        if (known := self._styles.get(name)) is None:
            known = self._styles[name] = self.get_visual_style(*([name] if name else []))
        return known

    def render_lines(self, crop: Region) -> list[Strip]:
        if self._width != self.scrollable_content_region.width:
            self._lay_out()  # the first paint comes before the page is told its size
        if self.styles.gutter:
            return super().render_lines(crop)
        selection, background = self.text_selection, self.background_colors[1]
        lines = [self._line(y, selection) for y in crop.line_range]
        for filter in self.get_line_filters():
            lines = [line.apply_filter(filter, background) for line in lines]
        return [line.crop(crop.x, crop.right) for line in lines]

    def render_line(self, y: int) -> Strip:
        return self._line(y, self.text_selection)

    def _line(self, y: int, selection: Selection | None) -> Strip:
        """A line of what is in view."""
        line = y + round(self.scroll_y)
        i = bisect_right(self._ends, line)
        if i >= len(self._ends):
            return Strip.blank(self._width, self._style().rich_style)
        block = self._blocks[i]
        strips = self._strips(block)
        at = line - self._ends[i] + len(strips)
        span = selection.get_span(block.n * MOST_LINES + at) if selection is not None else None
        return strips[at] if span is None else self._selected(strips[at], *span)

    def _selected(self, strip: Strip, start: int, end: int) -> Strip:
        """With this part of it selected; an ``end`` of -1 is that of the line."""
        end = end if end >= 0 else strip.cell_length
        style = self.screen.get_component_rich_style("screen--selection")
        chosen = Strip(Segment.apply_style(strip.crop(start, end), post_style=style))
        return Strip.join([strip.crop(0, start), chosen, strip.crop(end, strip.cell_length)])
