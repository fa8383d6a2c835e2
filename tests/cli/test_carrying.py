"""Out of the house and in again: export, import, score."""

import errno
import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

NO_FILE = os.strerror(errno.ENOENT)
FOREIGN = {
    "id": "f1",
    "turns": [
        {"speaker": "trainee", "text": "Hello, how can I help you?", "mood": "own key"},
        {"speaker": "customer", "text": "My parcel is late and nobody called me back."},
        {"speaker": "trainee", "text": "I'm sorry, I have booked it for tomorrow by 12."},
        {"speaker": "customer", "text": "ok thanks"},
    ],
    "unknown": {"kept": [1, 2.5, None]},
}


def jsonl(path: Path, *records: object) -> Path:
    path.write_text("".join(r if isinstance(r, str) else json.dumps(r) + "\n" for r in records))
    return path


def plays(run: Run, path: Path, *trainees: str) -> Path:
    words = ("selfplay", "--persona", "methodical", "--situation", "late-parcel", "--trainee")
    return jsonl(path, *(run(*words, trainee).out for trainee in trainees))


def test_what_goes_out_comes_in_without_loss_and_only_once(run: Run, tmp_path: Path) -> None:
    came = plays(run, tmp_path / "came.jsonl", "skilled", "blaming")
    with came.open("a") as file:
        file.write(json.dumps(FOREIGN) + "\n")
    first = run("import", came)
    assert (first.status, first.out) == (0, "3 added, 0 there already\n")
    assert run("import", came).out == "0 added, 3 there already\n"
    out = run("export", "--all", "--out", tmp_path / "out.jsonl")
    assert (out.status, out.out) == (0, "")
    went = {json.loads(line)["id"]: json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()}
    for line in came.read_text().splitlines():
        record = json.loads(line)
        assert record.items() <= went[record["id"]].items() or record["id"] == "f1"
    assert went["f1"]["unknown"] == FOREIGN["unknown"]
    assert went["f1"]["turns"][0]["mood"] == "own key"
    assert run("import", tmp_path / "out.jsonl").out == "0 added, 3 there already\n"
    elsewhere = ("--data-dir", tmp_path / "elsewhere")
    assert run("import", tmp_path / "out.jsonl", *elsewhere).out == "3 added, 0 there already\n"
    back = run("export", "--all", *elsewhere).out
    assert sorted(back.splitlines()) == sorted((tmp_path / "out.jsonl").read_text().splitlines())


def test_a_session_of_our_own_goes_out_and_in_without_loss(run: Run, tmp_path: Path) -> None:
    start = ("practice", "--persona", "impatient", "--situation", "late-parcel", "--plain")
    run(*start, typed="/neighbour 9\nIt's in Leeds.\n/hint\n/wrapup Told.\n")
    out = run("export", "--all").out
    assert jsonl(tmp_path / "a.jsonl", out)
    run("import", tmp_path / "a.jsonl", "--data-dir", tmp_path / "b")
    assert run("export", "--all", "--data-dir", tmp_path / "b").out == out


@pytest.mark.parametrize("format", ["md", "html", "csv"])
def test_every_format_can_be_read_back(format: str, run: Run, tmp_path: Path) -> None:
    run("import", plays(run, tmp_path / "a.jsonl", "skilled"))
    out = run("export", "--all", "--format", format, "--out", tmp_path / f"a.{format}")
    assert out.status == 0
    assert "Leeds" in (tmp_path / f"a.{format}").read_text()
    assert run("import", tmp_path / f"a.{format}").out == "0 added, 1 there already\n"


def test_markdown_to_standard_output_shows_the_talk(run: Run, tmp_path: Path) -> None:
    run("import", jsonl(tmp_path / "a.jsonl", FOREIGN))
    found = run("export", "f1", "--format", "md")
    assert found.status == 0
    assert "## Conversation" in found.out
    assert "> My parcel is late and nobody called me back." in found.out
    assert "- Overall mark: " in found.out


def test_an_export_that_fails_leaves_nothing_half_written(run: Run, tmp_path: Path) -> None:
    before = jsonl(tmp_path / "out.jsonl", "as it was\n")
    assert run("export", "nosuch", "--out", before).status == 1
    assert before.read_text() == "as it was\n"
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith("out")) == ["out.jsonl"]


def test_what_was_added_goes_out_for_whom_it_is_and_comes_in_again(run: Run, tmp_path: Path) -> None:
    base = {"kind": "note", "by": "ann", "at": "2026-01-05T10:00:00Z", "turn": 0, "note": "try", "words": ""}
    review = [
        {**base, "id": "n1", "text": "for coaches", "visibility": "coaches"},
        {**base, "id": "n2", "text": "for the trainee", "visibility": "trainee"},
        {"kind": "sent", "by": "ann", "at": "2026-01-05T11:00:00Z", "id": "n3", "text": ""},
    ]
    run("import", jsonl(tmp_path / "a.jsonl", FOREIGN | {"trainee": "me", "review": review}))
    for audience, seen in (("me", review), ("coaches", review), ("trainee", review[1:])):
        assert json.loads(run("export", "f1", "--for", audience).out)["review"] == seen
    assert "for the trainee" in run("export", "f1", "--format", "md", "--for", "trainee").out
    elsewhere = ("--data-dir", tmp_path / "elsewhere")
    out = jsonl(tmp_path / "b.jsonl", run("export", "f1").out)
    assert run("import", out, *elsewhere).out == "1 added, 0 there already\n"
    assert run("import", out, *elsewhere).out == "0 added, 1 there already\n"
    assert run("export", "f1", *elsewhere).out == run("export", "f1").out


