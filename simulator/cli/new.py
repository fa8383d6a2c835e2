"""``simulator new``: a commented file to start from, for a customer or a situation of one's own."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House

if TYPE_CHECKING:
    from simulator.content.shelf import Shelf

TEMPLATES = "personas/templates"
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_OWN_ID = re.compile(r"(?m)^id:.*\n")
_BOOK = re.compile(r"(?m)^book:.*$")
_EXTENDS = re.compile(r"(?m)^extends:.*$")


def _content(command: options.Command) -> options.Command:
    about = "The folder that holds personas/ and prompts/; made, with all that is shipped, where there is none."
    return click.option("--content", type=click.Path(path_type=Path, file_okay=False), default=None, help=about)(
        command
    )


@click.group("new")
@options.data_dir
@click.pass_context
def new_command(ctx: click.Context, data_dir: Path | None) -> None:
    """Begin a customer or a situation of your own, from a commented file that works as it stands."""
    ctx.obj = data_dir


@new_command.command("persona")
@click.argument("id")
@click.option("--from", "model", default=None, help="A persona to start from.")
@_content
@options.data_dir
def persona_command(id: str, model: str | None, content: Path | None, data_dir: Path | None) -> None:
    """Begin a persona, or a variant of one by an ID like impatient/polite."""
    base, _, variant = id.rpartition("/")
    _fit(id, *([base, variant] if base else [id]))
    shelf = _shelf(content, data_dir)
    text = shelf.piece("persona", model or base).text if model or base else _template(shelf, "customers/persona")
    files = {}
    if base:
        book = shelf.persona(base).book
        text = _BOOK.sub(f"book: {variant}", text)
        lines = _EXTENDS.sub(f"extends: {book}", _template(shelf, "book/variant"))
        files[f"personas/book/{variant}.yaml"] = lines
    files[f"personas/customers/{id}.yaml"] = _OWN_ID.sub("", text)
    _write(shelf, files)
    _tell(shelf, files, f"--persona {id} --situation all", f"--persona {id} --situation late-parcel", content)


@new_command.command("situation")
@click.argument("id")
@click.option("--from", "model", default=None, help="A situation to start from, with its scripted trainees.")
@_content
@options.data_dir
def situation_command(id: str, model: str | None, content: Path | None, data_dir: Path | None) -> None:
    """Begin a situation, with scripted trainees to try it by."""
    _fit(id, id)
    shelf = _shelf(content, data_dir)
    texts = {"situations": _template(shelf, "situations/situation"), "trainees": _template(shelf, "trainees/situation")}
    if model:
        texts["situations"] = shelf.piece("situation", model).text
        if model in shelf.ids("script"):
            texts["trainees"] = shelf.piece("script", model).text
    files = {f"personas/{folder}/{id}.yaml": _OWN_ID.sub("", text) for folder, text in texts.items()}
    _write(shelf, files)
    _tell(shelf, files, f"--persona all --situation {id}", f"--persona impatient --situation {id}", content)


def _fit(id: str, *parts: str) -> None:
    if ("/" in id and len(parts) == 1) or not all(_ID.fullmatch(part) for part in parts):
        raise InputWrong(
            f"“{id}” is no id: small letters, digits and hyphens, beginning with a letter, like late-parcel; a "
            f"variant of "
            "a persona is impatient/polite."
        )


def _shelf(content: Path | None, data: Path | None) -> "Shelf":
    """The files to add to: those that the program reads, or those in a folder of one's own."""
    from simulator.content.shelf import Shelf

    shelf = House(data).shelf
    if content is None:
        return shelf
    if not (content / "personas").is_dir():
        _copy(shelf.root, content)
    return Shelf(content)


def _copy(root: Path, content: Path) -> None:
    """Everything that is shipped into a folder that is new or empty, where it may be edited."""
    from shutil import copytree

    if content.exists() and any(content.iterdir()):
        raise InputWrong(f"{content} holds other things and no folder `personas`. Name a new or an empty folder.")
    try:
        for name in ("personas", "prompts"):
            copytree(root / name, content / name)
    except OSError as error:
        raise InputWrong(f"{content} cannot be written: {error.strerror or error}. Name another folder.") from error
    print(f"copied what is shipped to {content}", file=sys.stderr)


def _template(shelf: "Shelf", name: str) -> str:
    from simulator.content.files import read_text

    file = f"{TEMPLATES}/{name}.yaml"
    return read_text(shelf.root / file, file)


def _write(shelf: "Shelf", files: dict[str, str]) -> None:
    """All files or none. What is there already is never written over."""
    for name in files:
        if (shelf.root / name).exists():
            raise InputWrong(f"{shelf.root / name} is there already; nothing was written. Choose another id.")
    written: list[Path] = []
    try:
        for name, text in files.items():
            path = shelf.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                written.append(path)
                file.write(text)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        raise InputWrong(
            f"{shelf.root} cannot be written: {error.strerror or error}. Work in a folder of your own: the same "
            f"command "
            "with --content DIR copies what is shipped there first."
        ) from error


def _tell(shelf: "Shelf", files: dict[str, str], many: str, one: str, content: Path | None) -> None:
    paths = [str(shelf.root / name) for name in files]
    print("\n".join(paths))
    lines = ["Edit, then:", f"  simulator check {' '.join(paths)}", f"  simulator selfplay {many} --trainee all"]
    lines += [f"  simulator practice {one} --plain", "docs/writing.md explains each key."]
    if content is not None:
        lines.insert(0, f"So that the program reads this folder: export SIMULATOR_CONTENT={content.resolve()}")
    print("\n".join(lines), file=sys.stderr)
