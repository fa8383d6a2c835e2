"""The shelf: every file by its id, read when it is wanted, once, with the hash that names its version."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from simulator.content.extending import with_extended
from simulator.content.faults import ContentWrong, Fault, unknown
from simulator.content.files import content_hash, find_root, read_text
from simulator.content.parse import (
    joined_prompts,
    parse_book,
    parse_persona,
    parse_prompts,
    parse_questions,
    parse_rubric,
    parse_rules,
    parse_scripts,
    parse_situation,
)
from simulator.customer.book import Book
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.situation import CommonQuestion, Situation
from simulator.practice.scripts import Script
from simulator.scoring.rubric import Rubric

T = TypeVar("T")
FOLDERS = {
    "persona": "personas/customers",
    "situation": "personas/situations",
    "book": "personas/book",
    "script": "personas/trainees",
}
ANYWHERE = "anywhere"
"""The file of the scripted trainees who say the same in every situation."""

SINGLES = {"rules": "personas/rules.yaml", "questions": "personas/questions.yaml", "rubric": "prompts/rubric.yaml"}


@dataclass(frozen=True)
class Piece:
    """One file as it stands on the shelf. ``kind`` is ``persona``, ``situation``, ``book`` (with the books that it
    extends, as one text), ``rules``, ``questions``, ``rubric`` or ``prompts`` (all of them as one text).
    """

    kind: str
    id: str
    text: str = field(repr=False)
    file: str = ""

    @property
    def hash(self) -> str:
        return content_hash(self.text)


class Shelf:
    """The files below ``root``, or below the folder that comes with the program.

    Everything that reads raises `ContentWrong`: no such id (with the nearest ones), or a file with faults. What was
    read once is kept, so a file that changes meanwhile is seen by the next shelf.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = find_root(root)
        self._pieces: dict[tuple[str, str], Piece] = {}
        self._read: dict[tuple[str, str], object] = {}
        self._faults: dict[str, tuple[Fault, ...]] = {}

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was wrong with the files that `personas` and `situations` left out."""
        return tuple(fault for faults in self._faults.values() for fault in faults)

    def ids(self, kind: str) -> list[str]:
        """The ids of all files of a kind (``persona``, ``situation``, ``book``), whether or not they can be used.

        Those of a folder come before those of the folders in it: personas before their variants.
        """
        folder = self.root / FOLDERS[kind]
        found = (p.relative_to(folder).with_suffix("").as_posix() for p in folder.rglob("*.yaml") if p.is_file())
        return sorted(found, key=lambda one: (one.count("/"), one))

    def persona(self, id: str) -> Persona:
        """A persona; variants go by ``impatient/polite``."""
        return self._one("persona", id, parse_persona)

    def situation(self, id: str) -> Situation:
        return self._one("situation", id, parse_situation)

    def book(self, id: str) -> Book:
        return self._one("book", id, parse_book)

    def scripts(self, situation: str) -> dict[str, Script]:
        """What the scripted trainees say in a situation, by name: those that fit anywhere, and its own over them."""
        known = self.ids("script")
        own = self._one("script", situation, parse_scripts) if situation in known else {}
        return (self._one("script", ANYWHERE, parse_scripts) if ANYWHERE in known else {}) | own

    def rules(self) -> Rules:
        return self._single("rules", parse_rules)

    def questions(self) -> tuple[CommonQuestion, ...]:
        return self._single("questions", parse_questions)

    def rubric(self) -> Rubric:
        return self._single("rubric", parse_rubric)

    def prompts(self) -> dict[str, str]:
        """The text of each file in ``prompts/`` but the rubric, by file name."""
        return parse_prompts(self.piece("prompts").text)

    def personas(self) -> list[Persona]:
        """All that can be used, variants last; see `faults` for the others."""
        return self._usable("persona", self.persona)

    def situations(self, ids: Iterable[str] | None = None) -> list[Situation]:
        """All that can be used, or those of these ids; see `faults` for the others."""
        return self._usable("situation", self.situation, ids)

    def pieces(self, persona: str, situation: str) -> list[Piece]:
        """Every file that a session of these two is made with, to be kept beside it."""
        return [
            self.piece("persona", persona),
            self.piece("situation", situation),
            self.piece("book", self.persona(persona).book),
            *(self.piece(kind) for kind in (*SINGLES, "prompts")),
        ]

    def versions(self, persona: str, situation: str) -> dict[str, str]:
        """The hash of each of them, by kind."""
        return {piece.kind: piece.hash for piece in self.pieces(persona, situation)}

    def text(self, kind: str, hash: str) -> str | None:
        """The text of that kind and hash, if a file on this shelf still has it."""
        for id in self.ids(kind) if kind in FOLDERS else [""]:
            try:
                piece = self.piece(kind, id)
            except ContentWrong:
                continue
            if piece.hash == hash:
                return piece.text
        return None

    def piece(self, kind: str, id: str = "") -> Piece:
        """One file as text, unchecked but for what a book extends."""
        if (kind, id) not in self._pieces:
            self._pieces[kind, id] = self._made(kind, id)
        return self._pieces[kind, id]

    def _made(self, kind: str, id: str) -> Piece:
        if kind == "prompts":
            return self._prompts()
        return self._book(id) if kind == "book" else self._file(kind, id)

    def _file(self, kind: str, id: str) -> Piece:
        name = SINGLES.get(kind)
        if name is None:
            # only what was found in the folder is opened, so no id leads out of it
            known = self.ids(kind)
            if id not in known:
                raise unknown(kind, id, known)
            name = f"{FOLDERS[kind]}/{id}.yaml"
        return Piece(kind, id, read_text(self.root / name, name), name)

    def _book(self, id: str) -> Piece:
        def text_of(one: str) -> tuple[str, str]:
            piece = self._file("book", one)
            return piece.text, piece.file

        file = self._file("book", id).file
        return Piece("book", id, with_extended(id, self.ids("book"), text_of), file)

    def _prompts(self) -> Piece:
        folder = self.root / "prompts"
        paths = sorted(p for p in folder.glob("*") if p.suffix in {".md", ".yaml"} and p.name != "rubric.yaml")
        return Piece(
            "prompts", "", joined_prompts({p.name: read_text(p, f"prompts/{p.name}") for p in paths}), "prompts"
        )

    def _one(self, kind: str, id: str, parse: Callable[[str, str, str], T]) -> T:
        if (kind, id) not in self._read:
            piece = self.piece(kind, id)
            self._read[kind, id] = parse(id, piece.text, piece.file)
        return cast("T", self._read[kind, id])

    def _single(self, kind: str, parse: Callable[[str, str], T]) -> T:
        if (kind, "") not in self._read:
            piece = self.piece(kind)
            self._read[kind, ""] = parse(piece.text, piece.file)
        return cast("T", self._read[kind, ""])

    def _usable(self, kind: str, read: Callable[[str], T], ids: Iterable[str] | None = None) -> list[T]:
        found = []
        for id in self.ids(kind) if ids is None else ids:
            try:
                found.append(read(id))
            except ContentWrong as error:
                self._faults[f"{kind} {id}"] = error.faults
        return found
