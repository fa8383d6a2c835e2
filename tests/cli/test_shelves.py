"""``simulator list`` narrows by what the library's screen narrows by, and shows nobody what he may not see."""

import json
from pathlib import Path

import pytest

from simulator.cli.house import House
from simulator.review.narrowing import SavedFilter
from simulator.review.people import Person, Role
from tests.cli.conftest import Run

SESSIONS = [
    {"id": "a", "persona": "impatient", "situation": "late-parcel", "ending": "settled", "trainee": "tom"},
    {"id": "b", "persona": "technical", "situation": "late-parcel", "ending": "left", "trainee": "eva"},
    {"id": "c", "persona": "technical", "situation": "printer-callbacks", "ending": "left"},
]


@pytest.fixture
def house(data: Path, run: Run, tmp_path: Path) -> House:
    file = tmp_path / "some.jsonl"
    turns = [{"speaker": "customer", "text": "Where is it?"}, {"speaker": "trainee", "text": "In Leeds."}]
    lines = (
        json.dumps({**one, "started": f"2026-0{n}-05T10:00:00Z", "turns": turns}) for n, one in enumerate(SESSIONS, 1)
    )
    file.write_text("\n".join(lines), encoding="utf-8")
    run("import", file)
    house = House(data)
    house.library.flag("b", ["dispute"])
    return house


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ([], "cba"),
        (["--persona", "technical"], "cb"),
        (["--situation", "late-parcel", "--ending", "left"], "b"),
        (["--trainee", "tom"], "a"),
        (["--days", "2026-02"], "b"),
        (["--days", "2026-02.."], "cb"),
        (["--need", "any"], "b"),
        (["--need", "fault"], ""),
        (["--marks", "0-100"], ""),
        (["leeds", "--ending", "settled"], "a"),
    ],
)
def test_it_narrows(house: House, run: Run, asked: list[str], ids: str) -> None:
    rows = [json.loads(line) for line in run("list", "--json", *asked).lines]
    assert "".join(row["id"] for row in rows) == ids
    assert all(row["hit"] == (1 if "leeds" in asked else None) for row in rows)


def test_what_cannot_be_read_is_wrong_input(house: House, run: Run) -> None:
    assert (run("list", "--marks", "high").status, run("list", "--days", "soon").status) == (2, 2)
    none = run("list", "--filter", "lost")
    assert (none.status, none.err) == (2, "simulator: There is no saved filter “lost”; there are: none.\n")


def test_a_saved_filter_is_asked_for_by_its_name_and_narrowed_further(house: House, run: Run) -> None:
    house.library.file(SavedFilter(id="f", who="me", name="lost", ending="left"))
    assert len(run("list", "--filter", "lost").lines) == 2
    assert run("list", "--filter", "lost", "--persona", "technical", "--days", "2026-02").out.startswith("b ")


def test_a_trainee_is_shown_his_own(house: House, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for person in (Person(id="ines", name="Ines", role=Role.COACH), Person(id="tom", name="Tom")):
        house.library.file(person)
    shown = {}
    for who in ("ines", "tom", ""):
        monkeypatch.setenv("SIMULATOR_PROFILE", who)
        shown[who] = "".join(line[0] for line in run("list").lines)
        assert [json.loads(line)["id"] for line in run("export", "--all").lines] == list(shown[who])
    assert shown == {"ines": "cba", "tom": "a", "": "c"}
    monkeypatch.setenv("SIMULATOR_PROFILE", "tom")
    for command in (("export",), ("replay", "--plain"), ("score",), ("practice", "--plain", "--after")):
        ran = run(*command, "b")
        assert (ran.status, ran.out) == (1, "")
        assert "Session b is somebody else's" in ran.err
    assert run("replay", "--plain", "a").status == 0
    monkeypatch.setenv("SIMULATOR_PROFILE", "")
    house.library.delete("c")
    assert run("list").err == "Of the sessions here none is yours.\n"


def test_questions_that_no_fact_answered_are_listed_for_the_author(run: Run, data: Path, tmp_path: Path) -> None:
    turns = [
        {"speaker": "trainee", "text": "Hello. Do you play the oboe?"},
        {"speaker": "customer", "text": "No.", "move": "unknown"},
        {"speaker": "trainee", "text": "do you play the Oboe"},
        {"speaker": "customer", "text": "No.", "move": "unknown"},
        {"speaker": "trainee", "text": "Where is it?"},
        {"speaker": "customer", "text": "In Leeds.", "move": "disclose"},
    ]
    file = tmp_path / "asked.jsonl"
    file.write_text(json.dumps({"id": "o", "situation": "late-parcel", "turns": turns}), encoding="utf-8")
    run("import", file)
    listed = [json.loads(line) for line in run("list", "--unanswered", "--json").lines]
    assert listed == [{"situation": "late-parcel", "question": "do you play the Oboe", "times": 2}]
    assert run("list", "--unanswered").lines == ["late-parcel               2  do you play the Oboe"]
    none = run("list", "--unanswered", "--situation", "outage")
    assert (none.lines, none.err) == ([], "No session fits all of that. Ask for less.\n")
