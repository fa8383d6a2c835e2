"""``simulator export`` and ``simulator import``: out of the house and in again."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.practice.transcript import Transcript
from simulator.review.formats import FORMATS, UnknownFormat
from simulator.review.library import Wanted
from simulator.review.naming import USUAL, MappingWrong, Naming, naming_of

if TYPE_CHECKING:
    from simulator.customer.customer import Customer
    from simulator.review.copies import Copy, Order
    from simulator.scoring.scorecard import Scorecard

PAGE = 200


@click.command("export")
@click.argument("sessions", nargs=-1, metavar="[SESSION]...")
@click.option("--all", "everything", is_flag=True, help="Every saved session that you may see.")
@click.option("--format", type=click.Choice(["jsonl", "md", "html", "csv"]), default="jsonl", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="A file instead of standard output.")
@click.option(
    "--for",
    "audience",
    type=click.Choice(["me", "coaches", "trainee"]),
    default="me",
    show_default=True,
    help="Whose eyes it is for: notes and verdicts go out as far as they may be seen.",
)
@click.option("--mask", "masked", is_flag=True, help="Names, numbers and addresses of people as placeholders.")
@options.data_dir
def export_command(
    sessions: tuple[str, ...],
    everything: bool,
    format: str,
    out: Path | None,
    audience: str,
    masked: bool,
    data_dir: Path | None,
) -> None:
    """Write out SESSIONs, or all that whoever is here may see."""
    from tqdm import tqdm

    from simulator.review.copies import Audience, Order

    if bool(sessions) == everything:
        raise click.UsageError("name sessions, or --all")
    house = House(data_dir)
    order = Order(tuple(_ids(house)) if everything else sessions, format, str(out), Audience(audience), masked)
    with tqdm(total=len(order.sessions), unit="session", disable=None if out else True) as bar:
        pieces = written(house, order, bar.update)
        if out is None:
            sys.stdout.writelines(pieces)
            return
        try:
            keep(out, pieces)
        except OSError as error:
            raise InputWrong(f"{out} cannot be written: {error.strerror}.") from error


def written(house: House, order: "Order", told: Callable[[int], object]) -> Iterator[str]:
    """What was ordered, piece by piece; ``told`` is called with 1 after each session. Raises `LibraryFailed`."""
    from simulator.review import export
    from simulator.review.copies import copy_of
    from simulator.review.masking import Masking
    from simulator.review.narrowing import session_for
    from simulator.review.page import heading

    masking = Masking() if order.masked else None
    many = order.format == "html" and len(order.sessions) > 1
    person = house.person
    contents = [heading(session_for(house.library, person, id)) for id in order.sessions] if many else ()

    def copies() -> "Iterator[Copy]":
        for id in order.sessions:
            transcript = session_for(house.library, person, id)
            read = order.format in ("md", "html")
            customer = _customer(house, transcript) if read or order.masked else None
            card = _card(house, transcript) if read else None
            yield copy_of(house.library, transcript, person, order.audience, masking, customer, card)
            told(1)

    return export.written(copies(), order.format, contents)


def carry_out(house: House, order: "Order", told: Callable[[int], object]) -> str:
    """The order written into its file, for the application; the path. Raises `FileThere`, `HouseFailed`."""
    from simulator.tui.house import FileThere, HouseFailed

    path = Path(order.path).expanduser().absolute()
    if path.is_dir():
        raise HouseFailed(f"{path} is a folder. Name a file in it.")
    if path.exists() and not order.over:
        raise FileThere(f"{path} is there already. Replace it?")
    try:
        keep(path, written(house, order, told))
    except OSError as error:
        raise HouseFailed(f"{path} cannot be written: {error.strerror}.") from error
    return str(path)


def _card(house: House, transcript: Transcript) -> "Scorecard | None":
    """The score that was kept; of a talk that nobody had scored yet, the one that it has now."""
    card = house.library.score_of(transcript.id)
    if card is not None or {turn.speaker for turn in transcript.turns} != {"customer", "trainee"}:
        return card
    return house.score(transcript)


def _customer(house: House, transcript: Transcript) -> "Customer | None":
    """Who it was, where his files can still be read."""
    from simulator.content.faults import ContentWrong

    try:
        return house.customer_of(transcript)
    except ContentWrong:
        return None


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
    from simulator.review.narrowing import seen_by

    wanted, offset = seen_by(house.library, house.person, Wanted(limit=PAGE)), 0
    while rows := house.library.find(replace(wanted, offset=offset)):
        yield from (row.id for row in rows)
        offset += len(rows)


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
