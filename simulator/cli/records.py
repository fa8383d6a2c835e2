"""What there is to be scored: records out of files, one after the other, and saved sessions by their ids."""

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.cli.marking import Record
from simulator.cli.reading import is_json_lines, opened
from simulator.practice.transcript import Transcript
from simulator.review.formats import read_text
from simulator.review.intake import Bad
from simulator.review.narrowing import session_for

Source = Path | Transcript
MOST, HEAVY = 8, 2**18
"""Records that one process gets at a time, and the characters beyond which it gets no more."""


def sources(house: House, names: Iterable[str]) -> list[Source]:
    """Each name is a file, or the id of a saved session (its beginning is enough).

    Raises `InputWrong` where a file cannot be read, and `LibraryFailed`.
    """
    return [_source(house, name) for name in names]


def _source(house: House, name: str) -> Source:
    path = Path(name)
    if path.exists():
        if not path.is_fifo():  # what is read once must not be opened to see whether it can be
            with opened(path):
                pass
        return path
    if "/" in name or "." in name:
        raise InputWrong(f"{name} cannot be read: there is no such file.")
    return session_for(house.library, house.person, name)


def size_of(found: list[Source]) -> int | None:
    """Bytes to read; None where that is not known."""
    sizes = [path.stat().st_size for path in found if isinstance(path, Path)]
    return sum(sizes) if sizes and all(sizes) else None


def records(found: list[Source]) -> Iterator[Record]:
    """All of them, in order. Raises `InputWrong`."""
    for place, source in enumerate(found):
        if isinstance(source, Path):
            yield from _in_file(place, source)
        else:
            yield Record(place, 1, 0, source.to_json())


def _in_file(place: int, path: Path) -> Iterator[Record]:
    with opened(path) as file:
        if is_json_lines(path, file):
            for n, line in enumerate(file, 1):
                yield Record(place, n, len(line.encode()), line.strip().lstrip("\ufeff").strip())
            return
        text = file.read()
    size = len(text.encode())
    for n, one in enumerate(read_text(text), 1):
        if isinstance(one, Bad):
            yield Record(place, one.line, size, bad=one)
        else:
            yield Record(place, n, size, one.to_json())
        size = 0  # the whole file was read at once


def digest(record: Record, judge: str) -> str:
    """Names what a record holds, and who judges it: 16 hexadecimal digits."""
    return blake2b(f"{judge} {record.text}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def pieces(each: Iterator[Record], most: int = MOST) -> Iterator[list[Record]]:
    """Records in pieces, each worth a process's while; of ``most`` records where each by itself takes long."""
    piece: list[Record] = []
    weight = 0
    for record in each:
        piece.append(record)
        weight += len(record.text)
        if len(piece) == most or weight >= HEAVY:
            yield piece
            piece, weight = [], 0
    if piece:
        yield piece
