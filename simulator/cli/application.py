"""Opens the application; what is heavy waits until after the first paint."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli.house import House

if TYPE_CHECKING:
    from simulator.customer.customer import Customer
    from simulator.customer.follow_up import Past
    from simulator.customer.persona import Persona
    from simulator.customer.situation import Situation
    from simulator.practice.session import Session
    from simulator.practice.transcript import Mode, Transcript
    from simulator.review.copies import Order
    from simulator.scoring.debrief import Debrief
    from simulator.scoring.rubric import Rubric

Start = tuple[str, str, str, int | None, "Past | None"]
"""Persona, situation, mode, seed, and what a first contact left behind."""


class HouseOnScreen(House):
    """The house as the screens ask it: what goes wrong with files and models is told in their one word for it."""

    def personas(self) -> "list[Persona]":
        with _told():
            return super().personas()

    def situations(self) -> "list[Situation]":
        with _told():
            return super().situations()

    def second_contacts(self, first: "Transcript") -> "list[Situation]":
        with _told():
            return super().second_contacts(first)

    def begin(
        self,
        persona: str,
        situation: str,
        mode: "Mode",
        seed: int | None = None,
        past: "Past | None" = None,
    ) -> "Session":
        with _told():
            return super().begin(persona, situation, mode, seed, past)

    def resume(self, session: str) -> "Session":
        with _told():
            return super().resume(session)

    def take(self, transcript: "Transcript", at: int, why: str = "take", drill: str | None = None) -> "Session":
        with _told():
            return super().take(transcript, at, why, drill)

    def customer_of(self, transcript: "Transcript") -> "Customer | None":
        with _told():
            return super().customer_of(transcript)

    def debrief(self, transcript: "Transcript") -> "Debrief":
        with _told():
            return super().debrief(transcript)

    def rubric_of(self, transcript: "Transcript") -> "Rubric":
        with _told():
            return super().rubric_of(transcript)

    def export(self, order: "Order", told: Callable[[int], object]) -> str:
        from simulator.cli.carrying import carry_out

        with _told():
            return carry_out(self, order, told)


@contextmanager
def _told() -> Iterator[None]:
    from simulator.content.faults import ContentWrong
    from simulator.llm.blocks import PromptWrong
    from simulator.llm.model import ModelWrong
    from simulator.settings import SettingsWrong
    from simulator.tui.house import HouseFailed

    try:
        yield
    except (ContentWrong, ModelWrong, PromptWrong, SettingsWrong) as wrong:
        raise HouseFailed(str(wrong)) from wrong


def open_application(
    data: Path | None,
    *,
    voice: str | None = None,
    model: str | None = None,
    hearing: str | None = None,
    start: Start | None = None,
    replay: tuple[str, int] | None = None,
) -> None:
    """Open the lobby; or go straight to the briefing (``start``) or to the replay of a session from a turn on."""
    from simulator.tui.app import SimulatorApp

    house = HouseOnScreen(data, voice=voice, model=model, hearing=hearing)
    SimulatorApp(house, start=start, replay=replay).run()
