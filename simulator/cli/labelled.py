"""``simulator hearing``: what coaches heard in lines that the hearing missed, for whoever measures it."""

import sys
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House


@click.command("hearing")
@click.option("--labelled", is_flag=True, required=True, help="The lines, with the signals that coaches heard in them.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="A file to write them to.")
@options.data_dir
def hearing_command(labelled: bool, out: Path | None, data_dir: Path | None) -> None:
    """Print the labelled lines as YAML, as ``tests.customer.hearing.measure`` and ``fit`` read them."""
    del labelled  # the one thing to be printed so far
    import yaml

    from simulator.cli.carrying import keep
    from simulator.review.missed import LabelledLine

    lines = House(data_dir).library.filed(LabelledLine)
    rows = [
        {key: value for key, value in line.model_dump(mode="json", include=_KEYS).items() if value} for line in lines
    ]
    text = yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=10_000)
    if out is None:
        print(text, end="")
    else:
        try:
            keep(out, [text])
        except OSError as error:
            raise InputWrong(f"{out} cannot be written: {error.strerror}.") from error
    print(f"{len(rows)} labelled {'line' if len(rows) == 1 else 'lines'}", file=sys.stderr)


_KEYS = {"line", "asked", "name", "has", "may"}
