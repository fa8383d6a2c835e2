"""Reads the customers' turns of chats: of two kinds of public files of real ones, and of self-play."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

LEAST = 4
"""Turns of the customer below which a chat says too little about how he writes."""

_TOKEN = re.compile(r"#([A-Z_\d-]+)#")
"""What the publishers put in place of names and numbers."""
_DIGITS = frozenset({"NUMBER", "PHONENUMBER", "ALPHANUMERIC_ID"})


def real_chats(path: Path) -> list[list[str]]:
    """The customer's turns of each real chat below the path: segments in CSV, or turns in JSON."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    chats = [c for f in files if f.suffix == ".csv" for c in _from_csv(f)]
    chats += [c for f in files if f.suffix == ".json" for c in _from_json(f)]
    return [c for c in chats if len(c) >= LEAST]


def played_chats(path: Path) -> list[list[str]]:
    """The customer's turns of each session in a file of transcripts, one a line."""
    sessions = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
    chats = [[t["text"] for t in s["turns"] if t["speaker"] == "customer"] for s in sessions]
    return [c for c in chats if len(c) >= LEAST]


def _from_csv(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        for _, rows in groupby(csv.DictReader(file), lambda r: r["doc_id"]):
            said = [(r["translation_direction"], r["pe_segment"]) for r in rows]
            yield _turns((who == "customer", text) for who, text in said)


def _from_json(path: Path) -> Iterator[list[str]]:
    for chat in json.loads(path.read_text("utf-8")):
        yield _turns(
            (turn["floor"] == "inbound", text)
            for turn in chat["turns"]
            for text in (turn["text_mt"] if turn["floor"] == "inbound" else [""])
        )


def _turns(segments: Iterable[tuple[bool, str]]) -> list[str]:
    """What the customer says until the other speaks, as one turn."""
    grouped = groupby(segments, lambda s: s[0])
    turns = ["\n".join(_plain(text) for _, text in group) for customers, group in grouped if customers]
    return [t for t in turns if t.strip()]


def _plain(text: str) -> str:
    """The text with words for what was masked, so that masks count as people would read them."""
    return _TOKEN.sub(lambda m: "4417" if m[1] in _DIGITS else "Anna", text.strip())
