"""What the lobby asks of the house, in a thread: what is known first is told first."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.message import Message

from simulator.tui.lobby.choice import Choosable
from simulator.tui.lobby.messages import ChoicesRead, DueRead, Failed, SessionsRead, SettingsRead
from simulator.tui.widgets.plain import plain
from simulator.tui.wording import titled, today

if TYPE_CHECKING:
    from simulator.review.people import Person
    from simulator.tui.house import House

SHOWN_SESSIONS = 20
UNREADABLE = "Customers and situations cannot be read"


def everything(house: "House", first: bool) -> Iterator[Message]:
    """The messages of the lobby, one after the other; ``first`` when nothing was asked before."""
    yield from _settings(house, first)
    yield from _choices(house)
    yield from _sessions(house)


def _settings(house: "House", first: bool) -> Iterator[Message]:
    from simulator.settings import Settings, SettingsWrong

    try:
        yield SettingsRead(house.settings, first)
    except SettingsWrong as wrong:
        yield Failed("The settings cannot be read; the usual ones hold", str(wrong))
        yield SettingsRead(Settings(tour_seen=True), first)


def _choices(house: "House") -> Iterator[Message]:
    from simulator.tui.house import HouseFailed

    try:
        customers = [Choosable(p.id, titled(p.id), plain(p.who)) for p in house.personas()]
        voice = house.voice_status()
        yield ChoicesRead(customers, [choosable(*glimpse) for glimpse in house.glimpses()], voice)
        # the whole files take a second; only those that can be used stay in the list
        usable = {situation.id for situation in house.situations()}
        yield ChoicesRead(customers, [choosable(*one) for one in house.glimpses() if one[0] in usable], voice)
    except HouseFailed as failed:
        yield Failed(UNREADABLE, str(failed))


def choosable(id: str, title: str, teaser: str, comes_back: bool) -> Choosable:
    """A situation in the list; second contacts bear a mark."""
    if not comes_back:
        return Choosable(id, plain(title), plain(teaser))
    return Choosable(id, f"{plain(title)} ↩", f"↩ Second contact. {plain(teaser)}")


def _sessions(house: "House") -> Iterator[Message]:
    """Who is here, what is to be done, and the sessions: a trainee's own, everybody's for a coach."""
    from simulator.review.library import LibraryFailed, Wanted
    from simulator.settings import SettingsWrong
    from simulator.tui.house import HouseFailed
    from simulator.tui.lobby.due import todos_of

    try:
        person = house.person
        own = whose(person)
        rows = house.library.find(Wanted(limit=SHOWN_SESSIONS, trainee=None if person.coaches else own))
        open_ones = house.library.find(Wanted(unfinished=True, limit=1, trainee=own))
        yield SessionsRead(rows, open_ones[0] if open_ones else None, person)
        yield DueRead(todos_of(house.library, person, today()))
    except (LibraryFailed, HouseFailed, SettingsWrong) as failed:
        yield SessionsRead([], None, None)
        yield Failed("The sessions cannot be read", str(failed))


def whose(person: "Person") -> str | None:
    """Whose session is to be gone on with: one's own; anybody's for nobody in particular."""
    from simulator.review.people import NOBODY

    return None if person.id == NOBODY else person.id
