"""``simulator score``: saved sessions, or files of transcripts of any size; one scorecard a line."""

from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.differing import table
from simulator.cli.editions import Edition
from simulator.cli.house import House
from simulator.cli.kept_scores import KeptScores
from simulator.cli.marking import Marker, Scoring
from simulator.cli.processes import cores
from simulator.cli.records import MOST, Source, sources
from simulator.cli.score_run import ScoreRun
from simulator.cli.witness import Hearings
from simulator.practice.transcript import Transcript


@click.command("score")
@click.argument("names", nargs=-1, required=True, metavar="FILE|ID…")
@click.option(
    "--judge",
    type=click.Choice(["none", "model"]),
    default="none",
    show_default=True,
    help="Whether a model is heard on checks that the code is not sure of; one session at a time.",
)
@click.option("--model", default=None, help="The model that is heard, as provider:model.")
@click.option("--jobs", type=click.IntRange(min=1), default=None, help="Processes at once; by default one a core.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="Add the scores to this file; those in it are not made again."
)
@click.option("--rubric", metavar="FILE|current", help="Score with this rubric, not with each session's own.")
@click.option("--diff", is_flag=True, help="Show what --rubric changes, in place of the scores.")
@click.option("--table", "as_table", is_flag=True, help="With --diff: a table, not JSON.")
@options.data_dir
def score_command(
    names: tuple[str, ...],
    judge: str,
    model: str | None,
    jobs: int | None,
    out: Path | None,
    rubric: str | None,
    diff: bool,
    as_table: bool,
    data_dir: Path | None,
) -> None:
    """Score each session, and print its scorecard as one line of JSON."""
    if diff and (out or not rubric):
        raise click.UsageError("--diff needs --rubric, and goes without --out")
    if as_table and not diff:
        raise click.UsageError("--table goes with --diff")
    house = House(data_dir, model=model)
    edition = house.editions.named(rubric) if rubric else None
    found = sources(house, names)
    with ExitStack() as stack:
        score = stack.enter_context(Hearings(house)).score if judge == "model" else None
        work = (1, 1) if score else (jobs or cores(), MOST)
        make = partial(Marker, data_dir, edition.text if edition else None, diff, score)
        kept = stack.enter_context(KeptScores(out)) if out else None
        run = ScoreRun(house, found, edition, kept, judge)
        for line in stack.enter_context(closing(run.lines(make, *work))):
            print(table(line) if as_table else line, flush=True)
        if edition:
            _keep_both(house, score or house.score, found, edition)


def _keep_both(house: House, score: Scoring, found: list[Source], edition: Edition) -> None:
    """The score by another rubric is kept beside that by the session's own, for the sessions that are kept here."""
    from simulator.review.queue import keep

    for transcript in found:
        if isinstance(transcript, Transcript):
            if house.library.score_of(transcript.id) is None:
                keep(house.library, transcript, score(transcript, None))
            keep(house.library, transcript, score(transcript, edition))
