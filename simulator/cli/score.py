"""``simulator score``: saved sessions, or files of transcripts; one scorecard a line."""

from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.cli.reading import read_any


@click.command("score")
@click.argument("names", nargs=-1, required=True, metavar="FILE|ID…")
@click.option("--judge", type=click.Choice(["none", "model"]), default="none", show_default=True)
@options.data_dir
def score_command(names: tuple[str, ...], judge: str, data_dir: Path | None) -> None:
    """Score each session, and print its scorecard as one line of JSON."""
    from tqdm import tqdm

    if judge == "model":
        raise InputWrong("No model is asked about checks yet; --judge none scores without one.")
    house = House(data_dir)
    for transcript in tqdm(read_any(house, names), unit="session", disable=None):
        print(house.score(transcript).to_json(), flush=True)
