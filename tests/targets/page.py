"""Puts the table of targets into a page, between two comments that mark its place."""

from collections.abc import Sequence
from pathlib import Path

from tests.targets.claims import Claim

BEGIN, END = "<!-- targets -->", "<!-- /targets -->"


def write(page: Path, claims: Sequence[Claim], command: str) -> None:
    """Replace what stands between the marks of the page; ``command`` is what measured it. Raises `ValueError` where a
    mark is missing or stands there twice.
    """
    page.write_text(inserted(page.read_text(encoding="utf-8"), claims, command), encoding="utf-8")


def inserted(text: str, claims: Sequence[Claim], command: str) -> str:
    """The text with the table between its marks. Raises `ValueError`."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError(f"{BEGIN} and {END} must stand in the page once each, in this order")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n{_table(claims, command)}\n{END}{after}"


def _table(claims: Sequence[Claim], command: str) -> str:
    signs = {True: "yes", False: "**no**", None: ""}
    rows = [(c.what, c.measured, c.target, str(c.n), signs[c.reached]) for c in claims]
    head = [("what", "measured", "target", "n", "reached"), ("---", "--:", "--:", "--:", "---")]
    lines = ["| " + " | ".join(row) + " |" for row in (*head, *(tuple(map(_cell, row)) for row in rows))]
    return "\n".join((f"Measured with `{command}`:", "", *lines))


def _cell(text: str) -> str:
    return text.replace("<=", "≤").replace(">=", "≥").replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")
