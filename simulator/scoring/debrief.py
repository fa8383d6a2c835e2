"""What the trainee is told after a session: the customer's own words, the marks, and one thing to do better."""

from dataclasses import dataclass, replace

from simulator.customer.customer import Customer
from simulator.customer.persona import Style
from simulator.practice.transcript import Transcript
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Scorecard


@dataclass(frozen=True)
class Cue:
    """Where the customer gave his style away: turn and exact words, and what they show."""

    turn: int
    words: str
    shows: str


@dataclass(frozen=True)
class Reading:
    """How well the trainee read the customer. ``*_right`` is None where he did not answer."""

    want: str
    treatment: str
    style: Style
    want_right: bool | None
    treatment_right: bool | None
    style_right: bool | None
    cues: tuple[Cue, ...]


@dataclass(frozen=True)
class Promised:
    """A promise found: where, its words, and what became of it (kept at the desk, possible, never possible)."""

    turn: int
    words: str
    verdict: str
    kept: bool | None


@dataclass(frozen=True)
class Praise:
    """What went well, with the trainee's own words."""

    turn: int
    words: str
    why: str


@dataclass(frozen=True)
class Debrief:
    """All of it, in the order in which it is shown."""

    interview: str
    card: Scorecard
    reading: Reading | None
    praise: tuple[Praise, ...]
    promises: tuple[Promised, ...]


def debrief(transcript: Transcript, customer: Customer | None, rubric: Rubric) -> Debrief:
    """Score a session and say what there is to say about it. ``customer`` is None for a foreign transcript."""
    # The parts know the shapes above, so they are met here and not at the top.
    from simulator.scoring.case import open_case
    from simulator.scoring.feedback import praise
    from simulator.scoring.interview import interview
    from simulator.scoring.promises import promises
    from simulator.scoring.pronouns import pronoun_of, spoken_of
    from simulator.scoring.reading import reading
    from simulator.scoring.score import score_case

    case = open_case(transcript, customer)
    pronoun = pronoun_of(case)
    read = reading(case.talk)
    return Debrief(
        interview=interview(case),
        card=score_case(case, rubric),
        reading=read and replace(read, cues=tuple(replace(c, shows=spoken_of(c.shows, pronoun)) for c in read.cues)),
        praise=tuple(replace(one, why=spoken_of(one.why, pronoun)) for one in praise(case)),
        promises=promises(case.talk),
    )
