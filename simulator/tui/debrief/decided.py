"""What coaches decided on a session's marks, as whoever is at the keyboard may see it, and what the trainee objects."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from simulator.practice.transcript import Transcript
from simulator.review.blind import unfinished
from simulator.review.entries import Dispute
from simulator.review.folder import Folder, folder_of
from simulator.review.people import NOBODY, Person
from simulator.review.queue import looked_again
from simulator.review.verdicts import Standing, answer_to, mark_of, standing
from simulator.scoring.scorecard import Scorecard
from simulator.tui.house import House
from simulator.tui.verdict.opened import names_of
from simulator.tui.verdict.rows import decision, disputed, number
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED


@dataclass
class Decided:
    """``folder`` is what ``person`` may see of it, ``names`` are people's by id."""

    house: House
    transcript: Transcript
    person: Person
    folder: Folder
    names: dict[str, str]
    standing: Standing

    @property
    def card(self) -> Scorecard:
        """The marks that count."""
        return self.standing.card

    @property
    def may_object(self) -> bool:
        """Whether this is the trainee himself; a session that is nobody's is his who sits here."""
        return not self.person.coaches and (self.transcript.trainee or NOBODY) == self.person.id

    def sent(self) -> tuple[str, str] | None:
        """Who wrote to the trainee last, and what."""
        sent = self.folder.sent
        return (plain(self.names.get(sent.by, sent.by)), plain(sent.text)) if sent is not None else None

    def beside(self, about: str) -> Content:
        """The machine's mark, to stand beside one that a coach changed; empty where he did not."""
        if not self.standing.differs(about):
            return Content("")
        verdict = self.standing.verdicts.get(about)
        by = f"by {plain(self.names.get(verdict.by, verdict.by))}, " if verdict else ""
        return Content.styled(f" · {by}the machine: {number(mark_of(self.standing.machine, about))}", MUTED)

    def lines(self, about: str) -> Iterator[Content]:
        """What the trainee objects to a mark, and what a coach decided on it."""
        for dispute in self.folder.of(Dispute):
            if dispute.about == about:
                yield disputed(dispute, answer_to(self.folder, dispute.id), self.names)
        if (verdict := self.standing.verdicts.get(about)) is not None:
            yield decision(verdict, self.names)

    # --- for a thread ---

    def object(self, about: str, turn: int, text: str) -> None:
        """Keep the objection, and put the session into the queue. Raises `LibraryFailed`."""
        library, id = self.house.library, self.transcript.id
        dispute = Dispute(by=self.person.id, about=about, turn=turn, text=text)
        library.add_entry(id, dispute)
        looked_again(library, self.transcript)
        self.type(about, "")
        self.folder = Folder((*self.folder.entries, dispute), self.folder.trainee)

    def type(self, about: str, text: str) -> None:
        """Keep what is being typed. Raises `LibraryFailed`."""
        self.house.library.file(unfinished(self.house.library, self.person.id, self.transcript.id).typed(about, text))

    def typed(self, about: str) -> str:
        """What was typed before and not sent. Raises `LibraryFailed`."""
        return unfinished(self.house.library, self.person.id, self.transcript.id).texts.get(about, "")


def read(house: House, transcript: Transcript, card: Scorecard) -> Decided:
    """What was decided on the machine's ``card``. Raises `LibraryFailed`."""
    person, trainee = house.person, transcript.trainee or NOBODY
    folder = folder_of(house.library.entries(transcript.id), trainee).seen_by(person)
    return Decided(house, transcript, person, folder, names_of(house), standing(card, folder))
