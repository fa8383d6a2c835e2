"""The desk on the practice screen: by commands, by keys, beside the talk or in its place."""

import pytest
from textual.widgets import Input, Static, TabbedContent

from simulator.practice.transcript import EventKind
from simulator.tui.practice.forms import ActionForm
from tests.tui.fake_session import FakeSession
from tests.tui.host import settled
from tests.tui.practising import CUSTOMER, OneScreen, now, practising, texts, write


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
        await settled(pilot)
        assert "Did you mean /refund?" in now(screen)
        assert screen.lines.text == "/refnd 3"


@pytest.mark.soak
async def test_the_desk_can_be_used_from_the_composer() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (pilot, screen):
        for line in ("/refund 4.90", "/ask depot please look for it", "/hold 30", "/hint", "/style brief"):
            await write(pilot, screen, line)
            await settled(pilot)
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
        await settled(pilot)
        form = pilot.app.screen
        assert isinstance(form, ActionForm)
        await pilot.press("enter")
        assert "fill in: amount" in str(form.query_one("#wrong", Static).render())
        form.query_one(Input).value = "4.90"
        await pilot.press("enter")
        await settled(pilot)
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
        await settled(pilot)
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
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "Nothing was asked" in now(screen)
        assert not session.transcript.events


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
        await settled(pilot)
        assert session.transcript.events[-1].data["action"] == "search"


async def test_help_is_a_command_too() -> None:
    async with practising(FakeSession(CUSTOMER)) as (pilot, screen):
        await write(pilot, screen, "/help")
        await settled(pilot)
        assert isinstance(pilot.app, OneScreen)
        assert pilot.app.helped == 1
