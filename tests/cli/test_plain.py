"""``practice --plain`` and the way back to what was said: list, replay."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran, Run
from tests.endpoint import Endpoint, refuses, says

START = ("practice", "--persona", "impatient", "--situation", "late-parcel", "--plain", "--seed", 7)
KEY = "sk-very-secret-0123456789"
OUTRAGE = "You are a stupid bitch, shut up."


def id_of(found: Ran) -> str:
    last = re.fullmatch(r"session: (\w+)", found.lines[-1])
    assert last
    return last[1]


def talked(run: Run, *lines: str) -> Ran:
    return run(*START, typed="".join(f"{line}\n" for line in lines))


def kept(run: Run, id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("export", id).out)
    return found


def test_his_lines_are_all_that_is_on_standard_output(run: Run) -> None:
    found = talked(run, "It's at our depot in Leeds.", "", "One moment.")
    assert found.status == 0
    session = kept(run, id_of(found))
    assert [t["speaker"] for t in session["turns"]] == ["customer", "trainee"] * 2 + ["customer"]
    said = "\n".join(t["text"] for t in session["turns"] if t["speaker"] == "customer")
    assert found.out == f"{said}\nsession: {id_of(found)}\n"
    assert found.err == ""
    assert session["ending"] == "unfinished"
    assert (session["seed"], session["mode"], session["voice"]) == (7, "practice", "book")


def test_with_nothing_typed_there_is_still_a_session(run: Run) -> None:
    found = run(*START)
    assert found.status == 0
    assert len(kept(run, id_of(found))["turns"]) == 1


def test_after_its_end_lines_are_ignored_with_a_notice(run: Run) -> None:
    found = talked(run, "/abandon", "Hello?", "/hint")
    session = kept(run, id_of(found))
    assert session["ending"] == "abandoned"
    assert len(session["turns"]) == 1
    assert found.err.count("this line was not sent") == 2
    assert found.err.startswith("The session is over: abandoned.\n")


def test_he_may_end_it(run: Run) -> None:
    found = talked(run, OUTRAGE, "Sorry?")
    assert kept(run, id_of(found))["ending"] == "left"
    assert found.err.splitlines() == [
        "The session is over: left.",
        "The session is over (left); this line was not sent.",
    ]


def test_commands_do_what_they_say_on_the_other_stream(run: Run) -> None:
    found = talked(
        run, "/neighbour 9", "/ask depot Could you look?", "/hold 5", "/hint", "/style brief", "/refund_delivery 99",
        "/neighbor 9", "/help", "/", "/wrapup All told.",
    )  # fmt: skip
    session = kept(run, id_of(found))
    kinds = [e["kind"] for e in session["events"]]
    assert kinds == ["desk", "colleague", "hold", "hint", "style", "note", "ended"]
    assert session["ending"] == "unsettled"
    assert "done: Noted on the parcel: leave with number 9." in found.err
    assert "at most 5.90" in found.err
    assert "Did you mean /neighbour?" in found.err
    assert "/wrapup [NOTE]" in found.err
    assert len(found.lines) == 1 + session["turns"][0]["text"].count("\n") + 1


def test_no_help_in_assessment(run: Run) -> None:
    found = run(*START, "--mode", "assessment", typed="/hint\n")
    assert "no help in an assessment" in found.err


def test_same_seed_same_words(run: Run) -> None:
    first, again = (talked(run, "It's in Leeds.", "Tomorrow by 12.") for _ in range(2))
    assert first.lines[:-1] == again.lines[:-1]
    assert id_of(first) != id_of(again)


def test_bytes_that_are_no_text_are_a_line_like_any_other(data: Path) -> None:
    command = [sys.executable, "-m", "simulator", *map(str, START), "--data-dir", str(data)]
    talk = subprocess.run(command, input=b"caf\xe9, one moment\n\x1b[31mred\n", capture_output=True, check=False)
    assert talk.returncode == 0
    assert b"Traceback" not in talk.stderr
    assert talk.stdout.splitlines()[-1].startswith(b"session: ")


def test_nothing_of_a_line_reaches_the_terminal_as_a_command(run: Run) -> None:
    found = talked(run, "/wrapup \x1b[2J\x07gone")
    assert "gone" in found.err
    assert "\x1b" not in found.err + run("replay", id_of(found), "--plain").out


# list and replay


def test_the_list_names_what_there_is(run: Run) -> None:
    assert run("list").err.startswith("There are no sessions yet")
    assert run("list", "--json").out == ""
    first, second = id_of(talked(run, "It's in Leeds.")), id_of(talked(run, "/abandon"))
    rows = [json.loads(line) for line in run("list", "--json").lines]
    assert [row["id"] for row in rows] == [second, first]
    assert [(row["ending"], row["turns"]) for row in rows] == [("abandoned", 1), ("unfinished", 3)]
    plain = run("list").lines
    assert [line.split()[0] for line in plain] == [second, first]
    assert [json.loads(line)["id"] for line in run("list", "--json", "Leeds").lines] == [first]
    assert len(run("list", "--limit", 1).lines) == 1


def test_a_replay_tells_times_moods_and_causes(run: Run) -> None:
    found = talked(run, "It's at our depot in Leeds.", "/neighbour 9", "Please calm down.")
    replay = run("replay", id_of(found)[:6], "--plain")
    assert replay.status == 0
    assert replay.lines[0] == f"{id_of(found)} · impatient · late-parcel · unfinished"
    assert any(re.search(r"^ {2}1 \d\d:\d\d trainee  It's at our depot in Leeds\.$", line) for line in replay.lines)
    assert any(re.search(r"calm \d+ .*patience \d+", line) for line in replay.lines)
    assert any("calm -" in line and "tells the customer to calm down" in line for line in replay.lines)
    assert any("[done: Noted on the parcel" in line for line in replay.lines)
    from_turn = run("replay", f"{id_of(found)}@3", "--plain").lines
    assert from_turn[0] == replay.lines[0]
    assert from_turn[1].startswith("  3 ")


# with a model


def test_a_model_on_the_line(run: Run, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    endpoint.then(says("So where is order 4417?"), refuses(401, message=f"Incorrect API key: {KEY}"))
    found = run(*START, "--model", "openai:tiny", typed="One moment.\nStill here?\n")
    assert found.status == 0
    assert found.lines[0] == "So where is order 4417?"
    assert found.err.count("did not accept the key") == 1
    session = run("export", id_of(found)).out
    assert json.loads(session)["voice"] == "openai:tiny"
    assert {t.get("voice") for t in json.loads(session)["turns"]} == {None, "openai:tiny", "book"}
    assert KEY not in found.out + found.err + session
