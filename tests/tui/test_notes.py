"""Notes are written beside a replay, answered in threads, and never lost while they are typed."""

import pytest
from textual.widgets import Input, OptionList, TextArea

from simulator.review.drafts import Draft
from simulator.review.entries import Note, NoteKind, Reply, Sent, Visibility
from simulator.review.folder import folder_of
from simulator.review.library import LibraryFailed
from simulator.tui.notes.choices import Choices
from simulator.tui.notes.screen import NotesScreen
from simulator.tui.notes.writing import NoteForm, ReplyForm
from simulator.tui.replay.screen import ReplayScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, seen, settled
from tests.tui.noting import INES, TOM, house_of, session
from tests.tui.told_session import HOSTILE, SAID


def note(text: str = "A day, but no hour.", turn: int = 3, **more: object) -> Note:
    data = {"id": "n", "by": "ines", "turn": turn, "note": NoteKind.TRY, "text": text, **more}
    return Note.model_validate(data)


def written(house: FakeHouse) -> list[Note]:
    return folder_of(house.library.entries("told"), "tom").of(Note)


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_a_note_stands_under_its_turn_once_it_is_kept(size: tuple[int, int]) -> None:
    house = house_of(INES)
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=size) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        await pilot.press(*"Good.", "ctrl+s")
        await settled(pilot)
        (kept,) = written(house)
        assert (kept.turn, kept.text, kept.by, kept.note, kept.words) == (3, "Good.", "ines", NoteKind.TRY, "")
        assert "→ try · Ines" in seen(pilot)
        assert house.library.filed(Draft) == []


@pytest.mark.soak
async def test_words_are_chosen_in_the_line_or_typed() -> None:
    house = house_of(INES)
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        form = pilot.app.screen
        form.query_one("#line", TextArea).focus()
        await pilot.press("ctrl+home", *["shift+right"] * 8)
        await settled(pilot)
        assert form.query_one("#words", Input).value == "From now"
        form.query_one("#words", Input).value = "DEAL with me"
        await settled(pilot)
        assert form.query_one("#line", TextArea).selected_text == "deal with me"
        form.query_one("#for", Choices).give("coaches")
        form.query_one("#text", TextArea).text = "Says it plainly."
        await pilot.press("ctrl+s")
        await settled(pilot)
    (kept,) = written(house)
    assert (kept.words, kept.start) == ("deal with me", SAID[3][1].index("deal"))
    assert kept.visibility is Visibility.COACHES


@pytest.mark.soak
async def test_words_that_were_not_said_are_refused() -> None:
    house = house_of(INES)
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        pilot.app.screen.query_one("#words", Input).value = "no such words"
        await pilot.press("x", "ctrl+s")
        await settled(pilot)
        assert isinstance(pilot.app.screen, NoteForm)
        assert written(house) == []


async def test_what_is_typed_is_on_disk_and_offered_by_the_next_application() -> None:
    house = house_of(INES)
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        await pilot.press(*"Half a tho")
        for _ in range(100):
            if [draft.text for draft in house.library.filed(Draft)] == ["Half a tho"]:
                break
            await pilot.pause(0.02)
        await settled(pilot)
        (draft,) = house.library.filed(Draft)
        assert (draft.text, draft.turn, draft.who) == ("Half a tho", 3, "ines")
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "not finished: Half a tho" in seen(pilot)
        await pilot.press("w")
        await settled(pilot)
        assert pilot.app.screen.query_one("#text", TextArea).text == "Half a tho"
        await pilot.press(*"ught", "ctrl+s")
        await settled(pilot)
    assert [kept.text for kept in written(house)] == ["Half a thought"]
    assert house.library.filed(Draft) == []


@pytest.mark.soak
async def test_leaving_keeps_the_draft_and_an_empty_one_is_none() -> None:
    house = house_of(INES)
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        await pilot.press("h", "i", "escape")
        await settled(pilot)
        assert [draft.text for draft in house.library.filed(Draft)] == ["hi"]
        await pilot.press("w")
        await settled(pilot)
        await pilot.press("backspace", "backspace", "escape")
        await settled(pilot)
    assert house.library.filed(Draft) == []
    assert written(house) == []


@pytest.mark.soak
async def test_a_template_is_kept_and_taken() -> None:
    house = house_of(INES)
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        await pilot.press(*"Mine", "f5")
        await settled(pilot)
        pilot.app.screen.query_one("#text", TextArea).text = ""
        await pilot.press("f4")
        await settled(pilot)
        assert "yours" in seen(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert pilot.app.screen.query_one("#text", TextArea).text == "Mine"


async def test_the_trainee_sees_what_is_for_him_once_it_was_sent_and_answers() -> None:
    house = house_of(TOM)
    house.library.add_entry("told", note())
    house.library.add_entry("told", note("Coaches only.", id="c", visibility="coaches"))
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "A day, but no hour." not in seen(pilot)
    house.library.add_entry("told", Sent(by="ines"))
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "A day, but no hour." in seen(pilot)
        assert "Coaches only." not in seen(pilot)
        await pilot.press("N")
        await settled(pilot)
        await pilot.press("r")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReplyForm)
        await pilot.press(*"Noon?", "ctrl+s")
        await settled(pilot)
        assert "↳ Tom: Noon?" in seen(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "↳ Tom: Noon?" in seen(pilot)
    (reply,) = folder_of(house.library.entries("told"), "tom").of(Reply)
    assert (reply.to, reply.by) == ("n", "tom")


@pytest.mark.soak
async def test_only_ones_own_is_amended_and_withdrawn() -> None:
    house = house_of(INES)
    house.library.add_entry("told", note())
    house.library.add_entry("told", note("Not hers.", id="o", by="olaf", turn=5))
    screen = NotesScreen(house.library, INES, session())
    async with Host(screen).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("e")
        await settled(pilot)
        await pilot.press(*" Mind that.", "ctrl+s")
        await settled(pilot)
        assert "A day, but no hour. Mind that." in seen(pilot)
        await pilot.press("d", "y")
        await settled(pilot)
        assert "Mind that" not in seen(pilot)
        await pilot.press("d", "e")
        await settled(pilot)
        assert pilot.app.screen is screen
        await pilot.press("enter")
        await settled(pilot)
    assert [kept.text for kept in written(house)] == ["Not hers."]


@pytest.mark.soak
async def test_it_says_so_where_it_cannot_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    house = house_of(INES)

    def full(*_: object) -> None:
        raise LibraryFailed("The disk is full.")

    async with Host(ReplayScreen(house, session(), 3)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        monkeypatch.setattr(house.library, "add_entry", full)
        await pilot.press("x", "ctrl+s")
        await settled(pilot)
        assert isinstance(pilot.app.screen, NoteForm)
        assert [notice.message for notice in pilot.app._notifications] == ["The disk is full."]


@pytest.mark.soak
async def test_hostile_notes_are_text() -> None:
    house = house_of(INES)
    house.library.add_entry("told", note(HOSTILE, words=HOSTILE))
    async with Host(ReplayScreen(house, session(), 3)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert seen(pilot).count("[red]x[/red]␛[2J") == 2
        await pilot.press("N")
        await settled(pilot)
        assert seen(pilot).count("[red]x[/red]␛[2J") == 2
        assert "\x1b" not in seen(pilot)


async def test_without_notes_the_list_says_how_to_begin() -> None:
    async with Host(NotesScreen(house_of(INES).library, INES, session())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "There are no notes yet." in seen(pilot)
        assert pilot.app.screen.query_one("#notes", OptionList).option_count == 0
