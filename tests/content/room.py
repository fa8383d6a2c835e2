"""A copy of the shipped files in a folder of its own, to be broken in one place."""

import re
import shutil
from pathlib import Path

from simulator.content.files import find_root

SITUATION = "personas/situations/late-parcel.yaml"
PERSONA = "personas/customers/impatient.yaml"
BOOK = "personas/book/impatient.yaml"
SCRIPT = "personas/trainees/late-parcel.yaml"
RULES = "personas/rules.yaml"
QUESTIONS = "personas/questions.yaml"


class Room:
    """Files that a test may break."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def swap(self, file: str, old: str | re.Pattern[str], new: str) -> int:
        """Put ``new`` for the first ``old`` in a file; the line (from 1) where it stood."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        found = re.search(re.escape(old) if isinstance(old, str) else old, text)
        assert found, f"{old!r} does not stand in {file}"
        path.write_text(text[: found.start()] + new + text[found.end() :], encoding="utf-8")
        return 1 + text[: found.start()].count("\n")

    def write(self, file: str, content: bytes | str) -> Path:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


def room_in(folder: Path) -> Room:
    """A fresh copy of all files in this folder."""
    source = find_root()
    for name in ("personas", "prompts"):
        shutil.copytree(source / name, folder / name)
    return Room(folder)
