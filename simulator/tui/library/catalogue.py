"""What the library's screen asks of the house, narrowed to what whoever is at the keyboard may see. No widget in it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from simulator.review.entries import new_id
from simulator.review.library import SessionRow, Wanted
from simulator.review.narrowing import SavedFilter, seen_by
from simulator.review.people import Person
from simulator.tui.house import House

COUNTED, COUNTED_WORDS = 1_000_000, 1_000
"""Beyond these it is not counted how many there are; where words were said takes longer to count."""
AT_ONCE = 1_000


@dataclass(frozen=True)
class Choices:
    """What can be narrowed by: ids, and the trainees with the names that are shown."""

    personas: list[str]
    situations: list[str]
    trainees: list[tuple[str, str]]


class Catalogue:
    """Every call may take a moment: call it in a thread. Each raises `LibraryFailed`."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._person: Person | None = None
        self.names: Mapping[str, str] = {}
        self.sees_others = False
        self._own: str | None = None

    def find(self, wanted: Wanted) -> list[SessionRow]:
        return self._house.library.find(self._seen(wanted))

    def count(self, wanted: Wanted) -> str:
        """How many sessions fit, in words."""
        most = COUNTED_WORDS if wanted.text else COUNTED
        found = self._house.library.count(self._seen(wanted), most + 1)
        return f"{found:,}" if found <= most else f"more than {most:,}"

    def ids(self, wanted: Wanted) -> set[str]:
        """All that were found, those too that are not listed."""
        ids: set[str] = set()
        wanted = self._seen(replace(wanted, limit=AT_ONCE, offset=0))
        while rows := self._house.library.find(wanted):
            ids.update(row.id for row in rows)
            wanted = replace(wanted, offset=wanted.offset + len(rows))
        return ids

    def choices(self) -> Choices:
        """Raises `simulator.tui.house.HouseFailed`, too."""
        personas, situations = self._house.personas(), self._house.situations()
        trainees = sorted((self.names.get(id, id), id) for id in self._house.library.trainees())
        return Choices([p.id for p in personas], [s.id for s in situations], trainees)

    def saved(self) -> list[SavedFilter]:
        """By name."""
        filters = self._house.library.filed(SavedFilter, self._house.person.id)
        return sorted(filters, key=lambda one: one.name.lower())

    def save(self, filter: SavedFilter, name: str) -> None:
        """Keep it under a name; what was kept under the same one is replaced."""
        same = next((one.id for one in self.saved() if one.name == name), new_id())
        kept = {"id": same, "name": name[:60], "who": self._house.person.id}
        self._house.library.file(filter.model_copy(update=kept))

    def forget(self, filter: SavedFilter) -> None:
        self._house.library.unfile(SavedFilter, filter.id)

    def may_remove(self, row: SessionRow) -> bool:
        """Whether it may be removed: a trainee looks at the examples of others, and leaves them there."""
        return self._own is None or (row.trainee or "") == self._own

    def score(self, session: str) -> None:
        """Score a session and keep it. Raises `simulator.tui.house.HouseFailed`, too."""
        self._house.debrief(self._house.library.load(session))

    def _seen(self, wanted: Wanted) -> Wanted:
        library = self._house.library
        if self._person is None:
            self._person = self._house.person
            known = library.filed(Person)
            self.names = {person.id: person.name for person in known}
        seen = seen_by(library, self._person, wanted)
        self._own = seen.own
        self.sees_others = seen.own is None and bool(self.names)
        return seen
