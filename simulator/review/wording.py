"""People's words for what the program calls by names: moves, signals, causes, endings. Screens and prints use these."""

from simulator.customer.moves import Ending, MoveKind
from simulator.customer.signals import Signal

MOVES: dict[str, str] = {
    MoveKind.OPEN: "begins",
    MoveKind.VENT: "lets it out",
    MoveKind.PRESS: "presses",
    MoveKind.REACT: "reacts",
    MoveKind.DISCLOSE: "tells something",
    MoveKind.UNKNOWN: "answers what no fact covers",
    MoveKind.ASK: "asks",
    MoveKind.TEST: "doubts it",
    MoveKind.OBJECT: "objects",
    MoveKind.ACKNOWLEDGE: "says ok",
    MoveKind.SOFTEN: "softens",
    MoveKind.OWN_UP: "apologises for the tone",
    MoveKind.ACCEPT: "accepts",
    MoveKind.PUZZLED: "did not follow",
    MoveKind.MACHINE: "asks whether this is a machine",
    MoveKind.WARN: "gives a last warning",
    MoveKind.LEAVE: "leaves",
    MoveKind.ESCALATE: "asks for somebody else",
    MoveKind.TAKE_NO: "takes the no",
    MoveKind.WAIT: "waits",
    MoveKind.CLOSE: "says goodbye, satisfied",
}
ENDINGS: dict[str, str] = {
    Ending.SETTLED: "settled",
    Ending.DECLINED: "the customer took a no for an answer",
    Ending.LEFT: "the customer left",
    Ending.ESCALATED: "the customer asked for somebody else",
    Ending.TRANSFERRED: "handed over",
    Ending.UNSETTLED: "ended without a settlement",
    Ending.ABANDONED: "abandoned",
    Ending.UNFINISHED: "not finished yet",
}
CAUSES: dict[str, str] = {
    Signal.USES_NAME: "uses the name",
    Signal.PREMATURE_UNDERSTANDING: "says “I understand” too early",
    Signal.BLAMES_CUSTOMER: "blames the customer",
    Signal.CALM_DOWN: "tells the customer to calm down",
    Signal.CANNED_PHRASE: "a stock phrase",
    Signal.GUSH: "too much enthusiasm",
    Signal.ASKS_OPEN: "an open question",
    Signal.ASKS_CLOSED: "a closed question",
    Signal.ASKS_AGAIN: "asks what was said already",
    Signal.PARAPHRASES: "puts it in other words",
    Signal.ANSWERS_QUESTION: "answers the question",
    Signal.IGNORES_QUESTION: "passes over the question",
    Signal.EXPLAINS_CAUSE: "explains the cause",
    Signal.PLAIN_WORDS: "puts it into everyday words",
    Signal.NUMBERED_STEPS: "step by step",
    Signal.GIVES_NEXT_STEP: "says what happens next",
    Signal.GIVES_TIME: "says when",
    Signal.VAGUE_TIME: "a vague time",
    Signal.PROMISE: "a promise",
    Signal.OFFERS_ALTERNATIVE: "offers something else",
    Signal.HONEST_UNKNOWN: "says openly what is not known",
    Signal.TRANSFER: "hands over",
    Signal.HOLD: "puts on hold",
    Signal.CHECKS_SATISFACTION: "asks whether it is all right",
    Signal.CLOSES: "ends the talk",
    Signal.PRAISES_EFFORT: "praises the effort",
    Signal.WAY_BACK: "makes it easy to be kind again",
    Signal.SETS_BOUNDARY: "sets a limit",
    Signal.OFF_TOPIC: "beside the matter",
    Signal.INSTRUCTS_SIMULATOR: "speaks to the program",
    "relapse": "told to calm down, flares up again",
    "progress": "the matter moves on",
    "answered": "an answer to what was asked",
    "conceded": "got more than was due",
    "turn": "every turn costs a little",
    "words": "a long read",
    "clock": "a long time without a word",
    "wait": "left waiting, not told why",
    "bare_no": "a no, and nothing beside it",
    "empty_turn": "nothing was done or said to the matter",
    "idle_turn": "nothing has moved for some turns",
}
"""Signals and rules that do not read well as they are called."""


def did(move: str) -> str:
    """What the customer did, by the name of a move; a foreign name stays."""
    return MOVES.get(move, _spaced(move))


def because(name: str) -> str:
    """What moved the customer, by the name of a signal or a rule."""
    return CAUSES.get(name, _spaced(name))


def _spaced(name: str) -> str:
    return name.replace("_", " ")
