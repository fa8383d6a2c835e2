"""What holds for every command: help, exit statuses, one sentence on standard error."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.cli import COMMANDS
from tests.cli.conftest import Run

LATE = ("--persona", "impatient", "--situation", "late-parcel")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, run: Run, data: Path) -> None:
    found = run(command, "--help")
    assert (found.status, found.err) == (0, "")
    assert found.out.startswith(f"Usage: simulator {command} ")
    assert "--data-dir" in found.out
    assert not data.exists()


def test_the_program_names_its_commands(run: Run) -> None:
    found = run("--help")
    assert found.status == 0
    assert all(f"  {command} " in found.out for command in COMMANDS)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("practise",), "No such command"),
        (("practice",), "--persona"),
        (("practice", *LATE, "--mode", "exam", "--plain"), "exam"),
        (("practice", "--persona", "impatiend", "--situation", "late-parcel", "--plain"), "impatient"),
        (("practice", "--persona", "impatient", "--situation", "late-parcl", "--plain"), "late-parcel"),
        (("practice", *LATE, "--plain", "--voice", "model"), "SIMULATOR_MODEL"),
        (("practice", *LATE, "--plain", "--voice", "model", "--model", "openai:tiny"), "OPENAI_API_KEY"),
        (("practice", *LATE, "--plain", "--voice", "model", "--model", "opnai:tiny"), "openai"),
        (("selfplay", *LATE, "--trainee", "skild"), "skilled"),
        (("selfplay", *LATE, "--trainee", "skilled", "--count", "0"), "count"),
        (("export",), "--all"),
        (("export", "abc", "--all"), "--all"),
        (("export", "--all", "--out", "no/such/folder/file.jsonl"), "no/such/folder"),
        (("import", "missing.jsonl"), "missing.jsonl"),
        (("import", "pyproject.toml", "--format", "docx"), "docx"),
        (("score", "missing.jsonl"), "missing.jsonl"),
        (("score", "tests"), "tests"),
        (("replay", "abc@x"), "abc@4"),
        (("check", "missing.yaml"), "missing.yaml"),
    ],
)
def test_wrong_usage_is_2_and_one_sentence(words: tuple[str, ...], said: str, run: Run) -> None:
    found = run(*words)
    assert found.status == 2
    assert said in found.err + (found.out if words[0] == "check" else "")
    assert "Traceback" not in found.err
    told = [line for line in found.err.splitlines() if not line.startswith(("Usage:", "Try ")) and line]
    assert len(told) == 1


@pytest.mark.parametrize("words", [("replay", "nosuch", "--plain"), ("export", "nosuch"), ("score", "nosuch")])
def test_what_is_not_there_is_1_and_one_sentence(words: tuple[str, ...], run: Run) -> None:
    found = run(*words)
    assert (found.status, found.out) == (1, "")
    assert found.err.startswith("simulator: There is no session 'nosuch'.")
    assert len(found.err.splitlines()) == 1


def test_a_data_folder_that_cannot_be_is_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = run("list", "--data-dir", tmp_path / "file")
    assert found.status == 1
    assert len(found.err.splitlines()) == 1


def test_the_data_folder_may_stand_before_or_behind_the_command(run: Run, tmp_path: Path, data: Path) -> None:
    for n, words in enumerate((("--data-dir", tmp_path / "a", "list"), ("list", "--data-dir", tmp_path / "b"))):
        assert run(*words).status == 0
        assert (tmp_path / "ab"[n] / "sessions.db").exists()
    assert not data.exists()


def test_settings_that_cannot_be_used_are_2(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.toml").write_text('# mine\nvoyce = "book"\n')
    monkeypatch.setenv("SIMULATOR_SETTINGS", str(tmp_path / "settings.toml"))
    found = run("practice", *LATE, "--plain")
    assert found.status == 2
    assert f"{tmp_path / 'settings.toml'}:2: voyce" in found.err
    assert "did you mean voice?" in found.err


def test_a_reader_that_goes_away_is_no_traceback(data: Path) -> None:
    command = [sys.executable, "-m", "simulator", "selfplay", *LATE, "--trainee", "all"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as talk:
        assert talk.stdout
        assert talk.stderr
        talk.stdout.close()
        err = talk.stderr.read().decode()
    assert "Traceback" not in err
    assert "BrokenPipe" not in err
    assert talk.returncode == 1


def test_what_is_piped_on_is_utf_8_wherever_it_runs(run: Run, data: Path) -> None:
    run("practice", *LATE, "--plain", typed="That was £5.90.\n")
    command = [sys.executable, "-m", "simulator", "export", "--all", "--format", "csv", "--data-dir", str(data)]
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    found = subprocess.run(command, capture_output=True, check=False, env=env)
    assert (found.returncode, found.stderr) == (0, b"")
    assert "£5.90" in found.stdout.decode("utf-8")
