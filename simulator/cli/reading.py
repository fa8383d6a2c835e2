"""Transcripts for a command, out of files: JSON Lines as they come, whatever their size; anything else whole."""

import codecs
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from simulator.cli.failing import InputWrong
from simulator.practice.transcript import Transcript
from simulator.review.formats import known_format, read_text
from simulator.review.intake import Bad, parsed, read_jsonl
from simulator.review.naming import USUAL, Naming

STREAMED = {".jsonl", ".ndjson"}
BEGINNING = 8192
"""Bytes looked at to tell a text from what is none; UTF-16 has a zero in every other one."""
LONGEST_FIRST = 2**24
"""Characters of a first line that are looked at to tell whether a file is one of JSON Lines."""


def read_files(paths: list[Path], format: str = "auto", naming: Naming = USUAL) -> Iterator[Transcript]:
    """The transcripts of the files; bad records are reported by line, counted and left out.

    Raises `InputWrong` for a file that cannot be read at all, `simulator.review.formats.UnknownFormat`.
    """
    format = known_format(format)
    for path in paths:
        skipped, empty = 0, True
        for found in _in(path, format, naming):
            empty = False
            if isinstance(found, Bad):
                skipped += found.skipped
                print(f"{path}: {found}", file=sys.stderr)
            else:
                yield found
        if empty:
            print(f"{path}: there is nothing in it", file=sys.stderr)
        if skipped:
            print(left_out(path, skipped), file=sys.stderr)


def left_out(path: object, skipped: int) -> str:
    """The sentence that counts the bad records of a file."""
    return f"{path}: {skipped} record{'s' if skipped > 1 else ''} left out"


def _in(path: Path, format: str, naming: Naming) -> Iterator[Transcript | Bad]:
    with opened(path) as file:
        if is_json_lines(path, file, format):
            yield from read_jsonl(file, naming)
        else:
            yield from read_text(file.read(), format, naming)


def _western(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8, as an older program on a western machine meant them: one file may hold both."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("simulator.western", _western)


@contextmanager
def opened(path: Path) -> Iterator[TextIOWrapper]:
    """The file as text. Raises `InputWrong` where it cannot be read, or is no text."""
    try:
        with path.open("rb") as raw, TextIOWrapper(raw, "utf-8-sig", errors="simulator.western", newline="") as file:
            if b"\0" in raw.peek(BEGINNING):  # looked at, not taken: a pipe gives its bytes once
                raise InputWrong(f"{path} cannot be read: it is not text in UTF-8.")
            yield file
    except OSError as error:
        raise InputWrong(f"{path} cannot be read: {error.strerror}.") from error


def is_json_lines(path: Path, file: TextIOWrapper, format: str = "auto") -> bool:
    """Whether the file can be read line by line: by what is asked for, by its name, or by its first line.

    Of what cannot be read twice (a pipe) the first line is not looked at.
    """
    if format != "auto" or path.suffix in STREAMED:
        return format in ("auto", "jsonl")
    if not file.seekable():
        return False
    first = file.readline(LONGEST_FIRST).strip()
    more = first and any(line.strip() for line in islice(file, 9))
    file.seek(0)
    return bool(more) and isinstance(parsed(first, 1), dict)
