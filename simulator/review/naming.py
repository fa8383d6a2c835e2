"""What things are called in other tools' transcripts, and how a mapping says it for a tool that nobody knew."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

# fmt: off
CUSTOMER = frozenset({
    "customer", "user", "usr", "client", "caller", "consumer", "human", "buyer", "guest", "visitor", "shopper",
    "patient", "seeker",
})
TRAINEE = frozenset({
    "trainee", "agent", "assistant", "support", "system", "sys", "bot", "rep", "representative", "operator", "advisor",
    "adviser", "staff", "employee", "csr", "helper", "supporter",
})
# fmt: on
"""Who is who; there the assistant is the one who serves."""


@dataclass(frozen=True)
class Naming:
    """The keys (or columns) that hold a thing, the likeliest first, and the names of the two sides in lower case.

    ``at`` is the key of a turn's time, None for ours. With ``others`` whoever has no known name is on that side.
    """

    ids: tuple[str, ...] = (
        "id", "dialogue_id", "dialog_id", "conversation_id", "session_id", "chat_id", "session", "original dialog id",
    )  # fmt: skip
    talks: tuple[str, ...] = (
        "turns", "messages", "utterances", "conversation", "dialogue", "dialog", "log", "history",
    )  # fmt: skip
    speakers: tuple[str, ...] = ("speaker", "role", "author", "from", "sender")
    texts: tuple[str, ...] = ("text", "content", "utterance", "message", "value")
    at: str | None = None
    customer: frozenset[str] = CUSTOMER
    trainee: frozenset[str] = TRAINEE
    others: str | None = None

    def side(self, name: object) -> str | None:
        """``customer`` or ``trainee``; None for a name that nobody knows."""
        known = str(name).strip().lower()
        if known in self.customer:
            return "customer"
        return "trainee" if known in self.trainee else self.others


USUAL = Naming()
_KEYS = {"id": "ids", "turns": "talks", "speaker": "speakers", "text": "texts"}
SIDES = ("customer", "trainee")


class MappingWrong(ValueError):
    """The mapping cannot be understood; the message says where."""


def naming_of(mapping: str) -> Naming:
    """A mapping of our names to another tool's: ``speaker=role,text=body,id=conv,customer=buyer``.

    One pair a line will do as well, with comments after ``#``. The left side is one of id, turns, speaker, text, at
    (keys or columns), customer and trainee (who is who; several with ``|`` between). Where only one of the two sides is
    named, everybody else is the other. Raises `MappingWrong`.
    """
    given: dict[str, str] = {}
    for pair in _pairs(mapping):
        ours, sign, theirs = (part.strip() for part in pair.partition("="))
        if not sign or not theirs:
            raise MappingWrong(f"{pair!r} is no pair like speaker=role")
        if ours not in (*_KEYS, "at", *SIDES):
            raise MappingWrong(f"there is no {ours!r} to map; there are {', '.join((*_KEYS, 'at', *SIDES))}")
        given[ours] = theirs
    return _named(USUAL, given)


def _pairs(mapping: str) -> Iterable[str]:
    lines = (line.partition("#")[0] for line in mapping.removeprefix("\ufeff").splitlines())
    return (pair.strip() for line in lines for pair in line.split(",") if pair.strip())


def _named(naming: Naming, given: dict[str, str]) -> Naming:
    changes: dict[str, Any] = {
        field: (given[ours], *getattr(naming, field)) for ours, field in _KEYS.items() if ours in given
    }
    sides = {side: frozenset(_names(given[side])) for side in SIDES if side in given}
    if sides:
        changes |= {side: sides.get(side, frozenset()) for side in SIDES}
    if len(sides) == 1:
        changes["others"] = "trainee" if "customer" in sides else "customer"
    return replace(naming, at=given.get("at"), **changes)


def _names(names: str) -> Iterable[str]:
    return (name.strip().lower() for name in names.split("|") if name.strip())
