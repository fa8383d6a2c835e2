"""What a line in the composer that begins with a slash could become."""

from simulator.customer.desk import ActionArgument
from simulator.customer.situation import Situation
from simulator.practice.commands import Command, commands, completions


def is_command(line: str) -> bool:
    """Whether the line is a command. Two slashes say a line that begins with one."""
    return line.startswith("/") and not line.startswith("//")


def spoken(line: str) -> str:
    """The line as it is said: of two slashes at its beginning one."""
    return line[1:] if line.startswith("//") else line


def explained(line: str, situation: Situation) -> Command | None:
    """The command whose arguments are being written, with what they may be; None when there is no such."""
    name, space, rest = line.removeprefix("/").partition(" ")
    if not is_command(line) or not space:
        return None
    command = next((c for c in commands(situation) if c.name == name), None)
    if command is None or command.usage == f"/{name}":
        return None
    colleague = next((c for c in situation.colleagues if name == "ask" and c.id == rest.partition(" ")[0]), None)
    if colleague is not None:
        return Command("ask", f"/ask {colleague.id} QUESTION", f"{colleague.name}. {colleague.about}")
    action = next((a for a in situation.actions if a.id == name), None)
    may_be = [said for a in action.arguments if (said := range_of(a))] if action else []
    return Command(name, command.usage, " · ".join([*may_be, command.about]))


def range_of(argument: ActionArgument) -> str:
    """What an argument may be, where its name does not say it."""
    if argument.kind == "money" and argument.most is not None:
        return f"{argument.name} {argument.least or 0:.2f} to {argument.most:.2f}"
    return f"{argument.name} like today 16:00" if argument.kind == "time" else ""


def offers(line: str, situation: Situation) -> list[Command]:
    """What the line so far could become, each with the whole new line as its name; none when it is no command."""
    if not is_command(line) or "\n" in line:
        return []
    known = {f"/{command.name}": command for command in commands(situation)}
    names = {f"/ask {c.id}": Command("", c.name, c.about) for c in situation.colleagues}
    made = []
    for whole in completions(situation, line):
        bare = whole.strip()
        of = known.get(bare) or names.get(bare) or Command("", bare.partition(" ")[2], "")
        wants_more = bare in names or (bare in known and of.usage != bare)
        made.append(Command(f"{bare} " if wants_more else bare, of.usage, of.about))
    return [offer for offer in made if offer.name != line]
