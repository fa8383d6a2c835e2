"""All that the progress page shows, asked of the house at once."""

from dataclasses import dataclass
from datetime import date

from simulator.review.advice import Advice, advice
from simulator.review.cohort import Cohort
from simulator.review.drills import Drill
from simulator.review.library import Marked
from simulator.review.people import Person
from simulator.review.progress import (
    MOST,
    Drilled,
    Help,
    HelpUsed,
    Progress,
    as_they_stand,
    drilled,
    help_used,
    progress,
)
from simulator.tui.house import House


@dataclass(frozen=True)
class Scope:
    """Whose progress: ``trainees`` by id, None for everybody's."""

    name: str
    trainees: tuple[str, ...] | None


@dataclass(frozen=True)
class Shown:
    """``rows`` are the scored sessions with the marks that count, ``progress`` those of each kind of help."""

    rows: list[Marked]
    progress: dict[Help, Progress]
    advice: list[Advice]
    used: HelpUsed
    drills: Drilled
    personas: tuple[str, ...]
    situations: tuple[str, ...]


def scopes(house: House) -> dict[str, Scope]:
    """Whose progress may be looked at, by a key: a trainee's is his own, a coach's everybody's, a cohort's or
    any one's. The first is what is shown at first. Raises `LibraryFailed`.
    """
    here, library = house.person, house.library
    if not here.coaches:
        return {f"t:{here.id}": Scope(here.name, (here.id,))}
    names = {person.id: person.name for person in library.filed(Person)}
    trainees = {id: names.get(id, id) for id in library.trainees()}
    trainees |= {person.id: person.name for person in library.filed(Person) if not person.coaches}
    found = {"everybody": Scope("Everybody", None)}
    for cohort in sorted(library.filed(Cohort), key=lambda one: one.name.casefold()):
        found[f"c:{cohort.id}"] = Scope(f"Cohort {cohort.name}", cohort.trainees)
    for id, name in sorted(trainees.items(), key=lambda one: one[1].casefold()):
        found[f"t:{id}"] = Scope(name, (id,))
    return found


def shown(house: House, scope: Scope, today: date) -> Shown:
    """Raises `LibraryFailed`, `HouseFailed`."""
    library = house.library
    rows = as_they_stand(library, library.marks(scope.trainees, MOST))
    personas, situations = house.personas(), house.situations()
    whose = [None] if scope.trainees is None else list(scope.trainees)
    return Shown(
        rows=rows,
        progress={help: progress(rows, help) for help in Help},
        advice=advice(rows, personas, situations),
        used=help_used(rows),
        drills=drilled((drill for who in whose for drill in library.filed(Drill, who)), today),
        personas=tuple(persona.id for persona in personas),
        situations=tuple(situation.id for situation in situations),
    )
