"""Reads the labelled sets: support chats, support conversations, pairs of post and reply, task dialogues."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from simulator.practice.transcript import Transcript, Turn
from simulator.review.formats import read_text

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


def _read(path: Path, format: str) -> Iterator[Transcript]:
    """The conversations of a file, read as the program imports them, each with its labels."""
    for found in read_text(path.read_text("utf-8"), format):
        if isinstance(found, Transcript):
            yield found


def _said(transcript: Transcript) -> tuple[Turn, ...]:
    """The turns without their labels: nothing that scores may see those."""
    return tuple(Turn(speaker=turn.speaker, text=turn.text) for turn in transcript.turns)


def _both(transcript: Transcript) -> bool:
    return {turn.speaker for turn in transcript.turns} == {"customer", "trainee"}


def support_chats(data: Path) -> list[SupportChat]:
    """Chats in which both sides spoke."""
    return [
        _support_chat(path.stem.rpartition("_")[0], chat)
        for path in sorted((data / "maia_dqe").glob("*.json"))
        for chat in _read(path, "maia-dqe")
        if _both(chat)
    ]


def _support_chat(client: str, chat: Transcript) -> SupportChat:
    split: list[Turn] = []
    whole = (chat.model_extra or {})["dialog"]
    one = SupportChat(
        client, Transcript(id=chat.id, turns=_said(chat)), whole["Task Sucess"], bool(whole["Dropped conversation"])
    )
    for n, turn in enumerate(chat.turns):
        labels = turn.model_extra or {}
        if turn.speaker == "customer":
            one.upset[n] = [label in UPSET for label in labels["Emotion"]]
            for text, label in zip(labels["text_mt"], one.upset[n], strict=True):
                one.said[len(split)] = label
                split.append(Turn(speaker="customer", text=text))
        else:
            split.append(one.transcript.turns[n])
            one.canned[n] = [label == 1 for label in labels["Templated"]]
            if labels["IQ"] and labels["IQ"] > 0:
                one.quality[n] = labels["IQ"]
    return replace(one, sentences=Transcript(id=chat.id, turns=tuple(split)))


def helping_talks(data: Path) -> list[Rated]:
    """Support conversations, with how much weaker (steps of five) the seeker's feeling was at the end."""
    found = []
    for n, talk in enumerate(_read(data / "esconv" / "esconv_valid.jsonl", "esconv")):
        turns = tuple(turn.model_copy(update={"text": turn.text.replace(" ' ", "'")}) for turn in _said(talk))
        felt = talk.model_extra or {}
        found.append(Rated(Transcript(id=f"talk-{n}", turns=turns), felt["init_intensity"] - felt["final_intensity"]))
    return found


def task_dialogues(data: Path) -> list[Rated]:
    """Dialogues with a machine, with the mean of the raters' satisfaction (1 to 5)."""
    return [d for name in ("SGD", "ReDial") for d in _task_file(data / "uss" / f"{name}.txt")]


def _task_file(path: Path) -> Iterator[Rated]:
    for n, talk in enumerate(_read(path, "uss")):
        given = (talk.model_extra or {}).get("satisfaction")
        if given and _both(talk):
            yield Rated(Transcript(id=f"{path.stem}-{n}", turns=_said(talk)), sum(given) / len(given))


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
