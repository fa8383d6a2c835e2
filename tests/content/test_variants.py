"""The variants of the five personas: each is another person, speaks in his own lines, and is still of his kind."""

import re
from functools import cache
from itertools import combinations
from statistics import median

import pytest

from simulator.content.shelf import Shelf
from simulator.customer.book import Book
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.negativity import is_negative
from simulator.customer.persona import Persona, Style
from simulator.customer.signals import Signal

SHELF = Shelf()
BASES = ("impatient", "relationship-seeking", "technical", "methodical", "angry-but-good")
VARIANTS = [id for id in SHELF.ids("persona") if "/" in id]
HEARD_MOST = (MoveKind.PRESS, MoveKind.VENT, MoveKind.ACKNOWLEDGE, MoveKind.DISCLOSE, MoveKind.ASK, MoveKind.CLOSE)
STYLES = {
    "impatient": Style.BRIEF,
    "relationship-seeking": Style.WARM,
    "technical": Style.TECHNICAL,
    "methodical": Style.STEPWISE,
}


@cache
def book(id: str) -> Book:
    return SHELF.book(SHELF.persona(id).book)


def base_of(id: str) -> str:
    return id.split("/", maxsplit=1)[0]


def own(id: str) -> set[str]:
    """The lines that are his alone."""
    return lines(book(id)) - lines(book(base_of(id)))


def lines(book: Book) -> set[str]:
    every = [found for by_signal in book.moves.values() for cells in by_signal.values() for found in cells.values()]
    return {line for found in every for line in found}


@pytest.mark.parametrize("base", BASES)
def test_each_of_the_five_has_two_variants_or_more(base: str) -> None:
    assert sum(base_of(id) == base for id in VARIANTS) >= 2


@pytest.mark.parametrize("id", VARIANTS)
def test_a_variant_is_another_person_of_the_same_kind(id: str) -> None:
    who, base = SHELF.persona(id), SHELF.persona(base_of(id))
    assert book(id).extends == base.book
    assert {who.name.first, who.name.last} & {base.name.first, base.name.last} == set()
    assert (who.temperament, who.manner) != (base.temperament, base.manner)
    assert who.ideal_self.calms_only_after == base.ideal_self.calms_only_after
    assert who.when_lost == base.when_lost
    if style := STYLES.get(base_of(id)):
        assert who.mix.shares()[style] >= 0.6


def test_no_two_share_a_name_or_an_age_within_a_kind() -> None:
    every = [SHELF.persona(id) for id in (*BASES, *VARIANTS)]
    assert len({who.name.first for who in every}) == len({who.name.last for who in every}) == len(every)
    for one, other in combinations(every, 2):
        if base_of(one.id) == base_of(other.id):
            assert abs(one.age - other.age) >= 2, (one.id, other.id)


def test_they_are_of_every_age_and_pronoun() -> None:
    every: list[Persona] = [SHELF.persona(id) for id in VARIANTS]
    assert {who.name.pronoun for who in every} == {"he", "she", "they"}
    assert min(who.age for who in every) <= 22
    assert max(who.age for who in every) >= 75


@pytest.mark.parametrize("id", VARIANTS)
def test_every_number_of_a_variant_says_what_it_does(id: str) -> None:
    text = SHELF.piece("persona", id).text
    numbers = [line for line in text.splitlines() if re.search(r":\s*[\d.]+\s*(#|$)", line)]
    assert len(numbers) >= 14
    assert [line for line in numbers if "#" not in line] == []


@pytest.mark.parametrize("id", VARIANTS)
def test_a_variant_has_lines_of_his_own_for_what_is_heard_most(id: str) -> None:
    assert len(own(id)) >= 100
    for kind in HEARD_MOST:
        assert len(own(id) & {line for m in Mood for line in book(id).lines(kind, "any", m)}) >= 4, kind


@pytest.mark.parametrize("id", VARIANTS)
def test_every_move_has_lines_in_every_mood(id: str) -> None:
    assert [(k, m) for k in MoveKind for m in Mood if not book(id).lines(k, "any", m)] == []
    thin = [s for s in Signal for m in (Mood.HOT, Mood.CROSS) if not book(id).lines(MoveKind.REACT, s.value, m)]
    assert thin == []


def test_variants_share_no_lines_but_short_ones() -> None:
    for one, other in combinations(VARIANTS, 2):
        shared = own(one) & own(other)
        assert [line for line in shared if len(re.sub(r"\{\w+\}", "", line).split()) > 3] == [], (one, other)


@pytest.mark.parametrize("id", VARIANTS)
def test_his_lines_fit_any_situation(id: str) -> None:
    tied = r"\d|[*_<>\[\]—]|\b(phone|hang(ing)? up|typing|email|mail|click|screen|(mon|tues|wednes|thurs|fri)day)\b"
    for line in own(id):
        assert not re.search(tied, re.sub(r"\{\w+\}", "", line), re.IGNORECASE), line
        assert re.search(r"[.!?…}]\"?$", line), line
        assert ("{words}" in line) == ('"{words}"' in line), line
        for slot in re.finditer(r"\{(?:fact|need|ask|point)\}", line):  # a sentence stands where one may stand
            assert re.search(r"(^|[.!?…}] )$", line[: slot.start()]), line
            assert re.match(r" [A-Z{…]|$", line[slot.end() :]), line


@pytest.mark.parametrize("id", VARIANTS)
def test_his_lines_are_as_long_as_people_talk(id: str) -> None:
    lengths = [len(line.split()) for line in own(id)]
    assert 3 <= median(lengths) <= 10
    assert max(lengths) <= 22


@pytest.mark.parametrize("id", VARIANTS)
def test_displeasure_is_heard_when_he_vents_hot_and_not_when_he_closes_warm(id: str) -> None:
    hot = own(id) & set(book(id).lines(MoveKind.VENT, "any", Mood.HOT))
    assert sum(is_negative(line.replace("{point}", "")) for line in hot) / len(hot) >= 0.5
    warm = own(id) & set(book(id).lines(MoveKind.CLOSE, "any", Mood.WARM))
    assert warm
    assert [line for line in warm if is_negative(line)] == []
