"""A list to take some out of: what is taken in bears a sign, not only another colour."""

from rich.segment import Segment
from textual.strip import Strip
from textual.widgets import SelectionList

TAKEN, LEFT = "✓", " "


class Ticks(SelectionList[str]):
    """The space bar takes one in or out."""

    def render_line(self, y: int) -> Strip:
        """As Textual draws it, which marks every line with an X and tells by its colour alone which is taken."""
        line = super().render_line(y)
        at = self.scroll_offset.y + y
        if at >= self.option_count:
            return line
        sign = TAKEN if self.get_option_at_index(at).value in self.selected else LEFT
        side, mark, *rest = line
        return Strip([side, Segment(sign, mark.style), *rest], line.cell_length)
