"""``simulator list``: the saved sessions."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House
from simulator.review.library import SessionRow, Wanted

NONE_YET = "There are no sessions yet. Make one: simulator practice --persona impatient --situation late-parcel"
NONE_FITS = "In no session was “{}” said."


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--limit", type=click.IntRange(min=1), default=None, help="At most so many; all by default with --json.")
@click.argument("text", required=False, default="")
@options.data_dir
def list_command(as_json: bool, limit: int | None, text: str, data_dir: Path | None) -> None:
    """List the saved sessions, newest first; with TEXT, those in which it was said."""
    library = House(data_dir).library
    limit = limit or (1_000_000_000 if as_json else 50)
    offset = 0
    while rows := library.find(Wanted(text=text, limit=min(500, limit - offset), offset=offset)):
        for row in rows:
            print(json.dumps(asdict(row), default=str, ensure_ascii=False) if as_json else _line(row))
        offset += len(rows)
        if offset >= limit:
            break
    if as_json:
        return
    if not offset:
        print(NONE_FITS.format(text) if text else NONE_YET, file=sys.stderr)
    elif offset >= limit and library.find(Wanted(text=text, limit=1, offset=offset)):
        print(f"The newest {offset} are listed; --limit {offset * 10} lists more.", file=sys.stderr)


def _line(row: SessionRow) -> str:
    when = row.started.astimezone().strftime("%Y-%m-%d %H:%M") if row.started else "-"
    mark = f"{row.overall:.0f}" if row.overall is not None else "-"
    who = " · ".join(filter(None, (row.persona, row.situation))) or "-"
    return f"{row.id:<14} {when:<16} {who:<44} {row.ending or '-':<12} {row.turns:>3} turns  {mark:>3}"
