"""What the customer can do next, and one such move made ready to be spoken."""

from enum import StrEnum

from simulator.customer.mind import Mood
from simulator.customer.shape import Shape
from simulator.customer.signals import HeardSignal


class MoveKind(StrEnum):
    """What the customer does in a turn, seen as a whole."""

    OPEN = "open"  # his first line
    VENT = "vent"  # lets the heat out
    PRESS = "press"  # pushes for what is still open
    REACT = "react"  # says how the trainee's line struck him, and nothing more
    DISCLOSE = "disclose"  # says a fact that was asked for or has been earned
    UNKNOWN = "unknown"  # was asked for something that no fact of the situation answers
    ASK = "ask"  # asks a question of his own
    TEST = "test"  # doubts a promise or a time
    OBJECT = "object"  # will not take a no, yet
    ACKNOWLEDGE = "acknowledge"  # "ok"
    SOFTEN = "soften"  # the wind goes out of him
    OWN_UP = "own_up"  # apologises for his tone, by himself
    ACCEPT = "accept"  # takes what is offered
    PUZZLED = "puzzled"  # did not follow: another language, an instruction to a machine, a line that was not heard
    MACHINE = "machine"  # asks whether he is talking to a machine
    WARN = "warn"  # one more like this and he is gone
    LEAVE = "leave"  # goes
    ESCALATE = "escalate"  # asks for somebody else, and is done
    TAKE_NO = "take_no"  # takes a no for an answer, and is done
    WAIT = "wait"  # lets himself be put on hold
    CLOSE = "close"  # says goodbye, satisfied


class Ending(StrEnum):
    """Every way in which a session can end."""

    SETTLED = "settled"
    DECLINED = "declined"
    LEFT = "left"
    ESCALATED = "escalated"
    TRANSFERRED = "transferred"
    UNSETTLED = "unsettled"
    ABANDONED = "abandoned"
    UNFINISHED = "unfinished"


class Move(Shape):
    """What the customer does next: all that a voice needs, and nothing that he would not say now.

    ``because`` is what he reacts to, with the trainee's words. ``facts`` are the ids of the facts that he says in this
    turn, ``again`` those among them that he said before, ``aside`` that of the question by the way that he answers.
    ``reply`` is what he says to a choice, in the words in which it was put to him.
    ``need`` is what he presses for, ``question`` what he asks. ``told``: the line gave him something to go on, and
    nothing to be cross about.
    ``ending`` is set when the talk ends with it.
    """

    kind: MoveKind
    mood: Mood
    because: HeardSignal | None = None
    facts: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    aside: str | None = None
    reply: str = ""
    told: bool = False
    need: str | None = None
    question: str | None = None
    ending: Ending | None = None
