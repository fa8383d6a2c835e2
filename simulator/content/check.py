"""Checks everything a coach can edit, and says of each fault where it is and what may have been meant."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from simulator.content.checking.books import book_faults
from simulator.content.checking.follow_ups import follow_up_faults
from simulator.content.checking.minds import persona_faults, questions_faults, rules_faults
from simulator.content.checking.scripts import script_faults
from simulator.content.checking.secrets import Begun, begun, common_keys
from simulator.content.checking.situations import situation_faults
from simulator.content.faults import ContentWrong, Fault, nearest
from simulator.content.files import Page, find_root, read_text, read_yaml
from simulator.content.parse import fitted_questions, fitted_scripts
from simulator.content.shapes import shaped
from simulator.content.shelf import FOLDERS, SINGLES, Shelf
from simulator.customer.book import Book
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.situation import CommonQuestion, Situation
from simulator.scoring.rubric import Rubric

_KINDS = {Path(folder).name: kind for kind, folder in FOLDERS.items()}
_TELLING = {
    "persona": {"mix", "temperament"},
    "situation": {"openings", "facts", "needs"},
    "book": {"moves", "interview"},
    "rules": {"signals", "thresholds", "bounds"},
    "rubric": {"dimensions", "checks"},
}
"""Keys that tell what a file is where its folder does not."""


def check(paths: Sequence[Path] | None = None, root: Path | None = None) -> list[Fault]:
    """All faults of the files named, of those in the folders named, or of all that there are; none if all is well.

    ``root`` holds ``personas/`` and ``prompts/``, and gives the books, rules and common questions that a file is held
    against. Raises `ContentWrong` where there is no such folder, or nothing at a path.
    """
    checker = _Checker(find_root(root))
    found: list[Fault] = []
    for path in _files(paths or [checker.shelf.root / "personas", checker.shelf.root / "prompts"]):
        found.extend(checker.faults(path))
    return sorted(set(found))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and p.suffix in {".yaml", ".yml", ".md"})
        elif path.exists():
            yield path
        else:
            raise ContentWrong(f"{path}: there is no such file or folder")


class _Checker:
    """Checks files one by one against the shelf around them."""

    def __init__(self, root: Path) -> None:
        self.shelf = Shelf(root)
        self._lines: tuple[Begun, ...] | None = None

    def faults(self, path: Path) -> list[Fault]:
        """All faults of one file."""
        name = self._name(path)
        try:
            text = read_text(path, name)
            if path.suffix == ".md":
                return list(_template_faults(text, name))
            if path.suffix == ".yml":
                return [Fault(name, 0, "", "is not read", path.with_suffix(".yaml").name)]
            return list(self._page_faults(path, read_yaml(text, name)))
        except ContentWrong as error:
            return list(error.faults)

    def _name(self, path: Path) -> str:
        resolved, root = path.resolve(), self.shelf.root.resolve()
        return resolved.relative_to(root).as_posix() if resolved.is_relative_to(root) else str(path)

    def _page_faults(self, path: Path, page: Page) -> Iterator[Fault]:
        kind, id = _kind(path, page)
        if kind == "persona":
            yield from persona_faults(page, shaped(page, Persona, id), self.shelf.ids("book"), self._rules())
        elif kind == "situation":
            it = shaped(page, Situation, id)
            yield from situation_faults(page, it, self._questions())
            yield from common_keys(page, it, self._book_lines())
            if it.follow_up:
                first = self._situation(it.follow_up.situation)
                yield from follow_up_faults(page, it, it.follow_up, first, self.shelf.ids("situation"))
        elif kind == "book":
            yield from self._book_faults(page, shaped(page, Book, id))
        elif kind == "rules":
            yield from rules_faults(page, shaped(page, Rules))
        elif kind == "questions":
            yield from questions_faults(page, fitted_questions(page))
        elif kind == "rubric":
            shaped(page, Rubric)
        elif kind == "script":
            yield from script_faults(page, fitted_scripts(page), self._situation(id))
        elif not kind:
            yield page.fault((), "neither its folder nor its keys tell what this file is")

    def _book_faults(self, page: Page, book: Book) -> Iterator[Fault]:
        known = self.shelf.ids("book")
        if book.extends is not None and book.extends not in known:
            yield page.fault(("extends",), f"there is no book “{book.extends}”", nearest(book.extends, known))
            return
        try:
            base = self.shelf.book(book.extends) if book.extends is not None else None
        except ContentWrong as error:  # it goes round in a circle, or the other book has faults of its own
            yield from error.faults
            return
        yield from book_faults(page, book, base)

    def _book_lines(self) -> tuple[Begun, ...]:
        """Every line of every book that can be read, once for all situations."""
        if self._lines is None:
            found: list[str] = []
            for id in self.shelf.ids("book"):
                try:
                    book = self.shelf.book(id)
                except ContentWrong:
                    continue  # reported where the book itself is checked
                found += (
                    t for signals in book.moves.values() for m in signals.values() for ts in m.values() for t in ts
                )
            self._lines = begun(found)
        return self._lines

    def _situation(self, id: str) -> Situation | None:
        try:
            return self.shelf.situation(id)
        except ContentWrong:
            return None  # scripts that fit anywhere have none; a broken one is reported where it is checked

    def _rules(self) -> Rules | None:
        try:
            return self.shelf.rules()
        except ContentWrong:
            return None  # reported where the rules themselves are checked

    def _questions(self) -> tuple[CommonQuestion, ...]:
        try:
            return self.shelf.questions()
        except ContentWrong:
            return ()  # likewise


def _kind(path: Path, page: Page) -> tuple[str, str]:
    """What a file is, and its id: by its folder, by its name, or by its keys; two empty strings if nothing tells."""
    parts = path.resolve().parts
    for folder, kind in _KINDS.items():
        if folder in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(folder)
            return kind, Path(*parts[last + 1 :]).with_suffix("").as_posix()
    if path.stem in SINGLES:
        return path.stem, ""
    if parts[-2] == "prompts":
        return "prompt", ""
    keys = set(page.data) if isinstance(page.data, dict) else set()
    kind, telling = max(_TELLING.items(), key=lambda item: len(item[1] & keys))
    return (kind, path.stem) if telling & keys else ("", "")


def _template_faults(text: str, name: str) -> Iterator[Fault]:
    try:
        Environment(autoescape=False).parse(text)  # noqa: S701 - only parsed, never rendered
    except TemplateSyntaxError as error:
        yield Fault(name, error.lineno, "", f"is not a template: {error.message}")
