"""The house put together: files, storage, voice and session, each made when it is first wanted."""

import os
import secrets
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.cli.archive import Archive
    from simulator.content.shelf import Shelf
    from simulator.customer.customer import Customer
    from simulator.customer.follow_up import Past
    from simulator.customer.persona import Persona
    from simulator.customer.situation import Situation
    from simulator.customer.voice import Voice
    from simulator.llm.model import Model
    from simulator.practice.session import Session
    from simulator.practice.transcript import Mode, Transcript
    from simulator.scoring.debrief import Debrief
    from simulator.scoring.scorecard import Scorecard
    from simulator.settings import Settings
    from simulator.storage.store import Store
    from simulator.tui.house import VoiceStatus

DEFAULT_MODEL = "openai:gpt-5-mini"
"""Used where a key or an endpoint is set and no model is named."""

DATABASE = "sessions.db"


class House:
    """Answers what the application and the commands ask. Thread-safe: screens call it from workers.

    Making one loads nothing: the lobby is painted before settings, files or sessions are read.
    """

    def __init__(
        self,
        data: Path | None = None,
        *,
        voice: str | None = None,
        model: str | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.environ = os.environ if environ is None else environ
        self._flags = {k: v for k, v in {"voice": voice, "model": model}.items() if v is not None}
        self._data = data
        self._lock = RLock()
        self._kept: set[str] = set()

    @cached_property
    def data(self) -> Path:
        """The folder of the saved sessions."""
        from simulator.settings import data_dir

        return data_dir(self.environ, self._data)

    @cached_property
    def settings(self) -> "Settings":
        """Flags over environment over file. Raises `SettingsWrong`."""
        from simulator.settings import config_path, load

        return load(self.environ, config_path(self.environ)).model_copy(update=self._flags)

    def save_settings(self, settings: "Settings") -> None:
        """Keep them in the settings file. Raises `SettingsWrong`."""
        from simulator.settings import config_path, save

        save(settings, config_path(self.environ), self.settings)
        with self._lock:
            self.__dict__["settings"] = settings
            self.__dict__.pop("_model", None)

    @cached_property
    def shelf(self) -> "Shelf":
        from simulator.content.shelf import Shelf
        from simulator.settings import content_dir

        return Shelf(content_dir(self.environ))

    @cached_property
    def library(self) -> "Store":
        from simulator.storage.store import open_store

        with self._lock:
            return open_store(self.environ.get("SIMULATOR_DATABASE") or self.data / DATABASE)

    def personas(self) -> "list[Persona]":
        return self.shelf.personas()

    def situations(self) -> "list[Situation]":
        return self.shelf.situations()

    @cached_property
    def _model(self) -> "Model | None":
        """The model that was named, or that a key or an endpoint in the environment asks for. Raises `ModelWrong`."""
        settings = self.settings
        name = settings.model or (DEFAULT_MODEL if settings.base_url or self.environ.get("OPENAI_API_KEY") else "")
        if not name:
            return None
        from simulator.llm.model import Model

        return Model.named(name, settings.base_url, self.environ)

    def model(self) -> "Model | None":
        """The model that speaks; None where the book does. Raises `ModelWrong` where one was asked for that cannot."""
        wanted = self.settings.voice
        if wanted == "book":
            return None
        model = self._model
        if wanted == "model":
            from simulator.llm.model import ModelWrong

            if model is None:
                raise ModelWrong("No model is set. Set SIMULATOR_MODEL, e.g. openai:gpt-5-mini, or use --voice book.")
            if model.missing:
                raise ModelWrong(model.missing)
        return model if model and not model.missing else None

    def voice(self) -> "Voice | None":
        """The model's voice; None where the book speaks. Raises `ModelWrong`."""
        model = self.model()
        if model is None:
            return None
        from simulator.llm.prompts import Prompts
        from simulator.llm.voice import ModelVoice

        prompts = self.shelf.prompts()
        return ModelVoice(model, Prompts(prompts["customer.md"], prompts["moves.yaml"]))

    def voice_status(self) -> "VoiceStatus":
        """Which voice speaks, why, and how to have another. Never fails."""
        from simulator.llm.model import ModelWrong
        from simulator.tui.house import VoiceStatus

        try:
            model = self.model()
            known = self._model
        except ModelWrong as wrong:
            return VoiceStatus("book", str(wrong), "mend it under Settings; until then the book speaks")
        if model is not None:
            return VoiceStatus(
                model.label, f"it is set, at {model.host}", "choose the book under Settings, or --voice book"
            )
        if self.settings.voice == "book":
            return VoiceStatus("book", "the settings ask for it", "choose auto or model under Settings")
        why = known.missing.rstrip(".") if known else "no model is set, and the book needs none"
        return VoiceStatus("book", why, "set SIMULATOR_MODEL and its key, or name a model under Settings")

    async def warm_up(self) -> None:
        """Import the model's library and open the connection, if a model will speak. Never fails."""
        from simulator.llm.model import ModelWrong
        from simulator.llm.probe import warm_up

        try:
            model = self.model()
        except ModelWrong:
            return
        if model is not None:
            await warm_up(model)

    def customer(self, persona: str, situation: str, seed: int, past: "Past | None" = None) -> "Customer":
        """A customer made from the files as they are now. Raises `ContentWrong`."""
        from simulator.customer.customer import Customer
        from simulator.customer.follow_up import coming_back

        shelf = self.shelf
        who, what = shelf.persona(persona), coming_back(shelf.situation(situation), past)
        return Customer(who, what, shelf.rules(), shelf.book(who.book), shelf.questions(), seed)

    def second_contacts(self, first: "Transcript") -> "list[Situation]":
        """The situations in which the customer of a session can come back."""
        return [s for s in self.shelf.situations() if s.follow_up and s.follow_up.situation == first.situation]

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
        transcript = new_transcript(customer, mode, name, self.shelf.versions(persona, situation), past=past)
        return self._session(customer, voice, transcript)

    def resume(self, session: str) -> "Session":
        """An unfinished session, exactly as it was left. Raises `LibraryFailed`."""
        from simulator.review.library import LibraryFailed

        transcript = self.library.load(session)
        customer = self.customer_of(transcript)
        if customer is None:
            raise LibraryFailed(f"Session {session} was not made here, so it has no customer to go on with.")
        return self._session(customer, self.voice(), transcript)

    def customer_of(self, transcript: "Transcript") -> "Customer | None":
        """The customer of a session, from the files that it was made with; None for a foreign transcript."""
        return self._archive.customer_of(transcript)

    @cached_property
    def _archive(self) -> "Archive":
        from simulator.cli.archive import Archive

        return Archive(self.shelf, lambda: self.library)

    def score(self, transcript: "Transcript") -> "Scorecard":
        from simulator.scoring.score import score

        return score(transcript, self.customer_of(transcript), self.shelf.rubric())

    def debrief(self, transcript: "Transcript") -> "Debrief":
        """Scored, explained and kept."""
        from simulator.scoring.debrief import debrief

        found = debrief(transcript, self.customer_of(transcript), self.shelf.rubric())
        self.library.keep_score(found.card)
        return found

    async def close(self) -> None:
        """Close the connections to a model, before the loop that they belong to ends."""
        model = self.__dict__.get("_model")
        if model is not None:
            await model.close()

    def _session(self, customer: "Customer", voice: "Voice | None", transcript: "Transcript") -> "Session":
        from simulator.customer.book_voice import BookVoice
        from simulator.practice.session import Session

        book = BookVoice(customer.book)
        return Session(customer, voice or book, book, self.library, transcript)

    def _keep_content(self, persona: str, situation: str) -> None:
        """The files that a session is made with, kept beside it, each version once."""
        from simulator.review.library import Content

        for piece in self.shelf.pieces(persona, situation):
            if piece.hash not in self._kept:
                self.library.keep_content(Content(piece.hash, piece.kind, piece.text))
                self._kept.add(piece.hash)
