"""Meters, the mood over the turns, its causes, the bounded conversation, and small questions."""

import math
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from textual.app import ComposeResult
from textual.pilot import Pilot
from textual.screen import Screen

from simulator.customer.mind import Part
from simulator.customer.signals import Signal
from simulator.practice.transcript import SessionEvent, Turn
from simulator.tui.widgets.causes import told
from simulator.tui.widgets.conversation import KEPT, MOST, Conversation
from simulator.tui.widgets.dialogs import AskText, Confirm
from simulator.tui.widgets.happened import event_line
from simulator.tui.widgets.meters import Meters, arrow
from simulator.tui.widgets.mood_chart import MoodChart, Point
from simulator.tui.widgets.plain import one_line, plain
from tests.tui.host import SMALL, Host, seen, settled
from tests.tui.northline import long_transcript
from tests.tui.told_session import HOSTILE, LEDGERS, entry


class Bare(Screen[None]):
    def __init__(self, *widgets: Meters | MoodChart | Conversation) -> None:
        super().__init__()
        self._widgets_shown = widgets

    def compose(self) -> ComposeResult:
        yield from self._widgets_shown


def test_control_characters_become_pictures() -> None:
    assert plain("a\x1b[2Jb\x07\x9b31m") == "a␛[2Jb␇�31m"


def test_writing_cannot_be_turned_round() -> None:
    assert plain("a\u202eb") == "ab"


def test_line_ends_stay_and_returns_go() -> None:
    assert plain("a\r\nb\tc") == "a\nb\tc"


@pytest.mark.parametrize(("text", "most", "expected"), [("a\n b", 9, "a b"), ("abcdef", 4, "abc…"), ("", 3, "")])
def test_one_line(text: str, most: int, expected: str) -> None:
    assert one_line(text, most) == expected


@pytest.mark.parametrize(("change", "expected"), [(9, " ▲ +9"), (-4.2, " ▼ −4"), (0.3, ""), (0, "")])
def test_a_change_has_an_arrow_and_a_number(change: float, expected: str) -> None:
    assert arrow(change).plain == expected


async def test_meters_show_numbers_and_the_last_change() -> None:
    meters = Meters()
    async with Host(Bare(meters)).run_test(size=(60, 10)) as pilot:
        await pilot.pause()
        meters.show({"calm": 22, "trust": 40, "mattering": 0, "patience": 100, "clarity": 50})
        meters.show({"calm": 31, "trust": 28, "mattering": 0, "patience": 100, "clarity": 50})
        await pilot.pause()
        lines = seen(pilot).splitlines()
    assert lines[0].split()[0] == "calm"
    assert lines[0].endswith("31 ▲ +9")
    assert lines[1].endswith("28 ▼ −12")
    assert "━" not in lines[2]
    assert "╌" not in lines[3]


async def test_meters_take_the_change_from_what_they_are_given() -> None:
    meters = Meters()
    async with Host(Bare(meters)).run_test(size=(60, 10)) as pilot:
        await pilot.pause()
        meters.show({"calm": 80}, before={"calm": 75})
        await pilot.pause()
        assert seen(pilot).splitlines()[0].endswith("80 ▲ +5")
        assert "?" in seen(pilot).splitlines()[1]
        meters.show(None)
        await pilot.pause()
        assert "not known" in seen(pilot)


def points(n: int) -> list[Point]:
    return [Point(2 * i, {p.value: 50 + 50 * math.sin(i + k) for k, p in enumerate(Part)}) for i in range(n)]


async def test_the_chart_says_the_moods_and_the_numbers_at_the_playhead() -> None:
    chart = MoodChart(points(5))
    async with Host(Bare(chart)).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        chart.look_at(5)
        await pilot.pause()
        text = seen(pilot)
    assert chart.playhead == 2
    assert all(mood in text for mood in ("warm", "level", "cross", "hot"))
    assert "▼ turn 4: calm 95" in text


async def test_a_long_session_keeps_the_playhead_in_view() -> None:
    chart = MoodChart(points(300))
    async with Host(Bare(chart)).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        chart.focus()
        await pilot.press("end")
        await pilot.pause()
        lines = seen(pilot).splitlines()
    assert "▼" in lines[0]
    assert "▼ turn 598" in "\n".join(lines)
    assert "‹" in "\n".join(lines)
    assert all(len(line) <= 80 for line in lines)


async def test_steps_along_the_chart_are_told_and_end_at_its_ends() -> None:
    chart = MoodChart(points(3))

    class Listening(Host):
        def on_mood_chart_moved(self, message: MoodChart.Moved) -> None:
            self.told.append(message)

    app = Listening(Bare(chart))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        chart.focus()
        await pilot.press("left", "right", "right", "right")
        await pilot.pause()
    assert [message.turn for message in app.told if isinstance(message, MoodChart.Moved)] == [2, 4]


