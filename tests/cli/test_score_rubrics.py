"""Rubrics have editions: an old session keeps its own, can be scored with another, and both scores are kept."""

import json
from pathlib import Path

import pytest

from simulator.cli.house import House
from simulator.content.files import content_hash
from tests.cli.conftest import Run

RUBRIC = Path("prompts/rubric.yaml").read_text("utf-8")
HEAVIER = RUBRIC.replace("  fair_value: {weight: 1,", "  fair_value: {weight: 9,")
PLAY = ("--persona", "impatient", "--situation", "late-parcel", "--trainee", "canned")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Another rubric, in a file."""
    assert HEAVIER != RUBRIC
    found = tmp_path / "mine.yaml"
    found.write_text(HEAVIER, encoding="utf-8")
    return found


@pytest.fixture
def kept(run: Run, tmp_path: Path) -> str:
    """The id of a saved session."""
    played = run("selfplay", *PLAY).out
    (tmp_path / "play.jsonl").write_text(played, encoding="utf-8")
    run("import", tmp_path / "play.jsonl")
    return str(json.loads(played)["id"])


def test_a_score_names_its_rubric(run: Run, kept: str, file: Path) -> None:
    own, other = (json.loads(run("score", kept, *more).out) for more in ((), ("--rubric", file)))
    assert (own["rubric"], other["rubric"]) == (content_hash(RUBRIC), content_hash(HEAVIER))
    assert own["overall"] != other["overall"]
    assert {d: m["mark"] for d, m in own["dimensions"].items()} == {
        d: m["mark"] for d, m in other["dimensions"].items()
    }


def test_the_difference_names_what_moved_and_why(run: Run, kept: str, file: Path) -> None:
    found = json.loads(run("score", kept, "--rubric", file, "--diff").out)
    assert found["rubrics"] == [content_hash(RUBRIC), content_hash(HEAVIER)]
    assert list(found["dimensions"]) == ["fair_value"]
    assert found["dimensions"]["fair_value"]["why"] == "It counts 9 in the whole instead of 1."
    assert found["overall"]["before"] != found["overall"]["after"]


def test_the_difference_as_a_table(run: Run, kept: str, file: Path) -> None:
    lines = run("score", kept, "--rubric", file, "--diff", "--table").lines
    assert lines[0] == f"{kept}: rubric {content_hash(RUBRIC)} → {content_hash(HEAVIER)}"
    assert [line.split()[0] for line in lines[1:]] == ["whole", "fair_value"]
    assert "  Nothing moves." in run("score", kept, "--rubric", "current", "--diff", "--table").lines


def test_both_scores_are_kept_and_the_new_one_is_asked_for(run: Run, kept: str, file: Path, data: Path) -> None:
    run("score", kept, "--rubric", file)
    with House(data).library as library:
        newest = library.score_of(kept)
    assert newest is not None
    assert newest.rubric == content_hash(HEAVIER)
    run("score", kept, "--rubric", "current")
    with House(data).library as library:
        newest = library.score_of(kept)
    assert newest is not None
    assert newest.rubric == content_hash(RUBRIC)


def test_an_old_session_keeps_its_rubric(run: Run, tmp_path: Path, data: Path) -> None:
    from simulator.review.library import Content

    played = json.loads(run("selfplay", *PLAY).out)
    old = content_hash(HEAVIER)
    played["versions"]["rubric"] = old
    file = tmp_path / "old.jsonl"
    file.write_text(json.dumps(played) + "\n", encoding="utf-8")
    assert json.loads(run("score", file).out)["rubric"] == content_hash(RUBRIC), "it is nowhere to be found"
    with House(data).library as library:
        library.keep_content(Content(old, "rubric", HEAVIER))
    assert json.loads(run("score", file).out)["rubric"] == old
    assert json.loads(run("score", file, "--rubric", "current").out)["rubric"] == content_hash(RUBRIC)


def test_what_was_scored_with_another_rubric_is_scored_again_into_the_file(run: Run, kept: str, file: Path) -> None:
    out = file.parent / "scores.jsonl"
    for more, said in (((), "1 scored, 0"), (("--rubric", file), "1 scored, 0"), ((), "0 scored, 1")):
        assert said in run("score", kept, *more, "--out", out).err
    assert [json.loads(line)["rubric"] for line in out.read_text().splitlines()] == [
        content_hash(RUBRIC),
        content_hash(HEAVIER),
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--diff",), "--diff needs --rubric"),
        (("--rubric", "current", "--diff", "--out", "x.jsonl"), "goes without --out"),
        (("--rubric", "current", "--table"), "--table goes with --diff"),
        (("--rubric", "nowhere.yaml"), "nowhere.yaml"),
    ],
)
def test_wrong_usage_is_2(words: tuple[str, ...], said: str, run: Run, kept: str) -> None:
    found = run("score", kept, *words)
    assert found.status == 2
    assert said in found.err


def test_a_check_that_no_code_answers_is_told_with_the_nearest(run: Run, kept: str, file: Path) -> None:
    file.write_text(RUBRIC.replace("id: want.settled", "id: want.setled"), encoding="utf-8")
    found = run("score", kept, "--rubric", file)
    assert found.status == 2
    assert "want.setled" in found.err
    assert "did you mean want.settled" in found.err
