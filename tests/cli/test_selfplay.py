"""``selfplay``: scripted trainees, the same to the byte for the same seed, in one process or in several."""

import json
import os
import subprocess
import sys

import pytest

from tests.cli.conftest import Run

PAIR = ("selfplay", "--persona", "angry-but-good", "--situation", "printer-callbacks")


def test_a_line_a_session_with_its_trainee(run: Run) -> None:
    found = run(*PAIR, "--trainee", "all", "--seed", 3)
    assert (found.status, found.err) == (0, "")
    sessions = [json.loads(line) for line in found.lines]
    assert {s["trainee"] for s in sessions} >= {"skilled", "canned", "indifferent", "blaming", "gushing", "injector"}
    assert {(s["persona"], s["situation"], s["seed"], s["voice"], s["mode"]) for s in sessions} == {
        ("angry-but-good", "printer-callbacks", 3, "book", "practice")
    }
    assert len({s["id"] for s in sessions}) == len(sessions) == 8
    assert all({"mind", "move", "negative", "faults"} <= set(s["turns"][0]) for s in sessions)


@pytest.mark.soak
def test_all_is_the_five_and_every_situation(run: Run) -> None:
    found = run("selfplay", "--persona", "all", "--situation", "all", "--trainee", "skilled")
    pairs = {(s["persona"], s["situation"]) for s in map(json.loads, found.lines)}
    assert len({p for p, _ in pairs}) == 5
    assert len(pairs) == len(found.lines) == 5 * len({s for _, s in pairs})


def test_all_all_is_everybody_with_the_variants(run: Run) -> None:
    found = run("selfplay", "--persona", "all/all", "--situation", "late-parcel", "--trainee", "skilled")
    played = {s["persona"]: s["ending"] for s in map(json.loads, found.lines)}
    assert {"impatient", "impatient/polite", "angry-but-good/tearful"} <= set(played)
    assert sum("/" in persona for persona in played) >= 10
    assert set(played.values()) == {"settled"}


def test_the_same_seed_is_the_same_to_the_byte(run: Run) -> None:
    first, again, other = (run(*PAIR, "--trainee", "skilled", "--seed", seed) for seed in (3, 3, 4))
    assert first.out == again.out
    words = [[t["text"] for t in json.loads(ran.out)["turns"]] for ran in (first, other)]
    assert words[0] != words[1]


def test_count_goes_through_the_seeds(run: Run) -> None:
    three = run(*PAIR, "--trainee", "blaming", "--seed", 3, "--count", 3)
    assert [json.loads(line)["seed"] for line in three.lines] == [3, 4, 5]
    assert three.lines[2] + "\n" == run(*PAIR, "--trainee", "blaming", "--seed", 5).out


def test_nothing_is_kept(run: Run) -> None:
    run(*PAIR, "--trainee", "skilled")
    assert run("list", "--json").out == ""


def played(*words: object, hashing: str = "random") -> bytes:
    command = [sys.executable, "-m", "simulator", *map(str, (*PAIR, *words))]
    env = {**os.environ, "PYTHONHASHSEED": hashing}
    return subprocess.run(command, capture_output=True, check=True, env=env).stdout


@pytest.mark.soak
def test_two_processes_say_what_one_says() -> None:
    words = ("--trainee", "blaming", "--count", 2)
    assert played(*words, "--jobs", 2, hashing="1") == played(*words, "--jobs", 1, hashing="1")


def test_the_next_day_it_is_still_the_same_to_the_byte() -> None:
    assert len({played("--trainee", "skilled", hashing=hashing) for hashing in ("1", "2")}) == 1
