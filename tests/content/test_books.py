"""The shipped personas and their books: they load, there is enough to say, and it sounds as people do."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import yaml

from simulator.customer.book import ASIDE, FELT, TOLD, UNASKED, UNHEARD, Book
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.negativity import is_negative
from simulator.customer.persona import Milestone, Persona, Style
from simulator.customer.question import Kind
from simulator.customer.signals import Signal

PERSONAS = Path(__file__).parents[2] / "personas"
IDS = ("impatient", "relationship-seeking", "technical", "methodical", "angry-but-good")
WITHIN = {"thing", "company", "first", "last", "name", "title", "words", "promised"}
SENTENCES = {"fact", "need", "ask", "point"}
REACTIONS = frozenset(Signal) - {
    Signal.GREETING,
    Signal.RETURNS_SMALL_TALK,
    Signal.ASKS_OPEN,
    Signal.ASKS_CLOSED,
    Signal.ANSWERS_QUESTION,
    Signal.CLOSES,
    Signal.INSTRUCTS_SIMULATOR,
}
ENDINGS = ("settled", "declined", "left", "escalated", "transferred", "unsettled")
STIRRED = (MoveKind.VENT, MoveKind.PRESS, MoveKind.OBJECT, MoveKind.SOFTEN)
SENTENCE_WORDS = 6  # a fact or a need of a situation, about


@cache
def read(folder: str, id: str) -> dict[str, Any]:
    data = yaml.load((PERSONAS / folder / f"{id}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert isinstance(data, dict)
    return data


@cache
def book_of(id: str) -> Book:
    return Book.model_validate(read("book", id))


def persona_of(id: str) -> Persona:
    return Persona.model_validate(read("customers", id))


def spoken(book: Book) -> Iterator[tuple[MoveKind, str, str, str]]:
    """Every line with its move, signal and mood."""
    for kind, signals in book.moves.items():
        for signal, moods in signals.items():
            for mood, lines in moods.items():
                for line in lines:
                    yield kind, signal, mood, line


def said(book: Book) -> list[str]:
    return [line for _, _, _, line in spoken(book)]


def words_in(line: str) -> int:
    return len(re.sub(r"\{(fact|need|ask|point)\}", "x " * SENTENCE_WORDS, line).split())


@pytest.mark.parametrize("id", IDS)
def test_persona_loads_and_names_its_book(id: str) -> None:
    persona = persona_of(id)
    assert persona.id == id
    assert book_of(persona.book).id == persona.book
    assert persona.cues
    assert persona.insults
    assert persona.delights


@pytest.mark.parametrize("id", IDS)
def test_every_number_of_a_persona_says_what_it_does(id: str) -> None:
    text = (PERSONAS / "customers" / f"{id}.yaml").read_text(encoding="utf-8")
    numbers = [line for line in text.splitlines() if re.search(r":\s*[\d.]+\s*(#|$)", line)]
    assert len(numbers) >= 12
    assert [line for line in numbers if "#" not in line] == []


@pytest.mark.parametrize(
    ("id", "style"),
    [
        ("impatient", Style.BRIEF),
        ("relationship-seeking", Style.WARM),
        ("technical", Style.TECHNICAL),
        ("methodical", Style.STEPWISE),
    ],
)
def test_one_style_rules_each_of_the_four(id: str, style: Style) -> None:
    assert persona_of(id).mix.shares()[style] >= 0.6


def test_the_angry_one_needs_all_three_milestones_and_owns_up() -> None:
    marcus = persona_of("angry-but-good")
    assert set(marcus.ideal_self.calms_only_after) == set(Milestone)
    assert marcus.ideal_self.owns_up
    assert marcus.temperament.calm < 32 < marcus.ideal_self.ceiling < 54  # starts hot, is held at cross


@pytest.mark.parametrize("id", IDS)
def test_book_holds_enough_lines(id: str) -> None:
    assert len(said(book_of(id))) >= (300 if id in {"impatient", "angry-but-good"} else 220)


@pytest.mark.parametrize("id", IDS)
def test_no_line_stands_twice_in_a_book(id: str) -> None:
    book = book_of(id)
    lines = said(book) + [line for lines in book.interview.values() for line in lines]
    counts = Counter(line.casefold().strip(" .!?…") for line in lines)
    assert [line for line, n in counts.items() if n > 1] == []


def test_books_share_no_line_but_short_ones() -> None:
    owners: dict[str, set[str]] = {}
    for id in IDS:
        for line in said(book_of(id)):
            owners.setdefault(line, set()).add(id)
    shared = [line for line, ids in owners.items() if len(ids) > 1]
    assert [line for line in shared if len(re.sub(r"\{\w+\}", "", line).split()) > 3] == []


@pytest.mark.parametrize("id", IDS)
def test_every_move_has_lines_in_every_mood(id: str) -> None:
    book = book_of(id)
    assert [(kind, mood) for kind in MoveKind for mood in Mood if not book.lines(kind, "any", mood)] == []


@pytest.mark.parametrize("id", IDS)
def test_no_line_is_out_of_reach(id: str) -> None:
    book = book_of(id)
    dead = [
        (kind, signal)
        for kind, signals in book.moves.items()
        for signal, moods in signals.items()
        if set(moods) >= {*Mood, "any"}
    ]
    moods = {mood for _, _, mood, _ in spoken(book)} - {*Mood, "any"}
    keys = {*Signal, *Kind, "any", ASIDE, FELT, TOLD, UNASKED, UNHEARD}
    signals = {signal for _, signal, _, _ in spoken(book)} - keys
    assert (dead, moods, signals) == ([], set(), set())


@pytest.mark.parametrize("id", IDS)
def test_reacts_to_what_matters_in_several_ways(id: str) -> None:
    book = book_of(id)
    thin = [s for s in REACTIONS for m in (Mood.HOT, Mood.CROSS) if len(book.lines(MoveKind.REACT, s, m)) < 2]
    none = [s for s in REACTIONS for m in Mood if not book.moves[MoveKind.REACT][s].keys() & {m.value, "any"}]
    assert (thin, none) == ([], [])


@pytest.mark.parametrize("id", IDS)
def test_moves_have_enough_to_choose_from(id: str) -> None:
    counts = Counter(kind for kind, _, _, _ in spoken(book_of(id)))
    assert {k: counts[k] for k in MoveKind if counts[k] < (3 if k is MoveKind.OPEN else 8)} == {}


@pytest.mark.parametrize("id", IDS)
def test_slots_are_known_and_stand_where_they_may(id: str) -> None:
    for kind, _, _, line in spoken(book_of(id)):
        assert set(re.findall(r"\{(.*?)\}", line)) <= WITHIN | SENTENCES, line
        for slot in re.finditer(r"\{(?:fact|need|ask|point)\}", line):  # a sentence stands where one may stand
            assert re.search(r"(^|[.!?…}] )$", line[: slot.start()]), line
            assert re.match(r" [A-Z{…]|$", line[slot.end() :]), line
        assert ("{words}" in line) == ('"{words}"' in line), line  # his own words are quoted, whatever they are
        assert kind is MoveKind.REACT or "{words}" not in line, line  # other moves may have nothing to quote
        assert kind is not MoveKind.DISCLOSE or "{fact}" in line, line
        assert kind is not MoveKind.ASK or "{ask}" in line, line


@pytest.mark.parametrize("id", IDS)
def test_no_line_invents_a_number_or_ties_itself_to_a_channel(id: str) -> None:
    for line in said(book_of(id)):
        assert not re.search(r"\d|[*_<>\[\]—]", line.replace("{", "").replace("}", "")), line
        assert not re.search(r"\b(phone|call|hang(ing)? up|typing|email|mail|click|screen)\b", line, re.IGNORECASE), (
            line
        )
        assert not re.search(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b", line, re.IGNORECASE), line
        assert re.search(r"[.!?…}]\"?$", line), line


@pytest.mark.parametrize("id", IDS)
def test_lines_are_as_long_as_people_talk(id: str) -> None:
    lengths = [words_in(line) for line in said(book_of(id))]
    assert 3 <= median(lengths) <= 10
    assert max(lengths) <= 30
    assert sum(n <= 3 for n in lengths) / len(lengths) >= 0.05


@pytest.mark.parametrize("id", IDS)
def test_displeasure_shows_when_hot_and_not_when_level(id: str) -> None:
    def share(mood: Mood) -> float:
        lines = [line for kind in STIRRED for line in book_of(id).lines(kind, "any", mood)]
        return sum(map(is_negative, lines)) / len(lines)

    assert share(Mood.HOT) >= 0.4
    assert share(Mood.LEVEL) <= 0.15


@pytest.mark.parametrize("id", IDS)
def test_a_kind_word_is_no_cure(id: str) -> None:
    for signal in ("apology", "acknowledges_feeling", "takes_ownership"):
        for line in book_of(id).lines(MoveKind.REACT, signal, Mood.HOT):
            assert not re.search(r"\b(great|perfect|thank you so much|all good|no problem)\b", line.lower()), line


@pytest.mark.parametrize("id", IDS)
def test_interview_covers_every_ending(id: str) -> None:
    interview = book_of(id).interview
    assert set(interview) == {*ENDINGS, "best", "worst", "back_yes", "back_no"}
    assert all(len(interview[part]) >= 2 for part in ENDINGS)
    for part in ("best", "worst"):
        assert len(interview[part]) >= 4
        assert all('"{words}"' in line for line in interview[part])
    assert min(len(interview["back_yes"]), len(interview["back_no"])) >= 3


def test_somebody_blind_can_tell_the_books_apart() -> None:
    """Half of each book's lines learned, turns of three lines of the other half named by a plain count of words."""
    learned: dict[str, Counter[str]] = {}
    held: list[tuple[str, list[str]]] = []
    for id in IDS:
        lines = said(book_of(id))
        learned[id] = Counter(f for line in lines[::2] for f in features(line))
        odd = lines[1::2]
        held += [(id, [f for line in odd[n : n + 3] for f in features(line)]) for n in range(0, len(odd), 3)]
    right = sum(id == most_like(found, learned) for id, found in held)
    assert right / len(held) >= 0.7


def features(line: str) -> list[str]:
    words = re.findall(r"[a-z']+", re.sub(r"\{\w+\}", "", line.lower()))
    return [*words, f"#{min(len(words), 12) // 3}"]


def most_like(found: list[str], learned: dict[str, Counter[str]]) -> str:
    def score(id: str) -> float:
        total = sum(learned[id].values())
        return sum(math.log((learned[id][feature] + 0.3) / (total + 600)) for feature in found)

    return max(learned, key=score)
