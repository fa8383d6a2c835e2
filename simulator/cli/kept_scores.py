"""The file that scores are kept in: what stands there is not scored again, and a line is in it whole or not at all."""

import json
import os
from io import BufferedRandom
from pathlib import Path
from types import TracebackType
from typing import Self

from simulator.cli.failing import InputWrong

START = b'{"id": '
"""How each line of ours begins, so that nothing else is ever cut off as torn."""


class KeptScores:
    """A file of scores, opened to add to it. Raises `InputWrong` where it cannot be, or holds anything but scores.

    Each line is a scorecard and, as ``record``, the digest of the record that it was made from.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ids: dict[int, int] = {}
        try:
            self._file = _opened(path)
        except OSError as error:
            raise InputWrong(f"{path} cannot be written: {error.strerror}.") from error
        try:
            self._read()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._ids)

    def id_of(self, record: str, rubric: str) -> int | None:
        """The hash of the session's id, if the record was scored with this rubric; else None."""
        return self._ids.get(hash((record, rubric)))

    def add(self, record: str, rubric: str, id: str, card: str) -> None:
        """Write a scorecard down; it is with the system when this returns."""
        self._write(f'{card[:-1]}, "record": "{record}"}}\n'.encode("utf-8", "replace"))
        self._ids[hash((record, rubric))] = hash(id)

    def _write(self, line: bytes) -> None:
        while line:
            line = line[os.write(self._file.fileno(), line) :]

    def _read(self) -> None:
        end = 0
        for n, line in enumerate(self._file, 1):
            found = _score(line)
            if found is None and not line.endswith(b"\n") and _begun(line):
                break  # torn
            if found is None:
                raise InputWrong(f"{self._path} holds something else than scores (line {n}). Name another file.")
            record, rubric, id = found
            self._ids[hash((record, rubric))] = hash(id)
            end += len(line)
        else:
            if end and not line.endswith(b"\n"):
                self._write(b"\n")
            return
        self._file.truncate(end)


def _opened(path: Path) -> BufferedRandom:
    if path.exists() and not path.is_file():
        raise InputWrong(f"{path} is no file that scores can be kept in.")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    return os.fdopen(descriptor, "r+b")


def _begun(line: bytes) -> bool:
    return line.startswith(START) or START.startswith(line)


def _score(line: bytes) -> tuple[str, str, str] | None:
    """Record, rubric and id of a line; None where it is no whole score."""
    try:
        card = json.loads(line)
    except ValueError:
        return None
    if not isinstance(card, dict):
        return None
    record, rubric, id = (card.get(key) for key in ("record", "rubric", "id"))
    if isinstance(record, str) and isinstance(rubric, str) and isinstance(id, str):
        return record, rubric, id
    return None
