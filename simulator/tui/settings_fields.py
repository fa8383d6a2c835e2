"""What can be set on the settings screen, what it means, and what would be wrong."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

SECRET = re.compile(r"key|token|secret|password|sig", re.IGNORECASE)
MODEL = re.compile(r"[a-z0-9_-]+:\S+")
KEYLESS = ("ollama",)
LONGEST_TYPING = 3.0


@dataclass(frozen=True)
class Field:
    """One setting: its key in the file, how it is called, what it means, and what there is to choose."""

    key: str
    title: str
    meaning: str
    choices: tuple[str, ...] = ()
    example: str = ""


ON, OFF = "on", "off"
FIELDS = (
    Field("voice", "Voice", "auto: a model if one is set up", ("auto", "book", "model")),
    Field("model", "Model", "provider:model", example="openai:gpt-5-mini"),
    Field("base_url", "Base URL", "your own endpoint, if you have one", example="http://localhost:11434/v1"),
    Field("hearing", "Hearing", "auto: a model too, once it is better", ("auto", "local", "model")),
    Field("theme", "Theme", "shown at once"),
    Field("typing_delay", "Typing", "1: as people type, 0: no waiting", example="1"),
    Field("mode", "Mode", "offered first in the lobby", ("guided", "practice", "assessment")),
    Field("profile", "Profile", "who is here (in the lobby: w)"),
    Field("clock", "Clock", "waiting costs the customer patience", (ON, OFF)),
)


def shown(value: object) -> str:
    """A value of the settings as its control shows it."""
    if isinstance(value, bool):
        return ON if value else OFF
    return f"{value:g}" if isinstance(value, float) else str(value)


def meant(key: str, text: str) -> str | bool:
    """What the control's text stands for in the settings."""
    return text == ON if key == "clock" else text.strip()


def wrong(key: str, text: str) -> str:
    """What is wrong with this value and what would be right, in one sentence; empty where it is right."""
    text = text.strip()
    match key:
        case "model":
            return "" if not text or MODEL.fullmatch(text) else "write provider:model, for example openai:gpt-5-mini"
        case "base_url":
            return _wrong_url(text)
        case "typing_delay":
            return _wrong_delay(text)
        case _:
            return ""


def _wrong_url(text: str) -> str:
    if not text:
        return ""
    try:
        url = urlsplit(text)
        url.port  # noqa: B018  # it is read to find out whether it can be
    except ValueError:
        return "this is no address"
    if url.username or url.password or any(SECRET.search(name) for name, _ in parse_qsl(url.query)):
        return "no key belongs here: it stays in the environment"
    if url.scheme not in ("http", "https") or not url.hostname or " " in text:
        return "begin with http:// or https://, for example http://localhost:11434/v1"
    return ""


def _wrong_delay(text: str) -> str:
    try:
        delay = float(text)
    except ValueError:
        return "a number from 0 to 3, for example 0.5"
    return "" if 0 <= delay <= LONGEST_TYPING else "from 0 to 3"


def key_note(model: str) -> str:
    """Where the key of this model's provider is looked for."""
    provider = model.partition(":")[0].strip() if ":" in model else "openai"
    if provider in KEYLESS:
        return f"{provider} needs no key."
    name = re.sub(r"\W", "_", provider).upper()
    return f"The key is never kept here. It is read from the environment: {name}_API_KEY"
