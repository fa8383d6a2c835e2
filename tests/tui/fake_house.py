"""A house with nothing behind it: no files, no models, no database."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import cache

from simulator.customer.customer import Customer
from simulator.customer.follow_up import Past
from simulator.customer.persona import Persona
from simulator.customer.situation import Situation
from simulator.practice.in_memory import Forgetful
from simulator.practice.session import Session
from simulator.practice.transcript import Mode, TakeOf, Transcript
from simulator.review.copies import Order
from simulator.review.people import Person
from simulator.review.takes import TakeJournal, branch
from simulator.scoring.debrief import Debrief
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Dimension, DimensionScore, Lead, Outcomes, Scorecard
from simulator.settings import Settings, SettingsWrong
from simulator.tui.house import FileThere, VoiceStatus
from tests.scoring.made import rubric
from tests.tui.fake_library import FakeLibrary
from tests.tui.fake_session import FakeSession
from tests.tui.northline import PERSONAS, SITUATIONS, WHEN, customer_of


class FakeHouse:
    """`House` without files, models or a database. ``begun`` and ``saved`` say what was asked of it."""

    def __init__(self, transcripts: list[Transcript] | None = None, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(typing_delay=0, tour_seen=True)
        self.saved: list[Settings] = []
        self.begun: list[FakeSession] = []
        self.files: dict[str, Order] = {}
        self.warmed = 0
        self.closed = False
        self.refuses_settings = False
        self.answers: list[list[str]] | None = None
        self._library = FakeLibrary(transcripts)

    def save_settings(self, settings: Settings) -> None:
        if self.refuses_settings:
            raise SettingsWrong("settings.toml: the folder cannot be written to")
        self.settings = settings
        self.saved.append(settings)

    def personas(self) -> list[Persona]:
        return PERSONAS

    def glimpses(self) -> list[tuple[str, str, str, bool]]:
        return [(s.id, s.title, s.teaser, s.follow_up is not None) for s in self.situations()]

    def situations(self) -> list[Situation]:
        return SITUATIONS

    def voice_status(self) -> VoiceStatus:
        return VoiceStatus("book", "no model is set up", "set SIMULATOR_MODEL, or name one in the settings")

    def warm_up(self) -> Awaitable[None]:
        async def warm() -> None:
            self.warmed += 1

        return warm()

    async def close(self) -> None:
        self.closed = True

    @property
    def library(self) -> FakeLibrary:
        return self._library

    def second_contacts(self, first: Transcript) -> list[Situation]:
        return []

    def begin(
        self, persona: str, situation: str, mode: Mode, seed: int | None = None, past: Past | None = None
    ) -> Session:
        session = FakeSession(customer_of(persona, situation), mode, answers=self.answers)
        if seed is not None:
            session.customer = replace(session.customer, seed=seed)
        self.begun.append(session)
        return session

    def resume(self, session: str) -> Session:
        return self._gone_on_with(self._library.load(session))

    def _gone_on_with(self, transcript: Transcript) -> FakeSession:
        session = FakeSession(customer_of("impatient", "late-parcel"), Mode.PRACTICE, transcript, self.answers)
        self.begun.append(session)
        return session

    @property
    def person(self) -> Person:
        known = {person.id: person for person in self._library.filed(Person)}
        return known.get(self.settings.profile) or Person(id=self.settings.profile or "me", name="You")

    def be(self, person: Person) -> None:
        self._library.file(person)
        self.save_settings(self.settings.model_copy(update={"profile": person.id}))

    def take(self, transcript: Transcript, at: int, why: str = "take", drill: str | None = None) -> Session:
        of = TakeOf(session=transcript.id, turn=at, why=why, by=self.person.id, drill=drill)
        begun = branch(transcript, at, of, f"take{len(self._library.transcripts)}", WHEN)
        if why == "corrected":
            self._library.take_in(begun)
            return self.resume(begun.id)
        session = self._gone_on_with(begun)
        session.journal = TakeJournal(self._library, Forgetful(), begun)
        return session

    def export(self, order: Order, told: Callable[[int], object]) -> str:
        if order.path in self.files and not order.over:
            raise FileThere(f"{order.path} is there already. Replace it?")
        for _ in order.sessions:
            told(1)
        self.files[order.path] = order
        return order.path

    def customer_of(self, transcript: Transcript) -> Customer | None:
        return customer_of(transcript.persona or "impatient", transcript.situation or "late-parcel")

    def debrief(self, transcript: Transcript) -> Debrief:
        mine = next((n for n, t in enumerate(transcript.turns) if t.speaker == "trainee"), 0)
        words = transcript.turns[mine].text if transcript.turns else ""
        dimension = DimensionScore(mark=60, confidence=0.7)
        card = Scorecard(
            id=transcript.id,
            overall=61.5,
            fair=True,
            dimensions=dict.fromkeys(Dimension, dimension),
            outcomes=Outcomes(settled=0.7, loyalty=0.5, satisfaction=0.6, effort=0.4, left=0.1),
            turns=(),
            lead=Lead(turn=mine, words=words, better="It's at Harwell; you have it tomorrow by twelve.", why="A time."),
        )
        return Debrief("You told me where it was. It took a while.", card, None, (), ())

    def rubric_of(self, transcript: Transcript) -> Rubric:
        return _rubric()


@cache
def _rubric() -> Rubric:
    return rubric()