def test_a_masked_export_names_nobody_and_can_stand_beside_the_session(run: Run, tmp_path: Path) -> None:
    start = ("practice", "--persona", "impatient", "--situation", "late-parcel", "--plain")
    id = run(*start, typed="Hello Dana, order 4417 at 7 Elm Road?\n").out.split()[-1]
    for format in ("jsonl", "md", "html", "csv"):
        out = run("export", id, "--mask", "--format", format).out
        assert "[name 1]" in out.replace("\\", "")
        assert [word for word in ("Dana", "Okafor", "4417", "Elm Road") if word in out] == []
    masked = jsonl(tmp_path / "m.jsonl", run("export", id, "--mask").out)
    assert run("import", masked).out == "1 added, 0 there already\n"


def test_a_page_of_many_begins_with_what_is_in_it(run: Run, tmp_path: Path) -> None:
    run("import", jsonl(tmp_path / "a.jsonl", FOREIGN, FOREIGN | {"id": "f2"}))
    page = tmp_path / "a.html"
    assert run("export", "f1", "f2", "--format", "html", "--out", page).status == 0
    assert page.read_text().count('<li><a href="#s') == 2
    assert page.stat().st_mode & 0o077 == 0


def test_another_session_of_the_same_id_is_refused_and_counted(run: Run, tmp_path: Path) -> None:
    run("import", jsonl(tmp_path / "a.jsonl", FOREIGN))
    found = run("import", jsonl(tmp_path / "b.jsonl", FOREIGN | {"unknown": 2}))
    assert (found.status, found.out) == (0, "0 added, 0 there already, 1 refused\n")
    assert "f1" in found.err


def test_bad_records_are_left_out_told_by_line_and_counted(run: Run, tmp_path: Path) -> None:
    file = jsonl(tmp_path / "a.jsonl", FOREIGN, "{not json\n", {"id": "x"}, "\n", FOREIGN | {"id": "f2"})
    for command in ("import", "score"):
        found = run(command, file)
        assert found.status == 0
        assert f"{file}: line 2: " in found.err
        assert f"{file}: line 3: " in found.err
        assert "2 records left out" in found.err
    assert run("list", "--json").out.count('"id"') == 2


def test_a_table_of_unknown_columns_comes_in_by_a_mapping(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "shop.csv"
    table.write_text("conv,role,body,when,stars\n7,buyer,It broke,2026-01-05T10:00:00Z,1\n7,Jo,Which one?,,\n")
    pairs = "speaker=role,text=body,id=conv,at=when,customer=buyer"
    file = tmp_path / "shop.map"
    file.write_text("# our names = theirs\n" + pairs.replace(",", "\n"))
    assert "1 record left out" in run("import", table).err
    assert run("import", table, "--map", pairs).out == "1 added, 0 there already\n"
    assert run("import", table, "--map", file).out == "0 added, 1 there already\n"
    (turn, reply) = json.loads(run("export", "7").out)["turns"]
    assert turn == {"speaker": "customer", "text": "It broke", "at": "2026-01-05T10:00:00Z", "stars": "1"}
    assert (reply["speaker"], reply["text"]) == ("trainee", "Which one?")
    wrong = run("import", table, "--map", "speaker")
    assert (wrong.status, wrong.err) == (2, f"simulator: speaker cannot be read: {NO_FILE}.\n")
    wrong = run("import", table, "--map", "who=role")
    assert wrong.status == 2
    assert "there is no 'who' to map" in wrong.err


def test_bytes_that_are_no_utf_8_are_read_as_western(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps(FOREIGN | {"id": f"w{n}", "name": "Zoë"}, ensure_ascii=False) for n in range(2)]
    (tmp_path / "a.jsonl").write_bytes(lines[0].encode() + b"\r\n" + lines[1].encode("cp1252"))
    assert run("import", tmp_path / "a.jsonl").out == "2 added, 0 there already\n"
    assert [json.loads(line)["name"] for line in run("export", "--all").lines] == ["Zoë", "Zoë"]


# score


def test_scores_of_files_and_of_saved_sessions_agree(run: Run, tmp_path: Path) -> None:
    file = plays(run, tmp_path / "a.jsonl", "skilled", "blaming")
    run("import", file)
    ids = [json.loads(line)["id"] for line in file.read_text().splitlines()]
    of_file = run("score", file)
    assert (of_file.status, of_file.err) == (0, "")
    assert run("score", *ids).out == of_file.out
    cards = [json.loads(line) for line in of_file.lines]
    assert [card["id"] for card in cards] == ids
    assert cards[0]["overall"] > cards[1]["overall"] + 20
    for card in cards:
        assert set(card["dimensions"]) == {
            "want", "treatment", "personality", "fair_value", "ideal_self", "ownership", "mattering", "clarity"
        }  # fmt: skip
        assert {"settled", "loyalty", "satisfaction", "effort"} <= set(card["outcomes"])


def test_a_foreign_talk_has_its_numbers(run: Run, tmp_path: Path) -> None:
    card = json.loads(run("score", jsonl(tmp_path / "a.jsonl", FOREIGN)).out)
    assert card["id"] == "f1"
    assert 0 <= card["overall"] <= 100
    assert card["dimensions"]["personality"]["mark"] is not None
    for turn in card["turns"]:
        assert 0 <= turn["quality" if turn["speaker"] == "trainee" else "negativity"] <= 1


def test_one_missing_file_among_good_ones_is_2(run: Run, tmp_path: Path) -> None:
    found = run("score", jsonl(tmp_path / "a.jsonl", FOREIGN), tmp_path / "missing.jsonl")
    assert found.status == 2
    assert "missing.jsonl" in found.err
    assert len(found.err.splitlines()) == 1
