"""All that is known of one session when its checks are put: the talk, the matter, the promises, the outcomes."""

from dataclasses import dataclass, replace

from simulator.customer.customer import Customer
from simulator.customer.persona import Style
from simulator.customer.signals import Signal
from simulator.practice.transcript import Transcript
from simulator.scoring.canned import cannedness
from simulator.scoring.needs import Needs, needs
from simulator.scoring.outcomes import Course, course, outcomes
from simulator.scoring.promises import Judged, judged
from simulator.scoring.quality import qualities
from simulator.scoring.reading import liked_style
from simulator.scoring.scorecard import Outcomes
from simulator.scoring.talk import Talk, read


@dataclass(frozen=True)
class Case:
    """``canned`` and ``quality`` are by turn, 0 to 1. ``needs`` is None where the situation is not known, and
    ``liked`` where the style that he likes is not.
    """

    talk: Talk
    needs: Needs | None
    promises: tuple[Judged, ...]
    course: Course
    outcomes: Outcomes
    liked: Style | None
    canned: dict[int, float]
    quality: dict[int, float]

    @property
    def customer(self) -> Customer | None:
        return self.talk.customer

    @property
    def upset(self) -> bool:
        """Whether the customer was disappointed, frustrated or angry at any time."""
        return self.course.worst >= 0.5


def open_case(transcript: Transcript, customer: Customer | None) -> Case:
    """Read the transcript and work out everything that checks may ask for."""
    talk = read(transcript, customer)
    made = judged(talk)
    known = None
    if customer is not None:
        known = replace(
            needs(talk, customer),
            betrayed=any(j.grave for j in made),
            asked_again=tuple(line.turn for line, _ in talk.has(Signal.ASKS_AGAIN)),
        )
    went = course(talk)
    return Case(
        talk, known, made, went, outcomes(talk, known, went), liked_style(talk), cannedness(talk), qualities(talk)
    )
