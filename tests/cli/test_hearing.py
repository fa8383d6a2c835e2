"""A model that hears, from the command line: what it is asked, and that the scripted trainees wait for it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.endpoint import Answer, Body, Endpoint

GAME = ("--persona", "angry-but-good", "--situation", "printer-callbacks")


@pytest.fixture(autouse=True)
def _a_model_that_hears_the_first_words(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(body: Body) -> Answer:
        line = body["messages"][-1]["content"].partition("<line>")[2].removesuffix("</line>")
        return Answer(data={"heard": [{"signal": "light_touch", "words": " ".join(line.split()[:2])}]})

    endpoint.otherwise = answer
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    monkeypatch.setenv("SIMULATOR_MODEL", "openai:tiny")


def test_a_practice_session_is_heard_and_says_so_in_its_record(
    run: Run, endpoint: Endpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIMULATOR_SETTINGS", str(tmp_path / "settings.toml"))
    (tmp_path / "settings.toml").write_text("hearing_grace = 5\n")
    found = run("practice", *GAME, "--plain", "--voice", "book", "--hearing", "model", typed="I see, the blue one.\n")
    assert found.status == 0
    assert len(endpoint.chats) == 1
    kept = json.loads(run("export", found.lines[-1].removeprefix("session: ")).out)
    (event,) = [e for e in kept["events"] if e["kind"] == "hearing"]
    assert event["data"]["heard"]["signals"][0]["words"] == "I see"


def test_scripted_trainees_wait_for_it(run: Run, endpoint: Endpoint) -> None:
    found = run("selfplay", *GAME, "--trainee", "indifferent", "--hearing", "model")
    assert found.status == 0
    session = json.loads(found.lines[0])
    heard = [e for e in session["events"] if e["kind"] == "hearing"]
    assert heard
    assert {e["data"]["late"] for e in heard} == {False}
    assert len(endpoint.chats) >= len(heard)


def test_they_hear_for_themselves_unless_it_is_asked_for(run: Run, endpoint: Endpoint) -> None:
    found = run("selfplay", *GAME, "--trainee", "indifferent")
    assert found.status == 0
    assert endpoint.asked == []
