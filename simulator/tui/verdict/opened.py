"""All that a verdict needs, asked of the house at once."""

from dataclasses import dataclass, replace

from simulator.practice.transcript import Transcript
from simulator.review.blind import Unfinished, unfinished
from simulator.review.entries import Blind, Entry
from simulator.review.folder import Folder, folder_of
from simulator.review.people import Person
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Scorecard
from simulator.tui.house import House


class NotForYou(Exception):
    """Somebody may not give a verdict here now; the message says why."""


@dataclass(frozen=True)
class Opened:
    """``card`` is the machine's, ``names`` are people's by id, ``customer`` is the name on his lines."""

    person: Person
    card: Scorecard
    rubric: Rubric
    folder: Folder
    names: dict[str, str]
    customer: str
    begun: Unfinished

    @property
    def blind(self) -> Blind | None:
        """The coach's own marks, where he has given them."""
        return self.folder.blind_of(self.person.id)

    def with_begun(self, begun: Unfinished) -> "Opened":
        return replace(self, begun=begun)

    def with_entries(self, *entries: Entry) -> "Opened":
        return replace(self, folder=folder_of((*self.folder.entries, *entries), self.folder.trainee))


def opened(house: House, transcript: Transcript, round: str | None = None) -> Opened:
    """Claim the session for the coach at the keyboard and read it; a ``round`` of calibration claims nothing.

    Raises `NotForYou`, `HouseFailed`, `LibraryFailed`.
    """
    library, person = house.library, house.person
    if not person.coaches:
        raise NotForYou("Verdicts are for coaches. Choose a coach's profile first.")
    customer = house.customer_of(transcript)
    found = Opened(
        person=person,
        card=house.debrief(transcript).card,
        rubric=house.rubric_of(transcript),
        folder=folder_of(library.entries(transcript.id), transcript.trainee),
        names=names_of(house),
        customer=f"{customer.persona.name.first} {customer.persona.name.last}" if customer else "customer",
        begun=unfinished(library, person.id, transcript.id, round),
    )
    if round is None and not library.claim(transcript.id, person.id):
        raise NotForYou("Another coach has this session. The queue shows who, and can take it over.")
    return found


def names_of(house: House) -> dict[str, str]:
    """Everybody's name by the id that things are signed with."""
    return {person.id: person.name for person in (*house.library.filed(Person), house.person)}
