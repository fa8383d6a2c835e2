"""What can be written with a slash, in the composer and in the plain front end alike."""

from dataclasses import dataclass
from difflib import get_close_matches

from simulator.customer.persona import Style
from simulator.customer.situation import Situation
from simulator.practice.desk import Wrong, arguments_of, usage
from simulator.practice.events import Event
from simulator.practice.session import Session


@dataclass(frozen=True)
class Command:
    """One command as it is offered: its name, how it is written, and what it does."""

    name: str
    usage: str
    about: str


BUILT_IN = (
    Command("ask", "/ask COLLEAGUE QUESTION", "Ask a colleague while the customer waits"),
    Command("hold", "/hold [SECONDS]", "Put the customer on hold"),
    Command("hint", "/hint", "The next step of help"),
    Command("style", "/style warm|brief|stepwise|technical", "Say how this customer likes to be served"),
    Command("pause", "/pause [SECONDS]", "Stand still; it costs nothing"),
    Command("wrapup", "/wrapup [NOTE]", "End the session, with a note to the record"),
    Command("abandon", "/abandon", "Leave the session for good"),
    Command("help", "/help", "What can be written with a slash"),
)
"""What is there in every situation, beside the actions of its desk."""


def commands(situation: Situation) -> tuple[Command, ...]:
    """All that can be written in this situation: the desk's actions first."""
    return (*(Command(a.id, usage(a), a.title) for a in situation.actions), *BUILT_IN)


def completions(situation: Situation, typed: str) -> list[str]:
    """What the typed beginning of a command could become, the desk's actions first."""
    name, space, rest = typed.removeprefix("/").partition(" ")
    if not space:
        return [f"/{c.name}" for c in commands(situation) if c.name.startswith(name)]
    if name == "ask":
        return [f"/ask {c.id} " for c in situation.colleagues if c.id.startswith(rest)]
    if name == "style":
        return [f"/style {s.value}" for s in Style if s.value.startswith(rest)]
    choices = [c for a in situation.actions if a.id == name and a.arguments for c in a.arguments[0].choices]
    return [f"/{name} {c}" for c in choices if c.startswith(rest)]


def carry_out(session: Session, line: str) -> list[Event]:
    """Do what the command says. ``/help`` does nothing here: it is for whoever runs the session to show.

    Raises `Wrong` with the nearest command for one that there is not, and `JournalFailed`.
    """
    name, _, rest = line.strip().removeprefix("/").partition(" ")
    situation, rest = session.customer.situation, rest.strip()
    match name:
        case "ask":
            colleague, _, question = rest.partition(" ")
            return [session.ask(colleague, question)]
        case "hold" | "pause":
            seconds = _seconds(name, rest)
            return [session.hold(seconds) if name == "hold" else session.pause(seconds)]
        case "hint":
            return [session.hint()]
        case "style":
            return [session.name_style(_style(rest))]
        case "wrapup":
            return session.wrap_up(rest)
        case "abandon":
            return session.abandon()
        case "help":
            return []
    action = next((a for a in situation.actions if a.id == name), None)
    if action is None:
        raise Wrong(_unknown(situation, name))
    return [session.act(name, arguments_of(action, rest))]


def _seconds(name: str, text: str) -> float:
    try:
        return min(3600.0, max(0.0, float(text or 30)))
    except ValueError:
        raise Wrong(f"/{name} takes a number of seconds, like /{name} 30.") from None


def _style(text: str) -> Style:
    try:
        return Style(text.strip().lower())
    except ValueError:
        raise Wrong(f"A style is one of: {', '.join(Style)}.") from None


def _unknown(situation: Situation, name: str) -> str:
    known = [c.name for c in commands(situation)]
    near = get_close_matches(name, known, 1)
    return f"There is no /{name}." + (f" Did you mean /{near[0]}?" if near else " /help lists what there is.")
