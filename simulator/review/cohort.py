"""Cohorts: trainees who are looked at together; and what each of them said at the same moment."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from pydantic import Field

from simulator.customer.moves import MoveKind
from simulator.practice.transcript import Mode, Transcript, Turn
from simulator.review.cabinet import Filed
from simulator.review.entries import new_id
from simulator.review.people import NOBODY
from simulator.scoring.scorecard import Scorecard

MOST = 60
"""Sessions that are held side by side, the newest."""


class Cohort(Filed):
    """Some ``trainees``, by their ids, under a name."""

    kind = "cohort"

    id: str = Field(default_factory=new_id, min_length=1)
    name: str = Field(min_length=1, max_length=60)
    trainees: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moment:
    """A place that talks have in common: the trainee's ``line`` of this number, from 1 on; or, with ``move``, his
    answer to the customer's first move of this kind (``opening`` being the customer's first line).
    """

    line: int = 0
    move: str = ""


OPENING = Moment(move="opening")


@dataclass(frozen=True)
class Answer:
    """What a trainee said there: ``turn`` is his, ``to`` the customer's line before; ``before`` and ``after`` are the
    levels of the customer's mind around it, where they are known, ``quality`` (0 to 1) what the line was worth.
    """

    trainee: str
    session: str
    turn: int
    text: str
    to: str = ""
    before: Mapping[str, float] | None = None
    after: Mapping[str, float] | None = None
    quality: float | None = None

    def moved(self, part: str = "calm") -> float | None:
        """By how many points a part of the mind rose."""
        if self.before is None or self.after is None or part not in self.before or part not in self.after:
            return None
        return self.after[part] - self.before[part]


def moments(transcripts: Iterable[Transcript]) -> dict[Moment, int]:
    """The moments that these talks have, with how many have each: the opening, the lines, then moves by how common."""
    lines: Counter[Moment] = Counter()
    moves: Counter[Moment] = Counter()
    for transcript in transcripts:
        spoken = [turn for turn in transcript.turns if turn.speaker == "trainee"]
        lines.update(Moment(line=n) for n in range(1, len(spoken) + 1))
        answered = {str(turn.move) for turn, after in _pairs(transcript) if turn.move and after.speaker == "trainee"}
        moves.update(Moment(move=move) for move in answered - {MoveKind.OPEN.value})
        moves[OPENING] += _turn_at(transcript, OPENING) is not None
    first = {OPENING: moves.pop(OPENING)} if moves[OPENING] else {}
    return {**first, **dict(sorted(lines.items(), key=lambda one: one[0].line)), **dict(moves.most_common())}


def _pairs(transcript: Transcript) -> Iterator[tuple[Turn, Turn]]:
    return zip(transcript.turns, transcript.turns[1:], strict=False)


def answers(transcripts: Iterable[Transcript], moment: Moment, cards: Mapping[str, Scorecard | None]) -> list[Answer]:
    """What was said at this moment, in those of the talks that have it. ``cards`` are by session."""
    found = []
    for transcript in transcripts:
        turn = _turn_at(transcript, moment)
        if turn is not None:
            found.append(_answer(transcript, turn, cards.get(transcript.id)))
    return found


def _turn_at(transcript: Transcript, moment: Moment) -> int | None:
    """The trainee's turn at this moment; None where the talk has none."""
    turns = transcript.turns
    if moment.line:
        spoken = [n for n, turn in enumerate(turns) if turn.speaker == "trainee"]
        return spoken[moment.line - 1] if moment.line <= len(spoken) else None
    first = moment == OPENING
    for n, (before, after) in enumerate(_pairs(transcript)):
        if before.speaker == "customer" and (first or before.move == moment.move):
            return n + 1 if after.speaker == "trainee" else None
    return None


def _answer(transcript: Transcript, turn: int, card: Scorecard | None) -> Answer:
    turns = transcript.turns
    before = turns[turn - 1] if turn and turns[turn - 1].speaker == "customer" else None
    after = next((one for one in turns[turn + 1 :] if one.speaker == "customer"), None)
    quality = next((one.quality for one in card.turns if one.turn == turn), None) if card else None
    return Answer(
        trainee=transcript.trainee or NOBODY,
        session=transcript.id,
        turn=turn,
        text=turns[turn].text,
        to=before.text if before else "",
        before=before.mind if before else None,
        after=after.mind if after else None,
        quality=quality,
    )


def seeds(transcripts: Iterable[Transcript]) -> dict[int, int]:
    """The seeds of assessments among these talks, with how many had each, the most common first: with the same seed the
    customer was the same to the word.
    """
    assessed = (t.seed for t in transcripts if t.mode == Mode.ASSESSMENT and t.seed is not None)
    return dict(Counter(assessed).most_common())


def masks(trainees: Iterable[str], key: str) -> dict[str, str]:
    """A letter for each trainee: the same as long as the key and the trainees are, and telling nothing of who it is."""
    shuffled = sorted(set(trainees), key=lambda one: sha256(f"{key}:{one}".encode("utf-8", "replace")).digest())
    return {one: _letter(n) for n, one in enumerate(shuffled)}


def _letter(n: int) -> str:
    letter = chr(ord("A") + n % 26)
    return letter if n < 26 else f"{letter}{n // 26 + 1}"


def best_first(found: Sequence[Answer]) -> list[Answer]:
    """By what the line was worth; those of which that is not known come last."""
    return sorted(found, key=lambda one: -1.0 if one.quality is None else one.quality, reverse=True)
