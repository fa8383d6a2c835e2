"""Where the files are, and how one is read: bytes to text, YAML to data that remembers its lines."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

import simulator
from simulator.content.faults import ContentWrong, Fault, broken

MOST_BYTES = 1_000_000
"""A file that a person wrote is far smaller: the longest of ours has some 40,000."""
MOST_NODES = 50_000
MOST_DEPTH = 40
MOST_PILED = 200
"""Brackets open at once, quoted ones included; a stack of 8 MB holds some thousands of levels."""
_BRACKETS = re.compile(r"[\[\]{}]")
_LEADS = re.compile(r"(?m)^[ \t?:-]+")
Place = tuple[str | int, ...]
"""Where in the data: keys and positions, from the outside in."""


@dataclass(frozen=True)
class Page:
    """One file read: its data, and the line (from 1) of each key and item."""

    file: str
    data: Any
    lines: dict[Place, int] = field(repr=False)

    def line(self, place: Place) -> int:
        """The line of this place, or of the nearest one around it that is there."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def fault(self, place: Place, what: str, suggestion: str = "") -> Fault:
        """A fault at this place."""
        return Fault(self.file, self.line(place), self.key(place), what, suggestion)

    def key(self, place: Place) -> str:
        """The place as a person says it: ``facts[due].says.plain``; an item goes by its id where it has one."""
        at: object = self.data
        said = ""
        for step in place:
            at = _inside(at, step)
            if isinstance(step, int):
                id = at.get("id") if isinstance(at, dict) else None
                said += f"[{id if isinstance(id, str) else step}]"
            else:
                said += f".{step}" if said else step
        return said


def _inside(data: object, step: str | int) -> object:
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def find_root(given: Path | None = None, package: Path | None = None) -> Path:
    """The folder that holds ``personas/`` and ``prompts/``: the given one, the one inside an installed package, or the
    source tree around it. Raises `ContentWrong`.
    """
    package = package or Path(simulator.__file__).parent
    places = [given] if given is not None else [package / "_data", package.parent]
    for place in places:
        if (place / "personas").is_dir():
            return place
    raise ContentWrong(f"no folder `personas` in {' or '.join(str(p) for p in places)}; is the installation complete?")


def content_hash(text: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8: names a version of a file."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_text(path: Path, name: str) -> str:
    """The file as text, byte for byte. Raises `ContentWrong` with one fault: not there, too large, not UTF-8."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise broken([Fault(name, 0, "", f"cannot be read: {error.strerror or error}")]) from error
    if len(raw) > MOST_BYTES:
        raise broken([Fault(name, 0, "", f"is larger than {MOST_BYTES:,} bytes; this is no file of ours")])
    if b"\0" in raw:
        raise broken([Fault(name, 1 + raw[: raw.index(b"\0")].count(b"\n"), "", "is not a text file")])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = 1 + raw[: error.start].count(b"\n")
        raise broken([Fault(name, line, "", "is not in UTF-8; save it with that encoding")]) from error


def read_yaml(text: str, name: str) -> Page:
    """Data and lines from YAML. Raises `ContentWrong`: bad YAML (one fault), or keys that stand there twice (all of
    them).
    """
    text = text.removeprefix("\ufeff")
    if _looks_deep(text):
        raise broken([Fault(name, 1, "", "is nested too deep for a file of ours")])
    loader = yaml.CSafeLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            raise broken([Fault(name, 1, "", "is empty")])
        walk = _Walk(name)
        walk.visit(node, (), 0)
        if walk.faults:
            raise broken(walk.faults)
        # mypy does not know that the constructor is the loader's own, which builds plain data only
        return Page(name, loader.construct_document(node), walk.lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = f"is not YAML: {error.problem or error.context}"
        raise broken([Fault(name, mark.line + 1 if mark else 0, "", what)]) from error
    except (yaml.YAMLError, ValueError) as error:
        raise broken([Fault(name, 0, "", f"is not YAML: {str(error).splitlines()[0]}")]) from error
    finally:
        loader.dispose()


def _looks_deep(text: str) -> bool:
    """Whether brackets or dashes pile up by the hundred: the C parser descends without a limit of its own, and would
    take the whole program down with it.
    """
    open_brackets = 0
    for bracket in _BRACKETS.findall(text):
        open_brackets = open_brackets + 1 if bracket in "[{" else max(0, open_brackets - 1)
        if open_brackets > MOST_PILED:
            return True
    return any(len(lead) > 2 * MOST_PILED for lead in _LEADS.findall(text))


class _Walk:
    """Goes through the nodes of one file and notes lines, keys that stand there twice, and what is out of all
    measure.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Place, int] = {}
        self.faults: list[Fault] = []
        self.seen = 0

    def visit(self, node: yaml.Node, place: Place, depth: int) -> None:
        line = node.start_mark.line + 1
        self.seen += 1
        self.lines.setdefault(place, line)
        # an anchor that is used again and again can stand for more than fits into memory
        if self.seen > MOST_NODES or depth > MOST_DEPTH:
            raise broken([Fault(self.name, line, "", "holds too much, or is nested too deep, for a file of ours")])
        if isinstance(node, yaml.MappingNode):
            self._mapping(node, place, depth)
        elif isinstance(node, yaml.SequenceNode):
            for n, item in enumerate(node.value):
                self.visit(item, (*place, n), depth + 1)

    def _mapping(self, node: yaml.MappingNode, place: Place, depth: int) -> None:
        keys: dict[str, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self.faults.append(Fault(self.name, line, "", "a key must be a word"))
                continue
            # a key is the word that stands there: YAML would read `true`, `no` and `12` as something else
            key.tag = "tag:yaml.org,2002:str"
            word = str(key.value)
            if word in keys:
                where = ".".join(str(step) for step in (*place, word))
                self.faults.append(Fault(self.name, line, where, f"stands here twice (see line {keys[word]})"))
            keys[word] = line
            self.lines[*place, word] = line
            self.visit(value, (*place, word), depth + 1)
