"""A session that is annotated, and who annotates it."""

from simulator.practice.transcript import Transcript
from simulator.review.people import Person, Role
from tests.tui.fake_house import FakeHouse
from tests.tui.told_session import told_transcript

INES = Person(id="ines", name="Ines", role=Role.COACH)
TOM = Person(id="tom", name="Tom")


def house_of(person: Person) -> FakeHouse:
    house = FakeHouse([session()])
    house.library.file(TOM)
    house.library.file(INES)
    house.be(person)
    return house


def session() -> Transcript:
    return told_transcript().model_copy(update={"trainee": "tom"})
