"""``score``: files of any size, by several processes, kept and gone on with; one bad record never stops the rest."""

import json
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from simulator.cli import marking
from tests.cli.conftest import Run

WORDS = ("lamp", "kettle", "sofa", "clock", "radio")


def talk(n: int) -> dict[str, Any]:
    """A short foreign chat, like no other."""
    thing = f"{WORDS[n % len(WORDS)]} {n}"
    lines = (
        ("customer", f"My {thing} never came. Where is it?"),
        ("trainee", f"Your {thing} left the depot this morning. It is with you tomorrow by noon."),
        ("customer", "Good, thanks. Bye."),
    )
    return {"id": f"c{n}", "turns": [{"speaker": who, "text": text} for who, text in lines]}


def lines_of(*talks: object) -> str:
    return "".join(one if isinstance(one, str) else json.dumps(one) + "\n" for one in talks)


@pytest.fixture
def chats(tmp_path: Path) -> Path:
    """Eighteen chats in a file, and with them three that cannot be read."""
    found: list[object] = [talk(n) for n in range(18)]
    found[3:3] = ["{not json\n", {"id": "nobody"}, "\n", talk(1) | {"more": 1}]
    file = tmp_path / "chats.jsonl"
    file.write_text(lines_of(*found), encoding="utf-8")
    return file


def test_several_processes_print_what_one_prints(run: Run, chats: Path) -> None:
    alone, together = run("score", chats, "--jobs", 1), run("score", chats, "--jobs", 2)
    assert alone.out == together.out
    assert [json.loads(line)["id"] for line in together.lines] == [f"c{n}" for n in range(18)]
    assert alone.err == together.err


def test_bad_records_are_told_by_line_and_counted(run: Run, chats: Path) -> None:
    found = run("score", chats, "--jobs", 1)
    assert found.status == 0
    told = found.err.splitlines()
    assert [line.split(": ")[1] for line in told[:3]] == ["line 4", "line 5", "line 7"]
    assert told[3] == f"{chats}: 3 records left out"


def test_a_session_that_brings_the_scorer_down_stops_no_other(
    run: Run, chats: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    score = marking.Marker.scored

    def falling(self: marking.Marker, transcript: Any) -> Any:
        if transcript.id == "c7":
            raise KeyError("a bug")
        return score(self, transcript)

    monkeypatch.setattr(marking.Marker, "scored", falling)
    found = run("score", chats, "--jobs", 1)
    assert (found.status, len(found.lines)) == (0, 17)
    assert f"{chats}: line 12: it could not be scored (KeyError: 'a bug')" in found.err


def test_a_file_without_a_telling_name_is_read_line_by_line_too(run: Run, chats: Path, tmp_path: Path) -> None:
    other = tmp_path / "chats.txt"
    other.write_bytes(chats.read_bytes())
    assert run("score", other).out == run("score", chats).out


# kept in a file


def test_what_stands_in_the_file_is_not_scored_again(run: Run, chats: Path, tmp_path: Path) -> None:
    out = tmp_path / "scores.jsonl"
    first = run("score", chats, "--out", out)
    assert (first.status, first.out) == (0, "")
    assert "18 scored, 0 were there already" in first.err
    whole = out.read_bytes()
    assert "0 scored, 18 were there already" in run("score", chats, "--out", out).err
    assert out.read_bytes() == whole
    cards = [json.loads(line) for line in whole.splitlines()]
    printed = [json.loads(line) for line in run("score", chats).lines]
    assert [{k: v for k, v in card.items() if k != "record"} for card in cards] == printed


@pytest.mark.parametrize("cut", [5, 3000, 30_000, -1, -20])
def test_a_torn_last_line_is_cut_and_the_work_goes_on(cut: int, run: Run, chats: Path, tmp_path: Path) -> None:
    out = tmp_path / "scores.jsonl"
    run("score", chats, "--out", out)
    whole = out.read_bytes()
    out.write_bytes(whole[:cut])
    assert run("score", chats, "--out", out, "--jobs", 2).status == 0
    assert out.read_bytes() == whole


def test_a_record_that_changed_is_scored_again_and_both_stay(run: Run, tmp_path: Path) -> None:
    file, out = tmp_path / "a.jsonl", tmp_path / "scores.jsonl"
    file.write_text(lines_of(talk(1), talk(2)))
    run("score", file, "--out", out)
    changed = talk(2)
    changed["turns"][2]["text"] = "No. This is ridiculous."
    file.write_text(lines_of(talk(1), changed))
    assert "1 scored, 1 were there already" in run("score", file, "--out", out).err
    cards = [json.loads(line) for line in out.read_text().splitlines()]
    assert [card["id"] for card in cards] == ["c1", "c2", "c2"]
    assert cards[2]["overall"] < cards[1]["overall"]


def test_another_session_of_the_same_id_is_left_out_after_going_on_too(run: Run, chats: Path, tmp_path: Path) -> None:
    out = tmp_path / "scores.jsonl"
    first, again = run("score", chats, "--out", out), run("score", chats, "--out", out)
    assert [line for line in first.err.splitlines() if "line 7" in line] == [
        line for line in again.err.splitlines() if "line 7" in line
    ]
    assert "3 records left out" in again.err


@pytest.mark.parametrize("held", [b"dear diary\n", b"dear diary", b'{"id": "c1", "turns": []}\n', b"\xff\xfe\n"])
def test_a_file_of_something_else_is_never_touched(held: bytes, run: Run, chats: Path, tmp_path: Path) -> None:
    out = tmp_path / "diary.txt"
    out.write_bytes(held)
    found = run("score", chats, "--out", out)
    assert (found.status, out.read_bytes()) == (2, held)
    assert found.err == f"simulator: {out} holds something else than scores (line 1). Name another file.\n"


def test_killed_and_interrupted_it_leaves_whole_lines_and_goes_on(run: Run, tmp_path: Path) -> None:
    many, out, whole = tmp_path / "many.jsonl", tmp_path / "scores.jsonl", tmp_path / "whole.jsonl"
    many.write_text(lines_of(*(talk(n) for n in range(400))))
    command = [sys.executable, "-m", "simulator", "score", str(many), "--jobs", "2", "--out", str(out)]
    for how, enough in ((signal.SIGKILL, 1), (signal.SIGINT, 30)):
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            while not out.exists() or out.read_bytes().count(b"\n") < enough:
                with suppress(subprocess.TimeoutExpired):
                    pytest.fail(f"it ended by itself: {process.wait(0.01)}")
            process.send_signal(how)
            said = process.communicate()[1].decode()
        assert process.returncode != 0
        assert "Traceback" not in said
        assert out.read_bytes().count(b"\n") < 400
    assert "The same command goes on from there" in said
    assert run("score", many, "--out", out).status == run("score", many, "--out", whole, "--jobs", 1).status == 0
    assert out.read_bytes() == whole.read_bytes()
