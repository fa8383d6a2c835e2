"""The library: found, narrowed, paged, opened and removed."""

import pytest
from textual.widgets import Input, Select

from simulator.customer.moves import Ending
from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.tui.library.screen import LibraryScreen
from simulator.tui.library.sessions import COLUMNS, WIDE_COLUMNS, Sessions, cells
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.ways import Ways
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_house import FakeHouse, FakeLibrary, long_transcript
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.told_session import HOSTILE, told_transcript


class Asked(FakeLibrary):
    """Remembers what was looked for; ``broken`` is raised instead of an answer."""

    def __init__(self, transcripts: list[Transcript]) -> None:
        super().__init__(transcripts)
        self.wanted: list[Wanted] = []
        self.broken: LibraryFailed | None = None

    def find(self, wanted: Wanted) -> list[SessionRow]:
        self.wanted.append(wanted)
        if self.broken:
            raise self.broken
        return super().find(wanted)

    def load(self, session: str) -> Transcript:
        if self.broken:
            raise self.broken
        return super().load(session)

    def delete(self, session: str) -> None:
        if self.broken:
            raise self.broken
        super().delete(session)


class House(FakeHouse):
    def __init__(self, *transcripts: Transcript) -> None:
        super().__init__()
        self._library = self.asked = Asked(list(transcripts))


def many(n: int) -> House:
    return House(*(told_transcript(f"s{i}") for i in range(n)))


async def test_an_empty_library_says_what_to_do() -> None:
    async with Host(LibraryScreen(House())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "choose a customer and a situation, and practise" in " ".join(seen(pilot).split())
        await pilot.press("enter", "d", "x")
        await settled(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)


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
        assert [wanted.offset for wanted in house.asked.wanted] == [0, 50, 100]
        assert "120 sessions" in seen(pilot)


async def test_words_that_were_said_are_searched() -> None:
    house = House(told_transcript("a"), told_transcript("b", extra=" zebra"))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("slash", *"zebra")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["b"]
        await pilot.press(*"xx")
        await settled(pilot)
        assert "No session fits" in seen(pilot)
        await pilot.press("escape", "c")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["a", "b"]
        assert pilot.app.screen.query_one(Input).value == ""


@pytest.mark.parametrize(
    ("filter", "value", "ids"),
    [
        ("persona", "impatient", ["b"]),
        ("situation", "printer-callbacks", ["a", "c"]),
        ("ending", "left", ["c"]),
    ],
)
async def test_the_list_is_narrowed(filter: str, value: str, ids: list[str]) -> None:
    other = told_transcript("b").model_copy(update={"persona": "impatient", "situation": "late-parcel"})
    house = House(told_transcript("a"), other, told_transcript("c", Ending.LEFT))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one(f"#{filter}", Select).value = value
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ids


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


async def test_escape_leaves_the_search_and_then_the_library() -> None:
    app = Host(LibraryScreen(many(1)))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("slash", "escape")
        await settled(pilot)
        assert app.results == []
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [None]


@pytest.mark.parametrize(("size", "columns"), [(SMALL, COLUMNS), (LARGE, WIDE_COLUMNS)])
async def test_the_list_fits(size: tuple[int, int], columns: dict[str, int]) -> None:
    assert sum(width + 2 for width in columns.values()) < size[0]
    async with Host(LibraryScreen(House(long_transcript(4)))).run_test(size=size) as pilot:
        await settled(pilot)
        header = next(line for line in seen(pilot).splitlines() if line.strip().startswith("when"))
        assert header.split() == list(columns)


def test_cells_are_text_whatever_they_hold() -> None:
    row = SessionRow(HOSTILE, HOSTILE, None, None, None, HOSTILE, None, 3)
    texts = {name: cell.plain for name, cell in zip(COLUMNS, cells(row, COLUMNS), strict=True)}
    assert texts["customer"] == "[red]x[, red]␛[…"
    assert texts["ending"] == "[red]x[/r…"
    assert (texts["when"], texts["situation"], texts["mark"], texts["turns"]) == ("–", "from elsewhere", "–", "3")


def test_a_talk_from_elsewhere_is_known_by_its_id() -> None:
    row = SessionRow("tweet-17", None, None, None, None, None, None, 3)
    assert cells(row, COLUMNS)[1].plain == "tweet-17"
