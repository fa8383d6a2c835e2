"""How much somebody was listened to, in talks that are about himself."""

import pytest

from simulator.scoring.listening import listening, personal
from simulator.scoring.score import score
from tests.scoring.made import rubric, transcript

ASKED = (
    "T: Would it be all right if we talked about your evenings?",
    "C: I suppose so. They are the worst, I lie awake until three.",
    "T: You're worn out, and the nights give you nothing back. What have you noticed on the better ones?",
    "C: When I had walked the dog late it went better. I could do that again.",
    "T: You've found something that works for you. How would you like to start?",
    "C: Tonight, I think. That helps, thank you.",
)
TOLD = (
    "T: You should go to bed at ten. Do you drink coffee?",
    "C: One or two.",
    "T: You must stop that. You need to get up at six as well. Did you try a sport?",
    "C: I don't have the strength.",
    "T: Everybody has. You have to want it, or you'll get ill. Will you do it?",
    "C: I guess.",
)


def sides(lines: tuple[str, ...]) -> tuple[list[str], list[str]]:
    own = [line[3:].lower() for line in lines if line.startswith("T")]
    return own, [line[3:] for line in lines if line.startswith("C")]


def test_asking_and_giving_back_is_listening_and_telling_is_not() -> None:
    assert listening(*sides(ASKED)) > 0.7 > 0.3 > listening(*sides(TOLD))


def test_being_listened_to_carries_the_whole_where_the_talk_is_personal() -> None:
    asked, told = (score(transcript(*lines), None, rubric()).overall for lines in (ASKED, TOLD))
    assert asked is not None
    assert told is not None
    assert asked > told + 20


@pytest.mark.parametrize(
    "line", ["i can see your order here.", "thank you for contacting us.", "please send the serial number."]
)
def test_a_talk_at_a_desk_is_not_personal(line: str) -> None:
    assert personal([line, line]) == 0.0
    assert personal(sides(ASKED)[0]) == 1.0


def test_a_contraction_is_as_long_as_its_words() -> None:
    his = ["It is late."]
    assert listening(["you don't sleep at night."], his) == listening(["you do not sleep at night."], his)
