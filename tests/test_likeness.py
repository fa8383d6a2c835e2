"""The measure of likeness: the features say what they are called, and alike is not told apart."""

import json
from pathlib import Path
from random import Random

from tests.likeness.chats import played_chats, real_chats
from tests.likeness.features import FEATURES, is_bare
from tests.likeness.telling import auc, told_apart

CHAT = ["Hello, where is my parcel? It was due, and it's late!", "ok", "Yes please.\nthank you...", "ok"]


def test_features_say_what_they_are_called() -> None:
    got = {name: round(measure(CHAT), 2) for name, measure in FEATURES.items()}
    assert (got["words, mean"], got["words, first turn"], got["three words or fewer"]) == (4.25, 11.0, 0.5)
    assert (got["bare acknowledgement"], got["polite word"], got["turn said before"]) == (0.5, 0.25, 0.25)
    assert (got["messages a turn"], got["question mark"], got["pauses (...)"]) == (1.25, 0.25, 0.25)


def test_an_acknowledgement_is_bare_only_where_nothing_else_is_said() -> None:
    assert all(map(is_bare, ["Ok.", "Right, I see.", "mm", "Yes. Good.", "Ok\nthanks"]))
    assert not any(map(is_bare, ["Ok, but when?", "Yes, number nine.", "Right away then.", "Where is it?"]))


def test_alike_is_not_told_apart_and_unlike_is() -> None:
    chance = Random(1)
    rows = [[chance.gauss(0, 1), chance.gauss(0, 1)] for _ in range(120)]
    assert 0.3 < told_apart(rows[:60], rows[60:]) < 0.7
    assert told_apart([[x + 4, y] for x, y in rows[:60]], rows[60:]) > 0.95
    assert auc([1.0, 2.0], [0.0, 1.0]) == 0.875


def test_chats_are_read_by_turns(tmp_path: Path) -> None:
    rows = "\n".join(f"a,{text},{who}" for text, who in [("Hi", "customer"), ("I am #NAME#", "customer")])
    more = "".join(f"\na,Yes?,agent\na,{n} #NUMBER#,customer" for n in range(3))
    (tmp_path / "one.csv").write_text("doc_id,pe_segment,translation_direction\n" + rows + more, encoding="utf-8")
    assert real_chats(tmp_path) == [["Hi\nI am Anna", "0 4417", "1 4417", "2 4417"]]
    turns = [{"speaker": "customer", "text": str(n)} for n in range(4)]
    (tmp_path / "ours.jsonl").write_text(json.dumps({"turns": turns}), encoding="utf-8")
    assert played_chats(tmp_path / "ours.jsonl") == [["0", "1", "2", "3"]]
