import pytest

from simulator.content.faults import ContentWrong
from simulator.content.files import content_hash
from simulator.content.parse import (
    parse_book,
    parse_persona,
    parse_prompts,
    parse_questions,
    parse_rubric,
    parse_rules,
    parse_situation,
)
from simulator.content.shelf import Shelf
from tests.content.room import BOOK, PERSONA, SITUATION, Room


def test_the_base_personas_and_situations_are_there(shelf: Shelf) -> None:
    five = {"impatient", "relationship-seeking", "technical", "methodical", "angry-but-good"}
    assert five <= {p.id for p in shelf.personas()}
    assert {"late-parcel", "printer-callbacks", "refund-outside-policy"} <= {s.id for s in shelf.situations()}
    assert shelf.faults == ()


def test_a_variant_goes_by_its_folder_and_comes_after_the_personas(room: Room) -> None:
    text = (room.root / PERSONA).read_text(encoding="utf-8").replace("id: impatient\n", "", 1)
    room.write("personas/customers/zealous/hasty.yaml", text)
    shelf = Shelf(room.root)
    assert shelf.persona("zealous/hasty").id == "zealous/hasty"
    assert shelf.ids("persona")[-1] == "zealous/hasty"
    assert ["/" in id for id in shelf.ids("persona")] == sorted("/" in id for id in shelf.ids("persona"))


@pytest.mark.parametrize(
    ("wrong", "near"), [("impatiemt", "impatient"), ("methodcal", "methodical"), ("../rules", "there are: ")]
)
def test_an_unknown_id_is_told_with_the_nearest(shelf: Shelf, wrong: str, near: str) -> None:
    with pytest.raises(ContentWrong, match=near):
        shelf.persona(wrong)


def test_one_broken_file_does_not_stop_the_others(room: Room) -> None:
    line = room.swap(PERSONA, "temperament:", "temperement:")
    shelf = Shelf(room.root)
    listed = [p.id for p in shelf.personas()]
    assert "impatient" not in listed
    assert "methodical" in listed
    assert f"{PERSONA}:{line}: temperement: is not a key that belongs here (did you mean temperament?)" in [
        str(f) for f in shelf.faults
    ]
    with pytest.raises(ContentWrong, match="more; `simulator check` lists them"):
        shelf.persona("impatient")


def test_versions_name_the_bytes_of_each_file(room: Room) -> None:
    before = Shelf(room.root).versions("impatient", "late-parcel")
    assert set(before) == {"persona", "situation", "book", "rules", "questions", "rubric", "prompts"}
    assert before == Shelf(room.root).versions("impatient", "late-parcel")
    assert before["situation"] == content_hash((room.root / SITUATION).read_text(encoding="utf-8"))
    room.swap(SITUATION, "thing: the parcel", "thing: the parcel ")
    after = Shelf(room.root).versions("impatient", "late-parcel")
    assert {kind for kind in before if before[kind] != after[kind]} == {"situation"}
    room.write("prompts/another.md", "One more.")
    assert Shelf(room.root).versions("impatient", "late-parcel")["prompts"] != before["prompts"]


def test_the_book_is_that_of_the_persona(shelf: Shelf) -> None:
    (book,) = [p for p in shelf.pieces("angry-but-good", "late-parcel") if p.kind == "book"]
    assert book.id == shelf.persona("angry-but-good").book


def test_a_session_can_be_rebuilt_from_the_texts_alone(shelf: Shelf) -> None:
    texts = {piece.kind: piece.text for piece in shelf.pieces("technical", "printer-callbacks")}
    assert parse_persona("technical", texts["persona"]) == shelf.persona("technical")
    assert parse_situation("printer-callbacks", texts["situation"]) == shelf.situation("printer-callbacks")
    assert parse_book("technical", texts["book"]) == shelf.book("technical")
    assert parse_rules(texts["rules"]) == shelf.rules()
    assert parse_questions(texts["questions"]) == shelf.questions()
    assert parse_rubric(texts["rubric"]) == shelf.rubric()
    assert parse_prompts(texts["prompts"]) == shelf.prompts()


def test_a_text_is_found_by_its_hash_as_long_as_a_file_has_it(room: Room) -> None:
    shelf = Shelf(room.root)
    for kind, hash in shelf.versions("impatient", "late-parcel").items():
        text = shelf.text(kind, hash)
        assert text is not None
        assert content_hash(text) == hash
    assert shelf.text("persona", "0" * 16) is None


def test_prompts_are_by_file_name_and_the_rubric_is_not_among_them(shelf: Shelf) -> None:
    assert "customer.md" in shelf.prompts()
    assert "rubric.yaml" not in shelf.prompts()
    with pytest.raises(ContentWrong, match="cannot be read back"):
        parse_prompts("{")
    with pytest.raises(ContentWrong, match="texts by name"):
        parse_prompts('{"a": 1}')


def test_an_id_inside_a_file_must_be_that_of_its_name(room: Room) -> None:
    line = room.swap(BOOK, "id: impatient", "id: impatience")
    with pytest.raises(ContentWrong, match=rf"{BOOK}:{line}: id: is “impatience”, but the file's name makes it"):
        Shelf(room.root).book("impatient")
