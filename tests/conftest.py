"""The suite cannot reach the home folder, somebody's settings, or a model."""

import os
from pathlib import Path

import pytest

ISOLATED = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


@pytest.fixture(autouse=True)
def _nobody_is_at_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has a home of its own, and an environment in which no model is set."""
    home = tmp_path_factory.mktemp("home")
    for name in ISOLATED:
        monkeypatch.setenv(name, str(home))
    for name in list(os.environ):
        if name.startswith(("SIMULATOR_", "OPENAI_", "LANGCHAIN_", "LANGSMITH_")) or name.endswith("_API_KEY"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SIMULATOR_DATA_DIR", str(home / "data"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"
