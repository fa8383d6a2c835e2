"""The talk on the practice screen: what was said and done, message by message, however long it gets."""

import pytest

from simulator.practice.transcript import Turn
from simulator.tui.practice.items import APART, items_of, said
from simulator.tui.practice.talk import MOST, Bubble
from tests.tui.fake_session import FakeSession
from tests.tui.host import settled
from tests.tui.northline import long_transcript
from tests.tui.practising import CUSTOMER, practising, texts, write


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
async def test_the_same_notice_is_shown_once() -> None:
    session = FakeSession(CUSTOMER)
    async with practising(session) as (_, screen):
        for _ in range(2):
            await screen.shown.show(session.notice("The book speaks instead."))
        assert texts(screen).count("The book speaks instead.") == 1


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
        await settled(pilot)
        for bubble in list(screen.query(Bubble))[:2]:
            assert "[red]x[/red]␛[2J [link=x]" in str(bubble.render())


def test_a_pasted_text_is_not_shown_as_a_thousand_messages() -> None:
    lines = [f"line {n}" for n in range(1000)]
    shown = said(Turn(speaker="trainee", text="\n".join(lines)))
    assert len(shown) == APART
    assert [item.text for item in shown[:2]] == lines[:2]
    assert "\n".join(item.text for item in shown) == "\n".join(lines)
