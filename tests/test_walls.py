"""The walls between the rooms, seen at run time: what a room's import drags in, deferred imports too."""

import subprocess
import sys

import pytest

VENDORS = ("textual", "sqlalchemy", "alembic", "langchain", "langchain_core", "openai", "yaml", "click", "tomlkit")
DOMAIN = ("customer", "practice", "scoring", "review")

RUN = """
import importlib, pkgutil, sys
import simulator.{room}
for found in pkgutil.walk_packages(simulator.{room}.__path__, "simulator.{room}."):
    if not found.name.endswith(".migrations.env"):  # Alembic's own: it runs inside an upgrade and nowhere else
        importlib.import_module(found.name)
print("\\n".join(sys.modules))
"""


def loaded_by(code: str) -> set[str]:
    """The names of all modules loaded once the code has run in an interpreter of its own."""
    ran = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


@pytest.mark.parametrize("room", DOMAIN)
def test_the_domain_knows_no_vendor_and_no_outer_room(room: str) -> None:
    loaded = loaded_by(RUN.format(room=room))
    assert not loaded & set(VENDORS)
    assert not {
        m for m in loaded if m.startswith(("simulator.tui", "simulator.llm", "simulator.storage", "simulator.cli"))
    }


@pytest.mark.parametrize(
    ("room", "strangers"),
    [
        ("llm", ("langchain", "langchain_core", "openai", "textual", "sqlalchemy")),
        ("tui", ("sqlalchemy", "alembic", "langchain_core", "openai", "yaml")),
        ("storage", ("textual", "langchain_core", "openai", "yaml")),
        ("content", ("textual", "sqlalchemy", "langchain_core", "openai")),
    ],
)
def test_an_outer_room_knows_its_own_vendor_alone(room: str, strangers: tuple[str, ...]) -> None:
    """The room of models does not load even its own before a model is wanted."""
    assert not loaded_by(RUN.format(room=room)) & set(strangers)


def test_help_loads_next_to_nothing() -> None:
    loaded = loaded_by("""
import sys
from simulator.cli import app
try:
    app(["--help"])
except SystemExit:
    pass
print("\\n".join(sys.modules))
""")
    assert not loaded & {"pydantic", "textual", "sqlalchemy", "langchain_core", "openai", "yaml"}


def test_the_lobby_is_painted_without_files_or_sessions() -> None:
    loaded = loaded_by("""
import sys
import simulator.cli.application, simulator.tui.app
print("\\n".join(sys.modules))
""")
    assert not loaded & {"sqlalchemy", "langchain_core", "openai", "yaml"}
