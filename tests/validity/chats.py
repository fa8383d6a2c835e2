"""Reads the labelled sets: support chats, support conversations, pairs of post and reply, task dialogues."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from simulator.practice.transcript import Transcript, Turn

UPSET = frozenset({3, 5, 6})
"""Emotions of the support chats that count as negative: disappointment, frustration, anger."""


@dataclass(frozen=True)
class SupportChat:
    """A genuine support chat with what people said of it.

    ``success`` is 1 to 5; ``left``: ended by the customer's silence. By turn: ``quality`` of the agent's turns (1 to
    5), and for each sentence whether it is ``canned`` (the agent's) or ``upset`` (the customer's). ``sentences`` is
    the same chat with each sentence of the customer as a turn of its own, and ``said`` whether each is upset.
    """

    client: str
    transcript: Transcript
    success: float
    left: bool
    quality: dict[int, int] = field(default_factory=dict)
    canned: dict[int, list[bool]] = field(default_factory=dict)
    upset: dict[int, list[bool]] = field(default_factory=dict)
    sentences: Transcript = field(default_factory=lambda: Transcript(id=""))
    said: dict[int, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Rated:
    """A conversation and one number that people gave it."""

    transcript: Transcript
    number: float


@dataclass(frozen=True)
class Reply:
    """A post and a reply to it, with the levels (0 to 2) that an expert gave the parts of empathy in the reply."""

    post: str
    reply: str
    levels: dict[str, int]


def support_chats(data: Path) -> list[SupportChat]:
    """Chats in which both sides spoke."""
    return [
        _support_chat(path.stem.rpartition("_")[0], chat)
        for path in sorted((data / "maia_dqe").glob("*.json"))
        for chat in json.loads(path.read_text("utf-8"))
        if {turn["floor"] for turn in chat["turns"]} == {"inbound", "outbound"}
    ]


def _support_chat(client: str, chat: dict) -> SupportChat:  # type: ignore[type-arg]
    turns: list[Turn] = []
    split: list[Turn] = []
    one = SupportChat(
        client, Transcript(id=chat["id"]), chat["dialog"]["Task Sucess"], bool(chat["dialog"]["Dropped conversation"])
    )
    for n, turn in enumerate(chat["turns"]):
        customers = turn["floor"] == "inbound"
        texts = turn["text_mt" if customers else "text_src"]
        turns.append(Turn(speaker="customer" if customers else "trainee", text="\n".join(texts)))
        if customers:
            one.upset[n] = [label in UPSET for label in turn["Emotion"]]
            for text, label in zip(texts, one.upset[n], strict=True):
                one.said[len(split)] = label
                split.append(Turn(speaker="customer", text=text))
        else:
            split.append(turns[-1])
            one.canned[n] = [label == 1 for label in turn["Templated"]]
            if turn["IQ"] and turn["IQ"] > 0:
                one.quality[n] = turn["IQ"]
    whole, parts = (Transcript(id=chat["id"], turns=tuple(ts)) for ts in (turns, split))
    return SupportChat(client, whole, one.success, one.left, one.quality, one.canned, one.upset, parts, one.said)


def helping_talks(data: Path) -> list[Rated]:
    """Support conversations, with how much weaker (steps of five) the seeker's feeling was at the end."""
    found = []
    with (data / "esconv" / "esconv_valid.jsonl").open(encoding="utf-8") as lines:
        for n, line in enumerate(lines):
            talk = json.loads(line)
            turns = (
                Turn(speaker="trainee" if t["speaker"] == "sys" else "customer", text=t["text"].replace(" ' ", "'"))
                for t in talk["dialog"]
            )
            drop = talk["init_intensity"] - talk["final_intensity"]
            found.append(Rated(Transcript(id=f"talk-{n}", turns=tuple(turns)), drop))
    return found


def task_dialogues(data: Path) -> list[Rated]:
    """Dialogues with a machine, with the mean of the raters' satisfaction (1 to 5)."""
    return [d for name in ("SGD", "ReDial") for d in _task_file(data / "uss" / f"{name}.txt")]


def _task_file(path: Path) -> Iterator[Rated]:
    for n, block in enumerate(path.read_text("utf-8").strip().split("\n\n")):
        turns, number = [], 0.0
        for line in block.split("\n"):
            who, text, _, marks = (line.split("\t") + [""] * 3)[:4]
            if text == "OVERALL":
                given = [int(mark) for mark in marks.split(",")]
                number = sum(given) / len(given)
            elif text.strip():
                turns.append(Turn(speaker="customer" if who == "USER" else "trainee", text=text))
        if number and {turn.speaker for turn in turns} == {"customer", "trainee"}:
            yield Rated(Transcript(id=f"{path.stem}-{n}", turns=tuple(turns)), number)


def replies(data: Path) -> list[Reply]:
    """Pairs that were rated in all three parts of empathy."""
    found: dict[tuple[str, str], Reply] = {}
    for path in sorted((data / "epitome").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = row["sp_id"], row["rp_id"]
                pair = found.setdefault(key, Reply(row["seeker_post"], row["response_post"], {}))
                pair.levels[path.stem.removesuffix("-reddit")] = int(row["level"])
    return [pair for pair in found.values() if len(pair.levels) == 3]
