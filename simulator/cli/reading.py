"""Transcripts for a command: by the ids of saved sessions, or out of files."""

import sys
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.practice.transcript import Transcript
from simulator.review.formats import read_text
from simulator.review.intake import Bad, read_jsonl

STREAMED = {".jsonl", ".ndjson"}
BEGINNING = 8192
"""Bytes looked at to tell a text from what is none; UTF-16 has a zero in every other one."""


def read_files(paths: list[Path], format: str = "auto") -> Iterator[Transcript]:
    """The transcripts of the files; bad records are reported by line, counted and left out.

    JSON Lines are read as they come, whatever their size. Raises `InputWrong` for a file that cannot be read at all.
    """
    for path in paths:
        skipped, empty = 0, True
        for found in _in(path, format):
            empty = False
            if isinstance(found, Bad):
                skipped += found.skipped
                print(f"{path}: {found}", file=sys.stderr)
            else:
                yield found
        if empty:
            print(f"{path}: there is nothing in it", file=sys.stderr)
        if skipped:
            print(f"{path}: {skipped} record{'s' if skipped > 1 else ''} left out", file=sys.stderr)


def _in(path: Path, format: str) -> Iterator[Transcript | Bad]:
    try:
        with path.open("rb") as raw, TextIOWrapper(raw, "utf-8-sig", errors="replace", newline="") as file:
            if b"\0" in raw.peek(BEGINNING):  # looked at, not taken: a pipe gives its bytes once
                raise InputWrong(f"{path} cannot be read: it is not text in UTF-8.")
            if format == "jsonl" or (format == "auto" and path.suffix in STREAMED):
                yield from read_jsonl(file)
            else:
                yield from read_text(file.read(), format)
    except OSError as error:
        raise InputWrong(f"{path} cannot be read: {error.strerror}.") from error


def read_any(house: House, names: tuple[str, ...]) -> Iterator[Transcript]:
    """Each name is a file, or the id of a saved session (its beginning is enough)."""
    for name in names:
        if Path(name).exists():
            yield from read_files([Path(name)])
        elif "/" in name or "." in name:
            raise InputWrong(f"{name} cannot be read: there is no such file.")
        else:
            yield house.library.load(name)
