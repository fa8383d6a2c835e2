"""What came out of a can: the shape of a message and its formulas, not its manners."""

from simulator.scoring.canned import cannedness
from simulator.scoring.talk import read
from tests.scoring.made import transcript


def level(*lines: str) -> float:
    whole = cannedness(read(transcript("C: The pump rattles.", *lines), None)).whole
    assert whole is not None
    return whole


def test_a_pasted_message_smells_and_a_typed_one_does_not() -> None:
    pasted = "T: Thank you for contacting us. My name is Kim. How may I help you? If you have an account, log in first."
    assert level(pasted) > 0.7 > 0.45 > level("T: Right, was that before or after you moved it?")


def test_polite_is_not_canned() -> None:
    assert level("T: Which side does it rattle on, please?") <= level("T: Which side does it rattle on?") + 0.01


def test_what_tells_nothing_makes_it_neither_way() -> None:
    typed = "T: I noticed that the seal was old."
    assert level(f"{typed} You are a wonderful customer.") == level(typed)


def test_a_longer_name_or_a_contraction_makes_no_difference() -> None:
    assert level("T: Hello Mr. Nguyen, it is not open yet.") == level("T: Hello Mohammed, it isn't open yet.")


def test_lines_without_a_word_have_no_smell() -> None:
    talk = read(transcript("C: Hi.", "T: :)"), None)
    assert cannedness(talk).whole is None
    assert cannedness(talk).lines == {1: 0.5}
