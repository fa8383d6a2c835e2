"""A genuine chat with its scorecard beside what people said of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean

from simulator.scoring.rubric import Rubric
from simulator.scoring.score import score
from simulator.scoring.scorecard import Dimension, Scorecard
from tests.validity.chats import SupportChat
from tests.validity.trivial import length, sentiment


@dataclass(frozen=True)
class Line:
    """One rated turn of the agent: what people gave it, ours, its length, and the customer's sentiment just before."""

    rated: float
    quality: float
    length: float
    before: float


@dataclass(frozen=True)
class Judged:
    """A chat with its scorecard, and with the negativity of each sentence of the customer by itself."""

    chat: SupportChat
    card: Scorecard
    alone: dict[int, float]

    def mark(self, which: Dimension) -> float | None:
        return self.card.dimensions[which].mark

    @cached_property
    def length(self) -> float:
        return float(len(self.chat.transcript.turns))

    @cached_property
    def sentiment(self) -> float:
        return fmean(sentiment(t.text) for t in self.chat.transcript.turns if t.speaker == "customer")

    @cached_property
    def canned(self) -> float:
        return fmean(label for labels in self.chat.canned.values() for label in labels)

    @cached_property
    def a_message(self) -> float:
        """Sentences in a message of the agent."""
        return fmean(len(labels) for labels in self.chat.canned.values())

    @cached_property
    def lines(self) -> list[Line]:
        """The agent's turns that people rated."""
        turns = self.chat.transcript.turns
        scored = {t.turn: t.quality or 0.0 for t in self.card.turns}
        return [
            Line(rated, scored[n], length(turns[n].text), sentiment(turns[n - 1].text) if n else 0.0)
            for n, rated in self.chat.quality.items()
        ]

    @cached_property
    def sentences(self) -> list[tuple[str, float, bool]]:
        """The customer's sentences: text, our negativity, whether people found it negative."""
        turns = self.chat.sentences.turns
        return [(turns[n].text, self.alone[n], label) for n, label in self.chat.said.items()]

    @cached_property
    def turns(self) -> list[tuple[str, float, bool]]:
        """The customer's turns, likewise; negative if any sentence was."""
        said = self.chat.transcript.turns
        his = [t for t in self.card.turns if t.speaker == "customer"]
        return [(said[t.turn].text, t.negativity or 0.0, any(self.chat.upset[t.turn])) for t in his]


Value = Callable[[Judged], float]


def judged(chats: Sequence[SupportChat], rubric: Rubric) -> Iterator[Judged]:
    for chat in chats:
        split = score(chat.sentences, None, rubric)
        alone = {t.turn: t.negativity for t in split.turns if t.negativity is not None}
        yield Judged(chat, score(chat.transcript, None, rubric), alone)
