"""Configuration: the settings file, the environment and their precedence. Flags beat the environment, which beats the
file.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

APP = "service-simulator"
"""The name of our folders among those that the platform keeps for programs."""
VARIABLES = {
    "SIMULATOR_VOICE": "voice",
    "SIMULATOR_HEARING": "hearing",
    "SIMULATOR_MODEL": "model",
    "OPENAI_BASE_URL": "base_url",
    "SIMULATOR_THEME": "theme",
    "SIMULATOR_MODE": "mode",
    "SIMULATOR_TYPING_DELAY": "typing_delay",
    "SIMULATOR_CLOCK": "clock",
    "SIMULATOR_PROFILE": "profile",
}
"""Variables of the environment and the settings that they stand for. An empty one counts as not set."""
_SECRET = re.compile(r"api[_-]?key|secret|token|password", re.IGNORECASE)
_SECRET_VALUE = re.compile(r"\bsk-[\w-]{8,}")


class SettingsWrong(Exception):
    """The settings file or a variable cannot be used; the message names the file, the line and the key."""


class Settings(BaseModel):
    """Everything that can be set. Keys of providers are never among it: they stay in the environment."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    voice: Literal["auto", "book", "model"] = Field(
        default="auto", description="who speaks: a model where one is set up (auto), the book of lines, or a model"
    )
    model: str = Field(default="", description="provider:model, e.g. openai:gpt-5-mini or ollama:llama3.2")
    base_url: str = Field(default="", description="an OpenAI-compatible endpoint, e.g. http://localhost:11434/v1")
    hearing: Literal["auto", "local", "model"] = Field(
        default="auto",
        description="who hears: the local hearing, a model beside it, or a model once it was measured to hear better "
        "(auto)",
    )
    hearing_grace: float = Field(
        default=0.7, ge=0, le=5, description="seconds that the customer waits for what a model hears"
    )
    hearing_in_assessment: bool = Field(default=False, description="whether a model may hear in assessments too")
    theme: str = Field(default="textual-dark", description="the colours of the application")
    mode: Literal["guided", "practice", "assessment"] = Field(
        default="practice", description="the mode that the lobby proposes"
    )
    typing_delay: float = Field(
        default=1.0, ge=0, le=3, description="how long the customer types: 1 as people do, 0 not at all"
    )
    clock: bool = Field(default=True, description="whether the time you take costs the customer's patience")
    profile: str = Field(default="", description="who is at the keyboard: the id of a profile; nobody in particular")
    tour_seen: bool = Field(default=False, description="whether the first steps were shown already")
    keys: dict[str, str] = Field(default={}, description="keys of your own: binding id = key")


def config_path(environ: Mapping[str, str]) -> Path:
    """The settings file: ``SIMULATOR_SETTINGS``, or where the platform keeps such files."""
    if given := environ.get("SIMULATOR_SETTINGS"):
        return Path(given).expanduser()
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.toml"


def data_dir(environ: Mapping[str, str], flag: str | Path | None = None) -> Path:
    """The folder of the saved sessions: the flag, ``SIMULATOR_DATA_DIR``, or where the platform keeps a user's data."""
    if given := flag or environ.get("SIMULATOR_DATA_DIR"):
        return Path(given).expanduser()
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def content_dir(environ: Mapping[str, str]) -> Path | None:
    """The folder that holds one's own ``personas/`` and ``prompts/`` (``SIMULATOR_CONTENT``); None for the shipped."""
    given = environ.get("SIMULATOR_CONTENT")
    return Path(given).expanduser() if given else None


def load(environ: Mapping[str, str], path: Path) -> Settings:
    """The file's settings, overruled by the environment's; the defaults where there is no file.

    Raises `SettingsWrong` with one line a fault: ``file:line: key: what is wrong``.
    """
    text = _read(path)
    written = _parsed(text, path)
    faults = [f"{path}:{_line_of(text, key)}: {fault}" for key, fault in _faults(written)]
    given = {key: environ[variable] for variable, key in VARIABLES.items() if environ.get(variable)}
    names = {key: variable for variable, key in VARIABLES.items()}
    faults += [f"{names[key]}: {fault.removeprefix(key + ': ')}" for key, fault in _faults(given)]
    if faults:
        raise SettingsWrong("\n".join(faults))
    return Settings.model_validate({**written, **given})


