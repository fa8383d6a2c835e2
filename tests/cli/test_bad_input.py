"""What cannot be read or written is told in one sentence, with the status that says whose fault it was."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TALK = {"id": "f1", "turns": [{"speaker": "customer", "text": "Where is it?"}, {"speaker": "trainee", "text": "Here."}]}


@pytest.fixture
def kept(run: Run, tmp_path: Path) -> str:
    """A session in the library."""
    file = tmp_path / "kept.jsonl"
    file.write_text(json.dumps(TALK) + "\n", encoding="utf-8")
    run("import", file)
    return "f1"


@pytest.mark.parametrize("command", ["import", "score"])
@pytest.mark.parametrize("name", ["talk.dat", "talk.jsonl"])
def test_what_is_no_text_is_2_and_one_sentence(command: str, name: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(json.dumps(TALK).encode("utf-16"))
    found = run(command, file)
    assert (found.status, found.err.splitlines()) == (
        2,
        [f"simulator: {file} cannot be read: it is not text in UTF-8."],
    )


@pytest.mark.parametrize("command", ["import", "score"])
def test_an_empty_file_is_told(command: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    found = run(command, tmp_path / "empty.jsonl")
    assert found.status == 0
    assert "empty.jsonl: there is nothing in it" in found.err


def test_a_pipe_is_read_whole(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([sys.executable, "-c", f"open({str(pipe)!r}, 'w').write({json.dumps(TALK)!r})"]):
        assert run("import", pipe).out == "1 added, 0 there already\n"


def test_a_turn_that_is_not_there_is_2(kept: str, run: Run) -> None:
    found = run("replay", f"{kept}@2", "--plain")
    assert (found.status, found.out) == (2, "")
    assert found.err == "simulator: There is no turn 2 in this session; its last is 1.\n"
    assert run("replay", f"{kept}@1", "--plain").status == 0


def test_what_is_no_file_is_written_to_and_stays_what_it_is(kept: str, run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert run("export", kept, "--out", pipe).status == 0
        assert reader.stdout
        assert kept in reader.stdout.read().decode()
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_link_is_followed_and_stays_a_link(kept: str, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "target.jsonl"
    target.write_text("as it was\n")
    (tmp_path / "link.jsonl").symlink_to(target)
    assert run("export", kept, "--out", tmp_path / "link.jsonl").status == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert kept in target.read_text()


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="needs a device that is always full")
def test_a_full_disk_is_1_and_one_sentence(kept: str, data: Path) -> None:
    command = [sys.executable, "-m", "simulator", "export", kept, "--data-dir", str(data)]
    with Path("/dev/full").open("wb") as full:
        found = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert found.returncode == 1
    assert found.stderr.decode().startswith("simulator: The output cannot be written: No space left on device.")
    assert len(found.stderr.splitlines()) == 1


def test_a_list_that_is_cut_says_so_and_one_without_a_hit_names_the_words(kept: str, run: Run, tmp_path: Path) -> None:
    more = tmp_path / "more.jsonl"
    more.write_text("".join(json.dumps(TALK | {"id": f"g{n}"}) + "\n" for n in range(3)), encoding="utf-8")
    run("import", more)
    cut = run("list", "--limit", 2)
    assert len(cut.lines) == 2
    assert cut.err == "The newest 2 are listed; --limit 20 lists more.\n"
    assert run("list", "--limit", 4).err == ""
    none = run("list", "zebra")
    assert (none.status, none.out, none.err) == (0, "", "In no session was “zebra” said.\n")
