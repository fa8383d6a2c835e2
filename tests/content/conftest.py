from pathlib import Path

import pytest

from simulator.content.shelf import Shelf
from tests.content.room import Room, room_in


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return room_in(tmp_path / "room")


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    return Shelf()
