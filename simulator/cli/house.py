"""The house put together: files, storage, voice and session, each made when it is first wanted."""

import secrets
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from simulator.cli.ground import Ground

if TYPE_CHECKING:
    from simulator.cli.archive import Archive
    from simulator.cli.editions import Edition, Editions
    from simulator.cli.models import Models
    from simulator.customer.customer import Customer
    from simulator.customer.follow_up import Past
    from simulator.customer.voice import Voice
    from simulator.llm.model import Model
    from simulator.practice.journal import Journal
    from simulator.practice.session import Session
    from simulator.practice.transcript import Mode, Transcript
    from simulator.review.entries import Verdict
    from simulator.scoring.debrief import Debrief
    from simulator.scoring.rubric import Rubric
    from simulator.scoring.scorecard import Scorecard
    from simulator.tui.house import VoiceStatus


VERDICTS = 2000
"""The newest verdicts that tell how far this team's coaches and the marks agree: older ones judged older rubrics."""


class House(Ground):
    """Answers what the application and the commands ask. Thread-safe: screens call it from workers."""

    @cached_property
    def _kept(self) -> set[str]:
        """Hashes of the files that stand in the library already."""
        return set()

    @cached_property
    def models(self) -> "Models":
        """Which model speaks and which hears, by the settings as they are now. Raises `SettingsWrong`."""
        from simulator.cli.models import Models

        return Models(self.settings, self.environ, lambda: self.shelf, lambda: self.data)

    def model(self) -> "Model | None":
        """The model that speaks; None where the book does. Raises `ModelWrong` where one was asked for that cannot."""
        return self.models.speaking()

    def voice(self) -> "Voice | None":
        """The model's voice; None where the book speaks. Raises `ModelWrong`."""
        return self.models.voice()

    def voice_status(self) -> "VoiceStatus":
        """Which voice speaks, why, and how to have another. Never fails."""
        return self.models.voice_status()

    async def warm_up(self) -> None:
        """Import the model's library and open the connection, if a model will speak or hear. Never fails."""
        await self.models.warm_up()

    def customer(self, persona: str, situation: str, seed: int, past: "Past | None" = None) -> "Customer":
        """A customer made from the files as they are now. Raises `ContentWrong`."""
        from simulator.customer.customer import Customer
        from simulator.customer.follow_up import coming_back

        shelf = self.shelf
        who, what = shelf.persona(persona), coming_back(shelf.situation(situation), past)
        return Customer(who, what, shelf.rules(), shelf.book(who.book), shelf.questions(), seed)

    def begin(
        self,
        persona: str,
        situation: str,
        mode: "Mode",
        seed: int | None = None,
        past: "Past | None" = None,
    ) -> "Session":
        """A new session, not yet on disk: that happens when it first speaks. Raises `ContentWrong`, `ModelWrong`."""
        from simulator.practice.opening import new_transcript

        seed = secrets.randbelow(2**31) if seed is None else seed
        customer = self.customer(persona, situation, seed, past)
        voice = self.voice()
        self._keep_content(persona, situation)
        name = voice.name if voice else "book"
        versions = self.shelf.versions(persona, situation)
        who = self.settings.profile or None
        transcript = new_transcript(customer, mode, name, versions, trainee=who, past=past)
        return self._session(customer, voice, transcript, self.library)

    def resume(self, session: str) -> "Session":
        """An unfinished session, exactly as it was left. Raises `LibraryFailed`."""
        return self._gone_on_with(self.library.load(session), self.library)

    def take(self, transcript: "Transcript", at: int, why: str = "take", drill: str | None = None) -> "Session":
        """Go on from a turn with the customer exactly as he was. Raises `NoTake`, `LibraryFailed`."""
        from simulator.practice.opening import new_id, wall_clock
        from simulator.practice.transcript import TakeOf
        from simulator.review.takes import TakeJournal, branch

        of = TakeOf(session=transcript.id, turn=at, why=why, by=self.person.id, drill=drill)
        take = branch(transcript, at, of, new_id(), wall_clock())
        if why != "corrected":
            return self._gone_on_with(take, TakeJournal(self.library, self.library, take))
        self.library.take_in(take)  # its line has been said, and the trainee is to find it
        return self._gone_on_with(take, self.library)

    def _gone_on_with(self, transcript: "Transcript", journal: "Journal") -> "Session":
        from simulator.review.library import LibraryFailed

        customer = self.customer_of(transcript)
        if customer is None:
            raise LibraryFailed(f"Session {transcript.id} was not made here, so it has no customer to go on with.")
        return self._session(customer, self.voice(), transcript, journal)

    def customer_of(self, transcript: "Transcript") -> "Customer | None":
        """The customer of a session, from the files that it was made with; None for a foreign transcript."""
        return self._archive.customer_of(transcript)

    @cached_property
    def _archive(self) -> "Archive":
        from simulator.cli.archive import Archive

        return Archive(self.shelf, lambda: self.library)

    @cached_property
    def editions(self) -> "Editions":
        """The rubrics that sessions are scored with."""
        from simulator.cli.editions import Editions

        return Editions(self.shelf, lambda: self.library)

    def score(self, transcript: "Transcript", edition: "Edition | None" = None) -> "Scorecard":
        """Scored with an edition of the rubric; by default with that which the session was made with."""
        from simulator.scoring.score import score

        edition = edition or self.editions.of(transcript.versions)
        card = score(transcript, self.customer_of(transcript), edition.rubric)
        return self.trusted(card, edition)

    def trusted(self, card: "Scorecard", edition: "Edition", verdicts: "Iterable[Verdict]" = ()) -> "Scorecard":
        """With its edition, and beside each mark how far to trust it; what this team's coaches decided comes before
        what was measured on other people.
        """
        from simulator.content.validity import measured_validity
        from simulator.review.verdicts import coached
        from simulator.scoring.trust import believed

        return believed(card.model_copy(update={"rubric": edition.hash}), measured_validity(), coached(verdicts))

    def debrief(self, transcript: "Transcript") -> "Debrief":
        """Scored, explained and kept."""
        from simulator.review.queue import keep
        from simulator.scoring.debrief import debrief

        edition = self.editions.of(transcript.versions)
        found = debrief(transcript, self.customer_of(transcript), edition.rubric)
        found = replace(found, card=self.trusted(found.card, edition, self.library.verdicts(VERDICTS)))
        keep(self.library, transcript, found.card)
        return found

    def rubric_of(self, transcript: "Transcript") -> "Rubric":
        """What a session is marked by."""
        return self.editions.of(transcript.versions).rubric

    async def close(self) -> None:
        """Close the connections to a model, before the loop that they belong to ends."""
        models = self.__dict__.get("models")
        if models is not None:
            await models.close()

    def _session(
        self, customer: "Customer", voice: "Voice | None", transcript: "Transcript", journal: "Journal"
    ) -> "Session":
        from simulator.customer.book_voice import BookVoice
        from simulator.practice.session import Session
        from simulator.review.mastery import mastered

        book = BookVoice(customer.book)
        listening = self.models.listening()
        times = mastered(self.library, transcript.trainee, customer.persona.id, customer.situation.id)
        return Session(customer, voice or book, book, journal, transcript, listening=listening, mastered=times)

    def _keep_content(self, persona: str, situation: str) -> None:
        """The files that a session is made with, kept beside it, each version once."""
        from simulator.review.library import Content

        for piece in self.shelf.pieces(persona, situation):
            if piece.hash not in self._kept:
                self.library.keep_content(Content(piece.hash, piece.kind, piece.text))
                self._kept.add(piece.hash)
