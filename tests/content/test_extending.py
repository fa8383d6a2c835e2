"""Books that extend a book: read, kept as one text, and checked."""

import pytest

from simulator.content.check import check
from simulator.content.faults import ContentWrong
from simulator.content.parse import parse_book
from simulator.content.shelf import Shelf
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from tests.content.room import BOOK, Room

HASTY = "personas/book/hasty.yaml"
TEXT = """id: hasty
extends: impatient
never: [ace]
moves:
  acknowledge:
    any:
      warm: ["Splendid."]
"""


def faults(room: Room, text: str) -> list[str]:
    path = room.write(HASTY, text)
    return [str(fault).removeprefix(f"{HASTY}:") for fault in check([path], room.root)]


def test_it_has_its_own_lines_and_those_of_the_other(room: Room) -> None:
    room.write(HASTY, TEXT)
    shelf = Shelf(room.root)
    own, rest = shelf.book("hasty").pools(MoveKind.ACKNOWLEDGE, "any", Mood.WARM)
    assert own == ("Splendid.",)
    assert set(shelf.book("impatient").lines(MoveKind.ACKNOWLEDGE, "any", Mood.WARM)) - set(rest) == {"Ace."}
    assert shelf.book("hasty").interview == shelf.book("impatient").interview


def test_a_session_keeps_both_books_in_one_text(room: Room) -> None:
    room.write(HASTY, TEXT)
    room.swap("personas/customers/impatient.yaml", "book: impatient", "book: hasty")
    shelf = Shelf(room.root)
    (piece,) = [p for p in shelf.pieces("impatient", "late-parcel") if p.kind == "book"]
    kept = shelf.book("hasty")
    assert shelf.text("book", shelf.versions("impatient", "late-parcel")["book"]) == piece.text
    room.swap(BOOK, '"Great."', '"Grand."')
    changed = Shelf(room.root)
    assert parse_book("hasty", piece.text) == kept != changed.book("hasty")
    assert changed.piece("book", "hasty").hash != piece.hash


def test_a_book_that_extends_none_is_kept_as_it_stands(shelf: Shelf) -> None:
    assert shelf.piece("book", "technical").text == (shelf.root / "personas/book/technical.yaml").read_text("utf-8")


def test_all_is_well_with_it(room: Room) -> None:
    assert faults(room, TEXT) == []


def test_an_unknown_book_to_extend_is_told_with_the_nearest(room: Room) -> None:
    text = TEXT.replace("extends: impatient", "extends: impatiemt")
    told = "2: extends: there is no book “impatiemt” (did you mean impatient?)"
    assert faults(room, text) == [told]
    with pytest.raises(ContentWrong, match="there is no book “impatiemt”"):
        Shelf(room.root).book("hasty")


def test_books_that_extend_each_other_are_told(room: Room) -> None:
    room.swap(BOOK, "id: impatient\n", "id: impatient\nextends: hasty\n")
    (told,) = faults(room, TEXT)
    assert "extends: goes round in a circle: impatient → hasty → impatient" in told
    assert Shelf(room.root).text("book", "0" * 16) is None


def test_a_text_that_was_kept_without_its_base_is_told() -> None:
    with pytest.raises(ContentWrong, match="the book “impatient” is not among these texts"):
        parse_book("hasty", TEXT)


def test_faults_of_the_other_book_are_told_under_its_name(room: Room) -> None:
    room.write(HASTY, TEXT)
    line = room.swap(BOOK, "interview:", "intervew:")
    with pytest.raises(ContentWrong, match=f"^{BOOK}:{line}: intervew: is not a key"):
        Shelf(room.root).book("hasty")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "      warm:",
            "      any:",
            "7: moves.acknowledge.any.any: is never reached: each of the four moods has lines of its own here",
        ),
        ('["Splendid."]', "[]", "7: moves.acknowledge.any.warm: holds no lines"),
        ("extends: impatient\n", "", "2: never: does nothing without `extends`"),
        ("extends: impatient\n", "", "moves: no lines for the move `open`"),
    ],
)
def test_what_is_dead_is_told(room: Room, old: str, new: str, told: str) -> None:
    assert any(told in fault for fault in faults(room, TEXT.replace(old, new)))
