"""``simulator list``: the saved sessions."""

import json
import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.cli.plain import harmless
from simulator.review.library import Library, SessionRow, Wanted
from simulator.review.narrowing import NotRead, SavedFilter, seen_by
from simulator.review.unanswered import Unanswered
from simulator.review.unanswered import unanswered as unanswered_in

NONE_YET = "There are no sessions yet. Make one: simulator practice --persona impatient --situation late-parcel"
NONE_FITS = "In no session was “{}” said."
NONE_YOURS = "Of the sessions here none is yours."
NONE_SO = "No session fits all of that. Ask for less."
ALL_ANSWERED = "Every question in these sessions was answered by a fact."
PAGE, ALL = 2_000, 1_000_000_000


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--limit", type=click.IntRange(min=1), default=None, help="At most so many; all by default with --json.")
@click.option("--persona", help="Only with this customer.")
@click.option("--situation", help="Only about this.")
@click.option("--ending", help="Only those that ended so: settled, left, escalated, …")
@click.option("--trainee", help="Only this trainee's.")
@click.option("--marks", default="", metavar="RANGE", help="Only with such a mark: 40-60, <40, >80.")
@click.option("--days", default="", metavar="DAYS", help="Only from then: 2026-01, 2026-01..2026-03, today, week, 3d.")
@click.option("--need", metavar="REASON", help="Only in need of review: any, or dispute, missed, fault, unheard, …")
@click.option("--filter", "saved", metavar="NAME", help="Narrowed as saved in the library under this name.")
@click.option("--unanswered", is_flag=True, help="The questions in them that no fact answered, instead: for authors.")
@click.argument("text", required=False, default="")
@options.data_dir
def list_command(
    as_json: bool, limit: int | None, saved: str | None, unanswered: bool, data_dir: Path | None, **asked: str | None
) -> None:
    """List the saved sessions, newest first; with TEXT, those in which it was said."""
    house = House(data_dir)
    library, person = house.library, house.person
    given = {key: value for key, value in asked.items() if value}
    if saved is not None:
        given = {**_saved(library.filed(SavedFilter, person.id), saved), **given}
    try:
        wanted = SavedFilter.model_validate({"id": "now", "name": "now", **given}).wanted(
            datetime.now(UTC).astimezone()
        )
    except NotRead as wrong:
        raise InputWrong(str(wrong)) from wrong
    wanted = seen_by(library, person, wanted)
    if unanswered:
        _print_unanswered(library, replace(wanted, limit=limit or ALL), as_json=as_json)
        return
    limit = limit or (ALL if as_json else 50)
    found = _print(library, wanted, limit, as_json=as_json)
    if as_json:
        return
    if not found:
        print(_why_none(given, wanted), file=sys.stderr)
    elif found >= limit and library.find(replace(wanted, limit=1, offset=found)):
        print(f"The newest {found} are listed; --limit {found * 10} lists more.", file=sys.stderr)


def _print(library: Library, wanted: Wanted, limit: int, *, as_json: bool) -> int:
    """How many there were."""
    offset = 0
    while rows := library.find(replace(wanted, limit=min(PAGE, limit - offset), offset=offset)):
        for row in rows:
            print(json.dumps(asdict(row), default=str, ensure_ascii=False) if as_json else _line(row))
        offset += len(rows)
        if offset >= limit:
            break
    return offset


def _print_unanswered(library: Library, wanted: Wanted, *, as_json: bool) -> None:
    """What was asked and no fact answered, by situation, what was asked most often first."""
    from tqdm import tqdm

    rows = library.find(wanted)
    loaded = (library.load(row.id) for row in tqdm(rows, unit="session", disable=None, file=sys.stderr))
    found = unanswered_in(loaded)
    for one in found:
        print(json.dumps(asdict(one), ensure_ascii=False) if as_json else _asked(one))
    if not found and not as_json:
        print(ALL_ANSWERED if rows else NONE_SO, file=sys.stderr)


def _asked(one: Unanswered) -> str:
    return f"{one.situation:<22} {one.times:>4}  {harmless(' '.join(one.question.split()))}"


def _saved(filters: list[SavedFilter], name: str) -> dict[str, str]:
    """What was saved under a name."""
    for filter in filters:
        if filter.name == name:
            return filter.model_dump(exclude={"id", "name", "who"}, exclude_none=True, exclude_defaults=True)
    names = ", ".join(filter.name for filter in filters) or "none"
    raise InputWrong(f"There is no saved filter “{name}”; there are: {names}.")


def _why_none(given: dict[str, str], wanted: Wanted) -> str:
    if given:
        return NONE_FITS.format(given["text"]) if set(given) == {"text"} else NONE_SO
    return NONE_YET if wanted.own is None else NONE_YOURS


def _line(row: SessionRow) -> str:
    when = row.started.astimezone().strftime("%Y-%m-%d %H:%M") if row.started else "-"
    mark = f"{row.overall:.0f}" if row.overall is not None else "-"
    who = " · ".join(filter(None, (row.persona, row.situation))) or "-"
    return f"{row.id:<14} {when:<16} {who:<44} {row.ending or '-':<12} {row.turns:>3} turns  {mark:>3}"
