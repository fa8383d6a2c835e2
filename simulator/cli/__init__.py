"""The command line: the only place that knows every room. A command's module is imported when it is called."""

import sys
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click

from simulator import __version__

COMMANDS = {
    "practice": ("practice", "Straight into a session with one customer."),
    "selfplay": ("selfplay", "Let scripted trainees meet customers; JSON lines."),
    "score": ("score", "Score saved sessions or files of transcripts; JSON lines."),
    "replay": ("replay", "Step through a saved session, or print it with moods and causes."),
    "list": ("shelves", "The saved sessions."),
    "export": ("carrying", "Write sessions out as JSON Lines, Markdown, HTML or CSV."),
    "import": ("carrying", "Take transcripts in."),
    "check": ("check", "Validate personas, situations, rules, book, rubric and prompts."),
    "hearing": ("labelled", "The lines that coaches have labelled for the hearing."),
    "new": ("new", "Begin a customer or a situation of your own."),
    "doctor": ("doctor", "What is set up, and which voice would speak."),
}
"""Each command: the module that holds it, and the line that ``--help`` shows without importing it."""


class Lazy(click.Group):
    """Commands that cost nothing until they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"simulator.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.group(cls=Lazy, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data-dir", type=click.Path(path_type=Path), help="Where sessions are kept.")
@click.version_option(__version__, prog_name="simulator")
@click.pass_context
def app(ctx: click.Context, data_dir: Path | None) -> None:
    """Practise customer service against simulated customers. Without a command, the application opens."""
    ctx.obj = data_dir
    if ctx.invoked_subcommand is None:
        from simulator.cli.application import open_application

        open_application(data_dir)


def main() -> NoReturn:
    """Run the command line. Exit status: 0 on success, 1 when the work failed, 2 for wrong usage or a bad file."""
    from simulator.cli.failing import explained

    _in_utf8()
    with explained():
        app(prog_name="simulator")
    sys.exit(0)


def _in_utf8() -> None:
    """What is piped on is UTF-8 whatever the locale says; what a terminal cannot show it shows as a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
