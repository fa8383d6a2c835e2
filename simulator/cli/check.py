"""``simulator check``: are the files that coaches edit in order?"""

import os
import sys
from pathlib import Path

import click

from simulator.cli import options


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@options.data_dir
def check_command(paths: tuple[Path, ...], data_dir: Path | None) -> None:  # noqa: ARG001 - every command takes it
    """Validate personas, situations, rules, book, rubric and prompts: one line a fault."""
    from simulator.content.check import check
    from simulator.settings import content_dir

    faults = check(list(paths) or None, content_dir(os.environ))
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} fault{'s' if len(faults) > 1 else ''}", file=sys.stderr)
        sys.exit(2)
    print("all in order", file=sys.stderr)
