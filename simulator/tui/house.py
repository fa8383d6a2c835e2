"""What the application asks of the house around it. `simulator.cli.house` answers; no screen knows who does."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from simulator.customer.customer import Customer
from simulator.customer.follow_up import Past
from simulator.customer.persona import Persona
from simulator.customer.situation import Situation
from simulator.practice.session import Session
from simulator.practice.transcript import Mode, Transcript
from simulator.review.copies import Order
from simulator.review.library import Library
from simulator.review.people import Person
from simulator.scoring.debrief import Debrief
from simulator.scoring.rubric import Rubric
from simulator.settings import Settings


class HouseFailed(Exception):
    """What was asked for cannot be had: a file, the settings or the model is wrong. The message says which, and what to
    do.
    """


class FileThere(HouseFailed):
    """There is a file of that name already. The message asks whether to replace it."""


@dataclass(frozen=True)
class VoiceStatus:
    """Which voice speaks, why, and what to do for another. ``name`` is ``book`` or ``provider:model``."""

    name: str
    why: str
    other: str


class House(Protocol):
    """Every call may take up to a second the first time (libraries are loaded when wanted): call it in a thread
    worker.
    """

    @property
    def settings(self) -> Settings: ...

    def save_settings(self, settings: Settings) -> None:
        """Keep them in the settings file (comments stay). Raises `simulator.settings.SettingsWrong`."""
        ...

    async def close(self) -> None:
        """Close the connections to a model, before the application's loop ends."""
        ...

    def personas(self) -> list[Persona]:
        """Who can call. Raises `HouseFailed`."""
        ...

    def glimpses(self) -> Sequence[tuple[str, str, str, bool]]:
        """Id, title and teaser of each situation and whether it is a second contact, at once: the whole files are not
        read, nor is it known whether they can be.
        """
        ...

    def situations(self) -> list[Situation]:
        """What it can be about. Raises `HouseFailed`."""
        ...

    def voice_status(self) -> VoiceStatus: ...

    def warm_up(self) -> Awaitable[None]:
        """Import the model's library and open the connection, if a model will speak. Never fails."""
        ...

    @property
    def library(self) -> Library: ...

    def second_contacts(self, first: Transcript) -> list[Situation]:
        """The situations in which the customer of a session can come back. Raises `HouseFailed`."""
        ...

    def begin(
        self, persona: str, situation: str, mode: Mode, seed: int | None = None, past: Past | None = None
    ) -> Session:
        """A new session, not yet on disk: that happens when it first speaks. ``past`` is what a first contact left.

        Raises `HouseFailed`, `LibraryFailed`.
        """
        ...

    def resume(self, session: str) -> Session:
        """An unfinished session, exactly as it was left. Raises `HouseFailed`, `LibraryFailed`."""
        ...

    @property
    def person(self) -> Person:
        """Who is at the keyboard; everything is signed with his id. Raises `LibraryFailed`."""
        ...

    def be(self, person: Person) -> None:
        """Somebody else is at the keyboard from now on, also when the application is next opened.

        Raises `LibraryFailed`, `simulator.settings.SettingsWrong`.
        """
        ...

    def take(self, transcript: Transcript, at: int, why: str = "take", drill: str | None = None) -> Session:
        """Go on from a turn with the customer exactly as he was: a session of its own, on disk as soon as something is
        said or done in it (a ``corrected`` one at once: its line was said).

        Raises `simulator.review.takes.NoTake`, `HouseFailed`, `LibraryFailed`.
        """
        ...

    def customer_of(self, transcript: Transcript) -> Customer | None:
        """The customer of a saved session, from the files that it was made with; None for a foreign transcript."""
        ...

    def debrief(self, transcript: Transcript) -> Debrief:
        """Scored, explained and kept."""
        ...

    def rubric_of(self, transcript: Transcript) -> Rubric:
        """What a session is marked by. Raises `HouseFailed`, `LibraryFailed`."""
        ...

    def export(self, order: Order, told: Callable[[int], object]) -> str:
        """Write copies of sessions into a file that its owner alone can read; the path of it. ``told`` is called with 1
        after each session, and whatever it raises stops the work and leaves nothing behind.

        Raises `FileThere`, `HouseFailed`, `LibraryFailed`.
        """
        ...
