"""The settings file: read with errors that point, written with the comments kept, and beaten by the environment."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.settings import Settings, SettingsWrong, config_path, data_dir, load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_and_no_variables_are_the_defaults(path: Path) -> None:
    assert load({}, path) == Settings()


def test_the_environment_beats_the_file(path: Path) -> None:
    written(path, 'voice = "book"\nmodel = "openai:a"\ntheme = "nord"\n')
    environ = {"SIMULATOR_MODEL": "ollama:b", "OPENAI_BASE_URL": "http://localhost:1/v1", "SIMULATOR_VOICE": ""}
    found = load(environ, path)
    assert (found.voice, found.model, found.theme) == ("book", "ollama:b", "nord")
    assert found.base_url == "http://localhost:1/v1"
    assert load({"SIMULATOR_CLOCK": "false", "SIMULATOR_TYPING_DELAY": "0"}, path).clock is False


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('theme = "nord"\n\nvioce = "book"', r"settings\.toml:3: vioce: there is no such setting \(did you mean voice"),
        ("zzz = 1", r":1: zzz: there is no such setting \(there are voice, "),
        ('# voice = "x"\nvoice = "bok"', r":2: voice: should be 'auto', 'book' or 'model', not 'bok' \(did you"),
        ("typing_delay = 9", r":1: typing_delay: should be less than or equal to 3, not '9'"),
        ("[keys]\nquit = 3", r":2: keys\.quit: should be a valid string"),
        ("voice = book", r":1: is not TOML"),
        ('a = 1\na = 2', r":2: is not TOML"),
        ('openai_api_key = "sk-verysecretverysecret"', r":1: openai_api_key: keys of providers do not belong"),
        ('model = "sk-verysecretverysecret"', r":1: model: keys of providers .* in the environment"),
    ],
)  # fmt: skip
def test_a_fault_names_file_line_key_and_what_is_right(path: Path, text: str, fault: str) -> None:
    written(path, text)
    with pytest.raises(SettingsWrong, match=fault) as caught:
        load({}, path)
    assert "verysecret" not in str(caught.value)


def test_all_faults_are_told_at_once_and_a_variable_by_its_name(path: Path) -> None:
    written(path, "a = 1\nclock = 7")
    with pytest.raises(SettingsWrong) as caught:
        load({"SIMULATOR_VOICE": "modle"}, path)
    lines = str(caught.value).splitlines()
    assert len(lines) == 3
    assert lines[2] == "SIMULATOR_VOICE: should be 'auto', 'book' or 'model', not 'modle' (did you mean model?)"


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00", b'voice = "b\xe9"'])
def test_what_is_not_text_is_told(path: Path, raw: bytes) -> None:
    written(path, "").write_bytes(raw)
    with pytest.raises(SettingsWrong, match="not text in UTF-8"):
        load({}, path)


def test_a_folder_in_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsWrong, match="cannot be read"):
        load({}, path)


def test_the_first_time_every_key_is_explained_and_private(path: Path) -> None:
    save(Settings(tour_seen=True), path)
    text = path.read_text(encoding="utf-8")
    assert "\ntour_seen = true\n" in text
    assert '\n# voice = "auto"\n' in text
    for field in Settings.model_fields.values():
        assert f"# {field.description}" in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert load({}, path) == Settings(tour_seen=True)


def test_any_settings_come_back(path: Path) -> None:
    for settings in (
        Settings(voice="model", model='o"x\\:\n', keys={"quit": "ctrl+q", "a.b": "f2"}, typing_delay=0.5),
        Settings(keys={"a.b": "f3"}, clock=False),
        Settings(),
        Settings(mode="guided"),
    ):
        save(settings, path)
        assert load({}, path) == settings


def test_comments_and_order_stay(path: Path) -> None:
    text = '# mine\nclock = false  # I type slowly\n\nvoice = "book"\n\n[keys] # of my own\nquit = "f10"\n'
    written(path, text)
    save(load({}, path).model_copy(update={"voice": "auto", "theme": "nord"}), path)
    expected = text.replace('voice = "book"\n', 'voice = "auto"\ntheme = "nord"\n')
    assert path.read_text(encoding="utf-8") == expected


def test_what_came_from_the_environment_is_not_written_down(path: Path) -> None:
    before = load({"SIMULATOR_MODEL": "openai:x"}, path)
    save(before.model_copy(update={"tour_seen": True}), path, before)
    assert load({}, path) == Settings(tour_seen=True)


def test_a_file_that_cannot_be_read_is_not_overwritten(path: Path) -> None:
    written(path, "voice = (")
    with pytest.raises(SettingsWrong, match="not TOML"):
        save(Settings(theme="nord"), path)
    assert path.read_text() == "voice = ("


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(path: Path, tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(SettingsWrong, match=r"cannot be (read|written)"):
        save(Settings(theme="nord"), path)
    assert [each.name for each in tmp_path.iterdir()] == ["config"]


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    written(path, 'voice = "book"\n')
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    save(Settings(voice="model"), link)
    assert link.is_symlink()
    assert load({}, path).voice == "model"
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


def test_places_follow_flag_and_variables() -> None:
    environ = {"SIMULATOR_DATA_DIR": "/data", "SIMULATOR_SETTINGS": "/etc/s.toml", "HOME": os.environ.get("HOME", "/")}
    assert data_dir(environ, "/flag") == Path("/flag")
    assert data_dir(environ) == Path("/data")
    assert config_path(environ) == Path("/etc/s.toml")
    assert data_dir({}).name == config_path({}).parent.name == "service-simulator"


def test_importing_settings_is_light() -> None:
    code = (
        "import sys, simulator.settings; print([m for m in ('tomlkit', 'platformdirs', 'textual') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
