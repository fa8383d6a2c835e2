"""Configuration: the settings file, the environment and their precedence. Flags beat the environment, which beats the
file.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class SettingsWrong(Exception):
    """The settings file or a variable cannot be used; the message names the file, the line and the key."""


class Settings(BaseModel):
    """Everything that can be set. Keys of providers are never among it: they stay in the environment."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    voice: Literal["auto", "book", "model"] = "auto"
    model: str = Field(default="", description="provider:model, e.g. openai:gpt-5-mini or ollama:llama3.2")
    base_url: str = Field(default="", description="an OpenAI-compatible endpoint, e.g. http://localhost:11434/v1")
    theme: str = "textual-dark"
    mode: Literal["guided", "practice", "assessment"] = "practice"
    typing_delay: float = Field(
        default=1.0, ge=0, le=3, description="how long the customer types: 1 as people do, 0 not at all"
    )
    clock: bool = Field(default=True, description="whether the time you take costs the customer's patience")
    tour_seen: bool = False
    keys: dict[str, str] = Field(default={}, description="keys of your own: binding id = key")
