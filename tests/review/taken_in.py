"""Transcripts read from the text of a file."""

import json
from typing import Any

from simulator.practice.transcript import Transcript
from simulator.review.intake import Bad, read_jsonl

TURNS = [{"speaker": "trainee", "text": "Hello."}, {"speaker": "customer", "text": "hm"}]


def line(**record: Any) -> str:
    return json.dumps({"id": "a", "turns": TURNS, **record})


def read(*lines: str) -> tuple[list[Transcript], list[Bad]]:
    found = list(read_jsonl(lines))
    return [one for one in found if isinstance(one, Transcript)], [one for one in found if isinstance(one, Bad)]


def talk(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]
