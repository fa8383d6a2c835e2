"""The model that was named: whether it speaks, whether it hears, why, and how to have it otherwise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.shelf import Shelf
    from simulator.customer.voice import Voice
    from simulator.llm.model import Model
    from simulator.practice.listening import Listening
    from simulator.settings import Settings
    from simulator.tui.house import VoiceStatus

DEFAULT_MODEL = "openai:gpt-5-mini"
"""Used where a key or an endpoint is set and no model is named."""
NONE_SET = "No model is set. Set SIMULATOR_MODEL, e.g. openai:gpt-5-mini, or use"


@dataclass(frozen=True)
class HearingStatus:
    """Who hears (``local``, or ``provider:model`` beside it), why, and what to do for another."""

    name: str
    why: str
    other: str


class Models:
    """Made anew when the settings change. Nothing is loaded before it is asked."""

    def __init__(
        self, settings: "Settings", environ: Mapping[str, str], shelf: "Callable[[], Shelf]", data: Callable[[], Path]
    ) -> None:
        self._settings = settings
        self._environ = environ
        self._shelf = shelf
        self._data = data

    @cached_property
    def named(self) -> "Model | None":
        """The model that was named, or that a key or an endpoint in the environment asks for. Raises `ModelWrong`."""
        settings = self._settings
        name = settings.model or (DEFAULT_MODEL if settings.base_url or self._environ.get("OPENAI_API_KEY") else "")
        if not name:
            return None
        from simulator.llm.model import Model

        return Model.named(name, settings.base_url, self._environ)

    def speaking(self) -> "Model | None":
        """The model that speaks; None where the book does. Raises `ModelWrong` where one was asked for that cannot."""
        if self._settings.voice == "book":
            return None
        return self._wanted("--voice book") if self._settings.voice == "model" else self._usable

    def hearing(self) -> "Model | None":
        """The model that hears beside the local hearing; None where that is alone. Raises `ModelWrong`."""
        if self._settings.hearing == "model":
            return self._wanted("--hearing local")
        return None if self._why_local else self._usable

    def voice(self) -> "Voice | None":
        """The model's voice; None where the book speaks. Raises `ModelWrong`, `PromptWrong`."""
        model = self.speaking()
        if model is None:
            return None
        from simulator.llm.prompts import Prompts
        from simulator.llm.voice import ModelVoice

        prompts = self._shelf().prompts()
        return ModelVoice(model, Prompts(prompts["customer.md"], prompts["moves.yaml"]))

    def listening(self, grace: float | None = None) -> "Listening | None":
        """The model's ear, for one session; None where the local hearing is alone. Raises `ModelWrong`, `PromptWrong`.

        ``grace``: seconds to wait for it, if not as the settings say.
        """
        model = self.hearing()
        if model is None:
            return None
        from simulator.llm.ear import HearingPrompt, ModelEar
        from simulator.practice.listening import Listening

        settings = self._settings
        ear = ModelEar(model, HearingPrompt(self.hearing_prompt))
        wait = settings.hearing_grace if grace is None else grace
        return Listening(ear, wait, in_assessment=settings.hearing_in_assessment)

    @property
    def hearing_prompt(self) -> str:
        return self._shelf().prompts().get("hearing.md", "")

    def voice_status(self) -> "VoiceStatus":
        """Which voice speaks, why, and how to have another. Never fails."""
        from simulator.llm.model import ModelWrong
        from simulator.tui.house import VoiceStatus

        try:
            model = self.speaking()
            known = self.named
        except ModelWrong as wrong:
            return VoiceStatus("book", str(wrong), "mend it under Settings; until then the book speaks")
        if model is not None:
            other = "choose the book under Settings, or --voice book"
            return VoiceStatus(model.label, f"it is set, at {model.host}", other)
        if self._settings.voice == "book":
            return VoiceStatus("book", "the settings ask for it", "choose auto or model under Settings")
        why = known.missing.rstrip(".") if known else "no model is set, and the book needs none"
        return VoiceStatus("book", why, "set SIMULATOR_MODEL and its key, or name a model under Settings")

    def hearing_status(self) -> HearingStatus:
        """Who hears, why, and how to have it otherwise. Never fails."""
        from simulator.llm.model import ModelWrong

        try:
            model = self.hearing()
        except ModelWrong as wrong:
            return HearingStatus("local", str(wrong), "")
        if model is None:
            why = self._why_local
            measure = "--hearing model lets it hear all the same" if self._usable_or_none() else ""
            return HearingStatus("local", why, measure)
        asked = self._settings.hearing == "model"
        where = "in assessments too" if self._settings.hearing_in_assessment else "not in assessments"
        why = f"{'it was asked for' if asked else 'it was measured to hear better'}; {where}"
        return HearingStatus(f"{model.label} beside the local hearing", why, "--hearing local does without")

    async def warm_up(self) -> None:
        """Import the model's library and open the connection, if a model will speak or hear. Never fails."""
        from simulator.llm.model import ModelWrong
        from simulator.llm.probe import warm_up

        try:
            model = self.speaking() or self.hearing()
        except ModelWrong:
            return
        if model is not None:
            await warm_up(model)

    async def close(self) -> None:
        """Close the connections, before the loop that they belong to ends."""
        model = self.__dict__.get("named")
        if model is not None:
            await model.close()

    def _wanted(self, instead: str) -> "Model":
        from simulator.llm.model import ModelWrong

        if self.named is None:
            raise ModelWrong(f"{NONE_SET} {instead}.")
        if self.named.missing:
            raise ModelWrong(self.named.missing)
        return self.named

    @property
    def _usable(self) -> "Model | None":
        return self.named if self.named and not self.named.missing else None

    def _usable_or_none(self) -> "Model | None":
        from simulator.llm.model import ModelWrong

        try:
            return self._usable
        except ModelWrong:
            return None

    @property
    def _why_local(self) -> str:
        """Why no model hears by itself; empty where one does. Raises `ModelWrong`."""
        if self._settings.hearing == "local":
            return "the settings ask for it"
        if self._settings.voice == "book":
            return "the book speaks, so no model is wanted"
        model = self._usable
        if model is None:
            return self.named.missing.rstrip(".") if self.named else "no model is set, and it needs none"
        from simulator import __version__
        from simulator.cli.hearing import why_not
        from simulator.content.files import content_hash

        return why_not(self._data(), model.label, model.host, content_hash(self.hearing_prompt), __version__)
