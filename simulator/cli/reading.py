"""Transcripts for a command: by the ids of saved sessions, or out of files."""

import sys
from collections.abc import Iterator
from pathlib import Path

from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.practice.transcript import Transcript
from simulator.review.formats import read_text
from simulator.review.intake import Bad, read_jsonl

STREAMED = {".jsonl", ".ndjson"}


def read_files(paths: list[Path], format: str = "auto") -> Iterator[Transcript]:
    """The transcripts of the files; bad records are reported by line, counted and left out.

    JSON Lines are read as they come, whatever their size. Raises `InputWrong` for a file that cannot be read at all.
    """
    for path in paths:
        skipped = 0
        for found in _in(path, format):
            if isinstance(found, Bad):
                skipped += found.skipped
                print(f"{path}: {found}", file=sys.stderr)
            else:
                yield found
        if skipped:
            print(f"{path}: {skipped} record{'s' if skipped > 1 else ''} left out", file=sys.stderr)


def _in(path: Path, format: str) -> Iterator[Transcript | Bad]:
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
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
