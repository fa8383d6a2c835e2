"""``simulator score --judge model``, with an endpoint on loopback."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.endpoint import Answer, Body, Endpoint, refuses

ROTTEN = "is a rotten way to be treated"
SAID = (
    ("customer", "I called twice, and nobody came. The machine still leaks, all over the floor!"),
    ("trainee", f"Two evenings by a phone that never rings {ROTTEN}."),
    ("customer", "It was."),
    ("trainee", "Nobody but me sees to it from here on."),
    ("customer", "Good. When?"),
)
NO = Answer(data={"line": 0, "words": "", "answer": "no"})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    turns = [{"speaker": speaker, "text": text} for speaker, text in SAID]
    path = tmp_path / "talks.jsonl"
    path.write_text("".join(json.dumps({"id": id, "turns": turns}) + "\n" for id in ("a", "b")), encoding="utf-8")
    return path


@pytest.fixture
def model(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> Endpoint:
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    monkeypatch.setenv("SIMULATOR_MODEL", "openai:tiny")
    return endpoint


def says(words: str, to: str) -> Callable[[Body], Answer]:
    """Says yes with these words to one check, and no to everything else."""
    yes = Answer(data={"line": 4, "words": words, "answer": "yes"})
    return lambda body: yes if to in str(body["messages"]) else NO


def test_a_model_is_heard_and_both_answers_are_kept(run: Run, file: Path, model: Endpoint) -> None:
    model.otherwise = says("Nobody but me sees to it", to="The trainee owned what had gone wrong")
    plain, heard = run("score", file), run("score", file, "--judge", "model")
    assert (plain.status, heard.status) == (0, 0)
    assert len(heard.lines) == 2
    before, after = (json.loads(ran.lines[0])["dimensions"]["ownership"] for ran in (plain, heard))
    assert "testified" not in before
    assert after["testified"] >= 1
    owned = next(c for c in after["checks"] if c["check"] == "ownership.owned")
    assert (owned["met"], owned["turn"]) == (True, 3)
    assert [a["by"] for a in owned["answers"]] == ["code", "model"]
    assert after["mark"] > before["mark"]
    assert "openai:tiny answered on" in heard.err
    assert "2 moved" in heard.err


def test_where_the_model_fails_the_codes_own_answers_are_kept(run: Run, file: Path, model: Endpoint) -> None:
    model.otherwise = refuses(401)
    plain, failed = run("score", file), run("score", file, "--judge", "model")
    assert failed.status == 0
    assert failed.out == plain.out
    assert failed.err.count("did not accept the key (401)") == 1
    assert "not asked again" in failed.err
    assert len(model.chats) == 1


def test_without_a_model_it_says_what_to_set(run: Run, file: Path) -> None:
    ran = run("score", file, "--judge", "model")
    assert (ran.status, ran.out) == (2, "")
    assert "SIMULATOR_MODEL" in ran.err
    assert "--judge none" in ran.err
    wrong = run("score", file, "--judge", "model", "--model", "opnai:x")
    assert wrong.status == 2
    assert "did you mean openai?" in wrong.err
