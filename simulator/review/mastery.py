"""How often a trainee has done a customer in a situation well, without help."""

from simulator.practice.transcript import EventKind, Mode
from simulator.review.library import Library, Wanted

WELL = 80.0
"""The mark (of 100) from which on a session was done well."""
ENOUGH = 3
"""More than these change nothing, and are not looked for."""
LOOKED_AT = 12
"""The newest sessions that are asked whether help was used in them."""


def mastered(library: Library, trainee: str | None, persona: str, situation: str) -> int:
    """Sessions with this customer in this situation that were done well and unaided, `ENOUGH` at most.

    Neither guided ones, nor takes, whose beginning was somebody else's. Raises `LibraryFailed`.
    """
    wanted = Wanted(trainee=trainee, persona=persona, situation=situation, lowest=WELL, limit=LOOKED_AT)
    found = 0
    for row in library.find(wanted):
        if row.mode == Mode.GUIDED or row.take_of:
            continue
        found += not library.load(row.id).events_of(EventKind.HINT)
        if found == ENOUGH:
            break
    return found
