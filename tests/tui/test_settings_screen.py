"""The settings: kept when right, explained when wrong, and never a key among them."""

import pytest
from textual.widgets import Input, Select

from simulator.settings import Settings
from simulator.tui.settings_fields import FIELDS, key_note, meant, shown, wrong
from simulator.tui.settings_screen import SettingsScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.host import SMALL, Host, seen, settled


@pytest.mark.parametrize(
    ("key", "text", "fault"),
    [
        ("model", "", ""),
        ("model", "openai:gpt-5-mini", ""),
        ("model", "ollama:llama3.2:1b", ""),
        ("model", "gpt-5-mini", "provider:model"),
        ("model", "sk-abcdef", "provider:model"),
        ("base_url", "", ""),
        ("base_url", "http://localhost:11434/v1", ""),
        ("base_url", "localhost:11434", "http://"),
        ("base_url", "http://[::1", "no address"),
        ("base_url", "http://a:99999999/v1", "no address"),
        ("base_url", "https://me:word@there.example/v1", "no key belongs here"),
        ("base_url", "https://there.example/v1?api_key=1", "no key belongs here"),
        ("typing_delay", "0.5", ""),
        ("typing_delay", "fast", "a number from 0 to 3"),
        ("typing_delay", "4", "from 0 to 3"),
        ("typing_delay", "nan", "from 0 to 3"),
        ("voice", "book", ""),
    ],
)
def test_what_is_wrong_is_said(key: str, text: str, fault: str) -> None:
    assert (fault in wrong(key, text)) if fault else wrong(key, text) == ""


@pytest.mark.parametrize(
    ("model", "note"), [("", "OPENAI_API_KEY"), ("anthropic:x", "ANTHROPIC_API_KEY"), ("ollama:x", "needs no key")]
)
def test_the_place_of_the_key_is_told(model: str, note: str) -> None:
    assert note in key_note(model)


def test_what_is_shown_means_what_it_was() -> None:
    for settings in (Settings(), Settings(clock=False, typing_delay=0.5, model="a:b")):
        texts = {field.key: shown(getattr(settings, field.key)) for field in FIELDS}
        again = Settings.model_validate({key: meant(key, text) for key, text in texts.items()})
        assert again == settings


@pytest.mark.soak
async def test_what_was_changed_is_saved_and_the_rest_stays() -> None:
    house = FakeHouse(settings=Settings(tour_seen=True, keys={"app.help": "f2"}))
    app = Host(SettingsScreen(house))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one("#model", Input).value = " openai:gpt-5-mini "
        pilot.app.screen.query_one("#clock", Select).value = "off"
        await pilot.press("ctrl+s")
        await settled(pilot)
    assert house.saved == [
        Settings(tour_seen=True, keys={"app.help": "f2"}, model="openai:gpt-5-mini", clock=False, theme=app.theme)
    ]
    assert app.results == [True]


@pytest.mark.soak
async def test_what_is_wrong_is_not_saved_and_explained_beside_its_field() -> None:
    house = FakeHouse()
    async with Host(SettingsScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        pilot.app.screen.query_one("#typing_delay", Input).value = "fast"
        await pilot.press("ctrl+s")
        await settled(pilot)
        line = next(line for line in seen(pilot).splitlines() if line.strip().startswith("Typing"))
        assert "✗ a number from 0 to 3" in line
        assert pilot.app.focused is pilot.app.screen.query_one("#typing_delay")
    assert not house.saved


@pytest.mark.soak
async def test_a_file_that_cannot_be_written_is_said() -> None:
    house = FakeHouse()
    house.refuses_settings = True
    async with Host(SettingsScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert "Not saved: settings.toml: the folder cannot be written to" in " ".join(seen(pilot).split())


@pytest.mark.soak
async def test_a_theme_is_shown_at_once_and_taken_back_when_it_is_not_saved() -> None:
    app = Host(SettingsScreen(FakeHouse()))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        before = app.theme
        pilot.app.screen.query_one("#theme", Select).value = "textual-light"
        await settled(pilot)
        assert app.theme == "textual-light" != before
        await pilot.press("escape")
        await pilot.pause()
        assert "without saving" in seen(pilot)
        await pilot.press("y")
        await settled(pilot)
        assert app.theme == before
    assert app.results == [False]


async def test_nothing_changed_is_left_without_a_question() -> None:
    app = Host(SettingsScreen(FakeHouse()))
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
    assert app.results == [False]


@pytest.mark.soak
async def test_no_key_is_asked_for_or_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    async with Host(SettingsScreen(FakeHouse())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        text = seen(pilot)
    assert "sk-very-secret" not in text
    assert "OPENAI_API_KEY" in text
    assert not {"key", "api_key"} & {field.key for field in FIELDS}
