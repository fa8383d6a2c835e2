"""The conversation as it is being had: a bounded window on it is mounted, which follows the scrolling."""

import asyncio
from dataclasses import replace

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from simulator.tui.practice.items import Item
from simulator.tui.widgets.tones import MUTED

MOST = 60
"""Items mounted at most."""
FETCHED = 20
"""Items that come (and go at the other end) when one scrolls to the edge of what is mounted."""
NEAR = 2
"""Lines from the edge at which that happens."""
LABELS = {"customer": "Customer", "trainee": "You", "hint": "", "desk": "", "notice": ""}


class Bubble(Static):
    """One item."""

    def __init__(self, item: Item) -> None:
        super().__init__(self._content(item), classes=item.kind, markup=False)
        self.set_class(item.follows, "follows")

    def show(self, item: Item) -> None:
        """The item has grown."""
        self.update(self._content(item))

    @staticmethod
    def _content(item: Item) -> Content:
        label = LABELS[item.kind]
        if not label or item.follows:
            return Content.styled(item.text, MUTED if item.kind == "notice" else "")
        return Content.assemble((f"{label}  ", f"bold {MUTED}"), item.text)


class Talk(VerticalScroll):
    """Stays at the newest line unless one has scrolled away from it."""

    can_focus = False  # what is typed belongs into the composer, whatever was clicked

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._items: list[Item] = []
        self._first = 0
        self._bubbles: list[Bubble] = []
        self._changing = asyncio.Lock()

    def on_mount(self) -> None:
        self.anchor()

    @property
    def items(self) -> list[Item]:
        """All of the conversation, mounted or not."""
        return list(self._items)

    @property
    def _last(self) -> int:
        return self._first + len(self._bubbles)

    async def show(self, items: list[Item]) -> None:
        """Show this conversation from its end."""
        async with self._changing:
            await self.remove_children(Bubble)
            self._items = list(items)
            self._first = max(0, len(items) - MOST + FETCHED)
            self._bubbles = [Bubble(item) for item in items[self._first :]]
            await self.mount_all(self._bubbles)
        self.anchor()

    async def add(self, item: Item) -> None:
        """One more item at the end."""
        async with self._changing:
            at_end = self._last == len(self._items)
            self._items.append(item)
            if at_end:
                bubble = Bubble(item)
                self._bubbles.append(bubble)
                await self.mount(bubble)
                await self._drop_earliest()

    def grow(self, text: str) -> None:
        """More of what the last item says."""
        item = self._items[-1] = replace(self._items[-1], text=self._items[-1].text + text)
        if self._last == len(self._items) and self._bubbles:
            self._bubbles[-1].show(item)

    async def _drop_earliest(self) -> None:
        """Unmount what is too much at the top; what is looked at stays where it is."""
        gone = self._bubbles[: max(0, len(self._bubbles) - MOST)]
        if not gone:
            return
        del self._bubbles[: len(gone)]
        self._first += len(gone)
        stays = self.scroll_y - sum(bubble.outer_size.height + bubble.styles.margin.height for bubble in gone)
        follows = self.is_anchored and self.is_vertical_scroll_end
        await self.remove_children(gone)
        if not follows:
            self.call_after_refresh(self.scroll_to, y=max(NEAR + 1, stays), animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value < old_value and new_value <= NEAR and self._first > 0:
            self.call_later(self._fetch_earlier)
        elif new_value > old_value and new_value >= self.max_scroll_y - NEAR and self._last < len(self._items):
            self.call_later(self._fetch_later)
        elif new_value >= self.max_scroll_y and self._last == len(self._items) and not self.is_anchored:
            self.anchor()

    async def _fetch_earlier(self) -> None:
        async with self._changing:
            start = max(0, self._first - FETCHED)
            made = [Bubble(item) for item in self._items[start : self._first]]
            if not made:
                return
            below = self.virtual_size.height - self.scroll_y
            await self.mount_all(made, before=0)
            self._first, self._bubbles = start, made + self._bubbles
            self.call_after_refresh(self._stay, below)
            gone = self._bubbles[MOST:]
            del self._bubbles[MOST:]
        if gone:
            self.anchor(False)  # the end is not mounted any more: there is nothing to stay at
            self.call_after_refresh(self._drop_latest, gone)

    def _stay(self, below: float) -> None:
        self.scroll_to(y=self.virtual_size.height - below, animate=False)

    async def _drop_latest(self, gone: list[Bubble]) -> None:
        await self.remove_children(gone)

    async def _fetch_later(self) -> None:
        async with self._changing:
            made = [Bubble(item) for item in self._items[self._last : self._last + FETCHED]]
            self._bubbles += made
            await self.mount_all(made)
            await self._drop_earliest()
