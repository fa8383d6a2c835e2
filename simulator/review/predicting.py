"""Predict, then reveal: what the customer felt or needed where a session turned, asked before it is shown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from simulator.customer.customer import Customer
from simulator.customer.mind import Mood
from simulator.customer.signals import Signal
from simulator.review.entries import Predicted
from simulator.review.replay import Frame, Replay
from simulator.review.turning import Turning, TurningPoint
from simulator.review.wording import because

CHOICES = 4
"""Answers to choose from, at most."""
GAINS = (
    *(Signal.ACKNOWLEDGES_FEELING, Signal.TAKES_OWNERSHIP, Signal.GIVES_TIME, Signal.WAY_BACK, Signal.ASKS_OPEN),
    *(Signal.APOLOGY, Signal.EXPLAINS_CAUSE, Signal.GIVES_NEXT_STEP, Signal.GIVES_CHOICE),
)
LOSSES = (
    *(Signal.CALM_DOWN, Signal.CANNED_PHRASE, Signal.PREMATURE_UNDERSTANDING, Signal.BLAMES_CUSTOMER),
    *(Signal.VAGUE_TIME, Signal.IGNORES_QUESTION, Signal.ASKS_AGAIN, Signal.SAYS_NO, Signal.TRANSFER),
)
"""What could have moved him, and did not: to choose from beside what did."""


@dataclass(frozen=True)
class Question:
    """One question about turn ``turn``. ``choices`` maps the id of each answer to its words; ``right`` is one of the
    ids. ``when`` says what made the turn one to ask about.
    """

    turn: int
    about: Literal["felt", "needed"]
    text: str
    choices: dict[str, str]
    right: str
    when: str

    def answered(self, answer: str, by: str) -> Predicted:
        """The answer, to be kept."""
        return Predicted(by=by, turn=self.turn, question=self.about, answer=answer, right=answer == self.right)


def questions(replay: Replay, customer: Customer | None) -> list[Question]:
    """What to ask in this session, in the order of its turns: at each turn where it turned the mood, and, where it is
    known, what moved the customer most or what he really came for. Nothing where no mood was kept.
    """
    found: list[Question] = []
    for point in replay.turning_points():
        if point.kind is Turning.ENDED:
            continue
        frame = replay.frame(point.n)
        found += (q for q in _at(point, frame, customer, replay.transcript.id) if not _is_asked(q, found))
    return found


def _is_asked(question: Question, found: Sequence[Question]) -> bool:
    return any((other.turn, other.about) == (question.turn, question.about) for other in found)


def _at(point: TurningPoint, frame: Frame, customer: Customer | None, session: str) -> Iterator[Question]:
    if frame.mood is not None:
        choices = {mood.value: mood.value for mood in Mood}
        yield Question(point.n, "felt", "How does the customer feel now?", choices, frame.mood.value, point.why)
    order = Random(f"{session}:{point.n}")
    if point.kind is Turning.NEED and customer is not None:
        yield from _what_for(point, customer, order)
    elif point.part is not None and frame.ledger:
        yield from _what_moved(point, frame, order)


def _what_for(point: TurningPoint, customer: Customer, order: Random) -> Iterator[Question]:
    situation = customer.situation
    wrong = [("said", situation.wants.said), *((need.id, need.text) for need in situation.needs)]
    some = dict(wrong[: CHOICES - 1]) | {"true": situation.wants.true}
    choices = _shuffled({id: customer.fill(text) for id, text in some.items()}, order)
    yield Question(point.n, "needed", "What does the customer really need?", choices, "true", point.why)


def _what_moved(point: TurningPoint, frame: Frame, order: Random) -> Iterator[Question]:
    """What of the trainee's line before moved this part of the mind most."""
    won = point.kind is Turning.WON
    causes = [e for e in frame.ledger or () if e.part is point.part and e.signal and (e.change > 0) is won]
    if not causes:
        return
    signal = max(causes, key=lambda entry: abs(entry.change)).signal
    heard = {entry.signal for entry in frame.ledger or ()}
    wrong = [s for s in (GAINS if won else LOSSES) if s not in heard]
    some = [signal, *order.sample(wrong, min(CHOICES - 1, len(wrong)))]
    text = "What did the customer need to hear, and heard?" if won else "What set the customer back?"
    choices = _shuffled({s.value: because(s.value) for s in some if s is not None}, order)
    yield Question(point.n, "needed", text, choices, str(signal), point.why)


def _shuffled(choices: dict[str, str], order: Random) -> dict[str, str]:
    ids = sorted(choices)
    order.shuffle(ids)
    return {id: choices[id] for id in ids}


def first_guesses(guesses: Iterable[Predicted]) -> list[Predicted]:
    """The first answer to each question; a second, given when it had been shown, tells nothing."""
    first: dict[tuple[str, int, str], Predicted] = {}
    for guess in sorted(guesses, key=lambda guess: guess.at):
        first.setdefault((guess.by, guess.turn, guess.question), guess)
    return list(first.values())


def still_open(asked: Sequence[Question], guesses: Iterable[Predicted]) -> list[Question]:
    """The questions without an answer."""
    done = {(guess.turn, guess.question) for guess in guesses}
    return [question for question in asked if (question.turn, question.about) not in done]


def summary(asked: Sequence[Question], guesses: Iterable[Predicted]) -> str:
    """How well a customer was read, in one or two sentences."""
    first = first_guesses(guesses)
    wrong = {guess.turn for guess in first if not guess.right}
    missed = dict.fromkeys(f"{q.when} (turn {q.turn})" for q in asked if q.turn in wrong)
    said = f"You read the customer right in {len(first) - sum(not g.right for g in first)} of {len(first)}."
    return f"{said} What you missed: {'; '.join(missed)}." if missed else said


@dataclass(frozen=True)
class Accuracy:
    """How many answers were given, and how many were right, to what the customer felt and to what he needed.

    ``share`` is 0 to 1, None where nothing was asked.
    """

    felt: tuple[int, int] = (0, 0)
    needed: tuple[int, int] = (0, 0)

    @property
    def share(self) -> float | None:
        asked = self.felt[1] + self.needed[1]
        return (self.felt[0] + self.needed[0]) / asked if asked else None


def accuracy(sessions: Iterable[Iterable[Predicted]]) -> Accuracy:
    """How well somebody reads customers: over his answers (see `Folder.predictions`), session by session."""
    first = [guess for guesses in sessions for guess in first_guesses(guesses)]
    counts = []
    for about in ("felt", "needed"):
        some = [guess.right for guess in first if guess.question == about]
        counts.append((sum(some), len(some)))
    return Accuracy(*counts)
