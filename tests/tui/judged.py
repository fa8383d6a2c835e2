"""A session whose marks a coach decides on, kept in a real store."""

from dataclasses import replace

from simulator.practice.transcript import Transcript
from simulator.review.folder import Folder, folder_of
from simulator.review.people import Person, Role
from simulator.scoring.debrief import Debrief
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Weights
from simulator.storage.store import Store
from simulator.tui.verdict.screen import VerdictScreen
from tests.tui.fake_house import FakeHouse
from tests.tui.told_session import told_debrief, told_transcript

INES = Person(id="ines", name="Ines", role=Role.COACH)
OLAF = Person(id="olaf", name="Olaf", role=Role.COACH)
TOM = Person(id="tom", name="Tom")
MARKS = (97, 71, 93, 73, None, 62, 38, 19)


def debriefed(id: str) -> Debrief:
    """A debrief with these marks, each dimension with a check that was met and one that was not."""
    met = Check(check="", met=True, share=1, turn=5, words="tomorrow before ten", why="Found by the machine.")
    failed = Check(check="", met=False, share=0, turn=7, words="I will ring at eleven", why="Not found by the machine.")
    checks = {
        d: (met.model_copy(update={"check": f"{d}.good"}), failed.model_copy(update={"check": f"{d}.bad"}))
        for d in Dimension
    }
    dimensions = {
        d: DimensionScore(mark=m, confidence=0.8, checks=checks[d]) for d, m in zip(Dimension, MARKS, strict=True)
    }
    weights = Weights(
        dimensions=dict.fromkeys(Dimension, 1.0), checks={c.check: 1.0 for found in checks.values() for c in found}
    )
    found = told_debrief(id)
    card = found.card.model_copy(update={"dimensions": dimensions, "weights": weights})
    return replace(found, card=card)


class House(FakeHouse):
    """Keeps everything in a real store; the debrief is always the same."""

    def __init__(self, store: Store, who: Person = INES) -> None:
        super().__init__()
        self.store = store
        for person in (INES, OLAF, TOM):
            store.file(person)
        self.settings = self.settings.model_copy(update={"profile": who.id})

    @property
    def library(self) -> Store:  # type: ignore[override]  # a real one in place of the fake
        return self.store

    @property
    def person(self) -> Person:
        return next(one for one in (INES, OLAF, TOM) if one.id == self.settings.profile)

    def debrief(self, transcript: Transcript) -> Debrief:
        return debriefed(transcript.id)

    def folder(self, session: str = "told") -> Folder:
        return folder_of(self.store.entries(session), "tom")


def told(id: str = "told", **changes: object) -> Transcript:
    return told_transcript(id).model_copy(update={"trainee": "tom", **changes})


def one(store: Store, who: Person = INES, transcript: Transcript | None = None) -> tuple[House, VerdictScreen]:
    transcript = transcript or told()
    store.take_in(transcript)
    house = House(store, who)
    return house, VerdictScreen(house, transcript)


ALL = [*"43210", "x", "5", "4"]
"""A mark for each dimension, by one key each."""
