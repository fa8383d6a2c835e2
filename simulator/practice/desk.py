"""The desk: what the trainee can do and whom he can ask. What was done is a fact that the score checks against what was
said.
"""

import re
from difflib import get_close_matches
from typing import Any

from simulator.customer.desk import Action, ActionArgument, Colleague
from simulator.customer.fitting import match
from simulator.customer.situation import Situation

COURTESY = re.compile(
    r"\b(?:please|thank|thanks|could you|would you|can you|because|customer|sorry to|appreciate)\b", re.IGNORECASE
)


class Wrong(Exception):
    """The trainee asked for something that cannot be done now; the message says what and why, and nothing has
    changed.
    """


def act(situation: Situation, id: str, arguments: dict[str, str]) -> dict[str, Any]:
    """Do an action: what the record of it holds (action, arguments, done, says, seconds, beyond).

    Raises `Wrong` for an unknown action or for arguments that do not fit.
    """
    action = _action(situation, id)
    given = {a.name: _argument(action, a, arguments.get(a.name, "").strip()) for a in action.arguments}
    if unknown := set(arguments) - set(given):
        raise Wrong(f"/{action.id} takes no “{min(unknown)}”. {usage(action)}")
    says = action.says
    for name, value in given.items():
        says = says.replace("{" + name + "}", value)
    return {
        "action": action.id,
        "arguments": {k: v for k, v in given.items() if v},
        "done": not action.refused,
        "says": action.refused or re.sub(r"\s+([.,])", r"\1", says),
        "seconds": action.seconds,
        "beyond": action.beyond,
    }


def ask(situation: Situation, id: str, text: str) -> dict[str, Any]:
    """Ask a colleague: what the record of it holds (colleague, asked, says, helped, seconds). Raises `Wrong`."""
    colleague = _colleague(situation, id)
    if not text.strip():
        raise Wrong(f"What do you want to ask {colleague.name}? For example: /ask {colleague.id} could you look at …")
    says, helped = _reply(colleague, text)
    return {
        "colleague": colleague.id,
        "name": colleague.name,
        "asked": text.strip(),
        "says": says,
        "helped": helped,
        "seconds": colleague.seconds,
    }


def usage(action: Action) -> str:
    """How the action is written as a command: ``/refund AMOUNT [REASON]``."""
    names = (f"[{a.name.upper()}]" if a.optional else a.name.upper() for a in action.arguments)
    return " ".join((f"/{action.id}", *names))


def arguments_of(action: Action, words: str) -> dict[str, str]:
    """The words behind a command, dealt out to the arguments in order; the last takes all that is left."""
    names = [a.name for a in action.arguments]
    if not names:
        return {"more": words.strip()} if words.strip() else {}
    for choice in sorted(action.arguments[0].choices, key=len, reverse=True):
        if re.match(re.escape(choice) + r"(?:\s|$)", words.strip(), re.IGNORECASE):  # it may be of several words
            parts = [choice, *words.strip()[len(choice) :].split(maxsplit=len(names) - 2)]
            return dict(zip(names, parts, strict=False)) if len(names) > 1 else {names[0]: words.strip()}
    parts = words.split(maxsplit=len(names) - 1)
    return dict(zip(names, parts, strict=False))


def _action(situation: Situation, id: str) -> Action:
    try:
        return situation.action(id)
    except KeyError:
        raise Wrong(_unknown("action", id, [a.id for a in situation.actions])) from None


def _colleague(situation: Situation, id: str) -> Colleague:
    try:
        return situation.colleague(id)
    except KeyError:
        raise Wrong(_unknown("colleague", id, [c.id for c in situation.colleagues])) from None


def _unknown(what: str, id: str, known: list[str]) -> str:
    near = get_close_matches(id, known, 1)
    hint = f" Did you mean {near[0]}?" if near else f" There is: {', '.join(known)}." if known else ""
    return f"There is no {what} “{id}” here.{hint}"


def _argument(action: Action, argument: ActionArgument, value: str) -> str:
    if not value:
        if argument.optional:
            return ""
        raise Wrong(f"/{action.id} needs {argument.name}: {usage(action)}")
    if argument.kind == "choice":
        for choice in argument.choices:
            if choice.casefold() == value.casefold():
                return choice
        raise Wrong(f"{argument.name} of /{action.id} is one of: {', '.join(argument.choices)}.")
    if argument.kind == "money":
        return _money(action, argument, value)
    return value


def _money(action: Action, argument: ActionArgument, value: str) -> str:
    # a comma before three digits parts thousands, any other stands for the point
    written = re.sub(r",(?=\d{3}(?:\D|$))", "", value.lstrip("£$€ ")).replace(",", ".")
    if not re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]+)?", written):
        raise Wrong(f"{argument.name} of /{action.id} is an amount like 24.90, not “{value}”.")
    amount = float(written)
    least, most = argument.least or 0.0, argument.most
    if not least <= amount <= (most if most is not None else amount):
        top = f" and at most {most:.2f}" if most is not None else ""
        raise Wrong(f"{argument.name} of /{action.id} must be at least {least:.2f}{top}.")
    return f"{amount:.2f}"


def _reply(colleague: Colleague, text: str) -> tuple[str, bool]:
    for reply in colleague.replies:
        if match(reply.when, text):
            if reply.asked_well and not COURTESY.search(text):
                return reply.otherwise or colleague.otherwise, False
            return reply.says, True
    return colleague.otherwise, False