async def test_a_click_on_a_column_goes_there() -> None:
    chart = MoodChart(points(3))
    async with Host(Bare(chart)).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.click(chart, offset=(1 + 10 + 6 * 2 + 1, 3))
        await pilot.pause()
        assert chart.playhead == 2
        await pilot.click(chart, offset=(2, 3))
        await pilot.pause()
        assert chart.playhead == 2


async def test_a_chart_without_a_mind_says_so() -> None:
    chart = MoodChart([Point(0, {})])
    async with Host(Bare(chart)).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "No mood was kept" in seen(pilot)


def test_causes_are_told_once_for_each_reason() -> None:
    lines = told(LEDGERS[2]).plain.splitlines()
    assert lines[0] == "“both notes here” acknowledges feeling  → calm ▲ +9 · trust ▲ +5"
    assert lines[1] == "“did not” takes ownership  → trust ▲ +8"
    assert lines[2] == "every turn costs a little  → patience ▼ −3"


def test_words_in_causes_are_text() -> None:
    assert told([entry(1, HOSTILE, Signal.RUDE, Part.CALM, -9)]).plain.startswith("“[red]x[/red]␛[2J” rude")


@pytest.mark.parametrize(
    ("kind", "data", "expected"),
    [
        ("desk", {"action": "refund", "done": False, "says": "No."}, "⚙ desk: refund (refused) · No."),
        ("hold", {"seconds": 30}, "… hold: 30 s"),
        ("hold", {"seconds": "long"}, "… hold"),
        ("hint", {}, "? hint: step ?"),
        ("wink", {"text": HOSTILE}, "· wink: [red]x[/red]␛[2J"),
    ],
)
def test_events_are_one_line_whatever_they_hold(kind: str, data: dict[str, object], expected: str) -> None:
    assert event_line(SessionEvent(after_turn=0, kind=kind, data=data)) == expected


@asynccontextmanager
async def long_conversation() -> AsyncGenerator[tuple[Pilot[None], Conversation]]:
    talk = Conversation()
    async with Host(Bare(talk)).run_test(size=SMALL) as pilot:
        await pilot.pause()
        talk.talk(long_transcript(300).turns, ())
        talk.show(299)
        await pilot.pause()
        yield pilot, talk


async def test_a_long_conversation_keeps_few_turns_mounted() -> None:
    async with long_conversation() as (_, talk):
        assert list(talk.shown) == list(range(300 - KEPT, 300))
        talk.show(298)
        assert list(talk.shown) == list(range(299 - KEPT, 299))
        talk.show(0)
        assert list(talk.shown) == [0]


@pytest.mark.soak
async def test_scrolling_up_fetches_earlier_turns_up_to_a_bound() -> None:
    async with long_conversation() as (pilot, talk):
        for _ in range(10):
            talk.scroll_home(animate=False)
            await pilot.pause()
            await pilot.pause()
            talk.scroll_relative(y=5, animate=False)
            await pilot.pause()
        mounted = list(talk.shown)
    assert KEPT < len(mounted) <= MOST
    assert mounted == list(range(300 - len(mounted), 300))


async def test_several_messages_of_one_turn_are_told_apart() -> None:
    conversation = Conversation()
    async with Host(Bare(conversation)).run_test(size=(40, 12)) as pilot:
        conversation.talk(
            [Turn(speaker="customer", text="order 4417\nwhere is it"), Turn(speaker="trainee", text="a")], []
        )
        conversation.show(1)
        await settled(pilot)
        rows = [row.strip("▌ ") for row in seen(pilot).splitlines()]
    assert rows[:5] == ["0 · customer", "· order 4417", "· where is it", "1 · trainee", "a"]


async def test_what_was_said_is_shown_as_text() -> None:
    talk = Conversation()
    async with Host(Bare(talk)).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        talk.talk([Turn(speaker="customer", text=HOSTILE, move=HOSTILE)], (), HOSTILE)
        talk.show(0)
        await pilot.pause()
        text = seen(pilot)
    assert text.count("[red]x[/red]␛[2J") == 3
    assert "\x1b" not in text


@pytest.mark.soak
@pytest.mark.parametrize(("key", "expected"), [("y", True), ("n", False), ("escape", False), ("enter", False)])
async def test_a_question_is_answered_by_a_key(key: str, expected: bool) -> None:
    app: Host = Host(Confirm("Delete [b]it[/b]?", "Delete", "Keep"))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "[b]it[/b]" in seen(pilot)
        await pilot.press(key)
        await settled(pilot)
    assert app.results == [expected]


async def test_a_question_is_answered_by_the_mouse() -> None:
    app = Host(Confirm("Delete it?"))
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.click("#yes")
        await settled(pilot)
    assert app.results == [True]


async def test_a_line_is_asked_for() -> None:
    app = Host(AskText("Which turn?", only=r"\d*"))
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("1", "x", "2", "enter")
        await settled(pilot)
    assert app.results == ["12"]


async def test_a_line_need_not_be_given() -> None:
    app = Host(AskText("Which turn?"))
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("1", "escape")
        await settled(pilot)
    assert app.results == [None]
