"""What a situation puts on the trainee's desk: the record, the policy, what can be done, and who can be asked."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from simulator.customer.shape import Pattern, Shape


class RecordRow(Shape):
    label: str
    value: str


class Clause(Shape):
    """One paragraph of the policy. ``may`` lists what may be promised by it, ``never`` what may not."""

    id: str
    text: str
    may: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class ActionArgument(Shape):
    name: str
    kind: Literal["money", "text", "time", "choice"]
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    optional: bool = False


class Action(Shape):
    """Something that the trainee can do at the desk.

    ``says`` is what the desk shows when it is done, with the arguments as slots; ``seconds`` is how long the customer
    waits for it.
    ``refused`` says why the system will not do it at all; ``beyond`` that policy forbids it although the system lets
    one.
    """

    id: str
    title: str
    arguments: tuple[ActionArgument, ...] = ()
    says: str
    seconds: float = Field(default=4, ge=0)
    refused: str = ""
    beyond: str = ""


class Reply(Shape):
    """What a colleague answers to a question that matches one of ``when``; ``asked_well`` asks for courtesy or a reason
    with it.
    """

    when: tuple[Pattern, ...]
    says: str
    asked_well: bool = False
    otherwise: str = ""


class Colleague(Shape):
    """Somebody in the house who can be asked. ``seconds`` is how long the customer waits meanwhile."""

    id: str
    name: str
    about: str
    replies: tuple[Reply, ...]
    otherwise: str
    seconds: float = Field(default=20, ge=0)


_BREATH = re.compile(r"<(\d{1,2})>")
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|half|quarter)"
_CLOCK = rf"(?:(?:at|around|about|by|before|until|towards) (?:about |around |half |quarter |past |to )*{_NUMBER}\b)"
_SOME = r"(?:an?|another|half an?|few|couple of|\d+|one|two|three|four|five|six|ten|twenty)"
_SHORTHAND = {
    "<will>": r"(?:'ll| will| should| might| could| can| may|'s going to|'re going to| is going to| gets?| comes?)"
    r"\b(?!'t| not\b| been\b)",
    "<clock>": _CLOCK,
    "<time>": rf"\b(?:{_CLOCK}|{_SOME} (?:more )?(?:minutes?|hours?)|tonight|"
    r"this (?:evening|afternoon)|soon|shortly|in no time|overnight|"
    r"any (?:minute|moment|second)|(?:bed|tea) ?time|supper|the late news|in a (?:bit|minute|moment|jiffy))\b",
}


def _spelled_out(pattern: str) -> str:
    """``<30>`` stands for up to thirty characters of the same breath: no stop, no comma, and no denial in them."""
    for short, long in _SHORTHAND.items():
        pattern = pattern.replace(short, long)
    return _BREATH.sub(lambda m: rf"(?:(?!n't\b|\b(?:not|cannot|never)\b)[^.?!,;:\n]){{0,{m[1]}}}", pattern)


class Untruth(Shape):
    """Words that would be untrue in this situation, or promise what cannot be. ``instead``: what a good agent says in
    their place, where ``why`` could not be said to a customer. In the pattern ``<30>`` is up to thirty characters
    without a stop, a comma or a denial, ``<will>`` what comes after who or what will do it, ``<time>`` when, and
    ``<clock>`` a time of day. ``fault`` is what is wrong with it where it is not that it cannot be: a rule of how one
    speaks here. ``broad``: words so loose that they are no proof by themselves.
    """

    pattern: Annotated[Pattern, BeforeValidator(_spelled_out)]
    why: str
    instead: str = ""
    unless: tuple[Pattern, ...] = Field(default=(), description="words that excuse it where they stand before it")
    unless_desk: tuple[str, ...] = Field(default=(), description="true after one of these actions was done")
    fault: str = Field(default="", description="what is wrong with it, where it is not that it cannot be")
    broad: bool = Field(default=False, description="words so loose that they cost a part and never come first")
