"""Drafts: what is being typed, kept while it is typed, so that no crash costs more than a second of it."""

from datetime import datetime

from pydantic import Field

from simulator.review.cabinet import Cabinet, Filed
from simulator.review.entries import now


class Draft(Filed):
    """A text of a person (``who``) that is not finished.

    ``place`` says what it is to become: ``note`` on ``turn``, or ``reply`` or ``amended`` and the id of the entry.
    ``fields`` are the other answers of the form, by their names.
    """

    kind = "draft"

    session: str
    place: str
    turn: int
    text: str = ""
    fields: dict[str, str] = {}
    at: datetime = Field(default_factory=now)


def draft_id(who: str, session: str, place: str, turn: int) -> str:
    """There is one draft for each place: whoever comes back to it goes on with the same."""
    return f"{who} {session} {place} {turn}"


def begun(who: str, session: str, place: str, turn: int) -> Draft:
    """An empty draft for a place."""
    return Draft(id=draft_id(who, session, place, turn), who=who, session=session, place=place, turn=turn)


def drafts(cabinet: Cabinet, who: str, session: str) -> list[Draft]:
    """What a person has not finished in a session, in the order of the turns."""
    mine = (draft for draft in cabinet.filed(Draft, who) if draft.session == session)
    return sorted(mine, key=lambda draft: (draft.turn, draft.at))
