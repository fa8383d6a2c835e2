"""What the house stands on: the settings, the files that coaches edit, the saved sessions, and who is there."""

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.glimpse import Glimpse
    from simulator.content.shelf import Shelf
    from simulator.customer.persona import Persona
    from simulator.customer.situation import Situation
    from simulator.practice.transcript import Transcript
    from simulator.review.people import Person
    from simulator.settings import Settings
    from simulator.storage.store import Store

DATABASE = "sessions.db"


class Ground:
    """Making it loads nothing: the lobby is painted before settings, files or sessions are read."""

    def __init__(
        self,
        data: Path | None = None,
        *,
        voice: str | None = None,
        model: str | None = None,
        hearing: str | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.environ = os.environ if environ is None else environ
        flags = {"voice": voice, "model": model, "hearing": hearing}
        self._flags = {k: v for k, v in flags.items() if v is not None}
        self._data = data
        self._lock = RLock()

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
            self.__dict__.pop("models", None)

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

    def glimpses(self) -> "list[Glimpse]":
        """What a list shows of the situations, without reading them."""
        from simulator.content.glimpse import glimpses

        return glimpses(self.shelf)

    def situations(self) -> "list[Situation]":
        return self.shelf.situations()

    def second_contacts(self, first: "Transcript") -> "list[Situation]":
        """The situations in which the customer of a session can come back."""
        later = [glimpse.id for glimpse in self.glimpses() if glimpse.comes_back]
        return [s for s in self.shelf.situations(later) if s.follow_up and s.follow_up.situation == first.situation]

    @property
    def person(self) -> "Person":
        """Who is at the keyboard: the profile that the settings name, or nobody in particular, a trainee."""
        from simulator.review.people import NOBODY, Person

        known = {person.id: person for person in self.library.filed(Person)}
        return known.get(self.settings.profile) or Person(id=self.settings.profile or NOBODY, name="You")

    def be(self, person: "Person") -> None:
        """Somebody else is at the keyboard from now on."""
        self.library.file(person)
        self.save_settings(self.settings.model_copy(update={"profile": person.id}))
