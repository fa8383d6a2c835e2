"""A page draws what any widget would, faster; and its scroll bar tells where on it one is."""

import pytest
from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.content import Content
from textual.geometry import Offset, Region
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from simulator.tui.widgets.paper import GAP, Block, Paper

WIDE, HIGH = 30, 10
LINES = ["a short one", "one that is longer than the page is wide, so that it takes two lines", "", "wide 字 and 🙂"]


class Shown(App[None]):
    CSS = "Paper { padding: 0; margin: 0 0 0 2; background: $panel; }"

    def compose(self) -> ComposeResult:
        yield Paper()


def blocks(count: int) -> list[Block]:
    return [
        Block(n, Content.styled(f"{n} {LINES[n % len(LINES)]}", "bold" if n % 2 else ""), left=n % 3, edge="▌ ")
        for n in range(count)
    ]


def same(strips: list[Strip]) -> list[list[tuple[str, str]]]:
    """Text and style of every piece, pieces of one style joined."""
    joined = [Segment.simplify(segment for segment in strip if segment.text) for strip in strips]
    return [[(segment.text, str(segment.style)) for segment in line] for line in joined]


@pytest.mark.parametrize("count", [0, 2, 40])
@pytest.mark.parametrize("selected", [False, True])
async def test_it_draws_what_any_widget_would(count: int, selected: bool) -> None:
    async with Shown().run_test(size=(WIDE, HIGH)) as pilot:
        paper = pilot.app.query_one(Paper)
        paper.put(blocks(count), count - 1)
        await pilot.pause()
        page = Region(0, 0, WIDE - 3, HIGH)  # what is under the scroll bar is not seen
        plain = same(paper.render_lines(page))
        if selected:
            pilot.app.screen.selections = {paper: Selection(Offset(3, 390_000), Offset(5, 390_001))}
        await pilot.pause()
        quick, slow = paper.render_lines(page), ScrollView.render_lines(paper, page)
    assert same(quick) == same(slow)
    assert (same(quick) != plain) == (selected and count == 40)
    assert {strip.cell_length for strip in quick} == {WIDE - 3}


async def test_a_line_that_was_shown_is_not_made_anew() -> None:
    async with Shown().run_test(size=(WIDE, HIGH)) as pilot:
        paper = pilot.app.query_one(Paper)
        some = blocks(3)
        paper.put(some)
        await pilot.pause()
        page = Region(0, 0, WIDE - 3, HIGH)
        before = paper.render_lines(page)
        paper.put([*some, Block(3, Content("new"))])
        assert all(new is old for new, old in zip(paper.render_lines(page)[:5], before, strict=False))


async def test_a_column_is_blank_between_the_last_letters_and_the_scroll_bar() -> None:
    async with Shown().run_test(size=(WIDE, HIGH)) as pilot:
        paper = pilot.app.query_one(Paper)
        paper.put([Block(n, Content("x" * (WIDE - 3 - GAP))) for n in range(20)])
        await pilot.pause()
        (first, *_) = pilot.app.screen._compositor.render_strips()
    assert first.text == "  " + "x" * (WIDE - 3 - GAP) + " " * (GAP + 1)


@pytest.mark.parametrize(("y", "thumb"), [(0, range(2)), (20, range(4, 6)), (40, range(8, 10))])
async def test_the_thumb_stands_where_one_is(y: int, thumb: range) -> None:
    async with Shown().run_test(size=(WIDE, HIGH)) as pilot:
        paper = pilot.app.query_one(Paper)
        paper.put([Block(n, Content("x")) for n in range(50)])
        paper.scroll_to(y=y, animate=False)
        await pilot.pause()
        bar = paper.vertical_scrollbar.render_lines(Region(0, 0, 1, HIGH))
    does = [segment.style.meta["@mouse.down"] for strip in bar for segment in strip if segment.style]
    assert does == ["grab" if n in thumb else "scroll_up" if n < thumb.start else "scroll_down" for n in range(HIGH)]


async def test_a_page_that_is_not_full_has_no_thumb() -> None:
    async with Shown().run_test(size=(WIDE, HIGH)) as pilot:
        paper = pilot.app.query_one(Paper)
        paper.put(blocks(2))
        await pilot.pause()
        bar = paper.vertical_scrollbar.render_lines(Region(0, 0, 1, HIGH))
        assert paper.max_scroll_y == 0
    assert len({str(segment.style) for strip in bar for segment in strip}) == 1


async def test_the_thumb_can_be_dragged() -> None:
    async with Shown().run_test(size=(WIDE, HIGH)) as pilot:
        paper = pilot.app.query_one(Paper)
        paper.put([Block(n, Content(f"line {n}")) for n in range(50)])
        await pilot.pause()
        await pilot.mouse_down(offset=(WIDE - 1, 0))
        await pilot.hover(offset=(WIDE - 1, 5))
        await pilot.mouse_up(offset=(WIDE - 1, 5))
        await pilot.pause()
        assert paper.scroll_y > 10
