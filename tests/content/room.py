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


SITUATIONS = frozenset(
    {"late-parcel", "late-parcel-friday", "printer-callbacks", "printer-thursday", "refund-outside-policy"}
)
"""Those that a copy holds: enough of each kind, so that checking all of it does not take long."""


def room_in(folder: Path) -> Room:
    """A fresh copy in this folder of all files but most situations and what belongs to these."""
    source = find_root()
    others = {p.name for p in (source / "personas/situations").glob("*.yaml") if p.stem not in SITUATIONS}
    for name in ("personas", "prompts"):
        shutil.copytree(source / name, folder / name, ignore=lambda _, files: others & set(files))
    return Room(folder)
