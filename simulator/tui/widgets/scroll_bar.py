"""A scroll bar that costs nothing to move: its lines are of three kinds, and each is made once."""

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.geometry import Region
from textual.scrollbar import ScrollBar
from textual.strip import Strip
from textual.widget import Widget


class QuickBar(ScrollBar):
    """Vertical, one column wide, in the colours of the page beside which it stands; works with the mouse as any."""

    def render_lines(self, crop: Region) -> list[Strip]:
        height = self.size.height
        colors = self._colors()
        above, thumb, below = _kinds(*colors)
        for filter in self.get_line_filters():
            above, thumb, below = (strip.apply_filter(filter, colors[0]) for strip in (above, thumb, below))
        length = height
        if 0 < self.window_size < self.window_virtual_size:
            length = max(1, round(height * self.window_size / self.window_virtual_size))
        start = round((height - length) * self._share)
        drawn = [above] * start + [thumb if length < height else below] * length + [below] * (height - start - length)
        return drawn[crop.y : crop.bottom]

    @property
    def _share(self) -> float:
        """How far down the page is, 0 to 1."""
        hidden = self.window_virtual_size - self.window_size
        return min(1.0, max(0.0, self.position / hidden)) if hidden > 0 else 0.0

    def _colors(self) -> tuple[Color, Color]:
        """Of the bar and of its thumb."""
        page = self.parent
        assert isinstance(page, Widget)
        styles = page.styles
        if self.grabbed:
            background, color = styles.scrollbar_background_active, styles.scrollbar_color_active
        elif self.mouse_over:
            background, color = styles.scrollbar_background_hover, styles.scrollbar_color_hover
        else:
            background, color = styles.scrollbar_background, styles.scrollbar_color
        if background.a < 1:
            background = page.background_colors[0] + background
        return background, background + color


@lru_cache(maxsize=32)
def _kinds(background: Color, color: Color) -> tuple[Strip, Strip, Strip]:
    """A line above the thumb, of the thumb, and below it, each with what a click on it does."""
    kinds = ((background, "scroll_up"), (color, "grab"), (background, "scroll_down"))
    above, thumb, below = (
        Strip([Segment(" ", Style(bgcolor=shown.rich_color, meta={"@mouse.down": does}))], 1) for shown, does in kinds
    )
    return above, thumb, below
