"""What is wrong with single texts and patterns, whatever file they stand in."""

import re
from collections.abc import Iterable, Iterator, Sequence

from simulator.content.faults import Fault, nearest
from simulator.content.files import Page, Place
from simulator.customer.shape import compiled
from simulator.customer.situation import Fact, Need, Question, Situation

SLOT = re.compile(r"\{(\w*)\}")
PERSON = ("first", "last", "name", "title", "company")
"""Slots that are filled everywhere: the customer's names, and the company's."""
_WHOLE = re.compile(r"^[\"'“‘(…]*[A-Z0-9£$€#{](?s:.*)[.?!…}][\"'”’)]*$")
_REPEATED = re.compile(r"\((?:[^()\\]|\\.)*[+*]\)[+*]")


def slots_in(text: str) -> set[str]:
    """The names that stand in braces."""
    return set(SLOT.findall(text))


def slot_faults(page: Page, place: Place, text: str, known: Iterable[str]) -> Iterator[Fault]:
    """Slots that nothing fills."""
    every = set(known)
    for slot in sorted(slots_in(text) - every):
        near = nearest(slot, every)
        yield page.fault(place, f"nothing fills the slot {{{slot}}}", f"{{{near}}}" if near else "")


def pattern_faults(page: Page, place: Place, patterns: Iterable[str]) -> Iterator[Fault]:
    """Patterns that match everything, or may take for ever. That they compile is a matter of their shape."""
    for n, pattern in enumerate(patterns):
        if compiled(pattern).search(""):
            yield page.fault((*place, n), "this pattern matches even where nothing is said")
        if _REPEATED.search(pattern):
            yield page.fault((*place, n), "this pattern repeats a repetition, which can take for ever; take out one")


def sentence_faults(page: Page, place: Place, text: str) -> Iterator[Fault]:
    """What stands where a sentence stands must be one: books put it between others."""
    if not _WHOLE.match(text.strip()):
        short = text if len(text) <= 40 else text[:39] + "…"
        yield page.fault(place, f"“{short}” is not a whole sentence (capital letter first, full stop last)")


def twice(page: Page, place: Place, texts: Iterable[str]) -> Iterator[Fault]:
    """The same text a second time in one list."""
    seen: set[str] = set()
    for n, text in enumerate(texts):
        plain = text.strip().casefold()
        if plain in seen:
            yield page.fault((*place, n), f"“{text[:40]}” stands here twice")
        seen.add(plain)


def ids_twice(page: Page, key: str, ids: Iterable[str]) -> Iterator[Fault]:
    """The same id a second time among things of one kind."""
    seen: set[str] = set()
    for n, id in enumerate(ids):
        if id in seen:
            yield page.fault((key, n, "id"), f"there is another “{id}” among the {key}")
        seen.add(id)


def unknown_ids(page: Page, place: Place, ids: Iterable[str], known: Iterable[str], kind: str) -> Iterator[Fault]:
    """Names of things that are not there."""
    every = list(known)
    for n, id in enumerate(ids):
        if id not in every:
            yield page.fault((*place, n), f"there is no {kind} “{id}”", nearest(id, every))


def worded_things(it: Situation) -> Iterator[tuple[str, Sequence[Fact | Need | Question]]]:
    """What is worded by register, and the key under which it stands."""
    yield "facts", it.facts
    yield "needs", it.needs
    yield "questions", it.questions


def spoken(it: Situation) -> Iterator[tuple[Place, str]]:
    """Every sentence that the customer may be given to say, and where it stands."""
    for key, lines in (("openings", it.openings), ("points", it.points)):
        for register, texts in lines.items():
            for n, text in enumerate(texts):
                yield (key, register.value, n), text
    for key, things in worded_things(it):
        for n, thing in enumerate(things):
            for register, text in thing.says.items():
                yield (key, n, "says", register.value), text
            again = thing.again if isinstance(thing, Fact) else {}
            for register, text in again.items():
                yield (key, n, "again", register.value), text
