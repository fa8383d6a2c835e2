"""What the conversation is about: a situation, as written in ``personas/situations/``.

Patterns are Python regular expressions, matched without regard to case against a trainee's line.
Texts may hold slots in braces: those of `Situation.slots`, and the customer's ``{first}``, ``{last}``, ``{name}`` and
``{title}``.
"""

from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeVar

from pydantic import Field

from simulator.customer.desk import Action, Clause, Colleague, RecordRow, Untruth
from simulator.customer.follow_up import FollowUp
from simulator.customer.persona import Register, Style
from simulator.customer.shape import Pattern, Shape
from simulator.customer.signals import Signal

Wording = dict[Register, str]
"""One thing said in several registers; ``plain`` is there always and stands in for those that are not."""


class Channel(StrEnum):
    PHONE = "phone"
    CHAT = "chat"
    COUNTER = "counter"


class Price(StrEnum):
    """What it takes to hear a fact from the customer."""

    OPEN = "open"  # he says it by himself
    ASKED = "asked"  # a question about it is enough
    TRUST = "trust"  # he must trust the trainee (see `Fact.trust`); then he says it, asked or not
    GOOD_QUESTION = "good_question"  # only in answer to a question that fits (see `Fact.asked`)
    ASIDE = "aside"  # by the way: a small thing that nobody need find out, said when asked about or told of


class Fact(Shape):
    """Something that the customer knows.

    ``asked`` are patterns of questions that it answers; ``answers`` names entries of the common questions in
    ``personas/questions.yaml`` that it answers too. ``keys`` are the words (numbers, names, telling phrases) that give
    the fact away: a line that holds one of them has said it. ``trust`` is the least trust (0 to 100) for a fact of
    price ``trust``. ``after`` names facts, needs and questions of his: before they were said, met and answered it makes
    no sense to say it. ``told`` are patterns of what a trainee says or has him do that makes him say it, once, unasked:
    how he takes a piece of news, or what he sees when he has done it. ``again`` is the short of it, for the next time.
    """

    id: str
    price: Price
    says: Wording
    keys: tuple[str, ...] = ()
    asked: tuple[Pattern, ...] = ()
    told: tuple[Pattern, ...] = ()
    again: Wording = {}
    answers: tuple[str, ...] = ()
    trust: float = Field(default=0, ge=0, le=100)
    true_need: bool = False
    after: tuple[str, ...] = ()


class Met(Shape):
    """What meets a need or answers a question: any one of these.

    ``told``: patterns in the trainee's words. ``desk``: actions done. ``signals``: signals heard; with ``told`` given
    too, words and signal must stand in the same line.
    """

    told: tuple[Pattern, ...] = ()
    desk: tuple[str, ...] = ()
    signals: tuple[Signal, ...] = ()


class Need(Shape):
    """One thing that has to happen before the matter is settled. ``weight`` is its share in how near the end he
    feels.
    """

    id: str
    text: str
    met: Met
    weight: float = Field(default=1, gt=0)
    required: bool = True
    says: Wording = Field(description="how he presses for it while it is open")


class Question(Shape):
    """Something that the customer asks in the course of the talk, once the needs in ``after`` were met."""

    id: str
    after: tuple[str, ...] = ()
    says: Wording
    met: Met
    must: bool = Field(default=False, description="he does not settle before it was answered")


class RightNo(Shape):
    """What he asks for and cannot have: the right answer is no, with something else to offer."""

    ask: str
    why: str
    conceded_by: Met


class Further(Shape):
    """A step beyond what he needed and asked, for a talk in which all of that was done.

    ``why`` says to the trainee what is still missing, ``says`` is what a good agent says about it. It is not new where
    a line of the trainee matches one of ``told``, nor before ``after`` (facts said, needs met) holds.
    """

    why: str
    says: str
    told: tuple[Pattern, ...] = Field(min_length=1)
    after: tuple[str, ...] = ()


class Company(Shape):
    name: str
    about: str


class Wants(Shape):
    """The two questions of source S3, answered: for the debrief, in the third person, one sentence each."""

    said: str
    true: str
    keywords: tuple[Pattern, ...] = Field(
        min_length=1, description="an answer in free words that matches one has understood it"
    )
    between: tuple[tuple[str, ...], ...] = Field(
        default=(), description="facts that tell what it is really for between them, where none tells it alone"
    )


class Situation(Shape):
    """A conversation to be had, whoever has it. ``id`` is the file's name without its ending.

    ``start`` is added to the state of mind that the persona comes with; ``shift`` to his mix of styles. ``now`` is the
    fixed moment at which the talk takes place. ``slots`` must hold at least ``thing`` (what it is about, with its
    article).
    """

    id: str
    title: str
    teaser: str
    company: Company
    channel: Channel
    opens: Literal["customer", "trainee"] = "customer"
    internal: bool = False
    now: datetime
    briefing: str
    record: tuple[RecordRow, ...]
    policy: tuple[Clause, ...]
    wants: Wants
    shift: dict[Style, float] = {}
    start: dict[Literal["calm", "trust", "mattering", "patience", "clarity"], float] = {}
    slots: dict[str, str]
    openings: dict[Register, tuple[str, ...]]
    points: dict[Register, tuple[str, ...]] = Field(description="what he says of his trouble when he presses or vents")
    facts: tuple[Fact, ...]
    needs: tuple[Need, ...] = Field(min_length=1)
    questions: tuple[Question, ...] = ()
    actions: tuple[Action, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    untruths: tuple[Untruth, ...] = ()
    right_no: RightNo | None = None
    follow_up: FollowUp | None = Field(default=None, description="set where this is a second contact: what came before")
    hints: dict[str, str] = Field(
        default={}, description="per need or fact id: what to do about it, for the second step of a hint"
    )
    lines: dict[str, str] = Field(
        default={}, description="per need, question or fact id: what a good agent says to that, or asks to hear it"
    )
    lines_after: dict[str, tuple[str, ...]] = Field(
        default={}, description="per line: facts said, needs met, questions answered without which it hangs in the air"
    )
    further: tuple[Further, ...] = ()

    def fact(self, id: str) -> Fact:
        """The fact of that id. Raises `KeyError`."""
        return _by_id(self.facts, id)

    def need(self, id: str) -> Need:
        """The need of that id. Raises `KeyError`."""
        return _by_id(self.needs, id)

    def question(self, id: str) -> Question:
        """The customer's question of that id. Raises `KeyError`."""
        return _by_id(self.questions, id)

    def action(self, id: str) -> Action:
        """The desk action of that id. Raises `KeyError`."""
        return _by_id(self.actions, id)

    def colleague(self, id: str) -> Colleague:
        """The colleague of that id. Raises `KeyError`."""
        return _by_id(self.colleagues, id)


T = TypeVar("T", Fact, Need, Question, Action, Colleague)


def _by_id(items: tuple[T, ...], id: str) -> T:
    for item in items:
        if item.id == id:
            return item
    raise KeyError(id)


class CommonQuestion(Shape):
    """A question that trainees ask in every situation (name, order number, since when, …).

    ``check`` wants a fact that answers it in each, but for a question by the way ("Got a pen?"): one with ``says``,
    what anybody would reply to it whatever the matter is.
    """

    id: str
    asked: tuple[Pattern, ...]
    says: Wording = {}


def worded(wording: Wording, register: Register) -> str:
    """The text in this register, or the plain one where it has none of its own."""
    return wording.get(register) or wording[Register.PLAIN]
