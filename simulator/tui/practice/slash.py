"""What a line in the composer that begins with a slash could become."""

from simulator.customer.situation import Situation
from simulator.practice.commands import Command, commands, completions


def is_command(line: str) -> bool:
    """Whether the line is a command. Two slashes say a line that begins with one."""
    return line.startswith("/") and not line.startswith("//")


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
