"""The questions that trainees put and no fact of the situation answered: what its author may want to write one for."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from simulator.customer.asked import questions_in
from simulator.customer.moves import MoveKind
from simulator.practice.transcript import Transcript


@dataclass(frozen=True)
class Unanswered:
    """One question in one situation, in the words in which it was put last; ``times`` over all sessions looked at."""

    situation: str
    question: str
    times: int


def unanswered(transcripts: Iterable[Transcript]) -> list[Unanswered]:
    """What was asked in these sessions and answered without a fact: by situation, what was asked most often first."""
    counts: Counter[tuple[str, str]] = Counter()
    words: dict[tuple[str, str], str] = {}
    for transcript in transcripts:
        for question in _of(transcript):
            key = (transcript.situation or "", " ".join(question.casefold().split()).rstrip(" ?.!"))
            counts[key] += 1
            words[key] = question
    found = [Unanswered(situation, words[situation, asked], n) for (situation, asked), n in counts.items()]
    return sorted(found, key=lambda one: (one.situation, -one.times, one.question))


def _of(transcript: Transcript) -> Iterator[str]:
    """The last question of each line that the customer had no fact for; of one that holds none, the line."""
    for line, reply in pairwise(transcript.turns):
        if line.speaker == "trainee" and reply.speaker == "customer" and reply.move == MoveKind.UNKNOWN:
            yield (questions_in(line.text) or [line.text])[-1].strip()
