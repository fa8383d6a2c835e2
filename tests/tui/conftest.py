"""A store for screens that are tried with a real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.storage.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "sessions.db") as found:
        yield found
