"""The practice screen: what the trainee writes reaches the session and is never lost."""

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from textual.app import App
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Input, Static, TabbedContent

from simulator.customer.moves import Ending
from simulator.practice.journal import JournalFailed
from simulator.practice.transcript import EventKind, Mode
from simulator.settings import Settings
from simulator.tui.practice.forms import ActionForm
from simulator.tui.practice.items import items_of
from simulator.tui.practice.screen import PracticeScreen
from simulator.tui.practice.status import NowLine
from simulator.tui.practice.talk import MOST, Bubble
from simulator.tui.practice.waiting import Waiting
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_session import FakeSession
from tests.tui.northline import customer_of, long_transcript

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

CUSTOMER = customer_of("impatient", "late-parcel")


class OneScreen(App[None]):
    """An application with nothing but the screen under test."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    def __init__(self, screen: PracticeScreen) -> None:
        super().__init__()
        self.practice = screen
        self.finished = 0
        self.helped = 0

    def on_mount(self) -> None:
        self.push_screen(self.practice)

    def action_help(self) -> None:
        self.helped += 1

    def on_practice_screen_finished(self) -> None:
        self.finished += 1


@asynccontextmanager
async def practising(
    session: FakeSession,
    settings: Settings | None = None,
    size: tuple[int, int] = (80, 24),
    waiting: Waiting | None = None,
) -> "AsyncGenerator[tuple[Pilot[None], PracticeScreen]]":
    screen = PracticeScreen(session, settings or Settings(typing_delay=0), waiting)
    app = OneScreen(screen)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield pilot, screen


async def settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def write(pilot: Pilot[None], screen: PracticeScreen, text: str) -> None:
    """As if typed: the text stands in the composer with the cursor behind it, then Enter."""
    screen.lines.load_text(text)
    screen.lines.move_cursor(screen.lines.document.end)
    await pilot.pause()
    await pilot.press("enter")


def texts(screen: PracticeScreen) -> list[str]:
    return [item.text for item in screen.talk.items]


def now(screen: PracticeScreen) -> str:
    return screen.query_one(NowLine).shown


async def test_the_customer_speaks_first_and_answers_what_is_said() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        assert texts(screen) == ["order 4417. was due friday. where is it"]
        await pilot.press(*"At Harwell", "enter")
        await settle(pilot)
        assert texts(screen)[1] == "At Harwell"
        assert texts(screen)[2].startswith("and why does nobody")
        assert screen.lines.text == ""
        assert screen.whose_turn == "trainee"


async def test_enter_does_not_overtake_what_was_typed_just_before() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        for character in "tomorrow by twelve":
            pilot.app.post_message(Key(character if character != " " else "space", character))
        pilot.app.post_message(Key("enter", "\r"))
        await settle(pilot)
        await settle(pilot)
        assert session.transcript.turns[1].text == "tomorrow by twelve"
        assert screen.lines.text == ""


@pytest.mark.soak
async def test_a_line_that_cannot_be_kept_stays_in_the_composer() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        session.fails = JournalFailed("The disk is full. Free some space and press Enter again.")
        await write(pilot, screen, "At Harwell")
        await settle(pilot)
        assert screen.lines.text == "At Harwell"
        assert "disk is full" in now(screen)
        assert len(texts(screen)) == 1
        await pilot.press("enter")
        await settle(pilot)
        assert texts(screen)[1] == "At Harwell"
        assert screen.lines.text == ""


@pytest.mark.soak
async def test_escape_interrupts_the_customer_and_loses_nothing() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        session.gate = asyncio.Event()
        await write(pilot, screen, "At Harwell")
        await pilot.pause()
        screen.lines.insert("and the next thing")
        await pilot.press("escape")
        await settle(pilot)
        assert [text.strip() for text in texts(screen)][1:] == ["At Harwell", "and why does nobody tell me."]
        assert session.transcript.turns[-1].partial
        assert screen.lines.text == "and the next thing"
        assert screen.whose_turn == "trainee"


async def test_what_is_sent_while_the_customer_speaks_is_said_in_one_turn_when_he_has_finished() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        session.gate = asyncio.Event()
        await write(pilot, screen, "At Harwell")
        await pilot.pause()
        await write(pilot, screen, "That is on us")
        await write(pilot, screen, "//depot is what you type")
        assert screen.lines.text == ""
        assert screen.unsaid.display
        assert "That is on us\n/depot is what you type\nSaid when" in str(screen.unsaid.render())
        assert not any(turn.text.startswith("That") for turn in session.transcript.turns)
        session.gate.set()
        await settle(pilot)
        assert session.transcript.turns[3].text == "That is on us\n/depot is what you type"
        shown = [item for item in screen.talk.items if item.kind == "trainee"]
        assert [(item.text, item.follows) for item in shown] == [
            ("At Harwell", False),
            ("That is on us", False),
            ("/depot is what you type", True),
        ]
        assert (screen.unsaid.messages, screen.whose_turn) == ([], "trainee")


@pytest.mark.soak
async def test_who_interrupts_the_customer_says_at_once_what_he_had_sent() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        session.gate = asyncio.Event()
        await write(pilot, screen, "At Harwell")
        await pilot.pause()
        await write(pilot, screen, "You have it tomorrow")
        session.gate.set()
        await pilot.press("escape")
        await settle(pilot)
        assert session.transcript.turns[3].text == "You have it tomorrow"
        assert not screen.unsaid.messages


@pytest.mark.soak
async def test_up_takes_back_what_has_not_been_said_yet() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        session.gate = asyncio.Event()
        await write(pilot, screen, "At Harwell")
        await pilot.pause()
        await write(pilot, screen, "one")
        await write(pilot, screen, "two")
        await pilot.press("up")
        assert screen.lines.text == "two"
        assert screen.unsaid.messages == ["one"]
        session.gate.set()
        await settle(pilot)
        assert session.transcript.turns[3].text == "one"
        assert screen.lines.text == "two"


@pytest.mark.soak
async def test_what_waits_when_a_line_cannot_be_kept_or_all_is_over_stands_in_the_composer_again() -> None:
    session = FakeSession(CUSTOMER, answers=[["hi"], ["where. ", "is it"], ["thx. bye"]])
    async with practising(session) as (pilot, screen):
        session.gate = asyncio.Event()
        await write(pilot, screen, "At Harwell")
        await pilot.pause()
        await write(pilot, screen, "one")
        await write(pilot, screen, "two")
        session.fails = JournalFailed("The disk is full.")
        screen.lines.insert("three")
        session.gate.set()
        await settle(pilot)
        assert screen.lines.text == "one\ntwo\nthree"
        assert "disk is full" in now(screen)
        session.answers[-1] = ["thx. ", "bye"]
        session.gate.clear()
        await pilot.press("enter")
        await pilot.pause()
        await write(pilot, screen, "four")
        session.gate.set()
        await settle(pilot)
        assert session.transcript.turns[3].text == "one\ntwo\nthree"
        assert screen.whose_turn == "nobody"
        await pilot.press("enter")
        assert "not sent" in str(screen.query_one("#over", Static).render())


@pytest.mark.soak
async def test_split_messages_of_the_customer_stand_apart_as_they_come_and_when_shown_again() -> None:
    session = FakeSession(CUSTOMER, answers=[["order 4417", "\nwas due friday. ", "still is"], ["ok"], ["thx"]])
    async with practising(session) as (_, screen):
        as_it_came = [(item.text, item.follows) for item in screen.talk.items]
        assert as_it_came == [("order 4417", False), ("was due friday. still is", True)]
        assert items_of(session.transcript) == screen.talk.items
        first, second = screen.query(Bubble)
        assert "Customer" in str(first.render())
        assert str(second.render()) == "was due friday. still is"


@pytest.mark.soak
async def test_typing_takes_its_time_and_escape_does_not_wait_for_it() -> None:
    session = FakeSession(CUSTOMER, answers=[["a" * 500], ["b" * 500], ["c"]])
    async with practising_slowly(session) as (pilot, screen):
        assert "typing" in now(screen)
        await pilot.press("escape")
        await settle(pilot)
        assert not screen.saying.busy


@asynccontextmanager
async def practising_slowly(session: FakeSession) -> "AsyncGenerator[tuple[Pilot[None], PracticeScreen]]":
    screen = PracticeScreen(session, Settings(typing_delay=3))
    async with OneScreen(screen).run_test() as pilot:
        await pilot.pause()
        yield pilot, screen


async def test_a_customer_who_was_cut_off_before_he_spoke_speaks_on_enter() -> None:
    session = FakeSession(CUSTOMER, transcript=long_transcript(4))
    async with practising(session) as (_, screen):
        assert session.transcript.turns[-1].speaker == "customer"
        assert screen.whose_turn == "trainee"


@pytest.mark.soak
@pytest.mark.parametrize(
    ("typed", "completed"),
    [("/re", "/refund "), ("/ask b", "/ask billing "), ("/courier tomorrow-1", "/courier tomorrow-14")],
)
async def test_tab_completes_commands(typed: str, completed: str) -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await pilot.press(*typed)
        await pilot.pause()
        assert screen.query_one("#offers").display
        await pilot.press("tab")
        assert screen.lines.text == completed
        assert screen.focused is screen.lines


@pytest.mark.soak
async def test_a_command_that_there_is_not_names_the_nearest_and_stays() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await write(pilot, screen, "/refnd 3")
        await settle(pilot)
        assert "Did you mean /refund?" in now(screen)
        assert screen.lines.text == "/refnd 3"


@pytest.mark.soak
async def test_the_desk_can_be_used_from_the_composer() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        for line in ("/refund 4.90", "/ask depot please look for it", "/hold 30", "/hint", "/style brief"):
            await write(pilot, screen, line)
            await settle(pilot)
            assert screen.lines.text == "", now(screen)
        kinds = [event.kind for event in session.transcript.events]
        assert kinds == [EventKind.DESK, EventKind.COLLEAGUE, EventKind.HOLD, EventKind.HINT, EventKind.STYLE]
        assert session.transcript.events[0].data["arguments"] == {"amount": "4.90"}
        assert texts(screen)[1:3] == [
            "Done: Refunded 4.90.",
            "You ask depot: please look for it\ndepot: Which parcel?",
        ]
        assert "2 hints left" in str(screen.query_one("Heading", Static).render())


@pytest.mark.soak
async def test_an_action_without_its_arguments_asks_for_them() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "/refund")
        await settle(pilot)
        form = pilot.app.screen
        assert isinstance(form, ActionForm)
        await pilot.press("enter")
        assert "fill in: amount" in str(form.query_one("#wrong", Static).render())
        form.query_one(Input).value = "4.90"
        await pilot.press("enter")
        await settle(pilot)
        assert texts(screen)[-1] == "Done: Refunded 4.90."


@pytest.mark.soak
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/refund ", "/refund AMOUNT"),
        ("/courier tomorrow-9 at the", "/courier WHEN [NOTE]"),
        ("/ask depot wh", "/ask depot QUESTION  Ines at the depot"),
        ("/hold 3", "/hold [SECONDS]"),
    ],
)
async def test_who_writes_arguments_sees_how_the_command_is_written(typed: str, told: str) -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        screen.lines.load_text(typed)
        screen.lines.move_cursor(screen.lines.document.end)
        await pilot.pause()
        assert told in str(screen.query_one("#offers", Static).render())
        screen.lines.load_text("I refund it")
        await pilot.pause()
        assert not screen.query_one("#offers").display


@pytest.mark.soak
async def test_what_came_of_an_action_is_seen_where_the_desk_covers_the_talk() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session, size=(80, 24)) as (pilot, screen):
        await pilot.press("f2")
        await pilot.pause()
        await pilot.press("3", "down", "down", "enter")
        await settle(pilot)
        assert session.transcript.events[-1].data["action"] == "search"
        assert screen.talk.display
        assert screen.focused is screen.lines


@pytest.mark.soak
async def test_what_is_typed_at_the_desk_goes_into_the_composer() -> None:
    async with practising(FakeSession(CUSTOMER), size=(80, 24)) as (pilot, screen):
        await pilot.press("f2")
        await pilot.pause()
        await pilot.press("2")
        await pilot.pause()
        await pilot.press(*"so")
        await pilot.pause()
        assert screen.query_one(TabbedContent).active == "policy"
        assert screen.lines.text == "so"
        assert screen.talk.display


@pytest.mark.soak
async def test_a_colleague_who_is_asked_nothing_is_not_asked() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "/ask depot")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "Nothing was asked" in now(screen)
        assert not session.transcript.events


@pytest.mark.soak
async def test_the_same_notice_is_shown_once() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (_, screen):
        for _ in range(2):
            await screen.shown.show(session.notice("The book speaks instead."))
        assert texts(screen).count("The book speaks instead.") == 1


@pytest.mark.soak
async def test_two_slashes_are_said_as_one() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "//depot is what you type on our page")
        await settle(pilot)
        assert session.transcript.turns[1].text.startswith("/depot")


@pytest.mark.soak
async def test_up_brings_back_what_was_said_and_down_the_draft() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await write(pilot, screen, "one")
        await settle(pilot)
        await pilot.press(*"draft", "up")
        assert screen.lines.text == "one"
        await pilot.press("down")
        assert screen.lines.text == "draft"


async def test_a_new_line_is_not_a_send() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await pilot.press("a", "ctrl+j", "b")
        assert screen.lines.text == "a\nb"


@pytest.mark.soak
async def test_the_desk_folds_away_where_there_is_no_room() -> None:
    async with practising(FakeSession(CUSTOMER), size=(80, 24)) as (pilot, screen):
        assert not screen.query_one("#side").display
        await pilot.press("f2")
        await pilot.pause()
        assert (screen.query_one("#side").display, screen.talk.display) == (True, False)
        await pilot.press("escape")
        await pilot.pause()
        assert (screen.query_one("#side").display, screen.talk.display) == (False, True)
        assert screen.focused is screen.lines


@pytest.mark.soak
async def test_the_desk_stands_beside_the_talk_where_there_is_room() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session, size=(160, 50)) as (pilot, screen):
        assert screen.query_one("#side").display
        assert screen.talk.display
        await pilot.press("f2")
        await pilot.pause()
        await pilot.press("3")
        await pilot.pause()
        assert screen.query_one(TabbedContent).active == "actions"
        await pilot.press("down", "down", "enter")
        await settle(pilot)
        assert session.transcript.events[-1].data["action"] == "search"


@pytest.mark.soak
async def test_a_long_session_is_mounted_in_part_and_comes_as_one_scrolls() -> None:
    session = FakeSession(CUSTOMER, transcript=long_transcript(301))
    async with practising(session) as (pilot, screen):
        assert texts(screen)[-1] == "line 300"
        assert len(screen.query(Bubble)) <= MOST
        seen: set[str] = set()
        for _ in range(40):
            screen.talk.scroll_home(animate=False)
            await pilot.pause()
            await pilot.pause()
            assert len(screen.query(Bubble)) <= MOST
            seen |= {str(bubble.render()).split("  ")[-1] for bubble in screen.query(Bubble)}
        assert "line 0" in seen
        for _ in range(40):
            screen.talk.scroll_end(animate=False)
            await pilot.pause()
            await pilot.pause()
            assert len(screen.query(Bubble)) <= MOST
        assert "line 300" in str(screen.query(Bubble).last().render())


async def test_hostile_text_is_shown_and_not_obeyed() -> None:
    hostile = "[red]x[/red]\x1b[2J [link=x]"
    session = FakeSession(CUSTOMER, answers=[[hostile], ["fine"], ["ok"]])
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, hostile)
        await settle(pilot)
        for bubble in list(screen.query(Bubble))[:2]:
            assert "[red]x[/red]␛[2J [link=x]" in str(bubble.render())


@pytest.mark.soak
async def test_the_clock_counts_what_the_customer_waits_and_not_the_pause() -> None:
    at = [100.0]
    session = FakeSession(CUSTOMER)
    async with practising(session, waiting=Waiting(lambda: at[0])) as (pilot, screen):
        at[0] += 12
        await pilot.press("f8")
        await settle(pilot)
        at[0] += 600
        await write(pilot, screen, "too early")
        await settle(pilot)
        assert "paused" in now(screen)
        screen.lines.load_text("")
        await pilot.press("f8")
        await settle(pilot)
        at[0] += 3
        await write(pilot, screen, "At Harwell")
        await settle(pilot)
        assert session.said_elapsed == [15.0]
        assert session.transcript.events_of(EventKind.PAUSE)[0].data["seconds"] == 600


async def test_with_the_clock_off_nothing_is_counted() -> None:
    at = [100.0]
    session = FakeSession(CUSTOMER)
    settings = Settings(typing_delay=0, clock=False)
    async with practising(session, settings, waiting=Waiting(lambda: at[0])) as (pilot, screen):
        at[0] += 12
        assert "waiting" not in str(screen.query_one("Heading", Static).render())
        await write(pilot, screen, "At Harwell")
        await settle(pilot)
        assert session.said_elapsed == [0.0]


@pytest.mark.soak
@pytest.mark.parametrize(("mode", "shown"), [(Mode.GUIDED, True), (Mode.PRACTICE, False)])
async def test_the_mood_is_shown_in_guided_mode_only(mode: Mode, shown: bool) -> None:
    async with practising(FakeSession(CUSTOMER, mode)) as (_, screen):
        assert screen.query_one(".mood-line").display is shown


async def test_there_is_no_hint_in_an_assessment() -> None:
    session = FakeSession(CUSTOMER, Mode.ASSESSMENT)
    async with practising(session) as (pilot, screen):
        await pilot.press("f3")
        await write(pilot, screen, "/hint")
        await settle(pilot)
        assert not session.transcript.events
        assert "no hint" in now(screen)


@pytest.mark.soak
async def test_the_end_is_told_and_enter_leads_on() -> None:
    session = FakeSession(CUSTOMER, answers=[["hi"], ["thx. bye"]])
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "Done.")
        await settle(pilot)
        assert screen.whose_turn == "nobody"
        assert "settled" in str(screen.query_one("#over", Static).render())
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app, OneScreen)
        assert pilot.app.finished == 1


@pytest.mark.soak
async def test_who_was_still_writing_when_it_ended_is_not_swept_on() -> None:
    session = FakeSession(CUSTOMER, answers=[["hi"], ["thx. bye"]])
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "Done.")
        await settle(pilot)
        await pilot.press(*"and", "enter")
        await settle(pilot)
        assert isinstance(pilot.app, OneScreen)
        assert pilot.app.finished == 0
        assert "not sent" in str(screen.query_one("#over", Static).render())
        await pilot.press("enter")
        await settle(pilot)
        assert pilot.app.finished == 1


async def test_wrap_up_keeps_a_note_and_abandon_asks_first() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        await write(pilot, screen, "/abandon")
        await settle(pilot)
        await pilot.press("n")
        await settle(pilot)
        assert not session.transcript.events
        await write(pilot, screen, "/wrapup call back at nine")
        await settle(pilot)
        assert session.transcript.ending is Ending.UNSETTLED
        assert session.transcript.events_of(EventKind.NOTE)[0].data["text"] == "call back at nine"
        assert "not settled" in str(screen.query_one("#over", Static).render())


async def test_where_nothing_was_said_one_leaves_without_a_question() -> None:
    session = FakeSession(CUSTOMER, transcript=long_transcript(5))
    async with practising(session) as (pilot, screen):
        screen.lines.load_text("a draft")
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("n")
        await settle(pilot)
        screen.lines.load_text("")
        await pilot.press("escape")
        await settle(pilot)
        assert not screen.is_attached


async def test_help_is_a_command_too() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await write(pilot, screen, "/help")
        await settle(pilot)
        assert isinstance(pilot.app, OneScreen)
        assert pilot.app.helped == 1
