"""Is it repeatable? The command is run on the same chats in several processes, and its output compared to the byte."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.practice.transcript import Transcript
from simulator.scoring.agreement import Estimate
from tests.validity.figures import Figure

RUN = "from simulator.cli import main; main()"


def repeated(transcripts: Sequence[Transcript], on: str) -> Iterator[Figure]:
    """The share of chats whose scorecard is another one in a second process, and in another order."""
    lines = [transcript.to_json() for transcript in transcripts]
    first = _scored(lines, "1")
    again = {"a second process": _scored(lines, "2"), "another order": _scored(lines[::-1], "3")[::-1]}
    for what, cards in again.items():
        differ = sum(a != b for a, b in zip(first, cards, strict=True)) / len(first)
        claim = f"{what}: share of scorecards that differ in a byte"
        yield Figure(claim, on, len(first), Estimate(differ), goal=0, least=False)


def _scored(lines: Sequence[str], seed: str) -> list[bytes]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "chats.jsonl"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        told = [sys.executable, "-c", RUN, "score", str(file), "--data-dir", folder]
        ran = subprocess.run(told, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True)
        return ran.stdout.splitlines()
