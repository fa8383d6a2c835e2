"""What a situation puts on the trainee's desk: the record, the policy, what can be done, and who can be asked."""

from typing import Literal

from pydantic import Field

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


class Untruth(Shape):
    """Words that would be untrue in this situation, or promise what cannot be. ``instead``: what a good agent says in
    their place, where ``why`` could not be said to a customer.
    """

    pattern: Pattern
    why: str
    instead: str = ""
    unless_desk: tuple[str, ...] = Field(default=(), description="true after one of these actions was done")
