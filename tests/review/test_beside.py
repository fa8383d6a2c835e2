"""Two sessions beside each other, and takes as examples."""

import pytest

from simulator.practice.transcript import TakeOf, Transcript, Turn
from simulator.review.beside import marks_beside, parted
from simulator.review.examples import Example, NoExample, example_of, examples_for
from simulator.review.people import Person, Role
from simulator.review.takes import family
from tests.tui.fake_library import FakeLibrary
from tests.tui.told_session import told_debrief

INES = Person(id="ines", name="Ines", role=Role.COACH)
TOM = Person(id="tom", name="Tom")


def talk(*texts: str, id: str = "a", of: TakeOf | None = None) -> Transcript:
    turns = tuple(Turn(speaker="trainee" if n % 2 else "customer", text=text) for n, text in enumerate(texts))
    return Transcript(id=id, persona="impatient", situation="late-parcel", turns=turns, take_of=of)


@pytest.mark.parametrize(
    ("one", "other", "turn"),
    [(("a", "b"), ("a", "b"), None), (("a", "b"), ("a", "x"), 1), (("a", "b"), ("a", "b", "c"), 2), ((), ("a",), 0)],
)
def test_they_part_at_the_first_turn_that_differs(one: tuple[str, ...], other: tuple[str, ...], turn: int) -> None:
    assert parted(talk(*one), talk(*other)) == turn
    assert parted(talk(*other), talk(*one)) == turn


def test_the_largest_difference_of_marks_comes_first() -> None:
    card = told_debrief().card
    dimensions = {d: m.model_copy(update={"mark": m.mark and m.mark - 2}) for d, m in card.dimensions.items()}
    first = next(iter(dimensions))
    dimensions[first] = dimensions[first].model_copy(update={"mark": 10})
    found = marks_beside(card, card.model_copy(update={"dimensions": dimensions, "overall": 50.0}))
    assert (found[0].name, found[0].first, found[0].second) == ("overall", 72.4, 50)
    assert (found[1].name, found[1].change) == (first.value, -70)
    assert next(mark for mark in found if mark.first is None).change is None
    assert marks_beside(None, None) == []
    assert marks_beside(None, card)[0].first is None


def test_the_family_is_found_from_any_of_its_sessions() -> None:
    first = talk("a", id="a")
    take = talk("a", "b", id="b", of=TakeOf(session="a", turn=1))
    again = talk("a", "c", id="c", of=TakeOf(session="b", turn=1))
    library = FakeLibrary([first, take, again])
    for one in (first, take, again):
        tree = family(library, one)
        assert (tree.row.id, tree.takes[0].row.id, tree.takes[0].takes[0].row.id) == ("a", "b", "c")


def test_a_family_whose_first_is_gone_begins_with_what_there_is() -> None:
    take = talk("a", "b", id="b", of=TakeOf(session="gone", turn=1))
    assert family(FakeLibrary([take]), take).row.id == "b"
    ring = [talk("a", id=id, of=TakeOf(session=of, turn=0)) for id, of in (("x", "y"), ("y", "x"))]
    assert {family(FakeLibrary(ring), ring[0]).row.id} <= {"x", "y"}


def test_a_coachs_take_becomes_an_example() -> None:
    take = talk("a", "better", id="b", of=TakeOf(session="a", turn=1))
    example = example_of(take, INES, "A time at once.")
    assert (example.id, example.of, example.turn, example.by) == ("b", "a", 1, "ines")
    library = FakeLibrary()
    library.file(example)
    library.file(Example.model_validate({**example.model_dump(), "id": "z", "who": "ann"}))
    assert examples_for(library, TOM) == [example]
    assert len(examples_for(library, INES)) == 2


@pytest.mark.parametrize(
    ("take", "by", "why"),
    [
        (talk("a", "b", of=TakeOf(session="a", turn=1)), TOM, "Only a coach"),
        (talk("a", "b"), INES, "Only a take"),
        (talk("a", of=TakeOf(session="a", turn=1)), INES, "nothing was said anew"),
    ],
)
def test_not_every_session_is_an_example(take: Transcript, by: Person, why: str) -> None:
    with pytest.raises(NoExample, match=why):
        example_of(take, by)
