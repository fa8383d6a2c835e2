"""``simulator list``: the saved sessions."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.house import House
from simulator.review.library import SessionRow, Wanted


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
    if not offset and not as_json:
        print("No sessions yet: simulator practice --persona impatient --situation late-parcel")


def _line(row: SessionRow) -> str:
    when = row.started.astimezone().strftime("%Y-%m-%d %H:%M") if row.started else "-"
    mark = f"{row.overall:.0f}" if row.overall is not None else "-"
    who = f"{row.persona or '?'} · {row.situation or '?'}"
    return f"{row.id:<14} {when:<16} {who:<44} {row.ending or 'unfinished':<12} {row.turns:>3} turns  {mark:>3}"
