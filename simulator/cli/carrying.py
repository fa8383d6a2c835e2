"""``simulator export`` and ``simulator import``: out of the house and in again."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.practice.transcript import Transcript
from simulator.review.formats import FORMATS, UnknownFormat
from simulator.review.library import Wanted
from simulator.review.naming import USUAL, MappingWrong, Naming, naming_of

PAGE = 200


@click.command("export")
@click.argument("session", required=False)
@click.option("--all", "everything", is_flag=True, help="Every saved session.")
@click.option("--format", type=click.Choice(["jsonl", "md", "html", "csv"]), default="jsonl", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="A file instead of standard output.")
@options.data_dir
def export_command(session: str | None, everything: bool, format: str, out: Path | None, data_dir: Path | None) -> None:
    """Write out one SESSION, or all."""
    if bool(session) == everything:
        raise click.UsageError("name one session, or --all")
    house = House(data_dir)
    ids = _ids(house) if everything else iter([session or ""])
    pieces = _written(house, (house.library.load(id) for id in ids), format)
    if out is None:
        sys.stdout.writelines(pieces)
        return
    try:
        keep(out, pieces)
    except OSError as error:
        raise InputWrong(f"{out} cannot be written: {error.strerror}.") from error


def keep(out: Path, pieces: Iterable[str]) -> None:
    """Written beside it first: a file that was there is replaced whole, and readable by its owner alone.

    What is there and is no file (a pipe, a device) is written to as it is; a link is followed. Raises `OSError`.
    """
    out = out.resolve()
    if out.exists() and not out.is_file():
        with out.open("w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        return
    part = out.with_name(out.name + ".part")
    part.touch(mode=0o600)
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _ids(house: House) -> Iterator[str]:
    offset = 0
    while rows := house.library.find(Wanted(limit=PAGE, offset=offset)):
        yield from (row.id for row in rows)
        offset += len(rows)


def _written(house: House, transcripts: Iterator[Transcript], format: str) -> Iterator[str]:
    from simulator.review import export

    match format:
        case "jsonl":
            yield from (line + "\n" for line in export.to_jsonl(transcripts))
        case "md":
            yield from (export.to_markdown(t, house.library.score_of(t.id)) for t in transcripts)
        case "html":
            yield export.to_html((t, house.library.score_of(t.id)) for t in transcripts)
        case _:
            yield export.to_csv(transcripts)


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", default="auto", show_default=True, help=f"auto, or one of: {', '.join(FORMATS)}.")
@click.option(
    "--map",
    "mapping",
    default=None,
    metavar="PAIRS|FILE",
    help="What things are called there: speaker=role,text=body,id=conv,customer=buyer; or a file of such pairs.",
)
@options.data_dir
def import_command(files: tuple[Path, ...], format: str, mapping: str | None, data_dir: Path | None) -> None:
    """Take the transcripts of FILES in. What is there already adds nothing."""
    from tqdm import tqdm

    from simulator.cli.reading import read_files
    from simulator.review.library import Imported, LibraryFailed

    library = House(data_dir).library
    added = known = refused = 0
    try:
        naming = _naming(mapping)
        for transcript in tqdm(read_files(list(files), format, naming), unit="session", disable=None):
            try:
                what = library.take_in(transcript)
            except LibraryFailed as failed:
                print(f"{transcript.id}: {failed}", file=sys.stderr)
                refused += 1
                continue
            added += what is Imported.ADDED
            known += what is Imported.KNOWN
    except UnknownFormat as wrong:
        raise InputWrong(str(wrong)) from wrong
    print(f"{added} added, {known} there already" + (f", {refused} refused" if refused else ""))


def _naming(mapping: str | None) -> Naming:
    """The mapping as it was given, or out of the file that was named. Raises `InputWrong`."""
    from simulator.cli.reading import opened

    if mapping is None:
        return USUAL
    try:
        if "=" in mapping:
            return naming_of(mapping)
        with opened(Path(mapping)) as file:
            return naming_of(file.read())
    except MappingWrong as wrong:
        raise InputWrong(f"--map {mapping}: {wrong}.") from wrong
