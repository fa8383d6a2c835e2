"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Command = Callable[..., Any]


def data_dir(command: Command) -> Command:
    """``--data-dir``: behind the command as well as before it."""

    def chosen(ctx: click.Context, _: click.Parameter, value: Path | None) -> Path | None:
        return value or ctx.obj

    return click.option(
        "--data-dir", type=click.Path(path_type=Path), callback=chosen, help="Where sessions are kept."
    )(command)


def voice(command: Command) -> Command:
    """``--voice``, ``--hearing`` and ``--model``."""
    command = click.option("--model", default=None, help="The model, as provider:model.")(command)
    ears = click.Choice(["auto", "local", "model"])
    command = click.option("--hearing", type=ears, default=None, help="Who hears what you say.")(command)
    kinds = click.Choice(["auto", "book", "model"])
    return click.option("--voice", type=kinds, default=None, help="Who lends the customer a voice.")(command)
