"""The library: found, narrowed, paged, opened and removed."""

import pytest

from simulator.review.library import LibraryFailed, SessionRow
from simulator.review.people import Person
from simulator.tui.library.columns import COACHS_COLUMNS, COLUMNS, SAID_COLUMNS, WIDE_COLUMNS, cells
from simulator.tui.library.screen import LibraryScreen
from simulator.tui.library.sessions import Sessions
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.ways import Ways
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.northline import long_transcript
from tests.tui.shelved import COACH, TRAINEE, House, many, peopled
from tests.tui.told_session import HOSTILE


@pytest.mark.soak
async def test_an_empty_library_says_what_to_do() -> None:
    async with Host(LibraryScreen(House())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "choose a customer and a situation, and practise" in " ".join(seen(pilot).split())
        await pilot.press("enter", "d", "x")
        await settled(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)


@pytest.mark.soak
async def test_a_row_tells_the_session() -> None:
    async with Host(LibraryScreen(many(1))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        row = next(line for line in seen(pilot).splitlines() if "05 Jan" in line)
        assert row.split() == [
            "05",
            "Jan",
            "10:00",
            "Angry",
            "but",
            "good",
            "Printer",
            "callbacks",
            "settled",
            "62",
            "9",
        ]
        assert "1 session" in seen(pilot)


@pytest.mark.soak
async def test_more_is_fetched_as_one_scrolls() -> None:
    house = many(120)
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        sessions = pilot.app.screen.query_one(Sessions)
        assert len(sessions.ids) == 50
        assert "more below" in seen(pilot)
        for _ in range(3):
            sessions.move_cursor(row=len(sessions.ids) - 1)
            await settled(pilot)
        assert sessions.ids == [f"s{i}" for i in range(120)]
        assert [wanted.offset for wanted in house.asked.wanted if wanted.limit == 50] == [0, 50, 100]
        assert "120 sessions" in seen(pilot)


@pytest.mark.soak
async def test_enter_opens_the_replay() -> None:
    async with Host(LibraryScreen(many(2))).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("down", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReplayScreen)


async def test_d_asks_for_the_debrief() -> None:
    app = Host(LibraryScreen(many(2)))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("down", "d")
        await settled(pilot)
    assert [m.transcript.id for m in app.told if isinstance(m, Ways.DebriefWanted)] == ["s1"]


@pytest.mark.soak
async def test_one_that_is_picked_and_the_one_below_stand_side_by_side() -> None:
    app = Host(LibraryScreen(many(3)))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("b")
        await settled(pilot)
        assert app.told == []
        await pilot.press("space", "b")
        await settled(pilot)
    assert [(m.first, m.second) for m in app.told if isinstance(m, Ways.BesideWanted)] == [("s0", "s1")]


async def test_a_session_is_deleted_only_when_one_is_sure() -> None:
    house = many(3)
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("down", "x")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("escape")
        await settled(pilot)
        assert len(house.asked.transcripts) == 3
        await pilot.press("x", "y")
        await settled(pilot)
        assert [t.id for t in house.asked.transcripts] == ["s0", "s2"]
        assert pilot.app.screen.query_one(Sessions).ids == ["s0", "s2"]
        assert "2 sessions" in seen(pilot)


@pytest.mark.soak
async def test_paging_goes_on_after_a_deletion() -> None:
    house = many(60)
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("x", "y")
        await settled(pilot)
        sessions = pilot.app.screen.query_one(Sessions)
        sessions.move_cursor(row=len(sessions.ids) - 1)
        await settled(pilot)
        assert sessions.ids == [f"s{i}" for i in range(1, 60)]


@pytest.mark.soak
@pytest.mark.parametrize("key", ["enter", "d"])
async def test_a_session_that_cannot_be_read_is_said(key: str) -> None:
    house = many(1)
    async with Host(LibraryScreen(house)).run_test(size=SMALL, notifications=True) as pilot:
        await settled(pilot)
        house.asked.broken = LibraryFailed("The database is locked.")
        await pilot.press(key)
        await settled(pilot)
        assert "The database is locked." in seen(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_a_library_that_cannot_be_read_is_said() -> None:
    house = many(1)
    house.asked.broken = LibraryFailed("The folder is gone.")
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "The sessions could not be read: The folder is gone." in seen(pilot)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("size", "columns", "who", "keys"),
    [
        (SMALL, COLUMNS, TRAINEE, ""),
        (SMALL, COACHS_COLUMNS, COACH, ""),
        (LARGE, WIDE_COLUMNS, COACH, ""),
        (LARGE, SAID_COLUMNS, COACH, "/line"),
    ],
)
async def test_the_list_fits(size: tuple[int, int], columns: dict[str, int], who: Person, keys: str) -> None:
    assert sum(width + 2 for width in columns.values()) < size[0]
    house = peopled(long_transcript(4).model_copy(update={"trainee": "tom"}), at_the_keyboard=who)
    async with Host(LibraryScreen(house)).run_test(size=size) as pilot:
        await settled(pilot)
        await pilot.press(*keys)
        await settled(pilot)
        header = next(line for line in seen(pilot).splitlines() if line.strip().startswith("when"))
        assert header.split() == [name for name in columns if name]


@pytest.mark.soak
async def test_all_that_were_found_are_picked_and_scored() -> None:
    house = many(60)
    async with Host(LibraryScreen(house)).run_test(size=SMALL, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("space")
        await settled(pilot)
        assert "1 picked" in seen(pilot)
        assert pilot.app.screen.query_one(Sessions).picked == {"s0"}
        await pilot.press("a")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).picked == set()
        await pilot.press("a")
        await settled(pilot)
        assert "60 picked" in seen(pilot)
        await pilot.press("S")
        await settled(pilot)
        assert house.scored == [f"s{i}" for i in sorted(range(60), key=str)]
        assert "60 scored" in seen(pilot)


@pytest.mark.soak
async def test_what_cannot_be_scored_is_said_and_the_rest_goes_on() -> None:
    house = many(3)
    house.cannot_score = {"s1"}
    async with Host(LibraryScreen(house)).run_test(size=SMALL, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("a", "S")
        await settled(pilot)
        assert house.scored == ["s0", "s2"]
        assert "1 could not be: s1: no" in " ".join(seen(pilot).split())


def test_cells_are_text_whatever_they_hold() -> None:
    row = SessionRow(HOSTILE, HOSTILE, None, None, None, HOSTILE, None, 3)
    texts = {name: cell.plain for name, cell in zip(WIDE_COLUMNS, cells(row, WIDE_COLUMNS, {}), strict=True)}
    assert texts["customer"] == "[red]x[, red]␛[2J"
    assert texts["ending"] == "[red]x[/re…"
    assert (texts["when"], texts["situation"], texts["mark"], texts["turns"]) == ("–", "from elsewhere", "–", "3")


def test_a_talk_from_elsewhere_is_known_by_its_id() -> None:
    row = SessionRow("tweet-17", None, None, None, None, None, None, 3)
    assert cells(row, COLUMNS, {})[2].plain == "tweet-17"
