"""``new``: what it writes is in order and playable as it stands, and it never writes over anything."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

IDS = ("Upper", "two--dashes", "-first", "with space", "a/b/c", "../out", "late_parcel", "")


@pytest.fixture
def content(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own, with the situation `bicycle` begun in it, that the program reads."""
    folder = tmp_path / "own"
    begun = run("new", "situation", "bicycle", "--content", folder)
    assert begun.status == 0
    assert f"SIMULATOR_CONTENT={folder}" in begun.err
    monkeypatch.setenv("SIMULATOR_CONTENT", str(folder))
    return folder


def test_a_situation_is_in_order_and_playable_as_it_stands(run: Run, content: Path) -> None:
    files = [content / "personas" / folder / "bicycle.yaml" for folder in ("situations", "trainees")]
    found = run("check", *files)
    assert (found.status, found.out) == (0, "")
    for trainee, ending in (("skilled", "settled"), ("canned", "settled"), ("indifferent", "unfinished")):
        played = run("selfplay", "--persona", "impatient", "--situation", "bicycle", "--trainee", trainee)
        assert json.loads(played.out)["ending"] == ending
    played = run("selfplay", "--persona", "all", "--situation", "bicycle", "--trainee", "skilled")
    assert {json.loads(line)["ending"] for line in played.lines} == {"settled"}


def test_a_persona_is_in_order_and_playable_as_it_stands(run: Run, content: Path) -> None:
    assert run("new", "persona", "robin").status == 0
    assert run("check", content / "personas" / "customers" / "robin.yaml").status == 0
    played = run("selfplay", "--persona", "robin", "--situation", "bicycle", "--trainee", "skilled")
    assert json.loads(played.out)["ending"] == "settled"


def test_a_variant_starts_from_its_base_and_extends_its_book(run: Run, content: Path) -> None:
    begun = run("new", "persona", "impatient/blunt")
    book, persona = map(Path, begun.lines)
    assert "extends: impatient\n" in book.read_text()
    assert "book: blunt\n" in persona.read_text()
    assert run("check", book, persona).status == 0
    played = run("selfplay", "--persona", "impatient/blunt", "--situation", "bicycle", "--trainee", "skilled")
    assert json.loads(played.out)["persona"] == "impatient/blunt"


def test_a_situation_may_start_from_another(run: Run, content: Path) -> None:
    begun = run("new", "situation", "second-parcel", "--from", "late-parcel")
    situation, trainees = map(Path, begun.lines)
    assert "Larkfield Parcels" in situation.read_text()
    assert "overpromising:" in trainees.read_text()
    assert run("check", situation, trainees).status == 0


def test_nothing_is_written_over(run: Run, content: Path) -> None:
    path = content / "personas" / "situations" / "bicycle.yaml"
    path.write_text("mine")
    (content / "personas" / "trainees" / "bicycle.yaml").unlink()
    found = run("new", "situation", "bicycle")
    assert found.status == 2
    assert "is there already; nothing was written" in found.err
    assert path.read_text() == "mine"
    assert not (content / "personas" / "trainees" / "bicycle.yaml").exists()


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("kind", ["persona", "situation"])
def test_an_id_that_is_none_is_explained(run: Run, kind: str, id: str) -> None:
    found = run("new", kind, "--", id)
    assert found.status == 2
    assert "small letters, digits and hyphens" in found.err
    assert not found.out


def test_what_is_not_there_is_nothing_to_start_from(run: Run, content: Path) -> None:
    found = run("new", "situation", "another", "--from", "late-parcl")
    assert found.status == 2
    assert "late-parcel" in found.err
    assert run("new", "persona", "nobody/else").status == 2


def test_a_folder_with_other_things_in_it_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    found = run("new", "persona", "robin", "--content", tmp_path)
    assert found.status == 2
    assert "Name a new or an empty folder" in found.err
    assert [path.name for path in tmp_path.iterdir() if path.name != "data"] == ["thesis.txt"]


def test_where_nothing_can_be_written_the_way_out_is_told(run: Run, content: Path) -> None:
    folder = content / "personas" / "customers" / "methodical"
    for path in folder.glob("*"):
        path.unlink()
    folder.rmdir()
    folder.write_text("a file where a folder should be")
    found = run("new", "persona", "methodical/slow")
    assert found.status == 2
    assert "--content DIR" in found.err
    assert not (content / "personas" / "book" / "slow.yaml").exists()
