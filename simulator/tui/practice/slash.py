"""What a line that begins with a slash asks for; knows no widget, so that every front end reads commands alike."""

from dataclasses import dataclass
from difflib import get_close_matches

from simulator.customer.persona import Style
from simulator.customer.situation import Situation
from simulator.practice.desk import Wrong, usage


@dataclass(frozen=True)
class Command:
    """A command: its name, how it is written, and what it does."""

    name: str
    usage: str
    about: str


BUILT_IN = (
    Command("ask", "/ask COLLEAGUE QUESTION", "ask somebody in the house; the customer waits meanwhile"),
    Command("hold", "/hold SECONDS", "put the customer on hold"),
    Command("hint", "/hint", "the next step of help"),
    Command("style", f"/style {'|'.join(Style)}", "how you think this customer likes to be served"),
    Command("pause", "/pause", "stop the session and its clock; the customer does not notice"),
    Command("wrapup", "/wrapup [NOTE]", "end the talk, with a note to the record"),
    Command("abandon", "/abandon", "break the session off for good"),
    Command("help", "/help", "what this screen is for, and its keys"),
)


def commands_of(situation: Situation) -> list[Command]:
    """All that can be written here: what the desk can do, then what is there always."""
    built_in = {command.name for command in BUILT_IN}
    desk = [Command(a.id, usage(a), a.title) for a in situation.actions if a.id not in built_in]
    return [*desk, *BUILT_IN]


def is_command(line: str) -> bool:
    """Whether the line is a command. Two slashes say a line that begins with one."""
    return line.startswith("/") and not line.startswith("//")


def understood(line: str, commands: list[Command]) -> tuple[Command, str]:
    """The command and the words behind it. Raises `Wrong` with the nearest one where there is none of that name."""
    name, _, rest = line[1:].strip().partition(" ")
    for command in commands:
        if command.name == name.lower():
            return command, rest.strip()
    near = get_close_matches(name.lower(), [c.name for c in commands], 1, cutoff=0.4)
    hint = f"Did you mean /{near[0]}?" if near else "/help lists them."
    raise Wrong(f"There is no /{name}. {hint} To say a line that begins with a slash, write two.")


def completions(line: str, situation: Situation, commands: list[Command]) -> list[Command]:
    """What the line so far could become, each with the whole new line as its name; none when it is no command."""
    if not is_command(line) or "\n" in line:
        return []
    name, space, rest = line[1:].partition(" ")
    if not space:
        return [
            Command(f"/{c.name} ", c.usage, c.about)
            for c in commands
            if c.name.startswith(name.lower()) and c.usage != line
        ]
    return (
        [c for c in _arguments(name.lower(), situation) if c.name.startswith(line) and c.name != line]
        if rest or space
        else []
    )


def _arguments(name: str, situation: Situation) -> list[Command]:
    if name == "ask":
        return [Command(f"/ask {c.id} ", c.name, c.about) for c in situation.colleagues]
    if name == "style":
        return [Command(f"/style {s.value}", s.value, "") for s in Style]
    for action in situation.actions:
        if action.id == name and action.arguments:
            return [Command(f"/{name} {choice} ", choice, action.title) for choice in action.arguments[0].choices]
    return []
