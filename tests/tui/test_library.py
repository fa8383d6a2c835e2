"""The library: found, narrowed, paged, opened and removed."""

import pytest
from textual.widgets import Input, Select

from simulator.customer.moves import Ending
from simulator.practice.transcript import Transcript
from simulator.review.examples import Example
from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.review.narrowing import SavedFilter
from simulator.review.people import Person, Role
from simulator.scoring.debrief import Debrief
from simulator.tui.library.columns import COACHS_COLUMNS, COLUMNS, SAID_COLUMNS, WIDE_COLUMNS, cells
from simulator.tui.library.screen import LibraryScreen
from simulator.tui.library.sessions import Sessions
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.ways import Ways
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_house import FakeHouse
from tests.tui.fake_library import FakeLibrary
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.northline import WHEN, long_transcript
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
    """``scored`` are the ids of what was scored; what is in ``cannot_score`` fails."""

    def __init__(self, *transcripts: Transcript) -> None:
        super().__init__()
        self._library = self.asked = Asked(list(transcripts))
        self.scored: list[str] = []
        self.cannot_score: set[str] = set()

    def debrief(self, transcript: Transcript) -> Debrief:
        if transcript.id in self.cannot_score:
            raise LibraryFailed("no")
        self.scored.append(transcript.id)
        return super().debrief(transcript)


def many(n: int) -> House:
    return House(*(told_transcript(f"s{i}") for i in range(n)))


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
        assert pilot.app.screen.query_one("#text", Input).value == ""


@pytest.mark.soak
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


COACH = Person(id="ines", name="Ines", role=Role.COACH)
TRAINEE = Person(id="tom", name="Tom")


def peopled(*transcripts: Transcript, at_the_keyboard: Person) -> House:
    house = House(*transcripts)
    for person in (COACH, TRAINEE):
        house.asked.file(person)
    house.settings = house.settings.model_copy(update={"profile": at_the_keyboard.id})
    return house


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
async def test_a_trainee_sees_his_own_and_a_coach_everything() -> None:
    mine, other, example = (
        told_transcript(id).model_copy(update={"trainee": who})
        for id, who in (("mine", "tom"), ("other", "eva"), ("example", "ines"))
    )
    for who, ids in ((TRAINEE, ["mine", "example"]), (COACH, ["mine", "other", "example"])):
        house = peopled(mine, other, example, at_the_keyboard=who)
        shown = {"of": "mine", "turn": 1, "persona": "p", "situation": "s", "by": "ines", "at": WHEN}
        house.asked.file(Example.model_validate({"id": "example", **shown}))
        async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
            await settled(pilot)
            assert pilot.app.screen.query_one(Sessions).ids == ids
            assert pilot.app.screen.query_one("#trainee", Select).display is (who is COACH)
            await pilot.press("down", "down", "x")
            await pilot.pause(0.1)
            assert isinstance(pilot.app.screen, Confirm) is (who is COACH)
            await pilot.press("escape")


@pytest.mark.soak
async def test_where_the_words_were_said_is_shown_and_enter_goes_there() -> None:
    house = House(told_transcript("a"))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("slash", *"saturday it", "enter")
        await settled(pilot)
        assert "turn 5: “Then Saturday it is." in seen(pilot)
        await pilot.press("enter")
        await settled(pilot)
        replay = pilot.app.screen
        assert isinstance(replay, ReplayScreen)
        assert replay.at == 5


@pytest.mark.soak
async def test_marks_and_days_narrow_and_what_cannot_be_read_is_said() -> None:
    house = many(1)
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        screen.query_one("#marks", Input).value = "40-60"
        screen.query_one("#days", Input).value = "2026-02"
        screen.query_one("#need", Select).value = "dispute"
        await settled(pilot)
        asked = house.asked.wanted[-1]
        assert (asked.lowest, asked.highest, asked.need) == (40, 60, "dispute")
        assert asked.since is not None
        assert (asked.since.year, asked.since.month, asked.since.day) == (2026, 2, 1)
        screen.query_one("#marks", Input).value = "high"
        await settled(pilot)
        assert "“high” is no range of marks. Type 40-60, <40 or >80." in seen(pilot)


@pytest.mark.soak
async def test_a_filter_is_saved_chosen_and_removed() -> None:
    house = House(told_transcript("a"), told_transcript("b", Ending.LEFT))
    async with Host(LibraryScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one("#ending", Select).value = "left"
        await settled(pilot)
        await pilot.press("s", *"lost", "enter")
        await settled(pilot)
        (saved,) = house.asked.filed(SavedFilter)
        assert (saved.name, saved.ending, saved.who) == ("lost", "left", "me")
        await pilot.press("c")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["a", "b"]
        await pilot.press("o", "enter")
        await settled(pilot)
        assert pilot.app.screen.query_one(Sessions).ids == ["b"]
        await pilot.press("o", "x")
        await settled(pilot)
        assert house.asked.filed(SavedFilter) == []
        assert isinstance(pilot.app.screen, LibraryScreen)


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
