"""A library on a screen that remembers what was looked for."""

from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.review.people import Person, Role
from simulator.scoring.debrief import Debrief
from tests.tui.fake_house import FakeHouse
from tests.tui.fake_library import FakeLibrary
from tests.tui.told_session import told_transcript


class Asked(FakeLibrary):
    """Remembers what was looked for; ``broken`` is raised instead of an answer."""

    def __init__(self, transcripts: list[Transcript]) -> None:
        super().__init__(transcripts)
        self.wanted: list[Wanted] = []
        self.broken: LibraryFailed | None = None

    def find(self, wanted: Wanted) -> list[SessionRow]:
        self.wanted.append(wanted)
        if self.broken:
            raise self.broken
        return super().find(wanted)

    def load(self, session: str) -> Transcript:
        if self.broken:
            raise self.broken
        return super().load(session)

    def delete(self, session: str) -> None:
        if self.broken:
            raise self.broken
        super().delete(session)


class House(FakeHouse):
    """``scored`` are the ids of what was scored; what is in ``cannot_score`` fails."""

    def __init__(self, *transcripts: Transcript) -> None:
        super().__init__()
        self._library = self.asked = Asked(list(transcripts))
        self.scored: list[str] = []
        self.cannot_score: set[str] = set()

    def debrief(self, transcript: Transcript) -> Debrief:
        if transcript.id in self.cannot_score:
            raise LibraryFailed("no")
        self.scored.append(transcript.id)
        return super().debrief(transcript)


def many(n: int) -> House:
    return House(*(told_transcript(f"s{i}") for i in range(n)))


COACH = Person(id="ines", name="Ines", role=Role.COACH)
TRAINEE = Person(id="tom", name="Tom")


def peopled(*transcripts: Transcript, at_the_keyboard: Person) -> House:
    house = House(*transcripts)
    for person in (COACH, TRAINEE):
        house.asked.file(person)
    house.settings = house.settings.model_copy(update={"profile": at_the_keyboard.id})
    return house
