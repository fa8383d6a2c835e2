"""How well somebody reads his customers: what they want, how they like to be treated, which style, what they feel."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from simulator.customer.customer import Customer
from simulator.practice.transcript import EventKind, Transcript
from simulator.review.entries import Predicted
from simulator.review.folder import folder_of
from simulator.review.library import Library, Marked
from simulator.review.people import NOBODY
from simulator.review.predicting import Accuracy, accuracy
from simulator.scoring.reading import reading
from simulator.scoring.talk import read

MOST = 100
"""Sessions that are read for it, the newest."""


@dataclass
class Rate:
    """So many of so many were right."""

    right: int = 0
    n: int = 0

    def add(self, right: bool | None) -> None:
        """Count one more; None was not answered."""
        if right is not None:
            self.right += right
            self.n += 1

    @property
    def share(self) -> float | None:
        """0 to 1; None where nothing was answered."""
        return self.right / self.n if self.n else None


@dataclass
class Readings:
    """The answers to the two questions and the style named with them, the styles guessed in mid-session, and what was
    predicted in the replay. ``sessions`` were read for it.
    """

    want: Rate = field(default_factory=Rate)
    treatment: Rate = field(default_factory=Rate)
    style: Rate = field(default_factory=Rate)
    guessed: Rate = field(default_factory=Rate)
    predicted: Accuracy = field(default_factory=Accuracy)
    sessions: int = 0

    def add(self, transcript: Transcript, customer: Customer | None) -> None:
        """Count what was said about this customer; one that nobody knows any more counts for nothing."""
        self.sessions += 1
        # what was said in the talk does not matter here, and hearing it again would take most of the time
        found = reading(read(transcript.model_copy(update={"turns": ()}), customer))
        if found is None:
            return
        self.want.add(found.want_right)
        self.treatment.add(found.treatment_right)
        self.style.add(found.style_right)
        if guesses := transcript.events_of(EventKind.STYLE):
            self.guessed.add(guesses[-1].data.get("style") == found.style.value)


def readings(
    library: Library, rows: Iterable[Marked], customer_of: Callable[[Transcript], Customer | None]
) -> Readings:
    """Over the newest `MOST` sessions in which something was said about the customer. Raises `LibraryFailed`."""
    found = Readings()
    rows = sorted(rows, key=lambda one: one.at, reverse=True)
    for one in [one for one in rows if one.read][:MOST]:
        transcript = library.load(one.session)
        found.add(transcript, customer_of(transcript))
    guesses = (_predicted(library, one) for one in [one for one in rows if one.predicted][:MOST])
    found.predicted = accuracy(guesses)
    return found


def _predicted(library: Library, one: Marked) -> list[Predicted]:
    folder = folder_of(library.entries(one.session), one.trainee)
    return folder.predictions(one.trainee or NOBODY)
