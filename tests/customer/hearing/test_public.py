"""Measuring on public sets: read from a folder, counted rightly, and silent about what is not there."""

import json
from pathlib import Path

import pytest

from tests.customer.hearing.public import Row, auc, complaints, esconv, goemotions, maia_dqe, print_public


def _rows(*pairs: tuple[bool, float]) -> list[Row]:
    return [Row("set", "label", "signal", true, sure) for true, sure in pairs]


@pytest.mark.parametrize(
    ("rows", "area"),
    [
        (_rows((True, 0.9), (False, 0.1)), 1.0),
        (_rows((True, 0.1), (False, 0.9)), 0.0),
        (_rows((True, 0.5), (False, 0.5)), 0.5),
        (_rows((True, 0.9), (True, 0.2), (False, 0.5), (False, 0.2)), 0.625),
        (_rows((False, 0.9)), 0.5),
    ],
)
def test_the_area_under_the_curve(rows: list[Row], area: float) -> None:
    assert auc(rows) == area


def test_emotions_are_read_by_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "labels.txt").write_text("anger\ngratitude\nremorse\nneutral\n", encoding="utf-8")
    (tmp_path / "test.tsv").write_text("Thank you for the lift!\t1\tx\nThis is a disgrace.\t0,3\ty\n", encoding="utf-8")
    rows = list(goemotions(tmp_path))
    assert [r.true for r in rows if r.label == "gratitude"] == [True, False]
    assert [r.true for r in rows if r.heard == "negativity"] == [False, True]
    assert auc([r for r in rows if r.heard == "negativity"]) == 1.0


def test_a_chat_gives_the_customers_feelings_and_the_agents_canned_sentences(tmp_path: Path) -> None:
    turns = [
        {"floor": "inbound", "text_mt": ["Still no parcel!", "Order 12."], "Emotion": [5, 2]},
        {"floor": "outbound", "text_src": ["We value your patience.", "It's in Hull."], "Templated": [1, 0]},
    ]
    (tmp_path / "one.json").write_text(json.dumps([{"turns": turns}]), encoding="utf-8")
    rows = list(maia_dqe(tmp_path))
    assert [(r.label, r.true) for r in rows] == [
        ("negative sentence", True),
        ("negative sentence", False),
        ("canned sentence", True),
        ("canned sentence", False),
    ]
    assert rows[0].sure > rows[1].sure


def test_a_strategy_is_measured_in_the_helpers_turns_only(tmp_path: Path) -> None:
    dialog = [
        {"speaker": "usr", "text": "I can't sleep."},
        {"speaker": "sys", "text": "What keeps you awake?", "strategy": "Question", "all_strategy": []},
    ]
    (tmp_path / "esconv_valid.jsonl").write_text(json.dumps({"dialog": dialog}) + "\n", encoding="utf-8")
    questions = [r for r in esconv(tmp_path) if r.label == "Question"]
    assert [r.true for r in questions] == [True]
    assert questions[0].sure >= questions[0].least


def test_the_table_says_what_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "complaints").mkdir()
    text = '1,"It broke again, and nobody answers.",1,cars\n2,Which colours are there?,0,cars\n'
    (tmp_path / "complaints" / "complaints-data.csv").write_text(text, encoding="utf-8")
    print_public(tmp_path)
    out = capsys.readouterr().out
    assert "1.00   1.00   1.00" in next(x for x in out.splitlines() if x.startswith("complaints"))
    assert "epitome         not there" in out
    assert [r.true for r in complaints(tmp_path / "complaints")] == [True, False]