def save(settings: Settings, path: Path, before: Settings | None = None) -> None:
    """Write what differs from ``before`` (or from the file) into the file; comments and order stay.

    Give as ``before`` what `load` returned, so that what came from the environment is not written down. The file is
    made with every key explained if there is none, is replaced whole or not at all, and is readable by its owner alone.
    Raises `SettingsWrong` where it cannot be written, or holds what cannot be read.
    """
    path = path.resolve()  # a link stays one
    text = _read(path) if path.exists() else _template()
    written = _parsed(text, path)
    then = before or Settings.model_construct(**{**Settings().model_dump(), **written})
    for key, value in settings.model_dump().items():
        if value != getattr(then, key):
            text = _with(text, key, value)
    try:
        _replace(path, text)
    except OSError as error:
        raise SettingsWrong(f"{path}: cannot be written: {error.strerror}. Nothing was changed.") from error


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SettingsWrong(f"{path}: cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SettingsWrong(f"{path}: is not text in UTF-8. Save it as such.") from error


def _parsed(text: str, path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        where = f"{path}:{line[1]}" if line else f"{path}:{text.count(chr(10)) + 1}"
        raise SettingsWrong(f"{where}: is not TOML: {error}") from error


def _faults(given: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Per fault the key, and a sentence that begins with it. A secret's value is never quoted."""
    secrets = {k for k, v in given.items() if _SECRET.search(k) or (isinstance(v, str) and _SECRET_VALUE.search(v))}
    for key in sorted(secrets):
        yield (
            key,
            f"{key}: keys of providers do not belong into the settings. Set them in the environment, e.g. as "
            "OPENAI_API_KEY, and delete them here.",
        )
    try:
        Settings.model_validate({key: value for key, value in given.items() if key not in secrets})
    except ValidationError as error:
        for one in error.errors():
            key = ".".join(map(str, one["loc"]))
            yield str(one["loc"][-1]), f"{key}: {_sentence(one['type'], one['msg'], one['input'], key)}"


def _sentence(kind: str, said: str, given: object, key: str) -> str:
    from difflib import get_close_matches

    if kind == "extra_forbidden":
        near = get_close_matches(key, Settings.model_fields, 1, 0.5)
        meant = f"did you mean {near[0]}?" if near else f"there are {', '.join(Settings.model_fields)}"
        return f"there is no such setting ({meant})"
    wanted = said.replace("Input should be", "should be")
    choices = re.findall(r"'([^']+)'", wanted) if kind == "literal_error" else []
    near = get_close_matches(str(given), choices, 1, 0.5)
    return f"{wanted}, not {str(given)[:60]!r}" + (f" (did you mean {near[0]}?)" if near else "")


def _line_of(text: str, key: str) -> int:
    written = re.compile(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    lines = text.splitlines()
    return next((n for n, line in enumerate(lines, 1) if written.match(line)), 1)


def _template() -> str:
    lines = [
        "# Settings of the service simulator. Delete a # in front of a key to set it.",
        "# Variables of the environment and flags beat what stands here. Keys of providers (OPENAI_API_KEY, …) belong",
        "# into the environment, never into this file.",
    ]
    for key, field in Settings.model_fields.items():
        if key != "keys":
            lines += ["", f"# {field.description}", f"# {key} = {_as_toml(field.default)}"]
    lines += ["", f"# {Settings.model_fields['keys'].description}", "# [keys]", ""]
    return "\n".join(lines)


def _as_toml(value: object) -> str:
    import tomlkit

    return tomlkit.item(value).as_string()


def _with(text: str, key: str, value: object) -> str:
    """The text with this key set: where it stands, where the template names it, or else before the first table."""
    import tomlkit

    document = tomlkit.parse(text)
    if key in document or isinstance(value, dict):
        if isinstance(value, dict) and not document.get(key):
            text = re.sub(rf"(?m)^# \[{key}\]\n?", "", text)
            document = tomlkit.parse(text)
            document[key] = tomlkit.table()
        if isinstance(value, dict):
            table: Any = document[key]
            for gone in set(table) - set(value):
                del table[gone]
            table.update(value)
        else:
            document[key] = value
        return tomlkit.dumps(document)
    line = f"{key} = {_as_toml(value)}"
    table_at = re.search(r"(?m)^[ \t]*\[", text)
    head, tables = (text[: table_at.start()], text[table_at.start() :]) if table_at else (text, "")
    named = re.compile(rf"(?m)^#\s*{key}\s*=.*$")
    if named.search(head):
        return named.sub(lambda _: line, head, count=1) + tables
    head = f"{head.rstrip()}\n{line}\n".lstrip("\n")
    return f"{head}\n{tables}" if tables else head


def _replace(path: Path, text: str) -> None:
    import os
    import tempfile

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # made for the owner alone, and never half-written under the name that is read
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
